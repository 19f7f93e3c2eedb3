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
    bool messages();
    bool part();
    bool image(std::string_view& url, bool& seen);
    bool tool();
};

} // namespace rubber::relay
