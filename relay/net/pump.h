// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/answer_guard.h"
#include "relay/net/answer_bytes.h"
#include "relay/net/exchange.h"
#include "relay/net/stream_keep_alive.h"
#include "relay/net/upstream_call.h"

#include <optional>
#include <string>

namespace rubber::relay {

/// Carries one answer from the upstream to the client: read what is there, show it to the meter, write it,
/// repeat. One buffer; a slow client slows the upstream. Events are written as they arrive. Does not settle.
class Pump {
public:
    struct Client {
        bool http10 = false; ///< Takes no chunks.
        bool stays = true;   ///< The connection may carry another request.
    };
    Pump(Exchange& exchange, UpstreamCall& call, Admission& admission, Client client)
        : m_exchange(exchange), m_call(call), m_admission(admission), m_client(client),
          m_guard(call.leakPatterns()) {}

    /// How the answer ended. Complete: everything but what the meter holds back was written, or waits to go
    /// out together with it.
    Awaitable<AnswerEnd> run();
    /// Releases the last bytes and ends our framing. Only after Complete and once the settlement may be seen.
    Awaitable<ErrorValue> finish();
    /// Last words into an open event stream, and the end of our framing. False: there is no place for them.
    Awaitable<bool> sayInStream(const Refusal& refusal);
    /// The upstream's own end may still be on the way behind the terminal event: worth a short wait to keep
    /// its connection.
    Awaitable<void> awaitUpstreamEnd();

    bool headSent() const { return m_headSent; }
    int status() const { return m_status; }
    /// While nothing was sent: what to answer instead of this answer.
    std::optional<RefusalCode> replacement() const { return m_replacement; }
    /// Why the hold could not grow.
    const std::optional<Refusal>& growthRefused() const { return m_growthRefused; }
    bool clientStays() const { return m_client.stays; }
    /// A client that was promised "until close" takes a plain close for a complete answer.
    bool mustReset() const { return m_framing == Framing::UntilClose; }

private:
    enum class Framing { None, Length, Chunked, UntilClose };
    void begin();
    DialectKind providerKind() const;
    /// Takes what the upstream's buffer holds: into `out` what may be written now. False: broken framing.
    bool takePieces(std::string& out, MeterStep& step);
    /// Past the guards, then past the meter.
    void feed(std::string_view piece, std::string& out, MeterStep& step);
    AnswerEnd leakEnd() const { return m_guard.leaks() ? AnswerEnd::Leak : AnswerEnd::MaskedLeak; }
    void meter(std::string_view clean, std::string& out, MeterStep& step);
    /// True when it is decided whether the error body may be shown; then it was fed.
    bool judgeCollected(bool ended, std::string& out, MeterStep& step);
    /// Waits where the hold grew past what may be unsynced. False: the row will never be safe.
    Awaitable<bool> growthMayStand();
    bool headWaitsForBody() const { return m_framing == Framing::Length && !m_eventStream; }
    void watchSilence(std::optional<StreamKeepAlive>& keepAlive);
    /// There is a place for words of ours, if they are to be said now.
    bool mayBreakSilence() const;
    /// Writes without waiting; false: the rest is in m_unsent.
    bool tryWrite(std::string_view body, bool last, ErrorValue& error);
    Awaitable<ErrorValue> writeUnsent();
    AnswerEnd brokenEnd() const;
    /// Nobody reads the answer any more, but what it costs is still to be read.
    bool draining() const { return m_exchange.clientGone && m_exchange.drainsUpstream; }

    Exchange& m_exchange;
    UpstreamCall& m_call;
    Admission& m_admission;
    Client m_client;
    Framing m_framing = Framing::None;
    int m_status = 0;
    AnswerGuard m_guard;
    bool m_headSent = false, m_eventStream = false, m_collecting = false, m_writeRestAtOnce = false;
    std::size_t m_drained = 0; ///< Bytes read since nobody wanted them.
    std::optional<RefusalCode> m_replacement;
    std::optional<Refusal> m_growthRefused;
    std::string m_head, m_rest, m_unsent, m_collected;
};

} // namespace rubber::relay
