// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"
#include "relay/core/dialects/json_scan.h"

namespace rubber::relay {

/// Reads one chat completion request: a single pass over the body, member by member. Made for one body and
/// thrown away.
class OpenAiFacts {
public:
    OpenAiFacts(DialectKind dialect, std::string_view body)
        : m_dialect(dialect), m_body(body), m_scan(body) {}
    tl::expected<RequestFacts, Refusal> read();

private:
    using Token = JsonScanner::Token;
    bool root();
    bool member();
    bool pass();
    bool model();
    bool models();
    bool flag(bool& into);
    bool streamOptions();
    bool outputLimit(std::string_view name);
    bool choices();
    bool messages();
    bool message();
    bool part();
    bool image(std::string_view& url, bool& seen);
    bool tools();
    bool tool();
    bool modalities();
    bool provider();
    bool reasoning();
    bool oneOf(std::string_view field, std::initializer_list<std::string_view> allowed);
    bool neutralOnly(std::string_view field);
    bool slugs();

    bool refuse(RefusalCode code, std::string subject); ///< Always false.
    bool unsound();                                     ///< The scanner's error as a refusal; always false.
    bool wrongType(std::string_view field);
    void unknown(std::string name);

    DialectKind m_dialect;
    std::string_view m_body;
    JsonScanner m_scan;
    RequestFacts m_facts;
    std::optional<Refusal> m_refusal;
    std::size_t m_imageBytes = 0;
};

} // namespace rubber::relay
