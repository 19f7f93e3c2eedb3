// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/net/body_reader.h"
#include "relay/net/client_reader.h"
#include "relay/net/exchange.h"

namespace rubber::relay {

/// One admitted request on its way to the upstream, until the head of the answer is here.
///
/// What is sent twice: never a request of which the upstream may have acted on. A kept-alive connection that
/// turns out to be closed before any byte of an answer is replaced by a fresh one, once, if the request was
/// not fully written or is a GET.
class UpstreamCall {
public:
    UpstreamCall(Exchange& exchange, ClientReader& reader, const Admission& admission)
        : m_exchange(exchange), m_reader(reader), m_admission(admission) {}

    enum class Outcome {
        Answered, ///< `answer()` and `body()` are valid; the body's bytes follow in the upstream connection.
        NotSent,  ///< The request never went out whole, so nothing can have come of it; `refusal()` says why.
        Failed,   ///< It went out and no answer can be passed on; `refusal()` says why.
        TimedOut,
        Gone ///< The client left or the request was killed.
    };
    Awaitable<Outcome> run();

    RefusalCode refusal() const { return m_refusal; }
    const AnswerHead& answer() const {
        return m_answer;
    } ///< Views into the upstream's buffer: until `takeHead`.
    BodyReader& body() { return m_body; }
    /// Of the upstream key that was sent. Null before anything was.
    const std::shared_ptr<const LeakPatterns>& leakPatterns() const { return m_leakPatterns; }
    /// Consumes the head; the bytes behind it are the body.
    void takeHead();
    /// After the whole body: the connection goes back to the pool, or is closed when it cannot serve another
    /// request.
    void release();
    bool sent() const { return m_fullyWritten; } ///< The request went out whole.

private:
    enum class Sent { Fully, Stale, Failed };
    Awaitable<bool> connect(bool mayReuse);
    bool composeHead(std::string& out);
    BufferList compose(std::string_view head);
    Awaitable<Sent> send();
    Awaitable<Outcome> readHead();
    bool ended() const {
        return m_admission.running.killed || (m_exchange.clientGone && !m_exchange.drainsUpstream);
    }
    Outcome failed(RefusalCode code);

    Exchange& m_exchange;
    ClientReader& m_reader;
    const Admission& m_admission;
    bool m_reused = false, m_fullyWritten = false, m_keepAlive = false, m_stale = false;
    bool m_isGet = false, m_isHead = false;
    RefusalCode m_refusal = RefusalCode::UpstreamUnreachable;
    AnswerHead m_answer;
    BodyReader m_body;
    std::string m_spliced;
    std::shared_ptr<const LeakPatterns> m_leakPatterns;
};

} // namespace rubber::relay
