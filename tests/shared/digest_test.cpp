// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"

#include <QtTest>
#include <map>
#include <utility>

using namespace rubber;

namespace {
std::string hex(const Digest& digest) { return toHex(asText(digest)); }
} // namespace

class DigestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sha256HasItsPublishedValues() { // FIPS 180-4 examples.
        QVERIFY(hex(sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        QVERIFY(hex(sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    void aKeyUsedForManyTextsGivesTheSameDigests() {
        for (const std::size_t size : {0, 1, 32, 64, 65, 200}) {
            const Secret key(std::string_view(std::string(size, 'k')));
            const HmacSha256 once(key);
            for (const std::string& text : {std::string(), std::string("a"), std::string(1'000, 'b')})
                for (int again = 0; again < 2; ++again)
                    QVERIFY(once(text) == hmacSha256(key, text));
        }
    }
    void hmacHasItsPublishedValues() { // RFC 4231, cases 1, 2 and 6.
        QVERIFY(hex(hmacSha256(Secret(std::string_view(std::string(20, '\x0b'))), "Hi There")) ==
                "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QVERIFY(hex(hmacSha256(Secret(std::string_view("Jefe")), "what do ya want for nothing?")) ==
                "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QVERIFY(hex(hmacSha256(Secret(std::string_view(std::string(131, '\xaa'))),
                               "Test Using Larger Than Block-Size Key - Hash Key First")) ==
                "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }

    void derivedKeysAreKeyedBlake2b() { // Computed with another BLAKE2b.
        std::string master;
        for (char i = 0; i < 32; ++i)
            master += i;
        const Secret key{std::string_view(master)};
        QVERIFY(toHex(deriveKey(key, 7, "unittest").reveal()) ==
                "c9e87a2234fbb72b6d200398b9b2adb82e34f5fc9fad5591ed2f268d89bad7a5");
        QVERIFY(!deriveKey(key, 8, "unittest").equals(deriveKey(key, 7, "unittest")));
        QVERIFY(!deriveKey(key, 7, "unittesT").equals(deriveKey(key, 7, "unittest")));
    }

    void checksumsHaveTheirCheckValues() {
        QCOMPARE(crc32("123456789"), 0xcbf43926u);
        QCOMPARE(crc32c("123456789"), 0xe3069283u);
        QCOMPARE(crc32(""), 0u);
        QCOMPARE(crc32c(""), 0u);
    }

    void crc32cHasTheValuesOfIscsi() { // RFC 3720 B.4.
        std::string rising, falling;
        for (char i = 0; i < 32; ++i) {
            rising += i;
            falling += static_cast<char>(31 - i);
        }
        QCOMPARE(crc32c(std::string(32, '\0')), 0x8a9136aau);
        QCOMPARE(crc32c(std::string(32, '\xff')), 0x62a8ab43u);
        QCOMPARE(crc32c(rising), 0x46dd794eu);
        QCOMPARE(crc32c(falling), 0x113fdb5cu);
    }

    void hardwareAndTableAgreeAtEveryLengthAndAlignment() {
        const std::string bytes = randomBytes(100);
        for (std::size_t begin = 0; begin < 9; ++begin)
            for (std::size_t size = 0; begin + size <= bytes.size(); ++size) {
                const auto part = std::string_view(bytes).substr(begin, size);
                QCOMPARE(crc32c(part), crc32cByTable(part));
            }
    }

    void base64HasItsPublishedValues() { // RFC 4648 section 10.
        const std::pair<const char*, const char*> vectors[] = {{"", ""},
                                                               {"f", "Zg=="},
                                                               {"fo", "Zm8="},
                                                               {"foo", "Zm9v"},
                                                               {"foob", "Zm9vYg=="},
                                                               {"fooba", "Zm9vYmE="},
                                                               {"foobar", "Zm9vYmFy"}};
        for (const auto& [plain, text] : vectors) {
            QVERIFY(toBase64(plain) == text);
            QVERIFY(fromBase64(text) == std::string(plain));
            std::string unpadded = text;
            while (unpadded.ends_with('='))
                unpadded.pop_back();
            QVERIFY(toBase64Url(plain) == unpadded);
            QVERIFY(fromBase64Url(unpadded) == std::string(plain));
        }
        QVERIFY(toBase64("\xfb\xff") == "+/8=");
        QVERIFY(toBase64Url("\xfb\xff") == "-_8");
    }

    void onlyCanonicalBase64IsRead_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("stray bits") << QByteArray("Zh==");
        QTest::newRow("stray bits, one pad") << QByteArray("Zm9=");
        QTest::newRow("no padding") << QByteArray("Zg");
        QTest::newRow("half the padding") << QByteArray("Zg=");
        QTest::newRow("too much padding") << QByteArray("Zg===");
        QTest::newRow("padding alone") << QByteArray("====");
        QTest::newRow("space") << QByteArray("Zm 9v");
        QTest::newRow("line break") << QByteArray("Zm9v\n");
        QTest::newRow("other alphabet") << QByteArray("-_8=");
        QTest::newRow("one letter") << QByteArray("Z");
        QTest::newRow("NUL") << QByteArray("Zm9\0", 4);
        QTest::newRow("after padding") << QByteArray("Zg==Zg==");
    }
    void onlyCanonicalBase64IsRead() {
        QFETCH(QByteArray, text);
        const auto read = fromBase64(text.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Invalid);
    }

    void onlyCanonicalBase64UrlIsRead() {
        for (const char* text : {"Zg==", "Zh", "Zm9", "+_8", "Zm9v ", "Z"})
            QVERIFY2(!fromBase64Url(text), text);
    }

    void hexGoesBothWays() {
        QVERIFY(toHex(std::string_view("\x00\x7f\xff", 3)) == "007fff");
        QVERIFY(fromHex("007fff") == std::string("\x00\x7f\xff", 3));
        QVERIFY(fromHex("007FFF") == std::string("\x00\x7f\xff", 3));
        for (const char* text : {"0", "0g", " 00", "0x00", "000"})
            QVERIFY2(!fromHex(text), text);
    }

    void base62IsUniformAndFresh() {
        const std::string text = randomBase62(62'000);
        std::map<char, int> counts;
        for (const char c : text)
            ++counts[c];
        QCOMPARE(counts.size(), std::size_t{62});
        // A thousand expected of each; eight deviations away is not chance.
        for (const auto& [c, count] : counts)
            QVERIFY(count > 740 && count < 1260);
        QVERIFY(randomBase62(20) != randomBase62(20));
    }

    void comparesInConstantTimeByContent() {
        QVERIFY(equalConstantTime("", "") && equalConstantTime("abc", "abc"));
        QVERIFY(!equalConstantTime("abc", "abd") && !equalConstantTime("abc", "ab"));
    }
};

QTEST_APPLESS_MAIN(DigestTest)
#include "digest_test.moc"
