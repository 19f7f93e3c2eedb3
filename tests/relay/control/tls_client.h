// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/crypto/digest.h"

#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace rubber::test {

/// A blocking TLS client that speaks bytes, so that tests can say anything. Five seconds of patience.
class TlsClient {
public:
    explicit TlsClient(std::uint16_t port)
        : m_context(SSL_CTX_new(TLS_client_method())), m_ssl(SSL_new(m_context)) {
        m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const timeval patience{5, 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected = ::connect(m_socket, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0 &&
                    SSL_set_fd(m_ssl, m_socket) == 1 && SSL_connect(m_ssl) == 1;
    }
    TlsClient(const TlsClient&) = delete;
    TlsClient& operator=(const TlsClient&) = delete;
    ~TlsClient() {
        SSL_free(m_ssl);
        SSL_CTX_free(m_context);
        ::close(m_socket);
    }

    Digest peerKeyHash() const {
        X509* certificate = SSL_get1_peer_certificate(m_ssl);
        unsigned char* der = nullptr;
        const int size = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &der);
        const Digest hash = sha256({reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)});
        OPENSSL_free(der);
        X509_free(certificate);
        return hash;
    }
    std::string version() const { return SSL_get_version(m_ssl); }
    bool send(const std::string& bytes) {
        return SSL_write(m_ssl, bytes.data(), static_cast<int>(bytes.size())) > 0;
    }

    /// Exactly `size` bytes; fewer when the peer ends or is silent.
    std::string read(std::size_t size) {
        while (m_buffer.size() < size && more()) {
        }
        return cut(std::min(size, m_buffer.size()));
    }
    /// Up to and with the blank line.
    std::string readHead() {
        std::size_t end;
        while ((end = m_buffer.find("\r\n\r\n")) == std::string::npos)
            if (!more()) return cut(m_buffer.size());
        return cut(end + 4);
    }
    bool closed() { return m_buffer.empty() && !more(); }

    bool connected = false;

private:
    bool more() {
        char piece[16'384];
        const int got = SSL_read(m_ssl, piece, sizeof piece);
        if (got > 0) m_buffer.append(piece, static_cast<std::size_t>(got));
        return got > 0;
    }
    std::string cut(std::size_t size) {
        std::string front = m_buffer.substr(0, size);
        m_buffer.erase(0, size);
        return front;
    }

    SSL_CTX* m_context;
    SSL* m_ssl;
    int m_socket = -1;
    std::string m_buffer;
};

struct HttpAnswer {
    int status = 0;
    std::string head, body;
    std::string field(const std::string& name) const {
        const auto at = head.find("\r\n" + name + ": ");
        if (at == std::string::npos) return "";
        const auto begin = at + name.size() + 4;
        return head.substr(begin, head.find("\r\n", begin) - begin);
    }
};

} // namespace rubber::test
