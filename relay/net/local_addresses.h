// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ip_address.h"

#include <vector>

namespace rubber::relay {

/// The addresses of this machine, link-local ones left out; the one a stranger would most likely use first.
std::vector<IpAddress> localAddresses();

} // namespace rubber::relay
