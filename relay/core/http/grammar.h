// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

/// Which bytes may stand where in an HTTP/1.1 head (RFC 9110 5.6, RFC 9112), and the target rules of the
/// framing gate.
namespace rubber::relay::grammar {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAlpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
/// -1 when `c` is no hex digit.
constexpr int hexValue(char c) {
    if (isDigit(c)) return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

inline constexpr std::array<bool, 256> kTokenBytes = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c)
        table[static_cast<std::size_t>(c)] =
            isDigit(static_cast<char>(c)) || isAlpha(static_cast<char>(c)) ||
            (c != 0 && c < 127 &&
             std::string_view("!#$%&'*+-.^_`|~").find(static_cast<char>(c)) != std::string_view::npos);
    return table;
}();
constexpr bool isTokenByte(char c) { return kTokenBytes[static_cast<unsigned char>(c)]; }
/// Visible bytes, blanks and bytes above 0x7F; no other control character.
constexpr bool isValueByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte == '\t' || (byte >= 0x20 && byte != 0x7f);
}

bool isToken(std::string_view text);
bool isFieldValue(std::string_view text);
/// A name or literal with an optional port: what Host may hold.
bool isHostForm(std::string_view text);
/// 1 to 15 digits, no leading zero.
bool readContentLength(std::string_view text, std::uint64_t& length);
/// Why an origin-form path is refused, or nullptr: no encoded slash, backslash, dot or control character; no
/// "..", "//", ";", ".".
const char* pathRefusal(std::string_view path);

} // namespace rubber::relay::grammar
