// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/cbor.h"
#include "shared/crypto/digest.h"

#include <QtTest>

using namespace rubber;
using cbor::Reader;
using cbor::Writer;

namespace {

std::string bytesOf(std::string_view hex) { return fromHex(hex).value(); }

/// Whether one whole value is read, and nothing left.
bool reads(const std::string& bytes) {
    Reader reader(bytes);
    return reader.skip() && reader.end();
}

} // namespace

class CborTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbersHaveTheirPublishedForms() { // RFC 8949, appendix A.
        const std::pair<std::uint64_t, const char*> unsignedOnes[] = {
            {0, "00"},
            {23, "17"},
            {24, "1818"},
            {100, "1864"},
            {1000, "1903e8"},
            {1000000, "1a000f4240"},
            {1000000000000, "1b000000e8d4a51000"},
            {18446744073709551615u, "1bffffffffffffffff"}};
        for (const auto& [value, hex] : unsignedOnes) {
            QVERIFY(toHex(Writer().unsignedNumber(value).written()) == hex);
            const std::string bytes = bytesOf(hex);
            QCOMPARE(Reader(bytes).unsignedNumber().value(), value);
        }
        const std::pair<std::int64_t, const char*> signedOnes[] = {
            {-1, "20"}, {-35, "3822"}, {-100, "3863"}, {-1000, "3903e7"}};
        for (const auto& [value, hex] : signedOnes) {
            QVERIFY(toHex(Writer().number(value).written()) == hex);
            const std::string bytes = bytesOf(hex);
            QCOMPARE(Reader(bytes).number().value(), value);
        }
    }
    void stringsArraysAndMapsHaveTheirPublishedForms() {
        QVERIFY(toHex(Writer().bytes("\x01\x02\x03\x04").written()) == "4401020304");
        QVERIFY(toHex(Writer().text("IETF").written()) == "6449455446");
        QVERIFY(toHex(Writer().array(3).unsignedNumber(1).unsignedNumber(2).unsignedNumber(3).written()) ==
                "83010203");
        QVERIFY(toHex(Writer().map(1).text("a").null().written()) == "a16161f6");
        QVERIFY(toHex(Writer().bytes(std::string(256, 'x')).written()).starts_with("590100"));
    }
    void longerFormsThanNeededAreRefused() {
        for (const char* hex : {"1817", "190017", "1900ff", "1a0000ffff", "1b00000000ffffffff", "580161",
                                "780161", "980100", "b800"})
            QVERIFY2(!reads(bytesOf(hex)), hex);
    }
    void whatIsNotOfTheSubsetIsRefused() {
        // Indefinite lengths, tags, floats, undefined forms, a stray break.
        for (const char* hex : {"5f4101ff", "7f6161ff", "9fff", "bfff", "c000", "d81800", "f93c00",
                                "fa47c35000", "fb3ff199999999999a", "f0", "f820", "ff", "1c", "3f"})
            QVERIFY2(!reads(bytesOf(hex)), hex);
        for (const char* hex : {"f4", "f5", "f6"})
            QVERIFY2(reads(bytesOf(hex)), hex);
    }
    void cutAtEveryByteItIsRefused() {
        const std::string whole = Writer()
                                      .map(2)
                                      .text("list")
                                      .array(2)
                                      .bytes(std::string(300, 'b'))
                                      .unsignedNumber(1'000'000)
                                      .text("none")
                                      .null()
                                      .written();
        QVERIFY(reads(whole));
        for (std::size_t size = 0; size < whole.size(); ++size)
            QVERIFY(!reads(whole.substr(0, size)));
        QVERIFY(!reads(whole + '\0'));
    }
    void announcedSizesAreNotBelieved() {
        for (const char* hex :
             {"5bffffffffffffffff", "9bffffffffffffffff", "bbffffffffffffffff", "9affffffff00", "a400"})
            QVERIFY2(!reads(bytesOf(hex)), hex);
    }
    void nestingIsBounded() {
        QVERIFY(reads(std::string(8, '\x81') + '\0'));
        QVERIFY(!reads(std::string(9, '\x81') + '\0'));
        QVERIFY(!reads(std::string(1'000'000, '\x81')));
    }
    void afterAnErrorItStaysWhereItWas() {
        const std::string bytes = Writer().text("a").unsignedNumber(7).written();
        Reader reader(bytes);
        QVERIFY(!reader.bytes());
        QVERIFY(!reader.map());
        QVERIFY(!reader.null());
        QVERIFY(reader.text().value() == "a");
        QCOMPARE(reader.unsignedNumber().value(), std::uint64_t{7});
        QVERIFY(reader.end());
    }
};

QTEST_APPLESS_MAIN(CborTest)
#include "cbor_test.moc"
