// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/metered_answer.h"

#include "relay/core/dialects/generation.h"
#include "relay/core/http/head.h"

#include <algorithm>
#include <utility>

namespace rubber::relay {

namespace {

constexpr std::size_t kEventBytes = 1 << 20;
constexpr std::size_t kAfterTerminal = 64 * 1024;
/// The reason of an end and the like, which may follow the usage of a stream that ends well.
constexpr std::uint64_t kSmallTalk = 64;

const char* noteOf(AnswerEnd end) {
    switch (end) {
    case AnswerEnd::Complete:
        return "";
    case AnswerEnd::ClientGone:
        return "client_gone";
    case AnswerEnd::UpstreamCut:
        return "upstream_cut";
    case AnswerEnd::Killed:
        return "killed";
    case AnswerEnd::Refused:
        return "budget_cut";
    case AnswerEnd::Leak:
        return "leak_cut";
    case AnswerEnd::MaskedLeak:
        return "masked_leak_cut";
    case AnswerEnd::TimedOut:
        return "timed_out";
    case AnswerEnd::NotSent:
        return "not_sent";
    }
    return "";
}

} // namespace

MeteredAnswer::MeteredAnswer(std::unique_ptr<AnswerReader> reader, MeterContext context)
    : m_reader(std::move(reader)), m_context(std::move(context)), m_splitter(kEventBytes),
      m_tap(m_reader->wanted()) {}

void MeteredAnswer::begin(const AnswerStart& start) {
    m_status = start.status;
    m_length = start.contentLength;
    const auto is = [&](std::string_view type) {
        return equalsName(start.contentType.substr(0, type.size()), type);
    };
    m_shape = is("text/event-stream") ? Shape::Events : is("application/json") ? Shape::Json : Shape::Opaque;
    if (m_shape == Shape::Json && m_reader->streamsArray()) {
        m_shape = Shape::Events;
        m_elements.emplace(kEventBytes);
    }
    m_reader->id = answerWord(std::string(start.generationId));
}

MeterStep MeteredAnswer::feed(std::string_view piece, std::string& out) {
    MeterStep step;
    if (m_shape == Shape::Events) {
        feedEvents(piece, out);
        // Tokens are never shorter than a byte, so bytes never undercount what is billed for visible output.
        const auto counted =
            static_cast<std::uint64_t>(m_reader->soFar ? m_reader->soFar->output : std::int64_t{0});
        step.outputSoFar = m_oversized || m_reader->unseenOutput
                               ? UINT64_MAX
                               : std::max({m_reader->outputBytes, m_reader->outputEvents, counted});
    } else {
        feedJson(piece, out);
        // A hold for a stream may be a part that grows with its events. Without events nothing tells when.
        if (m_context.facts.stream && m_status < 300) step.outputSoFar = UINT64_MAX;
    }
    step.terminal = m_terminal;
    return step;
}

bool MeteredAnswer::nextEvent(std::string_view piece, std::size_t at) {
    return m_elements ? m_elements->next(piece, at) : m_splitter.next(piece, at);
}

std::string MeteredAnswer::lastElement(std::string_view error) const {
    if (!m_elements || m_passing) return {};
    return std::string(m_elements->any() ? "," : "[").append(error).append("]");
}

void MeteredAnswer::noteUsage(const UsageReading& before) {
    const bool again = std::exchange(m_usagesTold, m_reader->usagesTold) != m_reader->usagesTold;
    if (!again && m_reader->usage == before) return;
    m_outputAtUsage = m_reader->outputBytes;
    m_unreadBehindUsage = false;
}

void MeteredAnswer::feedJson(std::string_view piece, std::string& out) {
    if (m_shape == Shape::Json) m_tap.feed(piece);
    m_received += piece.size();
    if (m_length && m_received >= *m_length && !piece.empty() && m_held.empty()) {
        out.append(piece, 0, piece.size() - 1);
        m_held = piece.back();
        m_terminal = true;
        return;
    }
    out.append(piece);
}

void MeteredAnswer::feedEvents(std::string_view piece, std::string& out) {
    std::size_t at = 0;
    while (at < piece.size()) {
        if (m_terminal) {
            // Nothing but blank lines follows the last event; whatever does is released with it.
            m_held.append(
                piece, at,
                std::min(piece.size() - at, kAfterTerminal - std::min(kAfterTerminal, m_held.size())));
            return;
        }
        if (!nextEvent(piece, at)) break;
        const SseSplitter::Event& found = event();
        const std::string_view rest = piece.substr(at, found.end - at);
        at = found.end;
        if (m_passing || found.oversized) {
            if (!m_passing) startLongEvent();
            m_tap.feed(rest);
            const UsageReading before = m_reader->usage;
            m_reader->longEvent(m_tap);
            noteUsage(before);
            m_unreadBehindUsage = m_reader->usage == before;
            m_oversized = true;
            m_passing = false;
            out.append(m_partial).append(rest);
        } else {
            const UsageReading before = m_reader->usage;
            const AnswerReader::Verdict verdict = m_reader->event(found);
            noteUsage(before);
            m_terminal = verdict == AnswerReader::Verdict::Terminal;
            if (verdict != AnswerReader::Verdict::Drop)
                (m_terminal ? m_held : out).append(m_partial).append(rest);
        }
        m_partial.clear();
    }
    if (at >= piece.size()) return;
    // The event goes on in the next piece; half an event is of no use to a client, so it waits here while it
    // is small.
    if (m_passing) {
        out.append(piece, at);
        m_tap.feed(piece.substr(at));
    } else if (m_partial.size() + piece.size() - at > kEventBytes) {
        m_passing = m_oversized = true;
        startLongEvent();
        m_tap.feed(piece.substr(at));
        out.append(m_partial).append(piece, at);
        m_partial.clear();
    } else {
        m_partial.append(piece, at);
    }
}

/// The data of an event is one JSON object, and no '{' stands in front of it.
void MeteredAnswer::startLongEvent() {
    m_tap = RootTap(m_reader->wanted());
    m_tap.feed(m_partial);
}

std::int64_t MeteredAnswer::outputEstimate() const {
    return static_cast<std::int64_t>(
        std::max(m_reader->outputBytes / 2 + m_reader->outputBytes % 2, m_reader->outputEvents));
}

bool MeteredAnswer::costUnknown() const {
    return m_reader->unseenOutput ||
           (m_reader->countsFirst && !m_reader->soFar && m_reader->outputEvents == 0);
}

void MeteredAnswer::settlePartial(journal::SettleRecord& row) const {
    row.mode = journal::SettleMode::Partial;
    const bool counted = m_reader->soFar.has_value();
    if (counted)
        row.usage = *m_reader->soFar;
    else
        row.usage.input = m_context.inputTokens;
    row.usage.output = std::max(row.usage.output, outputEstimate());
    if (counted) {
        // The provider's own counts are no estimate: only what is added to them stays within the bound.
        row.cost = std::max(costOf(*m_reader->soFar, m_context.price),
                            std::min(costOf(row.usage, m_context.price), m_context.bound));
        return;
    }
    CostSum sum;
    sum.add(row.usage.input, m_context.price.dearestInput());
    sum.add(row.usage.output, m_context.price.dearestOutput());
    sum.add(1, m_context.price.perRequest);
    // Calls may have been made that the answer did not live to tell of.
    sum.add(static_cast<std::int64_t>(m_context.facts.toolCalls), m_context.price.perToolCall);
    row.cost = std::min(sum.total(), m_context.bound);
}

bool MeteredAnswer::tellsOfNothing() const {
    const Usage& told = m_reader->usage.usage;
    return m_reader->usage.kind == UsageReading::Kind::Sound && !told.providerCost && told.output == 0 &&
           told.audioOut == 0 && told.imageOut == 0 && m_reader->outputBytes > kSmallTalk;
}

Settlement MeteredAnswer::settle(AnswerEnd end) {
    using journal::SettleMode;
    Settlement settlement;
    journal::SettleRecord& row = settlement.row;
    if (m_shape == Shape::Json) m_reader->whole(m_tap);
    if (m_shape == Shape::Events && end == AnswerEnd::Complete) {
        const UsageReading before = m_reader->usage;
        m_reader->completed();
        noteUsage(before);
    }
    row.upstreamId = m_reader->id;
    row.servedModel = m_reader->model;
    row.note = noteOf(end);
    const auto note = [&](const char* text) {
        row.note += (row.note.empty() ? "" : " ") + std::string(text);
    };
    if (tellsOfNothing()) {
        m_reader->usage = {};
        note("usage_zero");
    }
    const bool sound = m_reader->usage.kind == UsageReading::Kind::Sound;
    // Neither errors nor redirects are billed, unless they say themselves that they are.
    if ((m_status >= 300 && !sound) || end == AnswerEnd::NotSent) {
        row.mode = SettleMode::None;
        return settlement;
    }
    // Usage that was told on the way, and more output behind it: the answer cost more than that.
    const std::uint64_t behind = m_reader->outputBytes - m_outputAtUsage;
    const bool stale =
        sound && m_shape == Shape::Events && (m_unreadBehindUsage || behind > (m_terminal ? kSmallTalk : 0));
    if (sound && !stale) {
        row.usage = m_reader->usage.usage;
        row.cost = costOf(row.usage, m_context.price);
        row.mode = SettleMode::Exact;
        return settlement;
    }
    if (stale && !m_reader->soFar) m_reader->soFar = m_reader->usage.usage;
    // A killed key asks its upstream nothing more, not even what it cost; and one that gave a cost that
    // cannot be true is not asked for another.
    settlement.lookUpLater = m_context.mayLookUp && end != AnswerEnd::Killed &&
                             (stale || m_reader->usage.kind == UsageReading::Kind::Missing) &&
                             isGenerationId(m_reader->id);
    row.mode = SettleMode::Held;
    // A whole answer that was cut may have been billed in full; one that says it failed is all there is.
    const bool canCount = m_shape == Shape::Events ? !m_oversized : end == AnswerEnd::Complete;
    if (m_reader->usage.kind == UsageReading::Kind::Negative) {
        note("usage_negative");
    } else if (const auto implied = m_reader->impliedUsage(); implied && !settlement.lookUpLater) {
        row.usage = *implied;
        row.cost = costOf(row.usage, m_context.price);
        row.mode = SettleMode::Exact;
    } else if (canCount && m_reader->countsOutput() &&
               (end == AnswerEnd::Complete ? m_reader->sawError || stale : !costUnknown())) {
        if (end == AnswerEnd::Complete) note(stale ? "usage_early" : "upstream_error");
        // Hidden reasoning is billed and never seen, so only the whole hold is sure to cover it.
        if (m_context.price.hiddenReasoning) return settlement;
        settlePartial(row);
    } else if (end == AnswerEnd::Complete) {
        note("usage_missing");
    }
    return settlement;
}

std::string MeteredAnswer::finish() {
    // A stream may end inside an event; its bytes are passed on as they came.
    std::string rest = std::move(m_partial);
    m_partial.clear();
    rest += m_held;
    m_held.clear();
    return rest;
}

} // namespace rubber::relay
