// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"
#include "shared/crypto/passphrase.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace rubber;

namespace {
constexpr std::uint64_t kMiB = 1 << 20;

PassphraseParameters cheapest() {
    PassphraseParameters parameters;
    parameters.memoryBytes = 64 * kMiB;
    parameters.passes = 3;
    for (unsigned char i = 0; i < 16; ++i)
        parameters.salt[i] = i;
    return parameters;
}
} // namespace

class PassphraseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void derivesTheKnownKey() { // Computed with another Argon2id: 64 MiB, 3 passes, 1 lane.
        const auto key =
            deriveFromPassphrase(Secret(std::string_view("correct horse battery staple")), cheapest());
        QVERIFY(key.has_value());
        QVERIFY(toHex(key->reveal()) == "0d1a3c6523c8f06e4e0af9c515aa5b5448cfebd6838f2d52c3d8b6ef8ddc3c2e");
    }

    void everyInputMatters() {
        const Secret passphrase(std::string_view("correct horse battery staple"));
        const Secret key = std::move(deriveFromPassphrase(passphrase, cheapest()).value());
        auto salted = cheapest();
        salted.salt[15] ^= 1;
        QVERIFY(!deriveFromPassphrase(passphrase, salted)->equals(key));
        auto longer = cheapest();
        longer.passes = 4;
        QVERIFY(!deriveFromPassphrase(passphrase, longer)->equals(key));
        QVERIFY(!deriveFromPassphrase(Secret(std::string_view("correct horse battery stapl")), cheapest())
                     ->equals(key));
    }

    void refusesParametersOutsideTheBoundsBeforeAnyWork_data() {
        QTest::addColumn<quint64>("memoryBytes");
        QTest::addColumn<quint64>("passes");
        QTest::newRow("memory below") << quint64{64 * kMiB - 1} << quint64{3};
        QTest::newRow("no memory") << quint64{0} << quint64{3};
        QTest::newRow("memory above") << quint64{2048 * kMiB + 1} << quint64{3};
        QTest::newRow("all memory") << ~quint64{0} << quint64{3};
        QTest::newRow("passes below") << quint64{64 * kMiB} << quint64{2};
        QTest::newRow("no passes") << quint64{64 * kMiB} << quint64{0};
        QTest::newRow("passes above") << quint64{2048 * kMiB} << quint64{65};
        QTest::newRow("endless passes") << quint64{2048 * kMiB} << ~quint64{0};
    }
    void refusesParametersOutsideTheBoundsBeforeAnyWork() {
        QFETCH(quint64, memoryBytes);
        QFETCH(quint64, passes);
        PassphraseParameters parameters = cheapest();
        parameters.memoryBytes = memoryBytes;
        parameters.passes = passes;
        QVERIFY(!parameters.acceptable());
        QElapsedTimer timer;
        timer.start();
        const auto key = deriveFromPassphrase(Secret(std::string_view("x")), parameters);
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Invalid);
        QVERIFY(timer.elapsed() < 50); // 64 MiB x 2 alone takes longer; 2 GiB x 65 takes minutes.
    }

    void acceptsItsOwnBoundsAndDefaults() {
        QVERIFY(cheapest().acceptable());
        PassphraseParameters most = cheapest();
        most.memoryBytes = 2048 * kMiB;
        most.passes = 64;
        QVERIFY(most.acceptable());
        QVERIFY(PassphraseParameters::fresh().acceptable());
        QVERIFY(PassphraseParameters::fresh() != PassphraseParameters::fresh());
    }
};

QTEST_APPLESS_MAIN(PassphraseTest)
#include "passphrase_test.moc"
