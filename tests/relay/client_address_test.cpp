// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/client_address.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

IpAddress ip(const char* text) { return *IpAddress::parse(text); }

Config proxied() {
    Config config;
    config.trustedProxies = {*IpNetwork::parse("10.0.0.0/8"), *IpNetwork::parse("::1")};
    config.clientAddressHeader = "x-forwarded-for";
    return config;
}

std::string clientOf(const char* peer, std::vector<std::string> values, const Config& config = proxied()) {
    RequestHead head;
    for (const std::string& value : values)
        head.fields.push_back({"X-Forwarded-For", value});
    const auto client = clientAddress(ip(peer), head, config);
    return client ? client->toText() : "invalid";
}

} // namespace

class ClientAddressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isThePeerByDefault() {
        QCOMPARE(clientOf("203.0.113.9", {"1.2.3.4"}, Config{}), std::string("203.0.113.9"));
    }

    void believesOnlyTrustedProxies() {
        QCOMPARE(clientOf("203.0.113.9", {"1.2.3.4"}), std::string("203.0.113.9"));
        QCOMPARE(clientOf("10.1.2.3", {"1.2.3.4"}), std::string("1.2.3.4"));
        QCOMPARE(clientOf("::1", {"2001:db8::7"}), std::string("2001:db8::7"));
    }

    void takesTheRightmostThatIsNoProxy() {
        QCOMPARE(clientOf("10.1.2.3", {"6.6.6.6, 1.2.3.4, 10.9.9.9"}), std::string("1.2.3.4"));
        QCOMPARE(clientOf("10.1.2.3", {"6.6.6.6", "1.2.3.4", "10.9.9.9"}), std::string("1.2.3.4"));
        QCOMPARE(clientOf("10.1.2.3", {"garbage, 1.2.3.4"}), std::string("1.2.3.4"));
    }

    void readsPortsAndBracketsAndMappedAddresses() {
        QCOMPARE(clientOf("10.1.2.3", {"1.2.3.4:5678"}), std::string("1.2.3.4"));
        QCOMPARE(clientOf("10.1.2.3", {"[2001:db8::7]:443"}), std::string("2001:db8::7"));
        QCOMPARE(clientOf("10.1.2.3", {"::ffff:1.2.3.4"}), std::string("1.2.3.4"));
        QCOMPARE(clientOf("10.1.2.3", {" 1.2.3.4 , "}), std::string("1.2.3.4"));
    }

    void guessesNothing() {
        for (const char* value :
             {"unknown", "1.2.3", "1.2.3.4.5", "_hidden", "1.2.3.4, example.com", "fe80::1%eth0", "01.2.3.4"})
            QVERIFY2(clientOf("10.1.2.3", {value}) == "invalid", value);
    }

    void aProxyThatNamesNobodyIsItsOwnClient() {
        QCOMPARE(clientOf("10.1.2.3", {}), std::string("10.1.2.3"));
        QCOMPARE(clientOf("10.1.2.3", {""}), std::string("10.1.2.3"));
        QCOMPARE(clientOf("10.1.2.3", {"10.4.4.4, 10.5.5.5"}), std::string("10.4.4.4"));
        QVERIFY(isTrustedProxy(ip("10.4.4.4"), proxied()));
    }
};

QTEST_APPLESS_MAIN(ClientAddressTest)
#include "client_address_test.moc"
