// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/openai_family_facts.h"

namespace rubber::relay {

/// Reads one request for a legacy completion: POST /completions.
class CompletionsFacts final : public OpenAiFamilyFacts {
public:
    CompletionsFacts(DialectKind dialect, std::string_view body) : OpenAiFamilyFacts(dialect, body) {}

private:
    bool member(const std::string& name) override;
    bool finish() override;
    bool prompt();
    bool routerMember(const std::string& name);

    bool m_echo = false;
    std::uint64_t m_prompts = 1, m_promptTokens = 0; ///< No fewer than there can be.
    std::optional<std::uint64_t> m_bestOf;
};

} // namespace rubber::relay
