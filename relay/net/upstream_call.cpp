// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/upstream_call.h"

#include "relay/core/gate/header_policy.h"
#include "relay/net/wiped_text.h"

namespace rubber::relay {
namespace {

constexpr int kMostInterim = 8;
constexpr std::size_t kMostSplicesInPlace = 6; // Each makes two pieces of one BufferList.

RefusalCode codeFor(const DialError& error) {
    return error.kind == DialError::Kind::TimedOut ? RefusalCode::UpstreamTimeout
                                                   : RefusalCode::UpstreamUnreachable;
}

} // namespace

Awaitable<UpstreamCall::Outcome> UpstreamCall::run() {
    m_isGet = m_reader.head().method == "GET" || m_reader.head().method == "HEAD";
    m_isHead = m_reader.head().method == "HEAD";
    for (bool mayReuse = true;; mayReuse = false) {
        if (!co_await connect(mayReuse)) co_return failed(m_refusal);
        const Sent sent = co_await send();
        if (ended()) co_return Outcome::Gone;
        if (sent == Sent::Stale && mayReuse) continue;
        if (sent != Sent::Fully) co_return failed(m_refusal);
        const bool mayRetry = mayReuse && m_reused && m_isGet;
        // Only a retry would need the request again.
        if (!mayRetry) m_reader.dropLargeBody();
        const Outcome outcome = co_await readHead();
        if (!(m_stale && mayRetry) || ended()) co_return outcome;
    }
}

UpstreamCall::Outcome UpstreamCall::failed(RefusalCode code) {
    m_refusal = code;
    if (ended()) return Outcome::Gone;
    if (!m_fullyWritten) return Outcome::NotSent;
    return code == RefusalCode::UpstreamTimeout ? Outcome::TimedOut : Outcome::Failed;
}

Awaitable<bool> UpstreamCall::connect(bool mayReuse) {
    auto& pool = m_exchange.room.pool;
    if (m_exchange.upstream) m_exchange.upstream->close();
    m_exchange.upstream = mayReuse ? pool.takeIdle(*m_admission.target) : nullptr;
    m_reused = m_exchange.upstream != nullptr;
    if (m_reused) co_return true;
    m_exchange.upstream = pool.make();
    const auto dialled = co_await pool.dial(*m_admission.target, m_exchange.upstream);
    if (dialled) co_return true;
    m_refusal = codeFor(dialled.error());
    if (!ended())
        m_exchange.room.log.warn("upstream_dial",
                                 {{"key", m_admission.key.text()}, {"error", dialled.error().context}});
    co_return false;
}

bool UpstreamCall::composeHead(std::string& out) {
    const auto key = m_exchange.room.state.upstreamKeys().open(m_admission.upstreamKey);
    if (!key) {
        m_refusal = key.error().code == ErrorCode::Locked ? RefusalCode::RelaySealed
                                                          : RefusalCode::UpstreamKeyMissing;
        return false;
    }
    m_leakPatterns = m_exchange.room.leakPatterns.get(m_admission.upstreamKey, *key);
    std::uint64_t bodyBytes = m_reader.body().size();
    for (const auto& splice : m_admission.splices)
        bodyBytes += splice.insert.size() - splice.remove;
    // Room for the key however it is encoded and for the agent's fields: growing would leave copies of the
    // key behind.
    std::size_t size = 2'048 + m_admission.upstreamPath.size() + 3 * key->size();
    for (const auto& field : m_reader.head().fields)
        size += field.name.size() + field.value.size() + 4;
    out.reserve(size);
    writeUpstreamHead(m_reader.head(), *m_admission.target, *m_admission.keyPlace, m_admission.upstreamPath,
                      bodyBytes, *key, out);
    return true;
}

BufferList UpstreamCall::compose(std::string_view head) {
    BufferList buffers;
    buffers.add(head);
    const auto body = m_reader.body();
    const bool inPlace = m_admission.splices.size() <= kMostSplicesInPlace;
    if (!inPlace) m_spliced.clear();
    const auto add = [&](std::string_view piece) {
        inPlace ? buffers.add(piece) : void(m_spliced.append(piece));
    };
    std::size_t at = 0;
    for (const auto& splice : m_admission.splices) {
        add(body.substr(at, splice.offset - at));
        add(splice.insert);
        at = splice.offset + splice.remove;
    }
    add(body.substr(at));
    if (!inPlace) buffers.add(m_spliced);
    return buffers;
}

Awaitable<UpstreamCall::Sent> UpstreamCall::send() {
    WipedText head;
    if (!composeHead(head.text)) co_return Sent::Failed;
    auto buffers = compose(head.text);
    auto& upstream = *m_exchange.upstream;
    ErrorValue error;
    if (!upstream.writeNow(buffers, error)) {
        m_exchange.await(Exchange::Wait::Upstream, m_exchange.config().upstreamGap);
        error = co_await upstream.writeRest(buffers);
        m_exchange.awaitNothing();
        if (error && m_exchange.missed) {
            m_refusal = RefusalCode::UpstreamTimeout;
            co_return Sent::Failed;
        }
    }
    if (!error) {
        m_fullyWritten = true;
        co_return Sent::Fully;
    }
    m_refusal = RefusalCode::UpstreamUnreachable;
    // An unfinished request has no effect on a server: framing by Content-Length tells it that bytes are
    // missing.
    co_return m_reused ? Sent::Stale : Sent::Failed;
}

Awaitable<UpstreamCall::Outcome> UpstreamCall::readHead() {
    auto& upstream = *m_exchange.upstream;
    const auto& config = m_exchange.config();
    const std::string_view method = m_isHead ? "HEAD" : "POST";
    std::size_t scanned = 0;
    bool anyByte = false;
    m_stale = false;
    m_exchange.await(Exchange::Wait::Upstream, config.upstreamFirstByte);
    for (int interim = 0;;) {
        if (const auto bytes = upstream.bytes(); !bytes.empty()) {
            anyByte = true;
            auto head = parseAnswerHead(bytes, config.framing, scanned, method);
            if (!head) {
                m_exchange.room.log.warn(
                    "upstream_framing",
                    {{"key", m_admission.key.text()}, {"reason", std::string_view(head.error().reason)}});
                co_return failed(RefusalCode::UpstreamInvalid);
            }
            if (head->size > 0 && head->status < 200) {
                upstream.consume(head->size);
                scanned = 0;
                if (++interim > kMostInterim) co_return failed(RefusalCode::UpstreamInvalid);
                continue;
            }
            if (head->size > 0) {
                m_exchange.awaitNothing();
                m_answer = std::move(*head);
                m_body = BodyReader(m_answer.body, m_answer.contentLength);
                m_keepAlive = m_answer.keepAlive;
                co_return Outcome::Answered;
            }
        }
        const auto error = co_await upstream.more(config.framing.headBytes);
        if (!error) continue;
        if (ended()) co_return Outcome::Gone;
        if (m_exchange.missed) co_return failed(RefusalCode::UpstreamTimeout);
        m_exchange.awaitNothing();
        m_stale = m_reused && !anyByte;
        co_return failed(anyByte ? RefusalCode::UpstreamInvalid : RefusalCode::UpstreamUnreachable);
    }
}

void UpstreamCall::takeHead() {
    m_exchange.upstream->consume(m_answer.size);
    m_answer.fields = {};
}

void UpstreamCall::release() {
    auto upstream = std::exchange(m_exchange.upstream, nullptr);
    if (!upstream) return;
    if (m_body.finished() && m_keepAlive && m_fullyWritten)
        m_exchange.room.pool.giveBack(*m_admission.target, std::move(upstream));
    else
        upstream->close();
}

} // namespace rubber::relay
