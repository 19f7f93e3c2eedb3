// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/body_reader.h"
#include "relay/net/exchange.h"

namespace rubber::relay {

/// Reads requests from the client: the head within its size and time, the body whole, up to what its caller
/// may send.
class ClientReader {
public:
    explicit ClientReader(Exchange& exchange) : m_exchange(exchange), m_share(exchange.room.bodies) {}

    enum class Outcome { Ready, Ended, Refused, TooLarge, TooSlow, NoRoom };

    /// Answers PROXY v2 when this listener demands it from this peer. False: the connection is not to be
    /// served.
    Awaitable<bool> readProxyHeader();
    /// Ready: `head()` is valid until `dropRequest`. Refused: `framingError()` says why. TooSlow: the head
    /// was begun and not ended.
    Awaitable<Outcome> readHead(bool firstOfConnection);
    /// Ready: `body()` is valid until `dropRequest`. NoRoom: the bodies of this key, or of all, take as much
    /// memory as they may.
    Awaitable<Outcome> readBody(const KeyId& key, std::uint64_t mostBytes);

    const RequestHead& head() const { return m_head; }
    std::string_view body() const { return m_body; }
    const FramingError& framingError() const { return m_framingError; }
    /// True when the connection stands exactly behind this request: another may follow.
    bool atRequestEnd() const { return m_bodyRead && !m_strayBytes; }
    /// Bytes behind this request are there already. The read that watches for the client's end must not be
    /// under way then: it would take what belongs to the next request's body.
    bool nextHasBegun() const { return m_exchange.client->bytes().size() > m_inBuffer; }
    /// Frees body and head, and takes the request off the connection's buffer.
    void dropRequest();
    /// Frees the memory of a large body alone, once it was sent.
    void dropLargeBody();

private:
    Awaitable<Outcome> readLength(const KeyId& key);
    Awaitable<Outcome> readChunked(const KeyId& key, std::uint64_t mostBytes);
    bool makeRoom(const KeyId& key, std::size_t bytes);
    /// Reads body bytes past the connection's buffer; 0 when the client left or is too slow.
    Awaitable<std::size_t> readMore(asio::mutable_buffer target);
    Awaitable<void> sendContinue();
    void dropMemory();

    Exchange& m_exchange;
    RequestHead m_head;
    std::string_view m_body;
    std::unique_ptr<char[]> m_largeBody;
    BodyBudget::Share m_share; ///< Of what came past the connection's buffer.
    std::string m_chunkedBody;
    std::size_t m_scanned = 0,
                m_inBuffer = 0; ///< Bytes of the connection's buffer that belong to this request.
    std::size_t m_readInWindow = 0;
    bool m_bodyRead = false, m_strayBytes = false;
    FramingError m_framingError{400, ""};
};

} // namespace rubber::relay
