// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/proxy_session.h"

#include "relay/core/client_address.h"
#include "relay/net/host_check.h"
#include "relay/net/local_pages.h"
#include "relay/net/phone_session.h"

namespace rubber::relay {

ProxySession::ProxySession(DataRoom& room, TcpSocket socket, IpAddress peer)
    : m_room(room), m_exchange(room, std::move(socket), peer), m_reader(m_exchange), m_after(room.first) {
    if (m_after) m_after->m_before = this;
    room.first = this;
}

ProxySession::~ProxySession() {
    (m_before ? m_before->m_after : m_room.first) = m_after;
    if (m_after) m_after->m_before = m_before;
}

Awaitable<void> ProxySession::run() {
    Next next = Next::Close;
    if (co_await open()) {
        do {
            next = co_await nextRequest(m_requests == 0);
        } while (next == Next::Request && !m_room.stopping && !m_exchange.client->closed());
    }
    if (!m_exchange.client->closed() && (next == Next::CloseGently || m_exchange.client->stream().isTls()))
        co_await m_exchange.closeGently();
}

Awaitable<bool> ProxySession::open() {
    const auto& config = m_exchange.config();
    if (config.proxyProtocol && isTrustedProxy(m_exchange.peer, config)) {
        if (!co_await m_reader.readProxyHeader()) co_return false;
    }
    if (!m_room.tls) co_return true;
    auto& tls = m_exchange.client->stream().addTls(m_room.tls());
    m_exchange.await(Exchange::Wait::Handshake, config.tlsHandshake);
    const auto [error] = co_await tls.async_handshake(asio::ssl::stream_base::server, kAwait);
    m_exchange.awaitNothing();
    if (error)
        m_room.log.from(m_exchange.peer, LogLevel::Debug, "tls_handshake",
                        {{"error", std::string_view(error.message())}});
    co_return !error;
}

Awaitable<ProxySession::Next> ProxySession::nextRequest(bool first) {
    const Outcome outcome = co_await m_reader.readHead(first);
    if (outcome == Outcome::Ended) co_return Next::Close;
    m_keepAlive = false;
    m_isHead = false;
    if (outcome == Outcome::Refused) {
        const auto& problem = m_reader.framingError();
        m_room.log.from(m_exchange.peer, LogLevel::Info, "framing",
                        {{"reason", std::string_view(problem.reason)}});
        m_room.gate.noteRefusal(about(RefusalCode::MalformedRequest), nullptr, m_exchange.peer);
        co_return co_await answer(
            wholeAnswer(renderFramingError(problem.status, problem.reason), false, false));
    }
    if (outcome == Outcome::TooSlow) {
        m_room.gate.noteRefusal(about(RefusalCode::RequestTimeout), nullptr, m_exchange.peer);
        co_return co_await answer(
            wholeAnswer(render(about(RefusalCode::RequestTimeout), DialectKind::OpenAi, {}), false, false));
    }
    ++m_requests;
    m_exchange.requestBegan();
    m_keepAlive = m_reader.head().keepAlive && m_requests < m_exchange.config().requestsPerConnection &&
                  !m_room.stopping;
    m_isHead = m_reader.head().method == "HEAD";
    const Next next = co_await serve();
    m_reader.dropRequest();
    co_return next;
}

/// The walk.
Awaitable<ProxySession::Next> ProxySession::serve() {
    const RequestHead& head = m_reader.head();
    if (auto page = localPage(head, m_room.state)) co_return co_await answer(page->bytes(m_keepAlive));

    auto& gate = m_room.gate;
    const auto client = clientAddress(m_exchange.peer, head, m_exchange.config());
    if (!client || !hostIsOurs(head.field("host").value_or(""), m_exchange.config())) {
        const auto refusal = about(client ? RefusalCode::MisdirectedRequest : RefusalCode::MalformedRequest);
        gate.noteRefusal(refusal, &head, m_exchange.peer);
        co_return co_await refuse(refusal, DialectKind::OpenAi, {});
    }
    m_exchange.caller = *client;

    if (PhoneSession::serves(head, m_exchange.config())) {
        PhoneSession phone(m_room, m_reader);
        const auto bytes = co_await phone.answer(m_exchange.caller, m_keepAlive);
        m_keepAlive = m_keepAlive && m_reader.atRequestEnd();
        if (bytes.empty()) co_return Next::Close;
        co_return co_await answer(bytes);
    }

    auto caller = gate.identify(head, *client, m_tokenMemo);
    if (!caller) co_return co_await refuse(caller.error(), DialectKind::OpenAi, {});
    if (m_room.state.draining()) {
        gate.noteRefusal(about(RefusalCode::Draining, caller->id), &head, *client);
        co_return co_await refuse(about(RefusalCode::Draining, caller->id), caller->dialect, {});
    }
    if (const auto checked = gate.precheck(*caller, head, *client); !checked)
        co_return co_await refuse(checked.error(), caller->dialect, {});

    if (head.body != BodyKind::None) {
        const Outcome outcome = co_await m_reader.readBody(caller->id, caller->maxBodyBytes);
        if (outcome == Outcome::Ended) co_return Next::Close;
        if (outcome != Outcome::Ready) co_return co_await answerUnread(outcome, *caller);
        m_keepAlive = m_keepAlive && m_reader.atRequestEnd();
        // The key may have gone while the body came.
        caller->key = m_room.state.keys().find(caller->id.text());
        if (!caller->key) co_return co_await refuse(about(RefusalCode::KeyUnknown), caller->dialect, {});
    }

    auto admitted = gate.admit(*caller, head, m_reader.body(), *client);
    if (!admitted) {
        m_room.durable.flushSoon();
        co_return co_await refuse(admitted.error(), caller->dialect, {});
    }
    if (const auto* local = std::get_if<LocalAnswer>(&*admitted)) {
        const auto headers =
            "content-type: " + local->contentType + "\r\ncache-control: no-store\r\nrk-source: relay\r\n";
        co_return co_await answer(wholeAnswer(local->status, headers, local->body, m_keepAlive, m_isHead));
    }
    co_return co_await forward(std::move(std::get<std::unique_ptr<Admission>>(*admitted)));
}

Awaitable<ProxySession::Next> ProxySession::forward(std::unique_ptr<Admission> admission) {
    admission->running.cut = [this] { m_exchange.cut(); };
    m_exchange.clientGone = false;
    m_exchange.drainsUpstream =
        !admission->free && admission->target->kind->whenClientLeaves == WhenClientLeaves::Drain;
    if (!m_reader.nextHasBegun()) m_exchange.watchClient();

    // Nothing leaves before its hold is in the file; a new pin, or too much unsynced money, waits for the
    // disk itself.
    bool recorded = co_await m_room.durable.written();
    if (recorded && admission->durableFirst != 0 && !m_room.durable.isDurable(admission->durableFirst))
        recorded = co_await m_room.durable.wait(admission->durableFirst);
    if (!recorded)
        co_return co_await endWithoutAnswer(*admission, AnswerEnd::NotSent, RefusalCode::AuditUnavailable);
    if (admission->running.killed || m_exchange.clientGone)
        co_return co_await endWithoutAnswer(*admission, AnswerEnd::NotSent, RefusalCode::KeyKilled);

    UpstreamCall call(m_exchange, m_reader, *admission);
    const auto outcome = co_await call.run();
    if (outcome != UpstreamCall::Outcome::Answered) {
        m_exchange.awaitNothing();
        AnswerEnd end = AnswerEnd::UpstreamCut;
        if (!call.sent())
            end = AnswerEnd::NotSent;
        else if (admission->running.killed)
            end = AnswerEnd::Killed;
        else if (m_exchange.clientGone)
            end = AnswerEnd::ClientGone;
        else if (outcome == UpstreamCall::Outcome::TimedOut)
            end = AnswerEnd::TimedOut;
        co_return co_await endWithoutAnswer(*admission, end, call.refusal());
    }

    Pump pump(m_exchange, call, *admission, {m_reader.head().http10, m_keepAlive});
    m_reader.dropRequest();
    if (!m_reader.nextHasBegun()) m_exchange.watchClient();
    const AnswerEnd end = co_await pump.run();
    m_exchange.awaitNothing();
    co_return co_await endAnswer(*admission, pump, call, end);
}

Awaitable<ProxySession::Next> ProxySession::endAnswer(Admission& admission, Pump& pump, UpstreamCall& call,
                                                      AnswerEnd end) {
    if (end == AnswerEnd::Complete) {
        const bool durable = co_await settle(admission, end, pump.status());
        if (!durable) m_exchange.client->reset(); // Nobody may take this answer for a recorded one.
        if (m_exchange.client->closed()) co_return Next::Close;
        if (co_await pump.finish()) co_return Next::Close;
        co_await pump.awaitUpstreamEnd();
        call.release();
        co_return pump.clientStays() && m_keepAlive ? Next::Request : Next::Close;
    }
    if (m_exchange.upstream) m_exchange.upstream->close();
    RefusalCode code = pump.replacement().value_or(RefusalCode::UpstreamInvalid);
    if (end == AnswerEnd::TimedOut) code = RefusalCode::UpstreamTimeout;
    const bool leak = end == AnswerEnd::Leak || end == AnswerEnd::MaskedLeak;
    if (leak) code = RefusalCode::LeakDetected;
    if (!pump.headSent() && end != AnswerEnd::Refused)
        co_return co_await endWithoutAnswer(admission, end, code);

    const auto refusal = pump.growthRefused().value_or(about(code, admission.key));
    const bool durable =
        co_await settle(admission, end, pump.headSent() ? pump.status() : statusOf(refusal.code));
    if (end == AnswerEnd::ClientGone || end == AnswerEnd::Killed || m_exchange.client->closed())
        co_return Next::Close;
    if (!durable || leak) {
        m_exchange.client->reset();
        co_return Next::Close;
    }
    if (!pump.headSent()) co_return co_await refuse(refusal, admission.dialect, admission.requestId());
    // A cut upstream is passed on as cut: no last chunk, and no words the upstream did not say.
    const bool ours = end == AnswerEnd::Refused || end == AnswerEnd::TimedOut;
    if (ours && co_await pump.sayInStream(refusal)) co_return Next::CloseGently;
    if (pump.mustReset())
        m_exchange.client->reset();
    else
        m_exchange.client->close();
    co_return Next::Close;
}

void ProxySession::closeIfIdle() {
    if (m_exchange.waiting != Exchange::Wait::Idle) return;
    ErrorValue ignored;
    if (m_exchange.client->stream().socket().available(ignored) == 0) m_exchange.client->close();
}

void ProxySession::closeIfSilent() {
    if (m_exchange.waiting == Exchange::Wait::Head && m_exchange.client->bytes().empty()) m_exchange.client->close();
}

void ProxySession::cut() {
    m_exchange.clientGone = true;
    m_exchange.drainsUpstream = false;
    m_exchange.cut();
}

} // namespace rubber::relay
