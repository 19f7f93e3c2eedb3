// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// One field of an application/x-www-form-urlencoded body (WHATWG URL 5.1).
struct FormField {
    std::string name, value; ///< Decoded.
    std::size_t begin = 0;   ///< Where it stands in the body,
    std::size_t end = 0;     ///< up to the '&' behind it, or the end.
};

/// Reads a whole body strictly: a percent sign is followed by two hex digits, nothing is a control character,
/// decoded or not, and there are no more than 10,000 fields. Nothing: it is no form.
std::optional<std::vector<FormField>> readUrlForm(std::string_view body);

} // namespace rubber::relay
