// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"

#include <string>
#include <string_view>

namespace rubber::relay {

/// Replaces a small file as a whole: beside, synced, renamed, folder synced.
Status replaceFile(Disk& disk, const std::string& folder, const std::string& path, std::string_view content);

} // namespace rubber::relay
