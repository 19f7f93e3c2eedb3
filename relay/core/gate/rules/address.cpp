// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/rules/address.h"

#include <algorithm>

namespace rubber::relay {

tl::expected<void, Refusal> askAddress(const Key& key, const IpAddress& client) {
    const auto no = [&](RefusalCode code) {
        return tl::unexpected(Refusal{code, key.id, client.toText(), {}, {}, {}});
    };
    const IpLock& lock = key.policy.ipLock;
    switch (lock.mode) {
    case IpLock::Mode::Off:
        return {};
    case IpLock::Mode::FirstUse:
        if (key.pin && !key.pin->contains(client)) return no(RefusalCode::IpLocked);
        return {};
    case IpLock::Mode::Networks:
        if (std::none_of(lock.networks.begin(), lock.networks.end(),
                         [&](const IpNetwork& network) { return network.contains(client); }))
            return no(RefusalCode::IpNotAllowed);
        return {};
    }
    return no(RefusalCode::IpNotAllowed);
}

bool claimsPin(const Key& key, bool fromTrustedProxy) {
    // Pinning the proxy's own address would let in everybody behind it while looking like a lock.
    return key.policy.ipLock.mode == IpLock::Mode::FirstUse && !key.pin && !fromTrustedProxy;
}

} // namespace rubber::relay
