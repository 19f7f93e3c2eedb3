// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/http/framing_gate.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// What the fields of a message say about its framing; the same for requests and answers.
struct FramingFields {
    std::optional<std::string_view> host, expect;
    std::optional<std::uint64_t> contentLength;
    bool chunked = false, close = false;
    unsigned seen = 0; ///< One bit for each field that must be single.
};

/// All field lines between the start line and the blank line; every line feed in them is known to follow a
/// carriage return. What they mean for the framing, or why they are refused.
tl::expected<FramingFields, FramingError> readFields(std::string_view lines, std::vector<HeaderField>& fields,
                                                     const FramingLimits& limits);

} // namespace rubber::relay
