// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/answer_reader.h"
#include "relay/core/dialects/gemini_usage.h"

#include <set>

namespace rubber::relay {

/// Reads the answer to a request in Google's format: whole, or streamed as events or as the elements of an
/// array. A stream's counts are final once every candidate has said why it ended.
class GeminiAnswer final : public AnswerReader {
public:
    struct Expected {
        std::uint64_t candidates = 1;
        bool grounding = false;   ///< A tool was lent that bills the answer it is used for.
        bool arrayStream = false; ///< Streamed, and not as events.
        bool generates = true;    ///< False: embeddings.
    };
    explicit GeminiAnswer(Expected expected) : m_expected(expected) { countsFirst = true; }

    Verdict event(const SseSplitter::Event& event) override;
    void longEvent(const RootTap& members) override;
    std::vector<std::string_view> wanted() const override;
    void whole(const RootTap& members) override;
    void completed() override;
    bool countsOutput() const override { return m_expected.generates; }
    bool streamsArray() const override { return m_expected.arrayStream; }

private:
    void candidates(JsonScanner& scan);
    void parts(JsonScanner& scan);
    void take(std::string_view usageText);
    UsageReading reading() const { return m_usage.reading(m_grounded ? 1 : 0); }

    Expected m_expected;
    GeminiUsage m_usage;
    std::set<std::string> m_ended; ///< Indices of the candidates that ended.
    bool m_blocked = false, m_grounded = false;
};

} // namespace rubber::relay
