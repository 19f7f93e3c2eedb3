// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_meter.h"

#include "relay/core/dialects/json_scan.h"

#include <algorithm>

namespace rubber::relay {

namespace {

using Token = JsonScanner::Token;

constexpr std::size_t kEventBytes = 1 << 20;
constexpr std::size_t kAfterTerminal = 64 * 1024;
constexpr std::size_t kWordBytes = 128;

/// Answers come from providers: their JSON is only read, never trusted to be small or tidy.
constexpr JsonLimits kAnswerLimits{64, 1'000'000, false};

/// An id or model name of an answer, fit for an audit row.
std::string word(std::string text) {
    if (text.size() > kWordBytes) text.resize(kWordBytes);
    for (char& c : text)
        if (c < 0x20 || c > 0x7e) c = '?';
    return text;
}

std::string wordOf(std::string_view json) {
    JsonScanner scan(json, kAnswerLimits);
    return scan.next() == Token::String ? word(scan.text()) : std::string();
}

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
    case AnswerEnd::TimedOut:
        return "timed_out";
    case AnswerEnd::NotSent:
        return "not_sent";
    }
    return "";
}

} // namespace

OpenAiMeter::OpenAiMeter(DialectKind dialect, MeterContext context)
    : m_dialect(dialect), m_context(std::move(context)), m_splitter(kEventBytes),
      m_tap({"id", "model", "usage"}) {}

void OpenAiMeter::begin(int status, std::string_view contentType,
                        std::optional<std::uint64_t> contentLength) {
    m_status = status;
    m_length = contentLength;
    m_shape = contentType.substr(0, 17) == "text/event-stream" ? Shape::Events : Shape::Json;
}

MeterStep OpenAiMeter::feed(std::string_view piece, std::string& out) {
    MeterStep step;
    if (m_shape == Shape::Events) {
        feedEvents(piece, out);
        // Tokens are never shorter than a byte, so bytes never undercount what is billed for visible output.
        step.outputSoFar = m_oversized ? UINT64_MAX : std::max(m_outputBytes, m_outputEvents);
    } else {
        feedJson(piece, out);
    }
    step.terminal = m_terminal;
    return step;
}

void OpenAiMeter::feedJson(std::string_view piece, std::string& out) {
    if (m_status < 400) m_tap.feed(piece);
    m_received += piece.size();
    if (m_length && m_received >= *m_length && !piece.empty() && m_held.empty()) {
        out.append(piece, 0, piece.size() - 1);
        m_held = piece.back();
        m_terminal = true;
        return;
    }
    out.append(piece);
}

void OpenAiMeter::feedEvents(std::string_view piece, std::string& out) {
    std::size_t at = 0;
    while (at < piece.size()) {
        if (m_terminal) {
            // Nothing but blank lines follows [DONE]; whatever does is released with it.
            m_held.append(
                piece, at,
                std::min(piece.size() - at, kAfterTerminal - std::min(kAfterTerminal, m_held.size())));
            return;
        }
        if (!m_splitter.next(piece, at)) break;
        const SseSplitter::Event& found = m_splitter.event();
        const std::string_view rest = piece.substr(at, found.end - at);
        at = found.end;
        if (m_passing || found.oversized) {
            m_oversized = true;
            m_passing = false;
            out.append(m_partial).append(rest);
        } else if (found.data == "[DONE]") {
            m_terminal = true;
            m_held.append(m_partial).append(rest);
        } else if (event(found)) {
            out.append(m_partial).append(rest);
        }
        m_partial.clear();
    }
    if (at >= piece.size()) return;
    // The event goes on in the next piece; half an event is of no use to a client, so it waits here while it
    // is small.
    if (m_passing) {
        out.append(piece, at);
    } else if (m_partial.size() + piece.size() - at > kEventBytes) {
        m_passing = m_oversized = true;
        out.append(m_partial).append(piece, at);
        m_partial.clear();
    } else {
        m_partial.append(piece, at);
    }
}

