// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"

namespace rubber::desktop {

/// Once a UTC day, at an unlock: the daily backup, then what is older than the owner wants kept is removed
/// (rows and events). What fails is tried again at the next unlock.
void careDaily(App::Core& core, vault::Vault& vault);

} // namespace rubber::desktop
