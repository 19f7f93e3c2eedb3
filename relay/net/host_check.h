// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/config.h"

#include <string_view>

namespace rubber::relay {

/// Whether a Host field means this relay: with `public_url` set, only its host, the listen address and
/// `localhost` do.
bool hostIsOurs(std::string_view host, const Config& config);

} // namespace rubber::relay
