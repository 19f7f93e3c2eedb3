// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

#include <string>

namespace rubber::test {

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
    std::string origin(const char* scheme = "http") const {
        return std::string(scheme) + "://127.0.0.1:" + std::to_string(m_server.serverPort());
    }
    /// An answer with its length said.
    static QByteArray whole(const QByteArray& body, const QByteArray& line = "200 OK",
                            const QByteArray& more = {}) {
        return "HTTP/1.1 " + line + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more +
               "\r\n" + body;
    }
    QByteArray asked;

private:
    QTcpServer& m_server;
    QByteArray m_answer;
    bool m_close;
};

} // namespace rubber::test
