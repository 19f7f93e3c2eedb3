// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// One header field as it stands in the buffer. Names compare without case; use `equalsName`.
struct HeaderField {
    std::string_view name;
    std::string_view value; ///< Outer blanks removed.
};

bool sameLetters(std::string_view a, std::string_view b); ///< `equalsName` of two names of one size.
/// ASCII case-insensitive.
inline bool equalsName(std::string_view a, std::string_view b) {
    return a.size() == b.size() && sameLetters(a, b); // Most names differ in size already.
}

enum class BodyKind { None, Length, Chunked, UntilClose /* answers only */ };

/// A request head that passed the framing gate. All views point into the caller's buffer.
struct RequestHead {
    std::string_view method;
    std::string_view path;  ///< Decoded form was checked; this is the raw path without query.
    std::string_view query; ///< Without '?'. "" when absent.
    std::vector<HeaderField> fields;
    BodyKind body = BodyKind::None;
    std::uint64_t contentLength = 0;
    bool keepAlive = true;
    bool http10 = false; ///< The answer may not be chunked.
    bool expectContinue = false;
    std::size_t size = 0; ///< Bytes of the head, blank line included.

    /// The single field of that name; nothing when absent. Framing-critical fields are known to be single.
    std::optional<std::string_view> field(std::string_view name) const;
};

/// An answer head from an upstream that passed the gate.
struct AnswerHead {
    int status = 0;
    std::vector<HeaderField> fields;
    BodyKind body = BodyKind::None;
    std::uint64_t contentLength = 0;
    bool keepAlive = true;
    std::size_t size = 0;
    std::optional<std::string_view> field(std::string_view name) const;
};

} // namespace rubber::relay
