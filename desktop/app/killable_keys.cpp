// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/killable_keys.h"

#include "desktop/app/kill_file.h"

namespace rubber::desktop {

Result<KillableKeys> killableKeys(App& app) {
    TRY_LET(file, readKillFile(app.home()));
    KillableKeys killable;
    killable.relays = file.relays.size();
    for (const auto& key : file.keys)
        if (!key.known.replaced) killable.keys.push_back({key.known.id, key.known.name});
    return killable;
}

} // namespace rubber::desktop
