// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/secret.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rubber {

/// PBKDF2 of RFC 8018 with HMAC-SHA-256: `bytes` bytes, at least one iteration. libsodium has none. Only for
/// formats that demand it (SLIP-39); passphrases of ours go through Argon2id (passphrase.h). What depends on
/// the password stays in locked memory or is wiped.
Secret pbkdf2Sha256(const Secret& password, std::string_view salt, std::uint32_t iterations,
                    std::size_t bytes);

} // namespace rubber
