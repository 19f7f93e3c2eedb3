// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/rules/alive.h"

namespace rubber::relay {

tl::expected<void, Refusal> askAlive(const Key& key, WallTime now) {
    const auto no = [&](RefusalCode code, std::string subject = {}) {
        return tl::unexpected(Refusal{code, key.id, std::move(subject), {}, {}, {}});
    };
    if (key.killed()) return no(RefusalCode::KeyKilled);
    if (!key.suspendedBecause.empty())
        return no(RefusalCode::KeySuspended, boundedSubject(key.suspendedBecause));
    if (key.expired == Key::Expired::Date) return no(RefusalCode::KeyExpired);
    if (key.expired == Key::Expired::Idle) return no(RefusalCode::KeyIdleExpired);
    if (key.policy.expiresAt && *key.policy.expiresAt <= now) return no(RefusalCode::KeyExpired);
    if (key.policy.inactiveExpiry && key.lastUsed + *key.policy.inactiveExpiry <= now)
        return no(RefusalCode::KeyIdleExpired);
    return {};
}

} // namespace rubber::relay
