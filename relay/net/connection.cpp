// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/connection.h"

#include <boost/asio/error.hpp>

#include <algorithm>
#include <cstring>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace rubber::relay {

ErrorValue Stream::writeNow(BufferList& buffers) {
    ErrorValue error;
    while (buffers.begin() != buffers.end()) {
        buffers.advance(m_socket.write_some(buffers, error));
        if (error) break;
    }
    return error == asio::error::would_block ? ErrorValue{} : error;
}

void Connection::consume(std::size_t size) {
    m_begin += size;
    // A read under way fills the place behind m_end: the marks may move back only when there is none.
    if (m_begin == m_end && !m_reading) m_begin = m_end = 0;
}

void Connection::dropLast(std::size_t size) {
    if (!m_reading) m_end -= std::min(size, m_end - m_begin);
}

Awaitable<ErrorValue> Connection::more(std::size_t upTo) {
    if (m_error) co_return m_error;
    m_surprise = nullptr;
    giveBackEmpty();
    if (!m_reading) {
        if (m_begin != m_end) makeRoom(upTo);
        startRead();
    }
    const std::size_t before = m_end;
    if (m_reading) co_await m_reader.wait();
    co_return m_end != before ? ErrorValue{} : m_error;
}

void Connection::readAhead(std::function<void()> surprise) {
    m_surprise = std::move(surprise);
    giveBackEmpty();
    if (m_reading || m_error) return;
    // The owner of a request looks at its head in here while it waits: what is there stays where it is.
    if (m_begin == m_end || m_end < m_capacity) startRead();
}

/// Most connections wait most of their time; only what was read needs a place.
void Connection::giveBackEmpty() {
    if (m_begin != m_end || (m_reading && m_stream.isTls())) return;
    m_buffer.reset();
    m_capacity = m_begin = m_end = 0;
}

void Connection::makeRoom(std::size_t upTo) {
    if (m_begin == m_end) m_begin = m_end = 0;
    if (m_end < m_capacity) return;
    if (m_begin > 0) {
        std::memmove(m_buffer.get(), m_buffer.get() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        if (m_capacity - m_end >= m_capacity / 2) return;
    }
    const std::size_t capacity = std::max(m_smallest, std::min(std::max(m_capacity * 4, m_smallest), upTo));
    if (capacity <= m_capacity) return;
    auto larger = std::make_unique_for_overwrite<char[]>(capacity);
    if (m_end > 0) std::memcpy(larger.get(), m_buffer.get(), m_end);
    m_buffer = std::move(larger);
    m_capacity = capacity;
}

void Connection::startRead() {
    m_reading = true;
    if (!m_stream.isTls()) {
        m_stream.socket().async_wait(
            asio::socket_base::wait_read,
            [self = shared_from_this()](const ErrorValue& error) { self->readable(error); });
        return;
    }
    if (m_begin == m_end) makeRoom(m_smallest);
    m_stream.readSome(asio::buffer(m_buffer.get() + m_end, m_capacity - m_end),
                      [self = shared_from_this()](const ErrorValue& error, std::size_t size) {
                          self->readEnded(error, size);
                      });
}

void Connection::readable(ErrorValue error) {
    std::size_t size = 0;
    if (!error) {
        if (m_begin == m_end) makeRoom(m_smallest);
        size = m_stream.socket().read_some(asio::buffer(m_buffer.get() + m_end, m_capacity - m_end), error);
        if (error == asio::error::would_block) return startRead();
    }
    readEnded(error, size);
}

void Connection::readEnded(const ErrorValue& error, std::size_t size) {
    m_reading = false;
    m_end += size;
    if (error) m_error = error;
    if (m_reader.waiting()) {
        m_reader.wake();
    } else if (m_surprise) {
        auto surprise = std::exchange(m_surprise, nullptr);
        surprise();
    }
}

bool Connection::writeNow(BufferList& buffers, ErrorValue& error) {
    if (m_closed) {
        error = asio::error::operation_aborted;
        return true;
    }
    if (m_stream.isTls()) return buffers.begin() == buffers.end();
    error = m_stream.writeNow(buffers);
    return error || buffers.begin() == buffers.end();
}

Awaitable<ErrorValue> Connection::writeRest(const BufferList& buffers) {
    m_writing = true;
    const auto [error, size] = co_await m_stream.writeAll(buffers);
    m_writing = false;
    co_return m_closed ? ErrorValue(asio::error::operation_aborted) : error;
}

void Connection::reset() {
    if (m_closed) return;
    ErrorValue ignored;
    m_stream.socket().set_option(asio::socket_base::linger(true, 0), ignored);
    close();
}

void Connection::close() {
    if (std::exchange(m_closed, true)) return;
    ErrorValue ignored;
    m_stream.socket().close(ignored);
}

void Connection::cancelReads() {
    ErrorValue ignored;
    m_stream.socket().cancel(ignored);
}

void tuneSocket(TcpSocket& socket) {
    ErrorValue ignored;
    socket.set_option(tcp::no_delay(true), ignored);
    socket.set_option(asio::socket_base::keep_alive(true), ignored);
    socket.non_blocking(true, ignored);
    const int descriptor = socket.native_handle();
    const auto set = [descriptor](int name, int value) {
        ::setsockopt(descriptor, IPPROTO_TCP, name, &value, sizeof value);
    };
    set(TCP_KEEPIDLE, 30);
    set(TCP_KEEPINTVL, 10);
    set(TCP_KEEPCNT, 3);
    set(TCP_USER_TIMEOUT, 60'000);
}

} // namespace rubber::relay
