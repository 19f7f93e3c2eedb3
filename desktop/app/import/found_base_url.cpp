// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/found_base_url.h"

#include "desktop/app/providers.h"

#include <algorithm>

namespace rubber::desktop {

Result<std::string> baseUrlFound(const std::string& provider, const std::string& found,
                                 const std::vector<vault::StoredRelay>& relays) {
    if (found.empty()) return std::string();
    TRY_LET(url, checkedBaseUrl(found));
    const auto own = baseUrlOf(provider, "");
    if (own && *own == url) return std::string();
    // Clients are given the address with or without its path.
    const bool isRelay = std::any_of(relays.begin(), relays.end(), [&](const auto& relay) {
        return relay.dataUrl == url || relay.dataUrl.starts_with(url + "/") ||
               url.starts_with(relay.dataUrl + "/");
    });
    return isRelay ? std::string() : url;
}

} // namespace rubber::desktop
