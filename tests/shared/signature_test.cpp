// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"
#include "shared/crypto/signature.h"

#include <QtTest>

using namespace rubber;

namespace {
std::string bytes(const char* hex) { return fromHex(hex).value(); }
SigningKey keyFrom(const char* seed) {
    return std::move(SigningKey::fromSeed(Secret(std::string_view(bytes(seed)))).value());
}
} // namespace

class SignatureTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsAsPublished_data() { // RFC 8032 section 7.1, tests 1 to 3.
        QTest::addColumn<QByteArray>("seed");
        QTest::addColumn<QByteArray>("publicKey");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("1") << QByteArray("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
                           << QByteArray("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
                           << QByteArray("")
                           << QByteArray("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb"
                                         "8821590a33bacc61e39701cf9"
                                         "b46bd25bf5f0595bbe24655141438e7a100b");
        QTest::newRow("2") << QByteArray("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
                           << QByteArray("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
                           << QByteArray("72")
                           << QByteArray("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085"
                                         "ac1e43e15996e458f3613d0f1"
                                         "1d8c387b2eaeb4302aeeb00d291612bb0c00");
        QTest::newRow("3") << QByteArray("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7")
                           << QByteArray("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
                           << QByteArray("af82")
                           << QByteArray("6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18f"
                                         "f9b538d16f290ae67f760984d"
                                         "c6594a7c15e9716ed28dc027beceea1ec40a");
    }
    void signsAsPublished() {
        QFETCH(QByteArray, seed);
        QFETCH(QByteArray, publicKey);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, signature);
        const SigningKey key = keyFrom(seed.constData());
        const std::string text = bytes(message.constData());
        QVERIFY(toHex(asBytes(key.verifyKey)) == publicKey.toStdString());
        QVERIFY(toHex(asBytes(key.sign(text))) == signature.toStdString());
        QVERIFY(verifySignature(key.verifyKey, text, *signatureFrom(bytes(signature.constData()))));
    }

    void refusesEveryChangedBit() {
        const SigningKey key = SigningKey::make();
        const std::string message = "kill 8Qm2ZxT4bLpA";
        const Signature signature = key.sign(message);
        QVERIFY(verifySignature(key.verifyKey, message, signature));
        for (std::size_t bit = 0; bit < 512; ++bit) {
            Signature changed = signature;
            changed[bit / 8] = static_cast<unsigned char>(changed[bit / 8] ^ (1u << bit % 8));
            QVERIFY(!verifySignature(key.verifyKey, message, changed));
        }
        for (std::size_t bit = 0; bit < 256; ++bit) {
            VerifyKey changed = key.verifyKey;
            changed[bit / 8] = static_cast<unsigned char>(changed[bit / 8] ^ (1u << bit % 8));
            QVERIFY(!verifySignature(changed, message, signature));
        }
        for (std::size_t at = 0; at < message.size(); ++at) {
            std::string changed = message;
            changed[at] ^= 1;
            QVERIFY(!verifySignature(key.verifyKey, changed, signature));
        }
    }

    void refusesTheSecondFormOfASignature() {
        // S plus the group order is the same number to a careless verifier (RFC 8032 8.4).
        const std::string order = bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
        const SigningKey key = SigningKey::make();
        Signature signature = key.sign("once");
        unsigned carry = 0;
        for (std::size_t i = 0; i < 32; ++i) {
            const unsigned sum = signature[32 + i] + static_cast<unsigned char>(order[i]) + carry;
            signature[32 + i] = static_cast<unsigned char>(sum);
            carry = sum >> 8;
        }
        QVERIFY(!verifySignature(key.verifyKey, "once", signature));
    }

    void refusesAKeyOfSmallOrder() {
        // Under the neutral point (1, 0), R = (1, 0) with S = 0 would sign every message.
        VerifyKey key{};
        key[0] = 1;
        Signature signature{};
        signature[0] = 1;
        QVERIFY(!verifySignature(key, "anything", signature));
        QVERIFY(!verifySignature(VerifyKey{}, "anything", Signature{}));
    }

    void takesOnlyTheRightSizes() {
        QCOMPARE(verifyKeyFrom(std::string(31, 'k')).error().code, ErrorCode::Invalid);
        QCOMPARE(verifyKeyFrom(std::string(33, 'k')).error().code, ErrorCode::Invalid);
        QVERIFY(verifyKeyFrom(std::string(32, 'k')).has_value());
        QCOMPARE(signatureFrom(std::string(63, 's')).error().code, ErrorCode::Invalid);
        QVERIFY(signatureFrom(std::string(64, 's')).has_value());
        QCOMPARE(SigningKey::fromSeed(Secret::random(31)).error().code, ErrorCode::Invalid);
    }
};

QTEST_APPLESS_MAIN(SignatureTest)
#include "signature_test.moc"
