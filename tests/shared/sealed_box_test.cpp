// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"
#include "shared/crypto/sealed_box.h"

#include <QtTest>

using namespace rubber;

namespace {
std::string bytes(const char* hex) { return fromHex(hex).value(); }
const std::string_view kPlain = "sk-or-v1-0123456789abcdef";
} // namespace

class SealedBoxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensWhatWasSealedToItsKey() {
        const SealingKey key = SealingKey::make();
        const std::string box = sealTo(key.publicKey, Secret(kPlain));
        QCOMPARE(box.size(), kPlain.size() + 48);
        QVERIFY(openSealed(key, box)->reveal() == kPlain);
        QVERIFY(sealTo(key.publicKey, Secret(kPlain)) != box);
    }

    void refusesABoxForAnotherKey() {
        const std::string box = sealTo(SealingKey::make().publicKey, Secret(kPlain));
        const auto opened = openSealed(SealingKey::make(), box);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unauthorized);
    }

    void refusesABoxWithAnyByteFlipped() {
        const SealingKey key = SealingKey::make();
        const std::string box = sealTo(key.publicKey, Secret(kPlain));
        for (std::size_t at = 0; at < box.size(); ++at)
            for (const int bit : {0x01, 0x80}) {
                // The top bit of an X25519 point is not part of it (RFC 7748 5), but the nonce is made from
                // all 32 bytes.
                std::string changed = box;
                changed[at] = static_cast<char>(changed[at] ^ bit);
                QVERIFY(!openSealed(key, changed));
            }
    }

    void refusesEveryPrefixOfABox() {
        const SealingKey key = SealingKey::make();
        const std::string box = sealTo(key.publicKey, Secret(kPlain));
        for (std::size_t size = 0; size < box.size(); ++size)
            QVERIFY(!openSealed(key, std::string_view(box).substr(0, size)));
        QVERIFY(!openSealed(key, box + "x"));
    }

    void sealsAnEmptySecret() {
        const SealingKey key = SealingKey::make();
        const auto opened = openSealed(key, sealTo(key.publicKey, Secret()));
        QVERIFY(opened && opened->empty());
    }

    void aKeyIsItsPrivateHalf() { // Computed with another X25519.
        std::string half;
        for (char i = 0; i < 32; ++i)
            half += i;
        const auto key = SealingKey::fromPrivate(Secret(std::string_view(half)));
        QVERIFY(key.has_value());
        QVERIFY(toHex({reinterpret_cast<const char*>(key->publicKey.data()), 32}) ==
                "8f40c5adb68f25624ae5b214ea767a6ec94d829d3d7b5e1ad1ba6f3e2138285f");
        QCOMPARE(SealingKey::fromPrivate(Secret::random(31)).error().code, ErrorCode::Invalid);
    }

    void decryptsThePublishedMessage() { // draft-irtf-cfrg-xchacha-03, A.3.1.
        const Secret key{
            std::string_view(bytes("808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f"))};
        const std::string cipher = bytes(
            "404142434445464748494a4b4c4d4e4f5051525354555657"
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39"
            "ae64c6708c54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
            "21f9664c97637da9768812f615c68b13b52e"
            "c0875924c1c7987947deafd8780acf49");
        const auto plain = decryptSecret(key, cipher, bytes("50515253c0c1c2c3c4c5c6c7"));
        QVERIFY(plain.has_value());
        QVERIFY(plain->reveal() ==
                "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for "
                "the future, sunscreen would be it.");
    }

    void decryptsWhatItEncrypted() {
        const Secret key = Secret::random(32);
        const std::string cipher = encryptSecret(key, Secret(kPlain), "uk_1");
        QCOMPARE(cipher.size(), kPlain.size() + 40);
        QVERIFY(decryptSecret(key, cipher, "uk_1")->reveal() == kPlain);
        QVERIFY(encryptSecret(key, Secret(kPlain), "uk_1") != cipher);
        QVERIFY(decryptSecret(key, encryptSecret(key, Secret(), ""), "")->empty());
    }

    void refusesAnyChangeOfCipherKeyOrContext() {
        const Secret key = Secret::random(32);
        const std::string cipher = encryptSecret(key, Secret(kPlain), "uk_1");
        for (std::size_t at = 0; at < cipher.size(); ++at) {
            std::string changed = cipher;
            changed[at] ^= 1;
            QVERIFY(!decryptSecret(key, changed, "uk_1"));
            QVERIFY(!decryptSecret(key, std::string_view(cipher).substr(0, at), "uk_1"));
        }
        QCOMPARE(decryptSecret(key, cipher, "uk_2").error().code, ErrorCode::Unauthorized);
        QCOMPARE(decryptSecret(key, cipher, "").error().code, ErrorCode::Unauthorized);
        QCOMPARE(decryptSecret(Secret::random(32), cipher, "uk_1").error().code, ErrorCode::Unauthorized);
    }
};

QTEST_APPLESS_MAIN(SealedBoxTest)
#include "sealed_box_test.moc"
