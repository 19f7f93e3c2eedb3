// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/alerts/kill_pages.h"

#include "desktop/gui/parts/provider_page.h"

namespace rubber::desktop::gui {

QStringList killPages(const models::Live& live, const KeyId& key, const std::string& relay) {
    QStringList pages;
    for (const auto& each : live.status().keys) {
        if (key.empty() ? each.relay != relay : each.id != key) continue;
        const QString page = providerPage(each.provider, each.baseUrl);
        if (!page.isEmpty() && !pages.contains(page)) pages << page;
    }
    return pages;
}

} // namespace rubber::desktop::gui
