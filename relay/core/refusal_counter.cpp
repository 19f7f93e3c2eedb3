// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/refusal_counter.h"

#include <algorithm>

namespace rubber::relay {
namespace {

constexpr std::size_t kMaxBuckets = 1'000;
constexpr std::int64_t kMinuteMs = 60'000;

} // namespace

void RefusalCounter::count(const journal::RefuseRecord& refusal) {
    tick(refusal.first);
    if (m_minute < 0) m_minute = refusal.first.ms / kMinuteMs;
    Place place{refusal.key, refusal.code, refusal.client};
    if (m_buckets.size() < kMaxBuckets || m_buckets.contains(place)) return add(place, refusal);
    // Too many strangers: their number is kept, their names are not. There are few codes, so this stays
    // bounded.
    journal::RefuseRecord nameless = refusal;
    nameless.key = KeyId();
    nameless.client = IpAddress();
    nameless.endpoint.clear();
    nameless.model.clear();
    add({nameless.key, nameless.code, nameless.client}, nameless);
}

void RefusalCounter::add(const Place& place, const journal::RefuseRecord& refusal) {
    const auto [it, isNew] = m_buckets.try_emplace(place, refusal);
    auto& bucket = it->second;
    if (isNew) {
        m_record(refusal);
        bucket.count = 0;
        return;
    }
    if (bucket.count == 0) bucket.first = refusal.first;
    bucket.count += refusal.count;
    bucket.last = std::max(bucket.last, refusal.last);
}

void RefusalCounter::tick(WallTime now) {
    if (m_minute >= 0 && now.ms / kMinuteMs != m_minute) flush();
}

void RefusalCounter::flush() {
    m_minute = -1;
    for (const auto& [place, bucket] : m_buckets)
        if (bucket.count > 0) m_record(bucket);
    m_buckets.clear();
}

} // namespace rubber::relay
