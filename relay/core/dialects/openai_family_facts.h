// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/facts_reader.h"
#include "relay/core/dialects/openrouter_extras.h"

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
    bool serviceTier();
    bool textOnly(std::string_view field); ///< Modalities.
    bool preset();                         ///< A name under which the account keeps a model and more.
    bool plugins();
    bool maxToolCalls();
    /// Server tools must be bounded by the request's own maximum of calls, documents by what reads them.
    /// Every reader's finish() ends with it.
    bool boundExtras();
    /// A tool that OpenRouter runs itself, as the raw object.
    bool routerTool(const std::string& type, std::string_view object);
    /// Any other tool that the upstream runs itself and bills by the call.
    void serverTool(std::string name);

    /// Reaches what somebody stored under the same upstream key: refused unless null.
    bool storedData(std::string_view field);

    /// An image by URL: `raw` is what stands between the quotes. Inline images count as images, not as text.
    bool image(std::string_view field, std::string_view raw);
    /// An inline document or recording of `size` bytes of the body, which say nothing about its tokens.
    void document(std::string_view field, std::size_t size);
    void recording(std::string_view field, std::size_t size);

    DialectKind m_dialect;

private:
    bool takeModels(const std::vector<std::string>& models);

    std::string m_serverTool; ///< "tools[].type=web_search", the first that the upstream itself runs.
    std::optional<std::uint64_t> m_maxToolCalls;
    std::uint64_t m_callsEach = 0, m_answersEach = 0; ///< Of one call of a server tool, at most.
    std::string m_document;                           ///< The field of the first inline or linked document.
    bool m_readsFilesFree = false;
};

} // namespace rubber::relay
