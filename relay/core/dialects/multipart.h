// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/refusal.h"

#include <optional>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace rubber::relay {

/// One part of a form. Views into the body.
struct FormPart {
    std::string_view name;
    std::optional<std::string_view> fileName; ///< Without one it is a plain field.
    std::string_view contentType;             ///< "" without one.
    std::string_view content;
};

inline constexpr std::size_t kMostFormParts = 64;
inline constexpr std::size_t kMostPartHeadBytes = 1024;

/// Takes a multipart/form-data body (RFC 7578, 2046) apart, allowing only what every reader of forms reads in
/// the same way: a boundary of plain characters, exact CRLF, nothing in front of the first part nor behind
/// the last, no padding of delimiters, the boundary nowhere but in delimiters; of each part one
/// Content-Disposition with quoted name and filename and at most one Content-Type, nothing else, no transfer
/// encoding, no nested form. Everything else is `malformed_request` with the reason and the place.
/// Whether names repeat is for the caller to judge.
tl::expected<std::vector<FormPart>, Refusal> readMultipart(std::string_view contentType,
                                                           std::string_view body);

} // namespace rubber::relay
