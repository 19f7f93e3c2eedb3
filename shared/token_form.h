// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace rubber {

/// The form our tokens share (DESIGN 8): PREFIX, 12 base62 digits of public id, "_", 43 base62 digits of
/// secret, "_", 6 base62 digits of the CRC-32 of all before it. The prefix says what a token is good for and
/// is hashed with the rest, so one kind never passes for another.
struct MadeToken {
    std::string id;
    Secret token;
};
MadeToken makeToken(std::string_view prefix);

/// The public id of a well-formed token with this prefix. Checks length, alphabet, separators and checksum;
/// the view points into `token`. Nothing for any malformed text.
std::optional<std::string_view> tokenId(std::string_view prefix, std::string_view token);

} // namespace rubber
