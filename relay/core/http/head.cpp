// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/http/head.h"

namespace rubber::relay {
namespace {

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

std::optional<std::string_view> find(const std::vector<HeaderField>& fields, std::string_view name) {
    for (const auto& field : fields)
        if (equalsName(field.name, name)) return field.value;
    return std::nullopt;
}

} // namespace

bool sameLetters(std::string_view a, std::string_view b) {
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}

std::optional<std::string_view> RequestHead::field(std::string_view name) const { return find(fields, name); }

std::optional<std::string_view> AnswerHead::field(std::string_view name) const { return find(fields, name); }

} // namespace rubber::relay
