// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "shared/protocol/codec.h"

#include <string>
#include <string_view>

namespace rubber::desktop {

enum class Effect { Reads, Changes };

/// One signed call by this device. The vault is opened only to take the device's keys and, for a change, its
/// next sequence number; it is closed while the relay is waited for. A relay that says it is sealed is
/// unsealed once with the master key of the vault, if it has one. A change overtaken by another of this
/// device (sequence_too_low) is sent again with a new number.
Result<std::string> callRelay(App::Core& core, const vault::StoredRelay& relay, std::string_view verb,
                              const std::string& body, Effect effect);

template <class Answer>
Result<Answer> callRelayFor(App::Core& core, const vault::StoredRelay& relay, std::string_view verb,
                            const std::string& body, Effect effect) {
    TRY_LET(answer, callRelay(core, relay, verb, body, effect));
    return protocol::decode<Answer>(answer);
}

/// What stands before a master key in its box: whose it is, and who sends or gets it.
std::string masterKeyIds(const RelayId& relay, const DeviceId& device);
/// Sends the master key of the vault, sealed. no_master_key: there is none here; attestation_failed.
Status sendMasterKey(App::Core& core, const vault::StoredRelay& relay);

} // namespace rubber::desktop
