// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/answer_reader.h"
#include "relay/core/dialects/dialect.h"
#include "relay/core/dialects/json_array_splitter.h"

namespace rubber::relay {

/// The meter of every priced answer, plain or streamed. See AnswerMeter for what it holds back. How an answer
/// is priced: a sound usage with no output behind it -> exact; an error status -> nothing; where the provider
/// can be asked afterwards
/// -> looked up, and the hold stays until then; a stream that was cut -> partial (what it has counted itself,
/// else the input estimate, and every byte of output that was seen counted as half a token, each event as one
/// at least); what follows from the request alone -> exact; anything else, and what was cut while it
/// generated output it does not show -> the whole hold. Only what calls itself JSON is read as JSON: a model
/// chooses what stands in plain text.
class MeteredAnswer final : public AnswerMeter {
public:
    MeteredAnswer(std::unique_ptr<AnswerReader> reader, MeterContext context);

    void begin(const AnswerStart& start) override;
    MeterStep feed(std::string_view piece, std::string& out) override;
    Settlement settle(AnswerEnd end) override;
    std::string finish() override;
    std::string lastElement(std::string_view error) const override;
    bool betweenEvents() const override {
        return m_shape == Shape::Events && !m_elements && !m_passing && !m_terminal;
    }
    bool rewrites() const override { return m_shape == Shape::Events && m_context.usageSpliced; }

private:
    enum class Shape { None, Json, Events, Opaque };
    /// After the reader looked at an event: is this the newest usage?
    void noteUsage(const UsageReading& before);
    bool nextEvent(std::string_view piece, std::size_t at);
    const SseSplitter::Event& event() const { return m_elements ? m_elements->event() : m_splitter.event(); }
    void feedJson(std::string_view piece, std::string& out);
    void feedEvents(std::string_view piece, std::string& out);
    void startLongEvent();
    std::int64_t outputEstimate() const;
    bool costUnknown() const;    ///< Of a stream that was cut: what was seen says too little.
    bool tellsOfNothing() const; ///< Usage without output, where output was seen: it is not believed.
    void settlePartial(journal::SettleRecord& row) const;

    std::unique_ptr<AnswerReader> m_reader;
    MeterContext m_context;
    Shape m_shape = Shape::None;
    int m_status = 0;
    std::optional<std::uint64_t> m_length;
    std::uint64_t m_received = 0;
    std::string m_held;               ///< Kept until finish(): the terminal event or the last byte.
    std::string m_partial;            ///< Beginning of an event that has not ended yet.
    bool m_passing = false;           ///< An oversized event is going through as it comes.
    bool m_unreadBehindUsage = false; ///< An event that was too long to be read came behind it.
    std::uint64_t m_usagesTold = 0;
    std::uint64_t m_outputAtUsage = 0; ///< Output that was seen when usage was last told.
    bool m_terminal = false, m_oversized = false;
    SseSplitter m_splitter;
    std::optional<JsonArraySplitter> m_elements; ///< In its place, for an array that is streamed.
    RootTap m_tap;                               ///< Of a whole JSON answer, or of the event that is passing.
};

} // namespace rubber::relay
