// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/form_facts.h"

#include "relay/core/dialects/json_text.h"
#include "relay/core/http/grammar.h"

#include <algorithm>

namespace rubber::relay {

namespace {

constexpr std::size_t kNamesKept = 8;
constexpr std::size_t kModelBytes = 256;

/// "image" of "image[]", "chunking_strategy" of "chunking_strategy[type]".
std::string_view baseOf(std::string_view name) { return name.substr(0, name.find('[')); }

/// In another character set the same bytes would be another model.
bool isPlainText(std::string_view type) {
    std::string lower;
    for (const char c : type)
        if (c != ' ') lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return lower.empty() || lower == "text/plain" || lower == "text/plain;charset=utf-8" ||
           lower == "text/plain;charset=us-ascii";
}

} // namespace

tl::expected<RequestFacts, Refusal> FormFacts::read() {
    auto parts = readMultipart(m_bytes.contentType, m_bytes.body);
    if (!parts) return tl::unexpected(std::move(parts.error()));
    m_facts.bodyBytes = m_bytes.body.size();
    for (const FormPart& part : *parts)
        if (!once(part.name) || !field(part)) return tl::unexpected(std::move(*m_refusal));
    if (!finish()) return tl::unexpected(std::move(*m_refusal));
    if (m_facts.model.empty())
        return tl::unexpected(Refusal{RefusalCode::ModelMissing, {}, "model", {}, {}, {}});
    m_facts.textBytes = m_facts.bodyBytes - std::min(m_fileBytes, m_facts.bodyBytes);
    m_facts.wideBytes = std::min(m_facts.wideBytes, m_facts.textBytes);
    return std::move(m_facts);
}

/// Which of two fields counts is decided differently by every reader, and so is whether "model[]" is a
/// "model".
bool FormFacts::once(std::string_view name) {
    const std::string_view base = baseOf(name);
    const NameKind kind = base.size() == name.size() ? NameKind::Plain
                          : name.ends_with("[]")     ? NameKind::List
                                                     : NameKind::Member;
    const bool sameKind = m_kinds.emplace(base, kind).first->second == kind;
    const bool isNew = m_names.insert(name).second;
    return (sameKind && (isNew || kind == NameKind::List)) ||
           refuse(RefusalCode::AmbiguousRequest, "form field twice: " + std::string(name));
}

bool FormFacts::text(const FormPart& part) {
    // A file where a field is meant is read by one and overlooked by another.
    if (part.fileName) return wrongType(part.name);
    if (!isPlainText(part.contentType)) return wrongType(part.name);
    for (const char c : part.content)
        if (static_cast<unsigned char>(c) > 0x7f) ++m_facts.wideBytes;
    return true;
}

bool FormFacts::model(const FormPart& part) {
    if (!text(part)) return false;
    const bool plain =
        std::all_of(part.content.begin(), part.content.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!plain || part.content.size() > kModelBytes) return wrongType(part.name);
    m_facts.model = std::string(part.content);
    return true;
}

bool FormFacts::flag(const FormPart& part, bool& into) {
    if (!text(part)) return false;
    into = part.content == "true" || part.content == "1";
    return into || part.content == "false" || part.content == "0" || wrongType(part.name);
}

bool FormFacts::number(const FormPart& part, std::uint64_t least, std::uint64_t most, std::uint64_t& into) {
    if (!text(part)) return false;
    // "+5", "05" and "5e0" are numbers to some readers only.
    const bool digits = !part.content.empty() && (part.content.front() != '0' || part.content.size() == 1) &&
                        std::all_of(part.content.begin(), part.content.end(), grammar::isDigit);
    const auto value = digits ? jsonUnsigned(part.content) : std::nullopt;
    if (!value || *value < least || *value > most) return wrongType(part.name);
    into = *value;
    return true;
}

bool FormFacts::oneOf(const FormPart& part, std::initializer_list<std::string_view> allowed) {
    if (!text(part)) return false;
    for (const std::string_view value : allowed)
        if (part.content == value) return true;
    return refuse(RefusalCode::FieldNotAllowed,
                  std::string(part.name) + "=" + std::string(part.content.substr(0, kModelBytes)));
}

bool FormFacts::file(const FormPart& part) {
    if (!part.fileName) return wrongType(part.name);
    m_fileBytes += part.content.size();
    return true;
}

bool FormFacts::unknown(const FormPart& part) {
    if (baseOf(part.name).size() != part.name.size())
        return refuse(RefusalCode::FieldNotAllowed, std::string(part.name));
    if (m_facts.unknownFields.size() < kNamesKept) m_facts.unknownFields.push_back(boundedSubject(part.name));
    return true;
}

bool FormFacts::refuse(RefusalCode code, std::string subject) {
    m_refusal = Refusal{code, {}, boundedSubject(subject), {}, {}, {}};
    return false;
}

bool FormFacts::wrongType(std::string_view field) {
    return refuse(RefusalCode::MalformedRequest, std::string(field) + " has a wrong type or value");
}

} // namespace rubber::relay
