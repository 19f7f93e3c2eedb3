// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <functional>
#include <string>

namespace rubber::relay {

/// One ioctl on a device that is opened for it and closed after. `argument` is the kernel's structure for
/// `request`; it may be filled in although the call failed.
using DeviceCall = std::function<Status(const std::string& device, unsigned long request, void* argument)>;

/// The real one. Unavailable names the device and the system's reason.
Status callDevice(const std::string& device, unsigned long request, void* argument);

} // namespace rubber::relay
