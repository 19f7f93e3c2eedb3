// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "shared/protocol/roster.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

/// What a relay's list of devices is now, and whether it goes on from what this vault has seen.
struct SeenRoster {
    protocol::Roster roster;
    std::vector<protocol::WaitingDevice> waiting;
};
/// Asks the relay, follows its list from the last entry this vault has, and keeps what is new. Unauthorized
/// "roster_forked": the relay shows another past, or a shorter one; what the vault has stays.
Result<SeenRoster> seeRoster(App::Core& core, const vault::StoredRelay& relay);
/// The vault's copy goes: of a relay that is forgotten, or made anew.
Status forgetRoster(vault::Vault& vault, const RelayId& relay);

/// This device adds or removes `about` (relay, place and time are filled in) and sends the entry as the body
/// that `bodyOf` makes of it; once more when another device was quicker.
Status sendEntry(App::Core& core, const vault::StoredRelay& relay, std::string_view verb,
                 protocol::RosterEntry about, const std::function<std::string(const Envelope&)>& bodyOf);

} // namespace rubber::desktop
