// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/openai_family_facts.h"

namespace rubber::relay {

/// Reads one chat completion request.
class OpenAiFacts final : public OpenAiFamilyFacts {
public:
    OpenAiFacts(DialectKind dialect, std::string_view body) : OpenAiFamilyFacts(dialect, body) {}

private:
    bool member(const std::string& name) override;
    bool finish() override;
    bool modalities();
    bool audio();
    bool prediction();
    bool searchOptions();
    bool responseFormat();
    bool functions();

    // openai_messages.cpp
    bool messages();
    bool message();
    bool part();
    bool media(const std::string& name);
    bool imageUrl();

    // openai_tools.cpp
    bool tools();
    bool tool();
    bool function(std::string_view field, Token first);

    std::size_t m_predictionBytes = 0;
    bool m_searches = false;
};

} // namespace rubber::relay
