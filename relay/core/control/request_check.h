// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "relay/core/control/replay_guard.h"
#include "relay/core/gate/rate_window.h"

#include <map>
#include <string>
#include <vector>

namespace rubber::relay {

class RelayState;

/// Who signed a request, after everything about it was checked.
struct VerifiedCaller {
    DeviceId device;
    bool killKey = false; ///< Signed by the kill key: good for kill and nothing else.
    bool watchPass = false; ///< Signed by the key of a watch pass: good for totals and nothing else.
    std::uint64_t sequence = 0;
    std::string nonce;
};

/// What a request is about to do; decides which checks apply.
enum class RequestKind {
    Reads,   ///< No sequence; 600 a minute.
    Changes, ///< A sequence above the device's last one; 60 a minute.
    Kills,   ///< Device key or kill key; no sequence, no rate.
    Totals,  ///< Device key or watch pass; no sequence; 60 a minute.
};

/// The door of the control plane: Origin, authority, key id, signature, clock, nonce, sequence, rate, in that
/// order. Nothing is decoded and nothing changes before all of them pass. Loop thread only.
class RequestCheck {
public:
    explicit RequestCheck(RelayState& state) : m_state(state) {}
    void setAuthorities(std::vector<std::string> authorities) { m_authorities = std::move(authorities); }

    tl::expected<VerifiedCaller, Refused> check(const ControlRequest& request, RequestKind kind);
    /// Origin and authority alone: what the two unsigned pairing calls must pass, and their common rate.
    std::optional<Refused> checkUnsigned(const ControlRequest& request);

private:
    struct Rates {
        RateWindow reads, changes, totals;
    };
    std::optional<Refused> checkAddress(const ControlRequest& request) const;
    std::optional<Refused> checkRate(const DeviceId& device, RequestKind kind);

    RelayState& m_state;
    std::vector<std::string> m_authorities;
    ReplayGuard m_nonces;
    std::map<DeviceId, Rates> m_rates;
    RateWindow m_unsigned;
};

} // namespace rubber::relay
