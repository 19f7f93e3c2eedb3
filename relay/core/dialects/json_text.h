// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// Pieces of JSON text, read and written.
namespace rubber::relay {

/// A whole number without sign, fraction or exponent; nothing when it is anything else or does not fit.
std::optional<std::uint64_t> jsonUnsigned(std::string_view number);
/// Undoes the escapes of the inside of a checked JSON string.
std::string jsonUnescape(std::string_view raw);
/// Appends `text` as a JSON string with quotes; bytes that are not UTF-8 become U+FFFD.
void appendJsonString(std::string& out, std::string_view text);

/// Four hex digits at `at`; -1 when they are not there.
int jsonCodeUnit(std::string_view text, std::size_t at);
constexpr bool isHighSurrogate(int unit) { return unit >= 0xd800 && unit <= 0xdbff; }
constexpr bool isLowSurrogate(int unit) { return unit >= 0xdc00 && unit <= 0xdfff; }
/// Length of the UTF-8 sequence at the front (RFC 3629: no overlong forms, no surrogates, nothing above
/// U+10FFFF); 0 when invalid.
std::size_t utf8Length(std::string_view s);

} // namespace rubber::relay
