// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"
#include "shared/result.h"

#include <cstddef>
#include <string>
#include <vector>

namespace rubber::desktop {

class App;

/// What `App::kill` can end without the vault: what kill.json says of keys and relays, and nothing that opens
/// anything. Names and ids only; which of the keys are dead already is known to the vault and the relays.
struct KillableKeys {
    struct Key {
        KeyId id;
        std::string name;
        bool operator==(const Key&) const = default;
    };
    std::vector<Key> keys; ///< Without those that were replaced by a newer token of the same name.
    std::size_t relays = 0;
    bool operator==(const KillableKeys&) const = default;
};

/// Works with the vault locked, damaged or gone. NotFound "no_kill_file"; Corrupt "kill_file_damaged".
Result<KillableKeys> killableKeys(App& app);

} // namespace rubber::desktop
