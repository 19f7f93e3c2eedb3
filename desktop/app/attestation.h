// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"
#include "desktop/attest/policy.h"
#include "desktop/attest/report.h"

#include <string>
#include <utility>
#include <vector>

/// Use cases about what a relay's machine can show (security.md 2.9). RELAY as in App. Blocking, like App's.
namespace rubber::desktop {

/// What asking one relay for evidence gave, under the policy this vault keeps for it.
struct Attestation {
    std::string relay; ///< Its name.
    attest::Policy policy;
    attest::AttestationReport report;
    Digest policyRoot{}; ///< Of the grants the relay enforces, as the evidence binds it.
    /// What the policy asks for is shown; true for every relay of whose policy level is none.
    bool satisfied() const;
};

/// Asks now, with a fresh nonce. An error only when the relay gave no answer: relay_unreachable,
/// attestation_unavailable (its device failed), and what every call gives.
Result<Attestation> attestRelay(App& app, const std::string& relay);

/// The policy of a relay; level none until it is set.
struct AttestationPolicy {
    std::string relay;
    attest::Policy policy;
};
Result<AttestationPolicy> attestationPolicy(App& app, const std::string& relay);
/// Sets values by the names of attest::settingsOf; "" is what the value was before anybody set it. All or
/// nothing. Invalid "bad_option" for a name, value or combination that does not exist.
using AttestationSettings = std::vector<std::pair<std::string, std::string>>;
Result<AttestationPolicy> setAttestationPolicy(App& app, const std::string& relay,
                                               const AttestationSettings& changes);

} // namespace rubber::desktop
