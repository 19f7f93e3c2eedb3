// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/dialects/openai_usage.h"
#include "relay/core/dialects/root_tap.h"
#include "shared/usage/sse_splitter.h"

namespace rubber::relay {

/// The meter of one chat completion answer, plain or streamed. See AnswerMeter for what it holds back. How an
/// answer is priced: a sound usage object -> exact; an error status -> nothing; a stream that was cut ->
/// partial (the input estimate and every byte of output that was seen counted as half a token, each event as
/// one at least); anything else -> the whole hold.
class OpenAiMeter final : public AnswerMeter {
public:
    OpenAiMeter(DialectKind dialect, MeterContext context);

    void begin(int status, std::string_view contentType, std::optional<std::uint64_t> contentLength) override;
    MeterStep feed(std::string_view piece, std::string& out) override;
    Settlement settle(AnswerEnd end) override;
    std::string finish() override;
    bool rewrites() const override { return m_shape == Shape::Events && m_context.usageSpliced; }

private:
    enum class Shape { None, Json, Events };
    void feedJson(std::string_view piece, std::string& out);
    void feedEvents(std::string_view piece, std::string& out);
    /// Judges one whole event; false: it is the relay's own usage chunk and goes no further.
    bool event(const SseSplitter::Event& event);
    void countOutput(class JsonScanner& scan, bool& empty);
    void readJsonAnswer();
    std::int64_t outputEstimate() const;
    Money partialCost() const;

    DialectKind m_dialect;
    MeterContext m_context;
    Shape m_shape = Shape::None;
    int m_status = 0;
    std::optional<std::uint64_t> m_length;
    std::uint64_t m_received = 0;
    std::string m_held;     ///< Kept until finish(): the terminal event or the last byte.
    std::string m_partial;  ///< Beginning of an event that has not ended yet.
    bool m_passing = false; ///< An oversized event is going through as it comes.
    bool m_terminal = false, m_oversized = false, m_sawError = false;
    SseSplitter m_splitter;
    RootTap m_tap;
    UsageReading m_usage;
    std::uint64_t m_outputBytes = 0, m_outputEvents = 0;
    std::string m_id, m_model;
};

} // namespace rubber::relay
