// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/pump.h"

#include "relay/core/gate/endpoint_table.h"
#include "relay/core/gate/answer_judgement.h"
#include "relay/core/gate/header_policy.h"

#include <boost/asio/error.hpp>

#include <utility>

namespace rubber::relay {
namespace {

constexpr std::size_t kMostCollected = 64 * 1'024;
constexpr std::size_t kMostScratch = 256 * 1'024; // One huge event must not stay in memory for ever.
/// An answer that nobody reads any more is read on for its usage, but not for more than this.
constexpr std::size_t kMostDrained = 64u << 20;
constexpr Duration kUpstreamEndWithin = Duration::seconds(1);

bool isEventStream(std::string_view contentType) {
    constexpr std::string_view kType = "text/event-stream";
    return equalsName(contentType.substr(0, kType.size()), kType);
}

} // namespace

DialectKind Pump::providerKind() const {
    const Provider* provider = m_admission.target->kind;
    return provider ? shapeOf(provider->shape) : DialectKind::Plain;
}

void Pump::begin() {
    const AnswerHead& answer = m_call.answer();
    m_status = answer.status;
    m_replacement = judgeAnswer(answer);
    const auto type = answer.field("content-type").value_or("");
    m_eventStream = isEventStream(type);
    std::optional<std::uint64_t> length;
    if (answer.body == BodyKind::Length) length = answer.contentLength;
    // It ends up in the audit row, also of an answer that is not passed on.
    auto generationId = answer.field("x-generation-id").value_or("");
    const auto& patterns = m_call.leakPatterns();
    if (patterns && (patterns->anywhereIn(generationId) || patterns->endsIn(generationId))) generationId = {};
    m_admission.meter->begin({answer.status, type, length, generationId});
    if (m_replacement) return;
    // It may be about the upstream key, or about a price limit of ours; such an answer is ours to give, so
    // its body is looked at before anything goes out.
    const bool aboutPrice = answer.status == 404 && answer.body != BodyKind::None;
    m_collecting =
        bodyMayBeAboutKey(providerKind(), answer) || (aboutPrice && !m_admission.priceLimited.empty());

    m_head = answerFields(answer, *m_admission.target, m_admission.requestId());
    if (answer.body == BodyKind::None) {
        m_framing = Framing::None;
        if (answer.status != 204 && answer.status != 304) m_head += "Content-Length: 0\r\n";
    } else if (length && !m_admission.meter->rewrites()) {
        m_framing = Framing::Length;
        m_head.append("Content-Length: ").append(std::to_string(*length)).append(kLineEnd);
    } else if (m_client.http10) {
        m_framing = Framing::UntilClose;
    } else {
        m_framing = Framing::Chunked;
        m_head += "Transfer-Encoding: chunked\r\n";
    }
    if (m_framing == Framing::UntilClose || answer.body == BodyKind::UntilClose) m_client.stays = false;
    if (!m_client.stays) m_head += "Connection: close\r\n";
    m_head += kLineEnd;
    // Fields are watched like the body: none of them may bring the key.
    if (m_guard.findsIn(m_head)) {
        m_replacement = RefusalCode::LeakDetected;
        return;
    }
    // The last piece of an answer waits for nothing but the settlement. Events never wait for it; an answer
    // that is of no use until its last byte goes out in one write with that byte.
    m_writeRestAtOnce = m_eventStream && m_exchange.config().durability == Durability::Default;
}

Awaitable<AnswerEnd> Pump::run() {
    begin();
    m_call.takeHead();
    if (m_replacement) co_return m_guard.cuts() ? leakEnd() : AnswerEnd::UpstreamCut;
    auto& upstream = *m_exchange.upstream;
    const Clock& clock = m_exchange.room.state.clock();
    const auto gap = m_exchange.config().upstreamGap;
    std::optional<StreamKeepAlive> keepAlive;
    watchSilence(keepAlive);
    BootTime gapEnds;
    const std::size_t bufferBytes = m_exchange.config().bufferBytes;
    for (bool upstreamEnded = false;;) {
        MeterStep step;
        std::string& out = m_exchange.room.scratch;
        if (out.capacity() > kMostScratch) out = {};
        out.clear();
        if (!takePieces(out, step)) co_return AnswerEnd::UpstreamCut;
        const bool ended = upstreamEnded || m_call.body().finished();
        if (m_collecting && !judgeCollected(ended, out, step) && m_replacement)
            co_return AnswerEnd::UpstreamCut;
        if (ended) m_guard.finish([&](std::string_view clean) { meter(clean, out, step); });
        const bool complete = ended || step.terminal;
        if (m_guard.cuts()) co_return leakEnd();
        if (step.outputSoFar && !m_growthRefused) {
            const auto covered = m_admission.coveredOutput;
            if (auto grown = m_exchange.room.gate.grow(m_admission, *step.outputSoFar); !grown)
                m_growthRefused = std::move(grown.error());
            else if (m_admission.coveredOutput != covered)
                m_exchange.room.durable.flushSoon(); // In the file with this turn, whoever waits.
        }
        if ((complete && draining()) || m_drained > kMostDrained) co_return AnswerEnd::ClientGone;
        if (complete && !m_growthRefused && !m_writeRestAtOnce) {
            m_rest = out;
            co_return AnswerEnd::Complete;
        }
        const bool silent = keepAlive && keepAlive->takeDue() && out.empty();
        if (silent && mayBreakSilence()) out = StreamKeepAlive::wordsFor(m_admission.dialect);
        if (!draining() && !m_collecting && (!out.empty() || (!m_headSent && !headWaitsForBody()))) {
            ErrorValue error;
            if (!tryWrite(out, false, error)) error = co_await writeUnsent();
            if ((error || m_exchange.client->closed()) && !draining()) co_return brokenEnd();
            if (keepAlive) keepAlive->wrote();
        }
        if (m_growthRefused) co_return AnswerEnd::Refused;
        if (complete) co_return draining() ? AnswerEnd::ClientGone : AnswerEnd::Complete;

        // What has come is passed on; only asking for more waits for the disk.
        if (!co_await growthMayStand()) co_return AnswerEnd::Refused;
        // Words of ours are no sign of life of the upstream's.
        if (!silent) gapEnds = clock.boot() + gap;
        m_exchange.await(Exchange::Wait::Upstream, gapEnds - clock.boot());
        const auto error = co_await upstream.more(bufferBytes);
        const bool late = m_exchange.missed;
        if (!error && !late) continue;
        m_exchange.awaitNothing();
        if (late && brokenEnd() == AnswerEnd::UpstreamCut) co_return AnswerEnd::TimedOut;
        // TLS without a goodbye is an error of its own: somebody else may have ended the stream.
        if (error != asio::error::eof || !m_call.body().endsByClose()) co_return brokenEnd();
        upstreamEnded = true;
    }
}

void Pump::watchSilence(std::optional<StreamKeepAlive>& keepAlive) {
    const Duration silence = m_exchange.config().streamKeepAlive;
    const bool framingAllows = m_framing == Framing::Chunked || m_framing == Framing::UntilClose;
    if (m_status != 200 || !m_eventStream || !framingAllows) return;
    if (StreamKeepAlive::wordsFor(m_admission.dialect).empty()) return;
    keepAlive.emplace(m_exchange.room.watchdog, m_exchange.room.state.clock(), silence, m_exchange.upstream);
}

bool Pump::mayBreakSilence() const {
    return m_headSent && !m_collecting && !m_growthRefused && m_admission.meter->betweenEvents();
}

Awaitable<bool> Pump::growthMayStand() {
    auto& durable = m_exchange.room.durable;
    const auto sequence = std::exchange(m_admission.durableFirst, 0);
    if (sequence == 0 || durable.isDurable(sequence)) co_return true;
    m_exchange.awaitNothing(); // The upstream is asked for nothing meanwhile.
    const bool recorded = co_await durable.wait(sequence);
    if (!recorded) m_growthRefused = Refusal{RefusalCode::AuditUnavailable, m_admission.key, {}, {}, {}, {}};
    co_return recorded;
}

bool Pump::takePieces(std::string& out, MeterStep& step) {
    auto& upstream = *m_exchange.upstream;
    const auto bytes = upstream.bytes();
    std::size_t used = 0;
    while (used < bytes.size() && !m_call.body().finished()) {
        const auto piece = m_call.body().next(bytes.substr(used));
        if (piece.error) return false;
        used += piece.consumed;
        if (piece.data.empty()) continue;
        if (m_collecting)
            m_collected += piece.data;
        else
            feed(piece.data, out, step);
    }
    upstream.consume(used);
    if (draining()) m_drained += used;
    return true;
}

void Pump::feed(std::string_view piece, std::string& out, MeterStep& step) {
    m_guard.feed(piece, [&](std::string_view clean) { meter(clean, out, step); });
}

void Pump::meter(std::string_view clean, std::string& out, MeterStep& step) {
    const MeterStep next = m_admission.meter->feed(clean, out);
    step.terminal = step.terminal || next.terminal;
    if (next.outputSoFar) step.outputSoFar = next.outputSoFar;
}

bool Pump::judgeCollected(bool ended, std::string& out, MeterStep& step) {
    if (!ended && m_collected.size() < kMostCollected) return false;
    if (errorBodyIsAboutKey(providerKind(), m_status, m_collected)) {
        m_replacement = RefusalCode::UpstreamRejectedKey;
        return false;
    }
    if (!m_admission.priceLimited.empty() && errorBodyIsAboutPrice(m_status, m_collected)) {
        m_replacement = RefusalCode::PriceChanged;
        return false;
    }
    m_collecting = false;
    feed(m_collected, out, step);
    m_collected = {};
    return true;
}

AnswerEnd Pump::brokenEnd() const {
    if (m_admission.running.killed) return AnswerEnd::Killed;
    return m_exchange.clientGone ? AnswerEnd::ClientGone : AnswerEnd::UpstreamCut;
}

bool Pump::tryWrite(std::string_view body, bool last, ErrorValue& error) {
    BufferList buffers;
    if (!m_headSent) buffers.add(m_head);
    const ChunkSize size(body.size());
    const bool chunked = m_framing == Framing::Chunked;
    if (!body.empty() && chunked) buffers.add(size.text());
    buffers.add(body);
    if (!body.empty() && chunked) buffers.add(kLineEnd);
    if (last && chunked) buffers.add(kLastChunk);
    const bool done = m_exchange.client->writeNow(buffers, error);
    if (!done) {
        // What waits must not point into the shared scratch bytes.
        m_unsent.clear();
        for (const auto& piece : buffers)
            m_unsent.append(static_cast<const char*>(piece.data()), piece.size());
    }
    if (error) m_exchange.clientGone = true;
    m_headSent = true;
    if (!m_head.empty()) m_head = {};
    return done;
}

Awaitable<ErrorValue> Pump::writeUnsent() {
    BufferList buffers;
    buffers.add(m_unsent);
    const auto error = co_await m_exchange.sendToClient(buffers);
    m_unsent = {};
    co_return error;
}

Awaitable<ErrorValue> Pump::finish() {
    m_rest += m_admission.meter->finish();
    ErrorValue error;
    if (!tryWrite(m_rest, true, error)) error = co_await writeUnsent();
    m_rest = {};
    co_return error;
}

Awaitable<bool> Pump::sayInStream(const Refusal& refusal) {
    const bool framingAllows = m_framing == Framing::Chunked || m_framing == Framing::UntilClose;
    if (!m_headSent || !framingAllows || m_exchange.client->closed()) co_return false;
    const std::string words =
        m_eventStream ? renderStreamError(refusal, m_admission.dialect)
                      : m_admission.meter->lastElement(render(refusal, m_admission.dialect, {}).body);
    if (words.empty()) co_return false;
    ErrorValue error;
    if (!tryWrite(words, true, error)) error = co_await writeUnsent();
    co_return !error;
}

Awaitable<void> Pump::awaitUpstreamEnd() {
    if (!m_exchange.upstream || m_call.body().endsByClose()) co_return;
    MeterStep ignored;
    m_exchange.await(Exchange::Wait::Upstream, kUpstreamEndWithin);
    for (;;) {
        std::string& out = m_exchange.room.scratch;
        out.clear();
        if (!takePieces(out, ignored) || m_call.body().finished()) break;
        if (co_await m_exchange.upstream->more(m_exchange.config().bufferBytes)) break;
    }
    m_exchange.awaitNothing();
}

} // namespace rubber::relay
