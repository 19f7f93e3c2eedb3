// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/relay_client.h"
#include "shared/crypto/http_signature.h"
#include "tests/support/loopback_certificate.h"

#include <QSslServer>
#include <QSslSocket>
#include <QTcpSocket>

#include <functional>
#include <map>

namespace rubber::test {

/// The control listener of a relay as far as a client can see it, on loopback, in the thread of the test. The
/// test says what each request is answered with.
class LoopbackRelay {
public:
    struct Request {
        std::string method, path;
        std::map<std::string, std::string> headers; ///< Names in lower case.
        std::string body;
        httpsig::SignedFields fields() const {
            return {at("content-digest"), at("rubber-seq"), at("signature-input"), at("signature")};
        }
        std::string at(const std::string& name) const {
            const auto found = headers.find(name);
            return found == headers.end() ? std::string() : found->second;
        }
    };
    using Handler = std::function<QByteArray(const Request&)>; ///< Raw answer; empty = say nothing.

    LoopbackRelay(const LoopbackCertificate& certificate, const Clock& clock)
        : m_certificate(certificate), m_clock(clock), m_identity(SigningKey::make()) {
        m_server.setSslConfiguration(certificate.serverConfiguration());
        QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
            while (QTcpSocket* socket = m_server.nextPendingConnection()) {
                const auto buffer = std::make_shared<QByteArray>();
                const auto read = [this, socket, buffer] {
                    *buffer += socket->readAll();
                    answerWhole(*socket, *buffer);
                };
                QObject::connect(socket, &QTcpSocket::readyRead, socket, read);
                if (socket->bytesAvailable() > 0) read();
            }
        });
        CHECK(m_server.listen(QHostAddress::LocalHost));
    }

    /// What a device that paired with this relay keeps.
    desktop::RelayAddress address() const {
        return {url(), RelayId("rly_0123456789abcdef"), m_identity.verifyKey, m_certificate.spki};
    }
    std::string url() const { return "https://127.0.0.1:" + std::to_string(m_server.serverPort()); }
    std::string authority() const { return url().substr(8); }
    const SigningKey& identity() const { return m_identity; }

    Handler handler;
    std::vector<Request> seen;

    /// A whole answer, signed for `request` by the relay's identity key.
    QByteArray signedAnswer(const Request& request, int status, const std::string& body) const {
        const auto fields =
            httpsig::signAnswer(m_identity, "relay", status, body, request.at("signature"), m_clock.wall());
        return answer(status, body, fields);
    }
    static QByteArray answer(int status, const std::string& body, const httpsig::SignedFields& fields) {
        std::string text =
            "HTTP/1.1 " + std::to_string(status) + " Whatever\r\ncontent-type: application/json\r\n";
        if (!fields.signature.empty())
            text += "content-digest: " + fields.contentDigest +
                    "\r\nsignature-input: " + fields.signatureInput + "\r\nsignature: " + fields.signature +
                    "\r\n";
        text += "content-length: " + std::to_string(body.size()) + "\r\nconnection: close\r\n\r\n" + body;
        return QByteArray::fromStdString(text);
    }

private:
    void answerWhole(QTcpSocket& socket, QByteArray& buffer) {
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0) return;
        const auto lines = buffer.left(end).split('\n');
        Request request;
        const auto words = lines.front().trimmed().split(' ');
        request.method = words.value(0).toStdString();
        request.path = words.value(1).toStdString();
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const qsizetype colon = lines[i].indexOf(':');
            request.headers[lines[i].left(colon).toLower().toStdString()] =
                lines[i].mid(colon + 1).trimmed().toStdString();
        }
        const qsizetype length = QByteArray::fromStdString(request.at("content-length")).toLongLong();
        if (buffer.size() < end + 4 + length) return;
        request.body = buffer.mid(end + 4, length).toStdString();
        buffer.clear();
        seen.push_back(request);
        const QByteArray bytes = handler ? handler(request) : QByteArray();
        if (bytes.isEmpty()) return;
        socket.write(bytes);
        socket.disconnectFromHost();
    }

    LoopbackCertificate m_certificate;
    const Clock& m_clock;
    SigningKey m_identity;
    QSslServer m_server;
};

} // namespace rubber::test
