// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace rubber::desktop {

/// The `export.data` of 1Password's .1pux archive (zip), checked against its CRC. Nothing else in the archive
/// is unpacked, whatever size it claims. import_damaged, import_too_large, import_encrypted (a zip with a
/// password).
Result<std::string> unpackOnePux(std::string_view bytes);
inline constexpr std::size_t kMostUnpacked = 16u << 20;

} // namespace rubber::desktop