bool OpenAiMeter::event(const SseSplitter::Event& event) {
    if (event.data.empty()) return true;
    if (event.type == "error") m_sawError = true;
    JsonScanner scan(event.data, kAnswerLimits);
    if (scan.next() != Token::ObjectBegin) return true;
    bool noChoices = false, usageHere = false;
    for (Token token = scan.next(); token == Token::Key; token = scan.next()) {
        if (scan.is("choices")) {
            countOutput(scan, noChoices);
            if (!noChoices) ++m_outputEvents;
        } else if (scan.is("usage")) {
            token = scan.next();
            const std::size_t begin = scan.begin();
            if (!scan.skip(token)) break;
            if (token != Token::ObjectBegin) continue;
            usageHere = true;
            const UsageReading reading = readUsage(event.data.substr(begin, scan.end() - begin), m_dialect);
            if (reading.kind != UsageReading::Kind::Missing) m_usage = reading;
        } else if (scan.is("id") || scan.is("model")) {
            std::string& into = scan.is("id") ? m_id : m_model;
            token = scan.next();
            if (token == Token::String && into.empty()) into = word(scan.text());
            if (!scan.skip(token)) break;
        } else {
            if (scan.is("error")) m_sawError = true;
            if (!scan.skip(scan.next())) break;
        }
    }
    return !(m_context.usageSpliced && noChoices && usageHere && !scan.error());
}

/// Counts every byte of every string of the choices, names and ids included: more than the text alone, never
/// less.
void OpenAiMeter::countOutput(JsonScanner& scan, bool& empty) {
    Token token = scan.next();
    if (token != Token::ArrayBegin) {
        scan.skip(token);
        return;
    }
    empty = true;
    const std::size_t outside = scan.depth() - 1;
    while (scan.depth() > outside) {
        token = scan.next();
        if (token == Token::Error) return;
        if (token != Token::ArrayEnd) empty = false;
        if (token == Token::String) m_outputBytes += scan.raw().size();
    }
}

void OpenAiMeter::readJsonAnswer() {
    if (const auto usage = m_tap.value("usage"); !usage.empty()) m_usage = readUsage(usage, m_dialect);
    if (const auto id = m_tap.value("id"); !id.empty()) m_id = wordOf(id);
    if (const auto model = m_tap.value("model"); !model.empty()) m_model = wordOf(model);
}

std::int64_t OpenAiMeter::outputEstimate() const {
    return static_cast<std::int64_t>(std::max(m_outputBytes / 2 + m_outputBytes % 2, m_outputEvents));
}

Money OpenAiMeter::partialCost() const {
    CostSum sum;
    sum.add(m_context.inputTokens, m_context.price.dearestInput());
    sum.add(outputEstimate(), m_context.price.output);
    sum.add(1, m_context.price.perRequest);
    return std::min(sum.total(), m_context.bound);
}

Settlement OpenAiMeter::settle(AnswerEnd end) {
    using journal::SettleMode;
    Settlement settlement;
    journal::SettleRecord& row = settlement.row;
    if (m_shape == Shape::Json && m_status < 400) readJsonAnswer();
    row.upstreamId = m_id;
    row.servedModel = m_model;
    row.note = noteOf(end);
    const auto note = [&](const char* text) {
        row.note += (row.note.empty() ? "" : " ") + std::string(text);
    };
    // Neither errors nor redirects are billed.
    if (m_status >= 300 || end == AnswerEnd::NotSent) {
        row.mode = SettleMode::None;
        return settlement;
    }
    if (m_usage.kind == UsageReading::Kind::Sound) {
        row.usage = m_usage.usage;
        row.cost = costOf(row.usage, m_context.price);
        row.mode = SettleMode::Exact;
        return settlement;
    }
    row.mode = SettleMode::Held;
    if (m_usage.kind == UsageReading::Kind::Negative) {
        note("usage_negative");
    } else if (m_shape == Shape::Events && !m_oversized && (end != AnswerEnd::Complete || m_sawError)) {
        row.mode = SettleMode::Partial;
        row.usage.input = m_context.inputTokens;
        row.usage.output = outputEstimate();
        row.cost = partialCost();
        if (end == AnswerEnd::Complete) note("upstream_error");
    } else if (end == AnswerEnd::Complete) {
        note("usage_missing");
    }
    return settlement;
}

std::string OpenAiMeter::finish() {
    // A stream may end inside an event; its bytes are passed on as they came.
    std::string rest = std::move(m_partial);
    m_partial.clear();
    rest += m_held;
    m_held.clear();
    return rest;
}

} // namespace rubber::relay
