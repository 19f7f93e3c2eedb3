// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/attest/certificate.h"

#include <string_view>

namespace rubber::attest {

/// ECDSA with P-384 and SHA-384 by the certificate's key; `r` and `s` big endian, of any length. False for a
/// key of another kind too.
bool verifyP384(const Certificate& signer, std::string_view message, std::string_view r, std::string_view s);

} // namespace rubber::attest
