// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/control_reply.h"
#include "relay/core/gate/auth_failures.h"
#include "relay/core/gate/rate_window.h"
#include "relay/core/phone/phone_request.h"
#include "shared/crypto/digest.h"
#include "shared/ip_address.h"

#include <map>
#include <optional>
#include <string_view>

namespace rubber::relay {

class RelayState;
struct KillLink;

/// What the phone's page can ask: what a kill link would kill, and to kill it. Knows kill tokens and nothing
/// else: no proxy key, no device, no way to bring anything back. Wrong, malformed, replaced and revoked
/// tokens cost the same work and get the same answer. Loop thread only.
class PhoneKill {
public:
    static constexpr std::uint32_t kFailuresPerMinute = 20;                    ///< Of one address; then 429.
    static constexpr std::uint32_t kShowsPerMinute = 60, kKillsPerMinute = 10; ///< Of one link.

    explicit PhoneKill(RelayState& state);
    ~PhoneKill();

    /// Wait for `durable` as for a control request, then `finish` the body. Bodies are JSON.
    ControlReply handle(std::string_view body, const IpAddress& client);

private:
    struct Rates {
        RateWindow shows, kills;
    };
    const KillLink* identify(std::string_view token) const;
    ControlReply refuseToken(const IpAddress& client);
    std::optional<Duration> overRate(const KillLink& link, PhoneRequest::Action action);
    ControlReply kill(const KillLink& link, const IpAddress& client);

    RelayState& m_state;
    HmacSha256 m_pepper;
    AuthFailures m_failures;
    std::map<KillLinkId, Rates> m_rates;
};

} // namespace rubber::relay
