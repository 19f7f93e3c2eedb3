// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/facts_reader.h"

namespace rubber::relay {

/// What chat completions, completions and responses have in common, with OpenRouter's extras.
class OpenAiFamilyFacts : public FactsReader {
protected:
    OpenAiFamilyFacts(DialectKind dialect, std::string_view body) : FactsReader(body), m_dialect(dialect) {}
    bool isOpenRouter() const { return m_dialect == DialectKind::OpenRouter; }

    bool streamOptions();
    /// `writtenTo`: this is the field that an output limit would be written to.
    bool limit(const std::string& name, bool writtenTo);
    bool choices(std::uint64_t most); ///< The field n.
    bool reasoning();
    bool provider();
    bool serviceTier();
    bool textOnly(std::string_view field); ///< Modalities.
    /// Reaches what somebody stored under the same upstream key: refused unless null.
    bool storedData(std::string_view field);

    /// An image by URL: `raw` is what stands between the quotes. Inline images count as images, not as text.
    bool image(std::string_view field, std::string_view raw);
    /// An inline document or recording, `size` bytes of the body: its bytes say nothing about its tokens.
    void document(std::string_view field, std::size_t size);

    DialectKind m_dialect;

private:
    bool slugs();
};

} // namespace rubber::relay
