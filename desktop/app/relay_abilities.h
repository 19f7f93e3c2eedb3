// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

namespace rubber::desktop {

/// What this program asks of a relay beyond keys, spend and kill.
enum class RelayAbility { KillLinks, SeveralComputers, SignedLog, Evidence, Shares, Webhooks, Canaries };

/// What a relay of this version ("0.1.0") cannot do yet; nothing for a version that cannot be read.
std::vector<RelayAbility> missingAbilities(std::string_view version);

} // namespace rubber::desktop
