// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/relays.h"
#include "shared/result.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// What a base URL that stood beside a key in a file means for that key: "" for none, for the provider's own,
/// and for one of our relays (the file was set up for it before). Invalid "bad_option" for one that may not
/// be used.
Result<std::string> baseUrlFound(const std::string& provider, const std::string& found,
                                 const std::vector<vault::StoredRelay>& relays);

} // namespace rubber::desktop
