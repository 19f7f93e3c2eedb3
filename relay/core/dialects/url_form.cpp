// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/url_form.h"

#include <algorithm>

namespace rubber::relay {

namespace {

constexpr std::size_t kMostFields = 10'000;

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<std::string> decoded(std::string_view text, bool isName) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        char c = text[i];
        if (static_cast<unsigned char>(c) <= 0x20 || c == 0x7f) return std::nullopt;
        if (c == '+') {
            c = ' ';
        } else if (c == '%') {
            if (i + 2 >= text.size()) return std::nullopt;
            const int high = hexDigit(text[i + 1]), low = hexDigit(text[i + 2]);
            if (high < 0 || low < 0) return std::nullopt;
            c = static_cast<char>(high * 16 + low);
            i += 2;
        }
        // A value may hold line breaks; a name that does was made to be read in two ways.
        if (c == '\0' || (isName && (static_cast<unsigned char>(c) < 0x20 || c == 0x7f))) return std::nullopt;
        out += c;
    }
    return out;
}

} // namespace

std::optional<std::vector<FormField>> readUrlForm(std::string_view body) {
    std::vector<FormField> fields;
    for (std::size_t at = 0; at < body.size();) {
        const std::size_t end = std::min(body.find('&', at), body.size());
        const std::string_view pair = body.substr(at, end - at);
        const std::size_t equals = pair.find('=');
        auto name = decoded(pair.substr(0, equals), true);
        auto value =
            equals == std::string_view::npos ? std::string() : decoded(pair.substr(equals + 1), false);
        if (!name || !value || fields.size() == kMostFields) return std::nullopt;
        if (!pair.empty()) fields.push_back({std::move(*name), std::move(*value), at, end});
        at = end + 1;
    }
    return fields;
}

} // namespace rubber::relay
