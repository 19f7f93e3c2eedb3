// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/dialects/json_scan.h"

#include <initializer_list>

namespace rubber::relay {

/// Names of members that choose models somewhere in a provider's request.
bool choosesModels(std::string_view name);

/// Reads one JSON body in a single pass, member by member; a dialect says in `member` what each root field
/// means. Made for one body and thrown away. Every step returns false once the request is refused.
class FactsReader {
public:
    explicit FactsReader(std::string_view body) : m_body(body), m_scan(body) {}
    virtual ~FactsReader() = default;
    FactsReader(const FactsReader&) = delete;
    FactsReader& operator=(const FactsReader&) = delete;

    tl::expected<RequestFacts, Refusal> read();

protected:
    using Token = JsonScanner::Token;

    /// The value of root field `name` is next; consumes all of it.
    virtual bool member(const std::string& name) = 0;
    /// After the whole body: what the fields mean together.
    virtual bool finish() { return true; }

    bool pass(); ///< Skips the next value.
    bool model(std::string_view field, std::string& into);
    bool otherModel(std::string_view field);  ///< A string that names one more billed model.
    bool otherModels(std::string_view field); ///< An array of such strings; null = none.
    bool flag(std::string_view field, bool& into);
    /// A whole number from `least` to `most`; null leaves `into` alone.
    bool number(std::string_view field, std::uint64_t least, std::uint64_t most,
                std::optional<std::uint64_t>& into);
    bool outputLimit(std::string_view field); ///< Keeps the largest of all that are given.
    bool oneOf(std::string_view field, std::initializer_list<std::string_view> allowed);
    bool neutralOnly(std::string_view field); ///< Refused unless null, false, {} or [].
    /// OpenRouter's `provider`: slugs that opt into another price are refused, its price limits are kept.
    bool openRouterRouting();
    bool routingSlugs(); ///< Its `only` or `order`.

    /// Walks the object that is the next value (null: nothing is walked): `visit(name)` consumes each value.
    template <class Visit>
    bool eachMember(std::string_view field, Visit visit);
    /// Walks the array that is the next value (null: nothing is walked): `visit(token)` gets each element's
    /// first token and consumes the rest of the element.
    template <class Visit>
    bool eachElement(std::string_view field, Visit visit);
    /// The same of an object and of an array whose first token was already read.
    template <class Visit>
    bool membersOf(std::string_view field, Token first, Visit visit);
    template <class Visit>
    bool elementsOf(std::string_view field, Token first, Visit visit);

    /// Skips the rest of the value whose first token is `first`; refused when a member in it, at any depth,
    /// has a name that providers choose models with. For whatever is neither judged nor the user's own data.
    bool guard(std::string_view field, Token first);
    bool guarded(std::string_view field) { return guard(field, m_scan.next()); }
    /// The same for the value of `name`, a member of `field`.
    bool guardedMember(std::string_view field, std::string_view name);
    /// The bytes from `from` to the end of the last token.
    std::string_view bytesFrom(std::size_t from) const { return m_body.substr(from, m_scan.end() - from); }

    bool refuse(RefusalCode code, std::string subject); ///< Always false.
    bool unsound();                                     ///< The scanner's error as a refusal; always false.
    bool wrongType(std::string_view field);             ///< Always false.
    bool skip(Token first) { return m_scan.skip(first) || unsound(); }
    void unknown(std::string name); ///< For the policy to judge.
    /// Bytes of the body that are an inline image: counted as an image, not as text.
    void imageBytes(std::size_t size) { m_imageBytes += size; }
    /// Text the provider puts into the prompt on its own for what the body asks.
    void providerText(std::size_t bytes) { m_providerBytes += bytes; }

    std::string_view m_body;
    JsonScanner m_scan;
    RequestFacts m_facts;

private:
    bool root();
    bool routingPrices();
    std::optional<Refusal> m_refusal;
    std::size_t m_imageBytes = 0, m_providerBytes = 0;
};

template <class Visit>
bool FactsReader::membersOf(std::string_view field, Token first, Visit visit) {
    if (first != Token::ObjectBegin) return wrongType(field);
    for (Token token = m_scan.next(); token != Token::ObjectEnd; token = m_scan.next()) {
        if (token == Token::Error) return unsound();
        if (!visit(m_scan.text())) return m_refusal ? false : unsound();
    }
    return true;
}

template <class Visit>
bool FactsReader::eachMember(std::string_view field, Visit visit) {
    const Token token = m_scan.next();
    return token == Token::Null || membersOf(field, token, visit);
}

template <class Visit>
bool FactsReader::eachElement(std::string_view field, Visit visit) {
    const Token token = m_scan.next();
    return token == Token::Null || elementsOf(field, token, visit);
}

template <class Visit>
bool FactsReader::elementsOf(std::string_view field, Token first, Visit visit) {
    if (first != Token::ArrayBegin) return wrongType(field);
    for (Token token = m_scan.next(); token != Token::ArrayEnd; token = m_scan.next()) {
        if (token == Token::Error) return unsound();
        if (!visit(token)) return m_refusal ? false : unsound();
    }
    return true;
}

} // namespace rubber::relay
