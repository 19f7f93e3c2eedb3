// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/field_list.h"

#include <algorithm>

namespace rubber::vault {

namespace {

constexpr char kBetween = '\x1f', kEnd = '\x1e';

} // namespace

std::string plainText(std::string text) {
    std::replace_if(
        text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }, ' ');
    return text;
}

std::string toText(const FieldList& fields) {
    std::string text;
    for (const auto& [name, value] : fields)
        text += plainText(name) + kBetween + plainText(value) + kEnd;
    return text;
}

FieldList fieldsOf(const std::string& text) {
    FieldList fields;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(kEnd, start), text.size());
        const auto between = std::min(text.find(kBetween, start), end);
        fields.emplace_back(text.substr(start, between - start),
                            between < end ? text.substr(between + 1, end - between - 1) : "");
        start = end + 1;
    }
    return fields;
}

} // namespace rubber::vault
