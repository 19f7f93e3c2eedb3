// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "shared/protocol/messages.h"

#include <string>

namespace rubber::desktop {

/// What a relay says of itself to anybody: the keys belong together and to this connection. Whose they are is
/// not known yet.
Result<protocol::PairingHello> heardHello(App::Core& core, const std::string& url);
/// The same, believed only if the code commits to the keys that relay and connection show. bad_code
Result<protocol::PairingHello> checkedHello(App::Core& core, const std::string& url,
                                            const protocol::PairingCode& code);
vault::StoredRelay relayFrom(const protocol::PairingHello& hello, const std::string& url, WallTime now);
/// Enrols this device; fills in what the relay says of itself. True when the relay waits for a master key.
Result<bool> enrol(App::Core& core, const protocol::PairingHello& hello, const protocol::PairingCode& code,
                   vault::StoredRelay& relay);
/// In desktop seal mode the first device makes the master key. It is in the vault before the relay hears of
/// it: a key that only the relay knew would be lost with its memory.
Status giveMasterKey(App::Core& core, const vault::StoredRelay& relay);

} // namespace rubber::desktop
