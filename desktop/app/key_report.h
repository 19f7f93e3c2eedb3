// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/issue_grant.h"

namespace rubber::desktop {

/// What the vault knows of a key.
KeyReport storedReport(const GrantedKey& granted);
/// Adds what its relay says of it.
void addLive(KeyReport& report, const RelayReport& relay);
/// Stored facts and the relay's answer, or why there is none.
KeyReport askForKey(App::Core& core, const GrantedKey& granted);

} // namespace rubber::desktop
