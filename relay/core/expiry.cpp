// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/expiry.h"

#include <cstdlib>

namespace rubber::relay {
namespace {

// Slewing moves a clock by half a millisecond a second; more than this at once is a jump.
constexpr std::int64_t kJumpMs = 1'000;
constexpr Duration kProbation = Duration::seconds(600);

} // namespace

Key::Expired expiryByClock(const Key& key, WallTime now) {
    if (key.policy.expiresAt && *key.policy.expiresAt <= now) return Key::Expired::Date;
    const auto idleAt = idleExpiresAt(key);
    return idleAt && *idleAt <= now ? Key::Expired::Idle : Key::Expired::No;
}

std::optional<WallTime> idleExpiresAt(const Key& key) {
    if (!key.policy.inactiveExpiry) return std::nullopt;
    return key.lastUsed + *key.policy.inactiveExpiry;
}

bool idleSoon(const Key& key, WallTime now) {
    return key.policy.inactiveExpiry && key.lastUsed + Duration{key.policy.inactiveExpiry->ms / 5 * 4} <= now;
}

void ClockAgreement::observe(WallTime wall, BootTime boot) {
    const Duration offset{wall.ms - boot.ms};
    if (!m_offset || std::llabs(offset.ms - m_offset->ms) > kJumpMs) {
        m_since = boot;
        m_trusted = false;
    }
    m_offset = offset;
    if (boot - m_since >= kProbation) m_trusted = true;
}

} // namespace rubber::relay
