// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openai_family_facts.h"

#include <algorithm>

namespace rubber::relay {

bool OpenAiFamilyFacts::streamOptions() {
    const Token token = m_scan.next();
    const std::size_t begin = m_scan.begin();
    m_facts.streamOptionsEmpty = true;
    const bool read =
        token == Token::Null || membersOf("stream_options", token, [&](const std::string& name) {
            m_facts.streamOptionsEmpty = false;
            if (name != "include_usage") return guarded("stream_options");
            if (!flag(name, m_facts.includeUsage)) return false;
            m_facts.includeUsageValue = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
            return true;
        });
    m_facts.streamOptions = Span{begin, m_scan.end() - begin};
    return read;
}

bool OpenAiFamilyFacts::limit(const std::string& name, bool writtenTo) {
    const auto before = m_facts.outputLimit;
    m_facts.outputLimit.reset();
    if (!outputLimit(name)) return false;
    // Two names may stand for one limit; only the one a limit would be written to must not end up in the body
    // twice.
    if (!m_facts.outputLimit && writtenTo)
        m_facts.nullLimit = Span{m_scan.begin(), m_scan.end() - m_scan.begin()};
    if (before) m_facts.outputLimit = std::max(*before, m_facts.outputLimit.value_or(0));
    return true;
}

bool OpenAiFamilyFacts::choices(std::uint64_t most) {
    std::optional<std::uint64_t> n;
    if (!number("n", 1, most, n)) return false;
    m_facts.choices = std::max(m_facts.choices, n.value_or(1));
    return true;
}

bool OpenAiFamilyFacts::reasoning() {
    return eachMember("reasoning", [&](const std::string& name) {
        const Token value = m_scan.next();
        if (name == "mode" && value == Token::String && m_scan.is("pro"))
            return refuse(RefusalCode::FieldNotAllowed, "reasoning.mode=pro");
        if (choosesModels(name)) return refuse(RefusalCode::FieldNotAllowed, "reasoning." + name);
        return guard("reasoning", value);
    });
}

bool OpenAiFamilyFacts::serviceTier() {
    return oneOf("service_tier", {"auto", "default", "flex", "standard"});
}

bool OpenAiFamilyFacts::textOnly(std::string_view field) {
    return eachElement(field, [&](Token token) {
        if (token != Token::String) return wrongType(field);
        return m_scan.is("text") ||
               refuse(RefusalCode::FieldNotAllowed, std::string(field) + "=" + m_scan.text());
    });
}

bool OpenAiFamilyFacts::storedData(std::string_view field) {
    const Token token = m_scan.next();
    if (token == Token::Error) return unsound();
    return token == Token::Null || refuse(RefusalCode::StoredData, std::string(field));
}

bool OpenAiFamilyFacts::image(std::string_view field, std::string_view raw) {
    ++m_facts.images;
    const std::string start = jsonUnescape(raw.substr(0, 32));
    if (start.compare(0, 5, "data:") != 0) return true;
    if (start.compare(0, 11, "data:image/") != 0)
        return refuse(RefusalCode::FieldNotAllowed, std::string(field));
    imageBytes(raw.size());
    return true;
}

void OpenAiFamilyFacts::document(std::string_view field, std::size_t size) {
    if (m_document.empty()) m_document = field;
    recording(field, size);
}

void OpenAiFamilyFacts::recording(std::string_view field, std::size_t size) {
    m_facts.wholeContextBecause = field;
    imageBytes(size);
}

} // namespace rubber::relay
