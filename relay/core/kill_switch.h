// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"
#include "shared/ip_address.h"
#include "shared/journal/record.h"

namespace rubber::relay {

/// Who a kill is written down to: a device, or somebody with a kill link.
struct KilledBy {
    journal::Origin origin;
    KillLinkId link{};  ///< Empty: a device.
    IpAddress client{}; ///< Of the link's user.
};

using journal::kPhone;

} // namespace rubber::relay
