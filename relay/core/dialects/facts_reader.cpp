// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/facts_reader.h"

#include <algorithm>

namespace rubber::relay {

namespace {
constexpr std::size_t kNamesKept = 8;
constexpr std::size_t kModelBytes = 256;
constexpr std::size_t kOtherModels = 32;
constexpr std::uint64_t kMostOutput = 100'000'000;
} // namespace

bool choosesModels(std::string_view name) {
    for (const std::string_view other : {"model", "models", "fallbacks", "fallback_model", "fallback_models",
                                         "analysis_models", "allowed_models", "preset"})
        if (name == other) return true;
    return false;
}

tl::expected<RequestFacts, Refusal> FactsReader::read() {
    m_facts.bodyBytes = m_body.size();
    if (!root() || !finish()) return tl::unexpected(std::move(*m_refusal));
    if (m_facts.model.empty() && !m_facts.namesNoModel)
        return tl::unexpected(Refusal{RefusalCode::ModelMissing, {}, "model", {}, {}, {}});
    m_facts.textBytes = m_body.size() - std::min(m_imageBytes, m_body.size());
    m_facts.wideBytes = std::min(m_scan.wideBytes(), m_facts.textBytes);
    m_facts.textBytes += m_providerBytes;
    return std::move(m_facts);
}

bool FactsReader::root() {
    const Token first = m_scan.next();
    if (first == Token::Error) return unsound();
    if (first != Token::ObjectBegin)
        return refuse(RefusalCode::MalformedRequest, "the body is not a JSON object");
    m_facts.spliceAt = m_scan.end();
    for (Token key = m_scan.next(); key != Token::ObjectEnd; key = m_scan.next())
        if (key == Token::Error || !member(m_scan.text())) return m_refusal ? false : unsound();
    return m_scan.next() == Token::End || unsound();
}

bool FactsReader::pass() { return skip(m_scan.next()); }

bool FactsReader::model(std::string_view field, std::string& into) {
    const Token token = m_scan.next();
    if (token == Token::Error) return unsound();
    if (token != Token::String || m_scan.raw().size() > kModelBytes) return wrongType(field);
    into = m_scan.text();
    return true;
}

bool FactsReader::otherModel(std::string_view field) {
    std::string name;
    if (!model(field, name)) return false;
    if (name.empty()) return wrongType(field);
    if (m_facts.otherModels.size() == kOtherModels)
        return refuse(RefusalCode::FieldNotAllowed, std::string(field));
    m_facts.otherModels.push_back(std::move(name));
    return true;
}

bool FactsReader::otherModels(std::string_view field) {
    return eachElement(field, [&](Token token) {
        if (token != Token::String || m_scan.raw().size() > kModelBytes || m_scan.raw().empty())
            return wrongType(field);
        if (m_facts.otherModels.size() == kOtherModels)
            return refuse(RefusalCode::FieldNotAllowed, std::string(field));
        m_facts.otherModels.push_back(m_scan.text());
        return true;
    });
}

bool FactsReader::flag(std::string_view field, bool& into) {
    const Token token = m_scan.next();
    if (token != Token::True && token != Token::False && token != Token::Null) return wrongType(field);
    into = token == Token::True;
    return true;
}

bool FactsReader::number(std::string_view field, std::uint64_t least, std::uint64_t most,
                         std::optional<std::uint64_t>& into) {
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    const auto value = token == Token::Number ? jsonUnsigned(m_scan.raw()) : std::nullopt;
    if (!value || *value < least || *value > most) return wrongType(field);
    into = value;
    return true;
}

bool FactsReader::outputLimit(std::string_view field) {
    std::optional<std::uint64_t> limit;
    if (!number(field, 1, kMostOutput, limit)) return false;
    if (limit) m_facts.outputLimit = std::max(*limit, m_facts.outputLimit.value_or(0));
    return true;
}

bool FactsReader::oneOf(std::string_view field, std::initializer_list<std::string_view> allowed) {
    const Token token = m_scan.next();
    if (token == Token::Null) return true;
    if (token != Token::String) return wrongType(field);
    for (const std::string_view value : allowed)
        if (m_scan.is(value)) return true;
    return refuse(RefusalCode::FieldNotAllowed, std::string(field) + "=" + m_scan.text());
}

bool FactsReader::neutralOnly(std::string_view field) {
    const Token token = m_scan.next();
    if (token == Token::Error) return unsound();
    if (token == Token::Null || token == Token::False) return true;
    if (token != Token::ArrayBegin && token != Token::ObjectBegin)
        return refuse(RefusalCode::FieldNotAllowed, std::string(field));
    const Token end = m_scan.next();
    if (end == Token::ArrayEnd || end == Token::ObjectEnd) return true;
    return end == Token::Error ? unsound() : refuse(RefusalCode::FieldNotAllowed, std::string(field));
}

bool FactsReader::guard(std::string_view field, Token first) {
    if (first != Token::ObjectBegin && first != Token::ArrayBegin) return skip(first);
    const std::size_t outside = m_scan.depth() - 1;
    while (m_scan.depth() > outside) {
        const Token token = m_scan.next();
        if (token == Token::Error) return unsound();
        // Names with escapes are as rare as they are suspicious; the others are compared where they stand.
        if (token == Token::Key && choosesModels(m_scan.escaped() ? m_scan.text() : m_scan.raw()))
            return refuse(RefusalCode::FieldNotAllowed, std::string(field) + "." + m_scan.text());
    }
    return true;
}

bool FactsReader::guardedMember(std::string_view field, std::string_view name) {
    if (choosesModels(name))
        return refuse(RefusalCode::FieldNotAllowed, std::string(field).append(".").append(name));
    return guarded(field);
}

bool FactsReader::refuse(RefusalCode code, std::string subject) {
    m_refusal = Refusal{code, {}, boundedSubject(subject), {}, {}, {}};
    return false;
}

bool FactsReader::unsound() {
    const std::string_view why = m_scan.error() ? m_scan.error() : "truncated";
    return refuse(why == "duplicate_key" ? RefusalCode::AmbiguousRequest : RefusalCode::MalformedRequest,
                  std::string(why) + " at byte " + std::to_string(m_scan.begin()));
}

bool FactsReader::wrongType(std::string_view field) {
    if (m_scan.error()) return unsound();
    return refuse(RefusalCode::MalformedRequest, std::string(field) + " has a wrong type or value");
}

void FactsReader::unknown(std::string name) {
    if (m_facts.unknownFields.size() < kNamesKept) m_facts.unknownFields.push_back(boundedSubject(name));
}

} // namespace rubber::relay
