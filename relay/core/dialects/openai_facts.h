// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/facts_reader.h"

namespace rubber::relay {

/// Reads one chat completion request.
class OpenAiFacts final : public FactsReader {
public:
    OpenAiFacts(DialectKind dialect, std::string_view body) : FactsReader(body), m_dialect(dialect) {}

private:
    bool member(const std::string& name) override;
    bool streamOptions();
    bool limit(const std::string& name);
    bool choices();
    bool messages();
    bool part();
    bool image(std::string_view& url, bool& seen);
    bool tool();
    bool provider();
    bool slugs();
    bool reasoning();

    DialectKind m_dialect;
};

} // namespace rubber::relay
