// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/known_names.h"

#include "desktop/app/kill_file.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

/// One word of a line: shells split what they are given.
void offer(std::vector<std::string>& names, const std::string& name) {
    const bool word = !name.empty() && std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return c > 0x20 && c != 0x7f;
    });
    if (word) names.push_back(name);
}

} // namespace

KnownNames knownNames(const App& app) {
    KnownNames names;
    const auto file = readKillFile(app.home());
    if (!file) return names;
    for (const auto& key : file->keys)
        if (!key.known.replaced) offer(names.keys, key.known.name);
    for (const auto& relay : file->relays)
        offer(names.relays, relay.name);
    std::sort(names.keys.begin(), names.keys.end());
    std::sort(names.relays.begin(), names.relays.end());
    return names;
}

} // namespace rubber::desktop
