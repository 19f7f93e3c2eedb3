// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/answer_reader.h"
#include "relay/core/gate/refusal.h"

namespace rubber::relay {

/// Reads the answer to a chat completion, plain or streamed.
class OpenAiAnswer final : public AnswerReader {
public:
    /// `dropUsageChunk`: the relay asked for the usage-only chunk, so it goes no further.
    OpenAiAnswer(DialectKind dialect, bool dropUsageChunk)
        : m_dialect(dialect), m_dropUsageChunk(dropUsageChunk) {}

    Verdict event(const SseSplitter::Event& event) override;
    void whole(const RootTap& members) override;

private:
    DialectKind m_dialect;
    bool m_dropUsageChunk;
};

} // namespace rubber::relay
