// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody else wrote, made fit for rows, logs, terminals and answers.
#include "relay/core/gate/refusal.h"

#include <algorithm>

namespace rubber::relay {

namespace {

constexpr std::size_t kBytes = 160;
constexpr std::size_t kSecretRun = 43; ///< As many letters and digits in a row as a proxy key's secret has.
constexpr std::size_t kShownOfSecret = 6;

bool isAlnum(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t runAt(std::string_view text, std::size_t at) {
    std::size_t size = 0;
    while (at + size < text.size() && isAlnum(text[at + size]))
        ++size;
    return size;
}

/// The length of "rk_live_<id>_" and its like at the front of `text`; 0: something else.
std::size_t proxyKeyFront(std::string_view text) {
    constexpr std::size_t kId = 12;
    if (!text.starts_with("rk_")) return 0;
    std::size_t at = 3 + runAt(text, 3);
    if (at == 3 || at >= text.size() || text[at] != '_') return 0;
    const std::size_t id = runAt(text, ++at);
    at += id;
    return id == kId && at < text.size() && text[at] == '_' ? at + 1 : 0;
}

/// Bytes of the UTF-8 character at the front of `text`, and the character; 0: not UTF-8.
std::size_t characterAt(std::string_view text, char32_t& character) {
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80) return character = first, 1;
    const std::size_t size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < size) return 0;
    character = first & (0x7f >> size);
    for (std::size_t i = 1; i < size; ++i) {
        const auto more = static_cast<unsigned char>(text[i]);
        if ((more & 0xc0) != 0x80) return 0;
        character = character << 6 | (more & 0x3f);
    }
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool sound =
        character >= kLeast[size] && character <= 0x10ffff && (character < 0xd800 || character > 0xdfff);
    return sound ? size : 0;
}

/// Moves the cursor, turns the writing around, or is not seen at all: what a terminal or a table shows would
/// not be what stands in the row.
bool deceives(char32_t c) {
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0xad || c == 0x61c || (c >= 0x200b && c <= 0x200f) ||
           (c >= 0x2028 && c <= 0x202e) || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff ||
           (c >= 0xe0000 && c <= 0xe007f);
}

} // namespace

std::string boundedSubject(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (out.size() >= kBytes) return out + "...";
        const bool runBegins = isAlnum(text[at]) && (at == 0 || !isAlnum(text[at - 1]));
        if (const std::size_t front = runBegins ? proxyKeyFront(text.substr(at)) : 0; front > 0) {
            out.append(text.substr(at, front)).append("...");
            at += front + runAt(text, at + front);
            continue;
        }
        if (const std::size_t run = runBegins ? runAt(text, at) : 0; run >= kSecretRun) {
            out.append(text.substr(at, kShownOfSecret)).append("...");
            at += run;
            continue;
        }
        char32_t character = 0;
        const std::size_t size = characterAt(text.substr(at), character);
        if (size == 0 || deceives(character))
            out += '?';
        else
            out += text.substr(at, size);
        at += std::max<std::size_t>(size, 1);
    }
    return out;
}

} // namespace rubber::relay
