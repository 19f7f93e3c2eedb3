// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"

namespace rubber::desktop {

/// What the vault knows of a relay.
RelayReport storedReport(const vault::StoredRelay& relay);
/// The same, with its answer to `status` or the reason why there is none. Remembers a changed data URL.
RelayReport askRelay(App::Core& core, const vault::StoredRelay& relay);

} // namespace rubber::desktop
