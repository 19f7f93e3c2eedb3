// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/requests.h"

namespace rubber::desktop {

class App;

/// Writes a list of proxy keys as it is shown into a file, as CSV (with a guard against formulas) or as a JSON
/// array with one key a line. No secret is in it: the id is the public part of a key. What a relay did not tell
/// is empty. Written aside, then renamed; gives the number of keys. bad_option (the folder)
Result<std::uint64_t> exportKeys(App& app, const std::string& file, ExportFormat format,
                                 const std::vector<KeyReport>& keys);

} // namespace rubber::desktop
