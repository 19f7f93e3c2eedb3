// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/client/https_get.h"
#include "tests/support/loopback_certificate.h"

#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace rubber;
using namespace rubber::desktop;

/// Answers every connection with the same bytes and closes, unless told to stay.
class Answering {
public:
    Answering(QTcpServer& server, QByteArray answer, bool close = true)
        : m_server(server), m_answer(std::move(answer)), m_close(close) {
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                const auto read = [this, socket] {
                    asked += socket->readAll();
                    if (!asked.contains("\r\n\r\n")) return;
                    socket->write(m_answer);
                    if (m_close) socket->disconnectFromHost();
                };
                QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
                if (socket->bytesAvailable() > 0) read();
            }
        });
        if (!m_server.listen(QHostAddress::LocalHost)) qFatal("cannot listen");
    }
    std::string url(const char* scheme = "http") const {
        return std::string(scheme) + "://127.0.0.1:" + std::to_string(m_server.serverPort()) +
               "/v1/models?output_modalities=all";
    }
    QByteArray asked;

private:
    QTcpServer& m_server;
    QByteArray m_answer;
    bool m_close;
};

class HttpsGetTest : public QObject {
    Q_OBJECT

    static QByteArray answer(const QByteArray& body, const QByteArray& line = "200 OK",
                             const QByteArray& more = {}) {
        return "HTTP/1.1 " + line + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more +
               "\r\n" + body;
    }
    static std::string problem(const Result<std::string>& result) {
        return result ? "an answer" : result.error().context;
    }

private Q_SLOTS:
    void fetchesAPageAndSendsNothingOfOurs() {
        QTcpServer server;
        const Answering peer(server, answer("{}"));
        const auto page = fetchPublicPage(peer.url(), 100);
        QVERIFY2(page && *page == "{}", problem(page).c_str());
        QVERIFY(peer.asked.startsWith("GET /v1/models?output_modalities=all HTTP/1.1\r\n"));
        const QByteArray lower = peer.asked.toLower();
        QVERIFY(!lower.contains("authorization:") && !lower.contains("cookie:"));
        QVERIFY(lower.contains("accept-encoding: identity"));
    }
    void onlyAWhole200IsAnAnswer() {
        for (const QByteArray& bytes :
             {answer("{}", "404 Not Found"), answer("{}", "500 Oops"), answer("{}", "204 No Content"),
              answer("", "302 Found", "Location: /elsewhere\r\n"),
              QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}"), QByteArray("nonsense\r\n\r\n")}) {
            QTcpServer server;
            const Answering peer(server, bytes);
            const auto page = fetchPublicPage(peer.url(), 100);
            QVERIFY2(problem(page).starts_with("prices_unreachable: "), bytes.constData());
        }
    }
    void aTooLargeAnswerIsDropped() {
        QTcpServer server;
        const Answering peer(server, answer(QByteArray(101, 'x')));
        QVERIFY(problem(fetchPublicPage(peer.url(), 100)).find("too large") != std::string::npos);
        QTcpServer second;
        const Answering exact(second, answer(QByteArray(100, 'x')));
        QVERIFY(fetchPublicPage(exact.url(), 100).has_value());
    }
    void aSilentServerIsGivenUp() {
        QTcpServer server;
        const Answering peer(server, "HTTP/1.1 200 OK\r\n", false);
        QVERIFY(problem(fetchPublicPage(peer.url(), 100, 50)).find("in time") != std::string::npos);
    }
    void aCertificateNobodyVouchesForIsRefused() {
        const auto certificate = test::LoopbackCertificate::make();
        QSslServer server;
        server.setSslConfiguration(certificate.serverConfiguration());
        const Answering peer(server, answer("{}"));
        const auto page = fetchPublicPage(peer.url("https"), 100);
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
