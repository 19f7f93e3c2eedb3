// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/https_get.h"
#include "tests/desktop/answering.h"
#include "tests/support/loopback_certificate.h"

#include <QSslServer>
#include <QTest>

using namespace rubber;
using namespace rubber::desktop;
using test::Answering;

class HttpsGetTest : public QObject {
    Q_OBJECT

    static std::string pageOf(const Answering& peer, const char* scheme = "http") {
        return peer.origin(scheme) + "/v1/models?output_modalities=all";
    }
    static std::string problem(const Result<std::string>& result) {
        return result ? "an answer" : result.error().context;
    }

private Q_SLOTS:
    void fetchesAPageAndSendsNothingOfOurs() {
        QTcpServer server;
        const Answering peer(server, Answering::whole("{}"));
        const auto page = fetchPublicPage(pageOf(peer), 100);
        QVERIFY2(page && *page == "{}", problem(page).c_str());
        QVERIFY(peer.asked.startsWith("GET /v1/models?output_modalities=all HTTP/1.1\r\n"));
        const QByteArray lower = peer.asked.toLower();
        QVERIFY(!lower.contains("authorization:") && !lower.contains("cookie:"));
        QVERIFY(lower.contains("accept-encoding: identity"));
    }
    void onlyAWhole200IsAnAnswer() {
        for (const QByteArray& bytes :
             {Answering::whole("{}", "404 Not Found"), Answering::whole("{}", "500 Oops"),
              Answering::whole("{}", "204 No Content"),
              Answering::whole("", "302 Found", "Location: /elsewhere\r\n"),
              QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), QByteArray("nonsense\r\n\r\n")}) {
            QTcpServer server;
            const Answering peer(server, bytes);
            const auto page = fetchPublicPage(pageOf(peer), 100);
            QVERIFY2(problem(page).starts_with("prices_unreachable: "), bytes.constData());
        }
    }
    void aTooLargeAnswerIsDropped() {
        QTcpServer server;
        const Answering peer(server, Answering::whole(QByteArray(101, 'x')));
        QVERIFY(problem(fetchPublicPage(pageOf(peer), 100)).find("too large") != std::string::npos);
        QTcpServer second;
        const Answering exact(second, Answering::whole(QByteArray(100, 'x')));
        QVERIFY(fetchPublicPage(pageOf(exact), 100).has_value());
    }
    void aSilentServerIsGivenUp() {
        QTcpServer server;
        const Answering peer(server, "HTTP/1.1 200 OK\r\n", false);
        QVERIFY(problem(fetchPublicPage(pageOf(peer), 100, 50)).find("in time") != std::string::npos);
    }
    void aCertificateNobodyVouchesForIsRefused() {
        const auto certificate = test::LoopbackCertificate::make();
        QSslServer server;
        server.setSslConfiguration(certificate.serverConfiguration());
        const Answering peer(server, Answering::whole("{}"));
        const auto page = fetchPublicPage(pageOf(peer, "https"), 100);
        QVERIFY2(problem(page).starts_with("prices_unreachable: "), problem(page).c_str());
        QVERIFY(peer.asked.isEmpty());
    }
    void nobodyThereIsAnError() {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const std::string url = "http://127.0.0.1:" + std::to_string(server.serverPort()) + "/";
        server.close();
        QVERIFY(problem(fetchPublicPage(url, 100)).starts_with("prices_unreachable: "));
        QVERIFY(problem(fetchPublicPage("https://", 100)).starts_with("prices_unreachable: "));
    }
};

QTEST_GUILESS_MAIN(HttpsGetTest)
#include "https_get_test.moc"
