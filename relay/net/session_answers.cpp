// SPDX-License-Identifier: GPL-3.0-or-later
// What a session says itself: refusals, and the ends of requests that got no answer from the upstream.
#include "relay/net/cost_lookup.h"
#include "relay/net/proxy_session.h"

namespace rubber::relay {

Refusal ProxySession::about(RefusalCode code, KeyId key) const {
    Refusal refusal{};
    refusal.code = code;
    refusal.key = std::move(key);
    return refusal;
}

Awaitable<bool> ProxySession::settle(Admission& admission, AnswerEnd end, int status) {
    const auto sequence = m_room.gate.settle(admission, end, status);
    if (admission.lookingUp && m_room.lookup) m_room.lookup->begin(admission.request);
    if (m_room.durable.isDurable(sequence)) {
        m_room.durable.flushSoon(); // Relaxed durability: written with this turn, waited for by nobody.
        co_return true;
    }
    co_return co_await m_room.durable.wait(sequence);
}

Awaitable<ProxySession::Next> ProxySession::endWithoutAnswer(Admission& admission, AnswerEnd end,
                                                             RefusalCode code) {
    if (m_exchange.upstream) m_exchange.upstream->close();
    auto refusal = about(code, admission.key);
    if (code == RefusalCode::PriceChanged) refusal.subject = admission.priceLimited;
    if (code == RefusalCode::PriceChanged || code == RefusalCode::UpstreamRejectedKey)
        admission.replacedBy = codeOf(code);
    const bool durable = co_await settle(admission, end, statusOf(code));
    if (end == AnswerEnd::Killed || m_exchange.clientGone || m_exchange.client->closed())
        co_return Next::Close;
    if (!durable && code != RefusalCode::AuditUnavailable) {
        m_exchange.client->reset();
        co_return Next::Close;
    }
    co_return co_await refuse(refusal, admission.dialect, admission.requestId());
}

Awaitable<ProxySession::Next> ProxySession::refuse(const Refusal& refusal, DialectKind dialect,
                                                   std::string_view requestId) {
    // A body that was not read makes the rest of the connection unreadable.
    m_keepAlive = m_keepAlive && m_reader.atRequestEnd();
    co_return co_await answer(wholeAnswer(render(refusal, dialect, requestId), m_keepAlive, m_isHead));
}

Awaitable<ProxySession::Next> ProxySession::answer(std::string bytes) {
    BufferList buffers;
    buffers.add(bytes);
    const auto error = co_await m_exchange.sendToClient(buffers);
    if (error) co_return Next::Close;
    co_return m_keepAlive ? Next::Request : Next::CloseGently;
}

Awaitable<ProxySession::Next> ProxySession::answerUnread(Outcome outcome, const Caller& caller) {
    m_keepAlive = false;
    if (outcome == Outcome::Refused) {
        const auto& problem = m_reader.framingError();
        m_room.log.from(m_exchange.peer, LogLevel::Info, "framing",
                        {{"reason", std::string_view(problem.reason)}});
        m_room.gate.noteRefusal(about(RefusalCode::MalformedRequest, caller.id), &m_reader.head(),
                                m_exchange.caller);
        co_return co_await answer(
            wholeAnswer(renderFramingError(problem.status, problem.reason), false, m_isHead));
    }
    RefusalCode code = RefusalCode::RequestTimeout;
    if (outcome == Outcome::TooLarge) code = RefusalCode::BodyTooLarge;
    if (outcome == Outcome::NoRoom) code = RefusalCode::RelayBusy;
    auto refusal = about(code, caller.id);
    if (outcome == Outcome::TooLarge)
        refusal.subject = "at most " + std::to_string(caller.maxBodyBytes) + " bytes";
    m_room.gate.noteRefusal(refusal, &m_reader.head(), m_exchange.caller);
    co_return co_await refuse(refusal, caller.dialect, {});
}

} // namespace rubber::relay
