// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/facts_reader.h"

namespace rubber::relay {

/// What the JSON bodies of embeddings, images, speech and the like have in common.
class MediaFacts : public FactsReader {
public:
    MediaFacts(DialectKind dialect, const RequestBytes& bytes)
        : FactsReader(bytes.body), m_dialect(dialect) {}

protected:
    bool openRouter() const { return m_dialect == DialectKind::OpenRouter; }
    /// OpenRouter's routing wishes; those that opt into another price or reach through to a provider's own
    /// options are refused by name.
    bool provider();
    /// A string or null; `into` is the text between its quotes.
    bool string(std::string_view field, std::string_view& into);

private:
    DialectKind m_dialect;
};

/// A request for embeddings: text, lists of text, or tokens already cut (each number counts as one).
class EmbeddingsFacts final : public MediaFacts {
public:
    using MediaFacts::MediaFacts;

private:
    bool member(const std::string& name) override;
    bool finish() override;
    bool input();
    bool tokens(Token first);
};

/// A request to order documents by how well they answer a query. Billed by tokens or by searches: a hundred
/// pieces of text are one.
class RerankFacts final : public MediaFacts {
public:
    using MediaFacts::MediaFacts;

private:
    bool member(const std::string& name) override;
    bool finish() override;
    bool documents();
    std::size_t m_queryBytes = 0;
    std::vector<std::size_t> m_documentBytes;
};

} // namespace rubber::relay
