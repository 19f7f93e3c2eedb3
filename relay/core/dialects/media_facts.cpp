// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/media_facts.h"

namespace rubber::relay {

bool MediaFacts::provider() {
    return eachMember("provider", [&](const std::string& name) {
        if (name == "only" || name == "order") return routingSlugs();
        for (const char* routing :
             {"ignore", "allow_fallbacks", "sort", "data_collection", "zdr", "quantizations",
              "require_parameters", "max_price", "enforce_distillable_text"})
            if (name == routing) return guarded(name);
        return refuse(RefusalCode::FieldNotAllowed, "provider." + name);
    });
}

bool MediaFacts::string(std::string_view field, std::string_view& into) {
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::String) return wrongType(field);
    into = m_scan.raw();
    return true;
}

bool EmbeddingsFacts::member(const std::string& name) {
    if (name == "model") return model(name, m_facts.model);
    if (name == "input") return input();
    if (name == "encoding_format") return oneOf(name, {"float", "base64"});
    if (name == "dimensions" || name == "user") return guarded(name);
    if (openRouter() && name == "input_type") return guarded(name);
    if (openRouter() && name == "provider") return provider();
    unknown(name);
    return pass();
}

bool EmbeddingsFacts::finish() {
    m_facts.hasOutput = false;
    return true;
}

bool EmbeddingsFacts::input() {
    const Token first = m_scan.next();
    if (first == Token::String) return true;
    return tokens(first);
}

/// An array of strings, of tokens, or of arrays of tokens.
bool EmbeddingsFacts::tokens(Token first) {
    if (first != Token::ArrayBegin) return wrongType("input");
    const std::size_t outside = m_scan.depth() - 1;
    while (m_scan.depth() > outside) {
        switch (m_scan.next()) {
        case Token::Number:
            ++m_facts.countedTokens;
            break;
        case Token::String:
        case Token::ArrayEnd:
            break;
        case Token::ArrayBegin:
            if (m_scan.depth() > outside + 2) return wrongType("input");
            break;
        case Token::ObjectBegin: // Pictures and the like, of whose size nothing is known.
            return refuse(RefusalCode::FieldNotAllowed, "input[].content");
        default:
            return wrongType("input");
        }
    }
    return true;
}

bool RerankFacts::member(const std::string& name) {
    if (name == "model") return model(name, m_facts.model);
    if (name == "query") {
        std::string_view query;
        if (!string(name, query)) return false;
        m_queryBytes = query.size();
        return true;
    }
    if (name == "documents") return documents();
    if (name == "top_n" || name == "return_documents") return guarded(name);
    if (name == "provider") return provider();
    unknown(name);
    return pass();
}

bool RerankFacts::documents() {
    return eachElement("documents", [&](Token token) {
        if (token == Token::String) {
            m_documentBytes.push_back(m_scan.raw().size());
            return true;
        }
        return membersOf("documents", token, [&](const std::string& name) {
            if (name != "text") return refuse(RefusalCode::FieldNotAllowed, "documents[]." + name);
            std::string_view text;
            if (!string("documents[].text", text)) return false;
            m_documentBytes.push_back(text.size());
            return true;
        });
    });
}

/// Cohere, whose price this is, counts a document of more than 500 tokens, the query included, as several,
/// and a hundred as one search (docs.cohere.com, "How does Cohere's pricing work").
bool RerankFacts::finish() {
    constexpr std::size_t kPieceBytes = 500, kPiecesOfASearch = 100;
    // A piece of 500 bytes has 150 tokens or so: it leaves room for a query of 1,000 bytes.
    const std::size_t piece = m_queryBytes <= 2 * kPieceBytes ? kPieceBytes : kPieceBytes / 10;
    std::size_t pieces = 0;
    for (const std::size_t bytes : m_documentBytes)
        pieces += bytes / piece + 1;
    m_facts.billedRequests = pieces / kPiecesOfASearch + 1;
    m_facts.hasOutput = false;
    return true;
}

} // namespace rubber::relay
