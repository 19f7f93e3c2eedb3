// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// What a shell may offer while somebody types.
struct KnownNames {
    std::vector<std::string> keys;   ///< Names; a key without a name of its own (replaced) is left out.
    std::vector<std::string> relays; ///< A name with a control character or space is left out.
};

/// From kill.json alone, which every change of a key or relay writes again: no passphrase, no vault lock, no
/// network. Empty where that file is missing or does not read.
KnownNames knownNames(const App& app);

} // namespace rubber::desktop
