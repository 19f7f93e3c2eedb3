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

/// In the place of a device in records of kills by link. No device can be called so: their ids begin with
/// "dev_".
inline constexpr const char* kPhone = "phone";

} // namespace rubber::relay
