// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/https_get.h"
#include "desktop/client/https_relay_client.h"
#include "desktop/client/proxy.h"
#include "tests/desktop/answering.h"
#include "tests/support/fake_clock.h"

#include <QNetworkProxy>
#include <QTest>
#include <QUrl>

using namespace rubber;
using namespace rubber::desktop;
using test::Answering;

using Kind = ProxyChoice::Kind;

class ProxyTest : public QObject {
    Q_OBJECT

    static QNetworkProxy at(const char* url) { return proxyFor(QUrl(url)); }

private Q_SLOTS:
    void cleanup() {
        useProxy({});
        qunsetenv("https_proxy");
    }
    void nothingOfTheSystemIsFollowedUnasked() {
        qputenv("https_proxy", "http://proxy.example.com:3128");
        QCOMPARE(at("https://relay.example.com:8788").type(), QNetworkProxy::NoProxy);
    }
    void theSystemsProxyIsFollowedWhenItIsAskedFor() {
        qputenv("https_proxy", "http://proxy.example.com:3128");
        useProxy({Kind::System, ""});
        for (const char* target : {"https://relay.example.com:8788/rk/v1/status", "wss://relay.example.com:8788/rk/v1/feed"}) {
            QCOMPARE(at(target).type(), QNetworkProxy::HttpProxy);
            QCOMPARE(at(target).hostName(), QString("proxy.example.com"));
            QCOMPARE(at(target).port(), quint16(3128));
        }
    }
    void aProxyByHandIsTaken() {
        useProxy({Kind::Manual, "socks5://proxy.example.com:1080"});
        QCOMPARE(at("https://relay.example.com").type(), QNetworkProxy::Socks5Proxy);
        QCOMPARE(at("wss://relay.example.com").hostName(), QString("proxy.example.com"));
        useProxy({Kind::Manual, "http://[2001:db8::1]:3128"});
        QCOMPARE(at("https://relay.example.com").type(), QNetworkProxy::HttpProxy);
        QCOMPARE(at("https://relay.example.com").port(), quint16(3128));
    }
    void thisComputerIsReachedDirectly() {
        useProxy({Kind::Manual, "http://proxy.example.com:3128"});
        for (const char* here : {"https://127.0.0.1:8788", "https://127.8.0.1", "https://[::1]:8788", "https://localhost:1", "wss://LocalHost"})
            QCOMPARE(at(here).type(), QNetworkProxy::NoProxy);
    }
    void oneThatDoesNotReadReachesNobody() {
        for (const char* wrong : {"", "proxy.example.com", "ftp://proxy.example.com:3128", "http://proxy.example.com"}) {
            useProxy({Kind::Manual, wrong});
            QCOMPARE(at("https://relay.example.com").type(), QNetworkProxy::HttpProxy);
            QCOMPARE(at("https://relay.example.com").port(), quint16(1));
        }
    }
    void relaysAndPagesAreAskedThroughIt() {
        QTcpServer server;
        const Answering proxy(server, "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        useProxy({Kind::Manual, proxy.origin()});
        QVERIFY(!fetchPublicPage("https://prices.example.invalid/list", 100, 5'000));
        QVERIFY2(proxy.asked.startsWith("CONNECT prices.example.invalid:443 HTTP/1.1\r\n"), proxy.asked.constData());
        test::FakeClock clock;
        HttpsRelayClient client(clock, 5'000);
        QVERIFY(!client.callUnsigned("https://relay.example.invalid:8788", "pair/hello", "{}", {}));
        QVERIFY2(proxy.asked.contains("CONNECT relay.example.invalid:8788 HTTP/1.1\r\n"), proxy.asked.constData());
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "proxy_test.moc"
