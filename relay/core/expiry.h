// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/key_ring.h"
#include "shared/clock.h"

#include <optional>

namespace rubber::relay {

/// Would the key be expired by this clock? Refusing needs no more; recording it for ever needs a clock that
/// can be trusted.
Key::Expired expiryByClock(const Key& key, WallTime now);
/// When inactivity ends the key, if nothing happens; nothing for keys without that limit.
std::optional<WallTime> idleExpiresAt(const Key& key);
/// 80 % of the inactivity limit has passed.
bool idleSoon(const Key& key, WallTime now);

/// Watches whether the wall clock runs along with the time since boot. Only after ten minutes without a jump
/// may something final be decided by the wall clock, so that a jump destroys nothing.
class ClockAgreement {
public:
    /// Once a second or so.
    void observe(WallTime wall, BootTime boot);
    bool trusted() const { return m_trusted; }

private:
    std::optional<Duration> m_offset; ///< Wall minus boot, as last seen.
    BootTime m_since;
    bool m_trusted = false;
};

} // namespace rubber::relay
