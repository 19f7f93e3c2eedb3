// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/asio.h"

#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

#include <array>
#include <memory>
#include <string_view>

namespace rubber::relay {

/// Up to 16 pieces of memory that go out in one write. A ConstBufferSequence that lives on the stack.
class BufferList {
public:
    using value_type = asio::const_buffer;
    using const_iterator = const asio::const_buffer*;
    static constexpr std::size_t kMax = 16;

    void add(std::string_view bytes) {
        if (!bytes.empty()) m_items[m_count++] = asio::const_buffer(bytes.data(), bytes.size());
    }
    bool full() const { return m_count == kMax; }
    const_iterator begin() const { return m_items.data() + m_first; }
    const_iterator end() const { return m_items.data() + m_count; }
    std::size_t bytes() const { return asio::buffer_size(*this); }
    /// Leaves out what was written.
    void advance(std::size_t written) {
        while (m_first < m_count && written >= m_items[m_first].size())
            written -= m_items[m_first++].size();
        if (m_first < m_count) m_items[m_first] += written;
    }

private:
    std::array<asio::const_buffer, kMax> m_items;
    std::size_t m_first = 0, m_count = 0;
};

/// A TCP socket, plain or with TLS on top, behind one type. Not movable: the TLS layer refers to the socket.
class Stream {
public:
    using Tls = asio::ssl::stream<TcpSocket&>;

    explicit Stream(TcpSocket socket) : m_socket(std::move(socket)) {}
    Stream(const Stream&) = delete;
    Stream& operator=(const Stream&) = delete;

    TcpSocket& socket() { return m_socket; }
    /// Puts TLS on top; the handshake is the caller's. `context` is kept as long as the stream lives.
    Tls& addTls(std::shared_ptr<asio::ssl::context> context) {
        m_context = std::move(context);
        m_tls = std::make_unique<Tls>(m_socket, *m_context);
        return *m_tls;
    }
    /// Says goodbye in TLS; only for TLS streams.
    auto shutdownTls() { return m_tls->async_shutdown(kAwait); }
    bool isTls() const { return m_tls != nullptr; }
    SSL* nativeTls() { return m_tls ? m_tls->native_handle() : nullptr; }

    template <class Token>
    auto readSome(asio::mutable_buffer buffer, Token&& token) {
        return m_tls ? m_tls->async_read_some(buffer, std::forward<Token>(token))
                     : m_socket.async_read_some(buffer, std::forward<Token>(token));
    }
    auto writeAll(const BufferList& buffers) {
        return m_tls ? asio::async_write(*m_tls, buffers, kAwait)
                     : asio::async_write(m_socket, buffers, kAwait);
    }
    /// Writes what fits without waiting; only for plain sockets. `would_block` is not an error here.
    ErrorValue writeNow(BufferList& buffers);

private:
    TcpSocket m_socket;
    std::shared_ptr<asio::ssl::context> m_context; // Outlives m_tls.
    std::unique_ptr<Tls> m_tls;
};

} // namespace rubber::relay
