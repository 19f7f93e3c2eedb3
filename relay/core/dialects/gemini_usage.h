// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/usage_reading.h"

#include <array>

namespace rubber::relay {

/// Google's `usageMetadata` (providers.md 4), which a stream tells again and again: each count is a running
/// total, the last one given wins. Cached tokens are part of the prompt; thoughts come on top of the
/// candidates, and what tools brought on top of the prompt.
class GeminiUsage {
public:
    void read(std::string_view json); ///< The raw value.
    /// `toolCalls`: grounded answers, which the counts do not tell.
    UsageReading reading(std::int64_t toolCalls) const;

private:
    enum Count { Prompt, Cached, Candidates, Thoughts, ToolPrompt, Total, kCounts };
    /// Of a total, the part that is sound and the part that is pictures.
    struct Media {
        std::int64_t audio = 0, image = 0;
    };
    void readMedia(JsonScanner& scan, Media& into);

    std::array<std::int64_t, kCounts> m_counts{};
    Media m_prompt, m_cached, m_candidates, m_toolPrompt;
    UsageNumbers m_numbers;
};

} // namespace rubber::relay
