// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/attestation.h"
#include "desktop/app/core.h"

namespace rubber::desktop {

/// To be called before anything is sealed to a relay: a grant, a master key, a share of one. Asks nothing of
/// a relay whose policy level is none; of every other it takes fresh evidence over the very keys in `relay`,
/// and refuses unless all of it holds. The caller seals to a one-time key that the identity key in that
/// evidence has signed (sealing_keys.h). Unauthorized "attestation_failed" (names the step and what to do),
/// and the errors of the call.
Status requireAttested(App::Core& core, const vault::StoredRelay& relay);

/// The same as a report, whatever the policy asks for.
Result<Attestation> attest(App::Core& core, const vault::StoredRelay& relay);

/// The policy kept in the vault for this relay. Corrupt "vault_damaged" when it cannot be understood: nobody
/// is asked for less because of that.
Result<attest::Policy> attestPolicyOf(vault::Vault& vault, const RelayId& relay);

} // namespace rubber::desktop
