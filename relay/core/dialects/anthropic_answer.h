// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/answer_reader.h"
#include "relay/core/dialects/anthropic_usage.h"

namespace rubber::relay {

/// Reads the answer to a messages request, plain or streamed. A stream's counts are final once it has said
/// why it stopped and generates nothing more.
class AnthropicAnswer final : public AnswerReader {
public:
    AnthropicAnswer(DialectKind provider, bool longCache) : m_usage(provider, longCache) {
        countsFirst = true;
    }

    Verdict event(const SseSplitter::Event& event) override;
    void whole(const RootTap& members) override;

private:
    struct Parts;
    Parts partsOf(std::string_view json) const;
    void start(std::string_view message);
    void openBlock(const Parts& parts);
    void countOutput(std::string_view object);
    void judge();

    AnthropicUsage m_usage;
    bool m_stopped = false;      ///< A stop reason was given.
    bool m_deltaCounted = false; ///< Output was counted after it began.
    bool m_thinking = false;     ///< A block is open that does not show all of its output.
    std::string m_unseenBlock;   ///< Its index.
    bool m_toolRound = false;    ///< A tool of the provider was called since the last count.
};

} // namespace rubber::relay
