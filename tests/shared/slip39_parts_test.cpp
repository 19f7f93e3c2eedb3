// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/digest.h"
#include "shared/crypto/pbkdf2.h"
#include "shared/crypto/slip39/gf256.h"
#include "shared/crypto/slip39/rs1024.h"
#include "shared/crypto/slip39/word_list.h"
#include "shared/crypto/slip39/words.h"

#include <QTest>
#include <algorithm>

using namespace rubber;
using namespace rubber::slip39;

class Slip39PartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pbkdf2GivesTheVectorsOfRfc7914() {
        const Secret one = pbkdf2Sha256(Secret("passwd"), "salt", 1, 64);
        QCOMPARE(toHex(one.reveal()),
                 std::string("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                             "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
        const Secret many = pbkdf2Sha256(Secret("Password"), "NaCl", 80'000, 64);
        QCOMPARE(toHex(many.reveal()),
                 std::string("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
                             "a1d425a1225833549adb841b51c9b3176a272bdebba1d078478f62b397f33c8d"));
    }

    void theFieldIsThatOfAes() {
        QCOMPARE(int(multiply(0x57, 0x83)), 0xc1); // FIPS 197, 4.2.
        QCOMPARE(int(multiply(0x57, 0x13)), 0xfe);
        for (int a = 1; a < 256; ++a) {
            QCOMPARE(int(multiply(std::uint8_t(a), inverse(std::uint8_t(a)))), 1);
            QCOMPARE(int(multiply(std::uint8_t(a), 0)), 0);
        }
        QCOMPARE(int(inverse(0)), 0);
        // Distributive and commutative everywhere.
        for (int a = 0; a < 256; a += 5)
            for (int b = 0; b < 256; b += 3) {
                QCOMPARE(multiply(std::uint8_t(a), std::uint8_t(b)),
                         multiply(std::uint8_t(b), std::uint8_t(a)));
                QCOMPARE(int(multiply(std::uint8_t(a), std::uint8_t(b ^ 0x5a))),
                         multiply(std::uint8_t(a), std::uint8_t(b)) ^ multiply(std::uint8_t(a), 0x5a));
            }
    }

    void aPolynomialGoesThroughItsPoints() {
        // 7 + 3x + 9x^2
        const auto at = [](std::uint8_t x) {
            return std::uint8_t(7 ^ multiply(3, x) ^ multiply(9, multiply(x, x)));
        };
        std::vector<Secret> values;
        std::vector<Point> points;
        for (const auto x : {std::uint8_t{1}, std::uint8_t{4}, std::uint8_t{200}}) {
            Secret value = Secret::ofSize(1);
            value.mutableBytes()[0] = at(x);
            values.push_back(std::move(value));
        }
        int i = 0;
        for (const auto x : {std::uint8_t{1}, std::uint8_t{4}, std::uint8_t{200}})
            points.push_back({x, &values[std::size_t(i++)]});
        for (int x = 0; x < 256; ++x)
            QCOMPARE(std::uint8_t(interpolate(points, std::uint8_t(x)).reveal()[0]), at(std::uint8_t(x)));
    }

    void theChecksumFindsEveryErrorInUpToThreeWords() {
        std::vector<std::uint16_t> words = {77, 1023, 0, 512, 3, 900, 900, 41};
        for (const auto place : checksumOf(words, true))
            words.push_back(place);
        QVERIFY(checksumFits(words, true));
        QVERIFY(!checksumFits(words, false));
        for (std::size_t a = 0; a < words.size(); ++a)
            for (std::size_t b = a; b < words.size(); ++b)
                for (std::size_t c = b; c < words.size(); ++c) {
                    auto damaged = words;
                    damaged[a] ^= 1;
                    damaged[b] ^= b == a ? 0 : 0x155;
                    damaged[c] ^= c == b || c == a ? 0 : 0x2aa;
                    QVERIFY(!checksumFits(damaged, true));
                }
    }

    void theWordListIsTheOneOfTheStandard() {
        // SHA-256 of the official file: every word and a line end.
        std::string file;
        for (const auto word : kWords)
            file += std::string(word) + "\n";
        QCOMPARE(toHex(asText(sha256(file))),
                 std::string("bcc4555340332d169718aed8bf31dd9d5248cb7da6e5d355140ef4f1e601eec3"));
        QVERIFY(std::is_sorted(kWords.begin(), kWords.end()));
    }

    void everyWordIsFoundByItsFirstFourLettersAndByNothingElse() {
        for (std::uint16_t place = 0; place < kWords.size(); ++place) {
            const std::string_view word = kWords[place];
            for (std::size_t length = 4; length <= word.size(); ++length)
                QCOMPARE(placeOf(word.substr(0, length)), std::optional<std::uint16_t>(place));
            QVERIFY(!placeOf(word.substr(0, 3)));
            QVERIFY(!placeOf(std::string(word) + "q"));
            const auto letters = wordAt(place);
            QCOMPARE(std::string(letters.data(), strnlen(letters.data(), 8)), std::string(word));
        }
        QVERIFY(!placeOf(""));
        QVERIFY(!placeOf("qqqq"));
    }
};

QTEST_APPLESS_MAIN(Slip39PartsTest)
#include "slip39_parts_test.moc"
