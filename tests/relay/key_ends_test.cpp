// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/key_ends.h"

#include <QtTest>
#include <random>

using namespace rubber;
using namespace rubber::relay;

namespace {

const std::string kHex = "9f8e7d6c5b4a39281706f5e4d3c2b1a09f8e7d6c5b4a39281706f5e4d3c2b1a0";

QByteArray random(const std::string& key) {
    const auto part = randomPartOf(key);
    return QByteArray(part.data(), static_cast<qsizetype>(part.size()));
}

QByteArray ends(const std::string& key) {
    const KeyEnds found = KeyEnds::of(key);
    return QByteArray::fromStdString(std::string(found.first) + " " + std::string(found.last));
}

} // namespace

class KeyEndsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesTheWordsOfEachVendorOff_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("rest");
        const QByteArray some = "Abcd1234Efgh5678-_jk";
        const auto row = [&](const char* words, const QByteArray& rest) {
            QTest::newRow(words) << QString::fromLatin1(words + rest) << rest;
        };
        row("sk-or-v1-", QByteArray::fromStdString(kHex));
        row("sk-ant-api03-", some);
        row("sk-ant-oat01-", some);
        row("sk-proj-", some);
        row("sk-svcacct-", some);
        row("sk-", some);
        row("AIzaSy", some);
        row("AIza", "Xbcd1234Efgh5678");
        row("xoxb-123456789012-1234567890123-", "AbCd1234EfGh5678IjKl");
        row("xapp-1-A0123456789-1234567890-", "0123abcd0123abcd0123abcd");
        row("sk_live_51AAAAaaaa22222222", "Zyxw9876Zyxw9876Zyxw");
        row("", some);
    }
    void takesTheWordsOfEachVendorOff() {
        QFETCH(QString, key);
        QFETCH(QByteArray, rest);
        QCOMPARE(random(key.toStdString()), rest);
    }

    void leavesAKeyWholeThatWouldHaveNothingLeft() {
        QCOMPARE(random("sk-or-v1-abc"), QByteArray("sk-or-v1-abc"));
        QCOMPARE(random("sk-"), QByteArray("sk-"));
        QCOMPARE(random(""), QByteArray());
    }

    void looksForEightCharactersOfEitherEnd() {
        QCOMPARE(ends("sk-or-v1-" + kHex), QByteArray("9f8e7d6c d3c2b1a0"));
        QCOMPARE(ends("sk-or-v1-0123456789012abcdef9a"), QByteArray("0123456789012a abcdef9a"));
        QCOMPARE(ends("sk-ant-api03-AbcdefghIjklmnop"), QByteArray("Abcdefgh Ijklmnop"));
    }

    void looksForMoreWhereEightCouldBeAnything() {
        QCOMPARE(ends("correct-horse-battery-staple"), QByteArray(" "));
        QCOMPARE(ends("opensesame-4711-forever"), QByteArray("opensesame-4 1-forever"));
        QCOMPARE(ends("12345678901234567890"), QByteArray(" "));
        QCOMPARE(ends("sk-or-v1-abcd1234"), QByteArray(" "));
    }

    void findsTheEarlierEndAtEveryPlace() {
        const std::string key = "sk-or-v1-" + kHex;
        const KeyEnds known = KeyEnds::of(key);
        for (std::size_t at = 0; at < 300; ++at) {
            const std::string before(at, '9'), after(300 - at, 'd');
            QCOMPARE(known.search(before + "d3c2b1a0" + after).at, at);
            QCOMPARE(known.search(before + "9f8e7d6c" + after + "d3c2b1a0").at, at);
            QCOMPARE(known.search(before + "9f8e7d6" + after).at, std::string_view::npos);
        }
    }

    void keepsOnlyWhatMayBeABeginning() {
        const std::string key = "sk-or-v1-" + kHex;
        const KeyEnds known = KeyEnds::of(key);
        QCOMPARE(known.search("x9f8e").tail, std::size_t{4});
        QCOMPARE(known.search("xd3c2b1a").tail, std::size_t{7});
        QCOMPARE(known.search("sk-or-v1-").tail, std::size_t{0});
        QCOMPARE(known.search("").tail, std::size_t{0});
        QCOMPARE(KeyEnds::of("short").search("anything").at, std::string_view::npos);
    }

    void agreesWithANaiveSearchOnRandomText() {
        const std::string key = "0aab0baa0cab0bab";
        const KeyEnds known = KeyEnds::of(key);
        QCOMPARE(known.first, std::string_view("0aab0baa"));
        QCOMPARE(known.last, std::string_view("0cab0bab"));
        std::mt19937 dice(11);
        for (int round = 0; round < 5'000; ++round) {
            std::string text;
            for (std::size_t size = dice() % 200; size > 0; --size)
                text.push_back("abc0"[dice() % 4]);
            if (round % 3 == 0) text.insert(dice() % (text.size() + 1), known.first);
            if (round % 4 == 0) text.insert(dice() % (text.size() + 1), known.last);
            QCOMPARE(known.search(text).at, std::min(text.find(known.first), text.find(known.last)));
        }
    }
};

QTEST_APPLESS_MAIN(KeyEndsTest)
#include "key_ends_test.moc"
