// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/relay_client.h"
#include "shared/crypto/http_signature.h"
#include "shared/protocol/codec.h"
#include "tests/support/loopback_certificate.h"

#include <QNetworkRequest>
#include <QUrlQuery>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <vector>

namespace rubber::test {

/// A relay's feed on loopback, in the thread of the test. `onOpen` says what each connection is sent.
class LoopbackFeed {
public:
    struct Opening {
        httpsig::SignedFields fields;
        std::string nonce;
        std::uint64_t after = 0;
        QByteArray origin;
    };
    explicit LoopbackFeed(const LoopbackCertificate& certificate)
        : m_certificate(certificate), m_identity(SigningKey::make()),
          m_server("relay", QWebSocketServer::SecureMode) {
        m_server.setSslConfiguration(certificate.serverConfiguration());
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            while (QWebSocket* socket = m_server.nextPendingConnection()) {
                socket->setParent(&m_server);
                const QNetworkRequest request = socket->request();
                Opening opening;
                opening.fields = {request.rawHeader("content-digest").toStdString(),
                                  request.rawHeader("rubber-seq").toStdString(),
                                  request.rawHeader("signature-input").toStdString(),
                                  request.rawHeader("signature").toStdString()};
                opening.origin = request.rawHeader("origin");
                const QString input = QString::fromStdString(opening.fields.signatureInput);
                opening.nonce = input.section(";nonce=\"", 1).section('"', 0, 0).toStdString();
                opening.after = QUrlQuery(socket->requestUrl()).queryItemValue("after").toULongLong();
                seen.push_back(opening);
                if (onOpen) onOpen(*socket, opening);
            }
        });
        CHECK(m_server.listen(QHostAddress::LocalHost));
    }

    desktop::RelayAddress address() const {
        return {"https://127.0.0.1:" + std::to_string(m_server.serverPort()), relay, m_identity.verifyKey,
                m_certificate.spki};
    }
    const SigningKey& identity() const { return m_identity; }

    protocol::FeedHello hello(const Opening& opening, std::uint64_t head = 10) const {
        protocol::FeedHello hello;
        hello.relay = relay;
        hello.requestNonce = opening.nonce;
        hello.head = head;
        std::string text = "rubberapi/feed/v1";
        text += '\0' + relay.text();
        text += '\0' + opening.nonce;
        text += '\0' + std::to_string(head);
        hello.signature = m_identity.sign(text);
        return hello;
    }
    void greet(QWebSocket& socket, const Opening& opening) const { send(socket, hello(opening)); }
    static void row(QWebSocket& socket, std::uint64_t sequence) {
        protocol::FeedFrame frame;
        frame.row.emplace();
        frame.row->sequence = sequence;
        frame.row->kind = "settle";
        send(socket, frame);
    }
    static void gap(QWebSocket& socket, std::uint64_t from, std::uint64_t to) {
        protocol::FeedFrame frame;
        frame.gap = {from, to};
        send(socket, frame);
    }
    template <class Message>
    static void send(QWebSocket& socket, const Message& message) {
        socket.sendTextMessage(QString::fromStdString(protocol::encode(message)));
    }

    const RelayId relay{"rly_0123456789abcdef"};
    std::function<void(QWebSocket&, const Opening&)> onOpen;
    std::vector<Opening> seen;

private:
    LoopbackCertificate m_certificate;
    SigningKey m_identity;
    QWebSocketServer m_server;
};

} // namespace rubber::test
