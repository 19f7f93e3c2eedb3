// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/client_reader.h"
#include "relay/net/exchange.h"
#include "relay/net/pump.h"
#include "relay/net/upstream_call.h"

namespace rubber::relay {

/// One connection of an agent: reads requests one after the other and walks each through the relay (DESIGN
/// 4). Lives inside its own coroutine; loop thread only.
class ProxySession {
public:
    ProxySession(DataRoom& room, TcpSocket socket, IpAddress peer);
    ~ProxySession();
    ProxySession(const ProxySession&) = delete;
    ProxySession& operator=(const ProxySession&) = delete;

    Awaitable<void> run();

    /// The drain began: a connection that waits for its next request is closed, unless that has arrived already.
    void closeIfIdle();
    /// Later requests are refused: a new connection that has said nothing yet is closed.
    void closeIfSilent();
    /// The drain is over: whatever runs ends now.
    void cut();
    ProxySession* next() const { return m_after; }

private:
    using Outcome = ClientReader::Outcome;
    /// What follows a request: another one, the end, or an end that lets the client read our answer first.
    enum class Next { Request, Close, CloseGently };

    Awaitable<bool> open();
    Awaitable<Next> nextRequest(bool first);
    Awaitable<Next> serve();
    Awaitable<Next> forward(std::unique_ptr<Admission> admission);
    Awaitable<Next> endWithoutAnswer(Admission& admission, AnswerEnd end, RefusalCode code);
    Awaitable<Next> endAnswer(Admission& admission, Pump& pump, UpstreamCall& call, AnswerEnd end);
    Awaitable<Next> refuse(const Refusal& refusal, DialectKind dialect, std::string_view requestId);
    Awaitable<Next> answer(std::string bytes);
    Awaitable<Next> answerUnread(Outcome outcome, const Caller& caller);
    /// Settles and waits until the row may be seen. False: it never will be durable.
    Awaitable<bool> settle(Admission& admission, AnswerEnd end, int status);
    Refusal about(RefusalCode code, KeyId key = {}) const;
    bool isHead() const { return m_isHead; }

    DataRoom& m_room;
    Exchange m_exchange;
    ClientReader m_reader;
    TokenMemo m_tokenMemo;
    std::uint32_t m_requests = 0;
    bool m_keepAlive = true, m_isHead = false;
    ProxySession *m_before = nullptr, *m_after = nullptr;
};

} // namespace rubber::relay
