// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>

namespace rubber::desktop {

/// Whether the host of "https://HOST:PORT" has an address, as the system's resolver says now; an address that is
/// written out has itself. Blocks until that answers. Unavailable "host_not_found"
Status findHost(const std::string& controlUrl);

} // namespace rubber::desktop
