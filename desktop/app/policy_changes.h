// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/events.h"
#include "shared/policy.h"

namespace rubber::desktop {

/// What differs between two policies, as event fields: {"daily_limit", "5.00 > 10.00"}; "none" for an absent
/// limit.
EventFields policyChanges(const Policy& before, const Policy& after);

} // namespace rubber::desktop
