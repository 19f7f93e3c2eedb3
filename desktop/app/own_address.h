// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <string>

namespace rubber::desktop {

/// The address this computer has for a relay, as a key is locked to it (IPv6: its /64); asked now. RELAY as in App. What a
/// call to a relay gives; NotFound "no_address" when the relay sees none that says anything of other machines (a tunnel).
Result<std::string> ownAddress(App& app, const std::string& relay);

} // namespace rubber::desktop
