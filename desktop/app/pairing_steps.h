// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "shared/crypto/sealed_box.h"
#include "shared/protocol/messages.h"

#include <optional>
#include <string>

namespace rubber::desktop {

/// What a relay says of itself to anybody: the keys belong together and to this connection. Whose they are is
/// not known yet.
Result<protocol::PairingHello> heardHello(App::Core& core, const std::string& url);
/// The same, believed only if the code commits to the keys that relay and connection show. bad_code
Result<protocol::PairingHello> checkedHello(App::Core& core, const std::string& url,
                                            const protocol::PairingCode& code);
vault::StoredRelay relayFrom(const protocol::PairingHello& hello, const std::string& url, WallTime now);

/// A request to be let in, as it is sent until the relay has decided.
struct PairingAsk {
    protocol::PairingHello hello;
    protocol::PairingRequest request;
    std::string transcript;
    SealingKey box; ///< What a master key comes sealed to; forgotten with this.
    std::string url;
};
Result<PairingAsk> pairingAsk(App::Core& core, protocol::PairingHello hello, const std::string& url,
                              const protocol::PairingCode& code);

struct Enrolment {
    bool waiting = false;        ///< For another device; everything else says nothing yet.
    bool needsMasterKey = false; ///< The relay waits for one.
    std::optional<Secret> masterKey; ///< From the device that let this one in.
};
/// Asks once. Fills in what the relay says of itself. pairing_refused, pairing_denied, pairing_expired,
/// stale_nonce (it was started anew: a fresh code is needed)
Result<Enrolment> enrol(App::Core& core, const PairingAsk& ask, vault::StoredRelay& relay);
/// enrol for those who cannot wait: Unavailable "approval_needed" when another device must let this one in.
Result<Enrolment> enrolNow(App::Core& core, const PairingAsk& ask, vault::StoredRelay& relay);

/// What follows once the relay is in the vault: the master key, made here or brought along, and the prices.
Status settleIn(App::Core& core, vault::StoredRelay relay, Enrolment& enrolment);

/// In desktop seal mode the first device makes the master key. It is in the vault before the relay hears of
/// it: a key that only the relay knew would be lost with its memory.
Status giveMasterKey(App::Core& core, const vault::StoredRelay& relay);

} // namespace rubber::desktop
