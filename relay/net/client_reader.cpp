// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/client_reader.h"

#include "relay/net/proxy_protocol.h"

#include <cstring>

namespace rubber::relay {
namespace {

constexpr std::size_t kLeastBytesPerSecond = 1'024;
constexpr std::size_t kChunkedPiece = 16'384;
constexpr Duration kProxyHeaderWithin = Duration::seconds(3);

} // namespace

Awaitable<bool> ClientReader::readProxyHeader() {
    auto& client = *m_exchange.client;
    m_exchange.await(Exchange::Wait::Handshake, kProxyHeaderWithin);
    for (;;) {
        const auto header = parseProxyHeader(client.bytes());
        if (!header) {
            m_exchange.room.log.from(m_exchange.peer, LogLevel::Warn, "proxy_header",
                                     {{"reason", std::string_view(header.error())}});
            co_return false;
        }
        if (header->size > 0) {
            client.consume(header->size);
            if (header->client) m_exchange.peer = *header->client;
            co_return true;
        }
        if (co_await client.more(kMostProxyHeader)) co_return false;
    }
}

Awaitable<ClientReader::Outcome> ClientReader::readHead(bool firstOfConnection) {
    auto& client = *m_exchange.client;
    const auto& config = m_exchange.config();
    m_scanned = 0;
    bool begun = firstOfConnection || !client.bytes().empty();
    m_exchange.await(begun ? Exchange::Wait::Head : Exchange::Wait::Idle, begun ? config.head : config.idle);
    for (;;) {
        if (const auto bytes = client.bytes(); !bytes.empty()) {
            auto head = parseRequestHead(bytes, config.framing, m_scanned);
            if (!head) {
                m_framingError = head.error();
                co_return Outcome::Refused;
            }
            if (head->size > 0) {
                m_head = std::move(*head);
                m_inBuffer = m_head.size;
                m_bodyRead = m_head.body == BodyKind::None;
                m_exchange.awaitNothing();
                co_return Outcome::Ready;
            }
            if (!begun) {
                begun = true;
                m_exchange.await(Exchange::Wait::Head, config.head);
            }
        }
        const bool nothingYet = client.bytes().empty();
        if (co_await client.more(config.framing.headBytes))
            co_return m_exchange.missed && !nothingYet ? Outcome::TooSlow : Outcome::Ended;
    }
}

Awaitable<ClientReader::Outcome> ClientReader::readBody(const KeyId& key, std::uint64_t mostBytes) {
    if (m_head.body == BodyKind::None) co_return Outcome::Ready;
    if (m_head.contentLength > mostBytes) co_return Outcome::TooLarge;
    const auto inBuffer = m_exchange.client->bytes().substr(m_head.size);
    if (m_head.body == BodyKind::Length && inBuffer.size() >= m_head.contentLength) {
        // The usual case: head and body came together and stay where they are.
        m_body = inBuffer.substr(0, m_head.contentLength);
        m_inBuffer = m_head.size + m_body.size();
        m_bodyRead = true;
        co_return Outcome::Ready;
    }
    if (m_head.expectContinue && inBuffer.empty()) co_await sendContinue();
    m_readInWindow = 0;
    m_exchange.await(Exchange::Wait::Body, m_exchange.config().bodyIdle);
    const Outcome outcome =
        m_head.body == BodyKind::Length ? co_await readLength(key) : co_await readChunked(key, mostBytes);
    m_exchange.awaitNothing();
    m_bodyRead = outcome == Outcome::Ready;
    co_return outcome;
}

Awaitable<ClientReader::Outcome> ClientReader::readLength(const KeyId& key) {
    const auto begin = m_exchange.client->bytes().substr(m_head.size);
    m_largeBody = std::make_unique_for_overwrite<char[]>(m_head.contentLength);
    std::memcpy(m_largeBody.get(), begin.data(), begin.size());
    // Room for the read that notices when the client leaves.
    m_exchange.client->dropLast(begin.size());
    for (std::size_t have = begin.size(); have < m_head.contentLength;) {
        const auto size =
            co_await readMore(asio::buffer(m_largeBody.get() + have, m_head.contentLength - have));
        if (size == 0) co_return m_exchange.missed ? Outcome::TooSlow : Outcome::Ended;
        // Only pages that were written to take memory: room is asked for what came, not for what was
        // announced.
        if (!makeRoom(key, size)) co_return Outcome::NoRoom;
        have += size;
    }
    m_body = {m_largeBody.get(), m_head.contentLength};
    co_return Outcome::Ready;
}

Awaitable<ClientReader::Outcome> ClientReader::readChunked(const KeyId& key, std::uint64_t mostBytes) {
    ChunkedReader chunks;
    std::string piece(m_exchange.client->bytes().substr(m_head.size));
    m_exchange.client->dropLast(piece.size());
    for (;;) {
        for (std::string_view rest = piece; !rest.empty();) {
            const auto step = chunks.next(rest);
            if (step.error) {
                m_framingError = {400, step.error};
                co_return Outcome::Refused;
            }
            if (m_chunkedBody.size() + step.data.size() > mostBytes) co_return Outcome::TooLarge;
            if (!makeRoom(key, step.data.size())) co_return Outcome::NoRoom;
            m_chunkedBody += step.data;
            rest.remove_prefix(step.consumed);
            if (!step.finished) continue;
            // Bytes of a next request were read with this body; the answer will say that the connection
            // closes.
            m_strayBytes = !rest.empty();
            m_body = m_chunkedBody;
            co_return Outcome::Ready;
        }
        piece.resize(kChunkedPiece);
        const auto size = co_await readMore(asio::buffer(piece));
        if (size == 0) co_return m_exchange.missed ? Outcome::TooSlow : Outcome::Ended;
        piece.resize(size);
    }
}

bool ClientReader::makeRoom(const KeyId& key, std::size_t bytes) {
    return m_share.take(key, bytes, m_exchange.config().bodiesBytes);
}

Awaitable<std::size_t> ClientReader::readMore(asio::mutable_buffer target) {
    const auto window = m_exchange.config().bodyIdle;
    const auto [error, size] = co_await m_exchange.client->readInto(target);
    if (error) co_return 0;
    m_readInWindow += size;
    // A window that brought its share begins anew; one that did not must do so before its end.
    if (m_readInWindow >= kLeastBytesPerSecond * static_cast<std::uint64_t>(window.ms) / 1'000) {
        m_readInWindow = 0;
        m_exchange.await(Exchange::Wait::Body, window);
    }
    co_return size;
}

Awaitable<void> ClientReader::sendContinue() {
    BufferList line;
    line.add("HTTP/1.1 100 Continue\r\n\r\n");
    co_await m_exchange.sendToClient(line);
}

void ClientReader::dropRequest() {
    m_exchange.client->consume(std::min(m_inBuffer, m_exchange.client->bytes().size()));
    m_inBuffer = 0;
    m_head = {};
    m_body = {};
    dropMemory();
    m_strayBytes = false;
}

void ClientReader::dropLargeBody() {
    if (m_largeBody || !m_chunkedBody.empty()) m_body = {};
    dropMemory();
}

void ClientReader::dropMemory() {
    m_largeBody.reset();
    m_chunkedBody = {};
    m_share.giveBack();
}

} // namespace rubber::relay
