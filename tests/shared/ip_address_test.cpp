// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/ip_address.h"

#include <QTest>

using namespace rubber;

namespace {

std::string canonical(const char* text) {
    const auto address = IpAddress::parse(text);
    return address ? address->toText() : "refused";
}
bool contains(const char* network, const char* address) {
    return IpNetwork::parse(network)->contains(*IpAddress::parse(address));
}

} // namespace

class IpAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheCanonicalForm() {
        QCOMPARE(canonical("142.93.10.20"), std::string("142.93.10.20"));
        QCOMPARE(canonical("0.0.0.0"), std::string("0.0.0.0"));
        QCOMPARE(canonical("2001:DB8:0:0:8:800:200C:417A"), std::string("2001:db8::8:800:200c:417a"));
        QCOMPARE(canonical("0:0:0:0:0:0:0:1"), std::string("::1"));
        QCOMPARE(canonical("::"), std::string("::"));
        QCOMPARE(canonical("1::"), std::string("1::"));
        QCOMPARE(canonical("2001:db8:0:1:1:1:1:1"), std::string("2001:db8:0:1:1:1:1:1"));
        QCOMPARE(canonical("2001:0:0:1:0:0:0:1"), std::string("2001:0:0:1::1"));
        QCOMPARE(canonical("64:ff9b::192.0.2.33"), std::string("64:ff9b::c000:221"));
        QCOMPARE(canonical("1:2:3:4:5:6:7::"), std::string("1:2:3:4:5:6:7:0"));
    }
    void readsBackWhatItWrites() {
        for (unsigned seed = 1; seed < 2000; ++seed) {
            std::array<std::uint8_t, 16> bytes{};
            for (std::size_t i = 0; i < 16; ++i)
                bytes[i] = (seed >> (i % 11) & 1) != 0 ? static_cast<std::uint8_t>(seed * (i + 1)) : 0;
            const IpAddress address = IpAddress::v6(bytes);
            QVERIFY(*IpAddress::parse(address.toText()) == address);
        }
    }
    void v4MappedBecomesV4() {
        QCOMPARE(canonical("::ffff:10.1.2.3"), std::string("10.1.2.3"));
        QCOMPARE(canonical("::FFFF:a01:203"), std::string("10.1.2.3"));
        QVERIFY(*IpAddress::parse("::ffff:10.1.2.3") == IpAddress::v4(0x0a010203));
    }
    void refusesOtherText() {
        for (const char* text : {"",
                                 "1.2.3",
                                 "1.2.3.4.5",
                                 "1.2.3.256",
                                 "01.2.3.4",
                                 "1.2.3.04",
                                 "1.2.3.0000",
                                 "0x7f.1",
                                 "127.1",
                                 "2130706433",
                                 " 1.2.3.4",
                                 "1.2.3.4 ",
                                 "1.2.3.4:80",
                                 "[::1]",
                                 "::1%lo",
                                 "fe80::1%eth0",
                                 ":::",
                                 ":",
                                 "1:2:3:4:5:6:7",
                                 "1:2:3:4:5:6:7:8:9",
                                 "1::2::3",
                                 "12345::",
                                 "g::",
                                 "::1:",
                                 ":1::",
                                 "::1.2.3",
                                 "1.2.3.4::",
                                 "::1.2.3.4:5",
                                 "1:2:3:4:5:6:7::8",
                                 "-1.2.3.4",
                                 "+1.2.3.4",
                                 "1..2.3"})
            QCOMPARE(canonical(text), std::string("refused"));
        QVERIFY(!IpAddress::parse(std::string(10'000, ':')));
        QVERIFY(!IpAddress::parse(std::string_view("1.2.3.4\0", 8)));
    }
    void marksSharedAddressesWeak() {
        for (const char* text :
             {"127.0.0.1", "127.255.0.1", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
              "100.64.0.1", "100.127.255.255", "169.254.1.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1"})
            QVERIFY2(IpAddress::parse(text)->isWeak(), text);
        for (const char* text :
             {"8.8.8.8", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2001:4860::1", "142.93.10.20"})
            QVERIFY2(!IpAddress::parse(text)->isWeak(), text);
    }
    void knowsLoopback() {
        QVERIFY(IpAddress::parse("127.9.9.9")->isLoopback());
        QVERIFY(IpAddress::parse("::1")->isLoopback());
        QVERIFY(IpAddress::parse("::ffff:127.0.0.1")->isLoopback());
        QVERIFY(!IpAddress::parse("128.0.0.1")->isLoopback());
        QVERIFY(!IpAddress::parse("::2")->isLoopback());
    }
    void callsEverythingButGlobalUnicastSpecial() {
        for (const char* text : {"0.0.0.0",
                                 "10.1.1.1",
                                 "100.64.0.1",
                                 "127.0.0.1",
                                 "169.254.169.254",
                                 "172.16.0.1",
                                 "192.0.0.1",
                                 "192.0.2.1",
                                 "192.88.99.1",
                                 "192.168.0.1",
                                 "198.18.0.1",
                                 "198.19.255.255",
                                 "198.51.100.1",
                                 "203.0.113.1",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "::7f00:1",
                                 "fc00::1",
                                 "fe80::1",
                                 "ff02::1",
                                 "2001:db8::1",
                                 "2001::1",
                                 "100::1",
                                 "3fff::1",
                                 "64:ff9b::10.0.0.1",
                                 "64:ff9b::127.0.0.1",
                                 "64:ff9b:1::8.8.8.8",
                                 "2002:7f00:1::",
                                 "2002:a00:1::1",
                                 "::ffff:169.254.169.254",
                                 "fec0::1"})
            QVERIFY2(IpAddress::parse(text)->isSpecial(), text);
        for (const char* text :
             {"8.8.8.8", "104.18.2.115", "2606:4700::1", "2001:4860:4860::8888", "64:ff9b::8.8.8.8",
              "2002:808:808::1", "::ffff:8.8.8.8", "192.0.1.1", "172.32.0.1"})
            QVERIFY2(!IpAddress::parse(text)->isSpecial(), text);
    }
    void pinsV4WholeAndV6By64() {
        QCOMPARE(IpNetwork::pinFor(*IpAddress::parse("142.93.10.20")).toText(), std::string("142.93.10.20"));
        QCOMPARE(IpNetwork::pinFor(*IpAddress::parse("2001:db8:1:2:aaaa::1")).toText(),
                 std::string("2001:db8:1:2::/64"));
        const IpNetwork pin = IpNetwork::pinFor(*IpAddress::parse("2001:db8:1:2:aaaa::1"));
        QVERIFY(pin.contains(*IpAddress::parse("2001:db8:1:2:ffff:ffff:ffff:ffff")));
        QVERIFY(!pin.contains(*IpAddress::parse("2001:db8:1:3::1")));
    }
    void readsNetworks() {
        QCOMPARE(IpNetwork::parse("10.1.2.3/8")->toText(), std::string("10.0.0.0/8"));
        QCOMPARE(IpNetwork::parse("10.1.2.3")->toText(), std::string("10.1.2.3"));
        QCOMPARE(IpNetwork::parse("0.0.0.0/0")->toText(), std::string("0.0.0.0/0"));
        QCOMPARE(IpNetwork::parse("2001:db8::/32")->prefix(), 32);
        QCOMPARE(IpNetwork::parse("::/0")->toText(), std::string("::/0"));
        for (const char* text :
             {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0.0/8/8", "::/129",
              "::ffff:1.2.3.4/96", "10.0.0.0/9999", "10.0.0.0/ 8"})
            QVERIFY2(!IpNetwork::parse(text), text);
    }
    void containsByPrefix() {
        QVERIFY(contains("172.16.0.0/12", "172.31.255.255"));
        QVERIFY(!contains("172.16.0.0/12", "172.32.0.0"));
        QVERIFY(contains("0.0.0.0/0", "255.255.255.255"));
        QVERIFY(!contains("0.0.0.0/0", "::1"));
        QVERIFY(!contains("::/0", "1.2.3.4"));
        QVERIFY(contains("2001:db8::/33", "2001:db8:7fff::1"));
        QVERIFY(!contains("2001:db8::/33", "2001:db8:8000::1"));
    }
};

QTEST_APPLESS_MAIN(IpAddressTest)
#include "ip_address_test.moc"
