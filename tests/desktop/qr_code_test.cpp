// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/qr_code.h"

#include <QTest>

using namespace rubber;
using rubber::desktop::QrCode;

namespace {

constexpr std::string_view kLink = "https://relay.example.com:8787/rk/kill#t=rk_kill_8Qm2ZxT4bLpA_&n=ci-nightly";

std::string picture(const QrCode& code) {
    std::string text;
    for (int row = 0; row < code.size(); ++row)
        for (int column = 0; column < code.size(); ++column)
            text += code.dark(column, row) ? '#' : '.';
    return text;
}

/// The five bits behind the mask of ISO 18004's format information, read from beside the upper left corner.
int levelAndMask(const QrCode& code) {
    int bits = 0;
    for (const int column : {0, 1, 2, 3, 4})
        bits = bits << 1 | (code.dark(column, 8) ? 1 : 0);
    return bits ^ 0b10101;
}

} // namespace

class QrCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheThreeCornersOfAQrCode() {
        const auto code = QrCode::of(kLink);
        QVERIFY(code);
        const int far = code->size() - 7;
        for (const auto& [column, row] : {std::pair(0, 0), std::pair(far, 0), std::pair(0, far)})
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code->dark(column + i, row) && code->dark(column + i, row + 6));
                QVERIFY(code->dark(column, row + i) && code->dark(column + 6, row + i));
                QVERIFY(code->dark(column + 3, row + 3));
                if (i > 0 && i < 6) QVERIFY(!code->dark(column + i, row + 1));
            }
    }

    void correctsErrorsAtLevelM() {
        const auto code = QrCode::of(kLink);
        QVERIFY(code);
        QCOMPARE(levelAndMask(*code) >> 3, 0b00); // L is 01, Q 11, H 10.
    }

    void isTheSameForASecret() {
        const auto open = QrCode::of(kLink);
        const auto secret = QrCode::of(Secret(kLink));
        QVERIFY(open && secret);
        QCOMPARE(picture(*secret), picture(*open));
        QVERIFY(picture(*secret) != picture(*QrCode::of("something else of just about the same length as this")));
    }

    void isLightOutside() {
        const auto code = QrCode::of(kLink);
        QVERIFY(code);
        for (int i = -QrCode::kQuietZone; i < code->size() + QrCode::kQuietZone; ++i)
            for (const int outside : {-QrCode::kQuietZone, -1, code->size(), code->size() + 3})
                QVERIFY(!code->dark(outside, i) && !code->dark(i, outside));
    }

    void growsWithItsTextUpToALimit() {
        QCOMPARE(QrCode::of("a")->size(), 21);
        QCOMPARE(QrCode::of(std::string(2331, 'a'))->size(), 177);
        QVERIFY(!QrCode::of(std::string(2332, 'a')));
        QVERIFY(!QrCode::of(""));
    }

    void survivesItsCopies() {
        auto code = QrCode::of(kLink);
        QVERIFY(code);
        const std::string before = picture(*code);
        { const QrCode copy = *code; }
        QCOMPARE(picture(*code), before);
    }
};

QTEST_APPLESS_MAIN(QrCodeTest)
#include "qr_code_test.moc"
