// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/answer_reader.h"
#include "relay/core/gate/refusal.h"

namespace rubber::relay {

/// Reads the answer to a chat completion, plain or streamed.
class OpenAiAnswer final : public AnswerReader {
public:
    /// `dropUsageChunk`: the relay asked for the usage-only chunk, so it goes no further.
    /// `toolCalls`: calls of the upstream's own tools, which no usage tells of; all that were allowed are
    /// billed where the provider does not say what it cost.
    OpenAiAnswer(DialectKind dialect, bool dropUsageChunk, std::uint64_t toolCalls)
        : m_dialect(dialect), m_dropUsageChunk(dropUsageChunk), m_toolCalls(toolCalls) {}

    Verdict event(const SseSplitter::Event& event) override;
    std::vector<std::string_view> wanted() const override {
        return {"id", "model", "usage", "choices", "error"};
    }
    void whole(const RootTap& members) override;

private:
    void take(UsageReading reading);
    bool choices(JsonScanner& scan);
    DialectKind m_dialect;
    bool m_dropUsageChunk;
    std::uint64_t m_toolCalls;
};

} // namespace rubber::relay
