// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/money/pool.h"

#include "relay/core/key_ring.h"

#include <algorithm>

namespace rubber::relay {

namespace {

void lower(std::optional<Money>& limit, const std::optional<Money>& other) {
    if (other) limit = limit ? std::min(*limit, *other) : *other;
}

} // namespace

const Pool* Pools::of(const KeyRing& keys, const KeyId& key) {
    if (m_stale) rebuild(keys);
    if (m_pools.empty()) return nullptr;
    const Key* known = keys.find(key.text());
    const auto found = known ? m_pools.find(known->upstreamKey) : m_pools.end();
    return found == m_pools.end() ? nullptr : &found->second;
}

void Pools::rebuild(const KeyRing& keys) {
    m_stale = false;
    m_pools.clear();
    keys.forEach([&](const Key& key) {
        const Policy& policy = key.policy;
        if (key.killed() || (!policy.poolDailyLimit && !policy.poolLifetimeLimit)) return;
        Pool& pool = m_pools[key.upstreamKey];
        lower(pool.daily, policy.poolDailyLimit);
        lower(pool.lifetime, policy.poolLifetimeLimit);
    });
    if (m_pools.empty()) return;
    keys.forEach([&](const Key& key) {
        if (const auto pool = m_pools.find(key.upstreamKey); pool != m_pools.end())
            pool->second.members.push_back(key.id);
    });
}

} // namespace rubber::relay
