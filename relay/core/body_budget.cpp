// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/body_budget.h"

#include "shared/result.h"

namespace rubber::relay {

bool BodyBudget::Share::take(const KeyId& key, std::uint64_t bytes, std::uint64_t limit) {
    CHECK(m_bytes == 0 || m_key == key);
    const auto found = m_budget.m_ofKeys.find(key);
    const std::uint64_t ofKey = found == m_budget.m_ofKeys.end() ? 0 : found->second;
    if (bytes > limit || m_budget.m_taken > limit - bytes || ofKey + bytes > limit / 2) return false;
    if (bytes == 0) return true;
    m_key = key;
    m_bytes += bytes;
    m_budget.m_taken += bytes;
    m_budget.m_ofKeys[key] += bytes;
    return true;
}

void BodyBudget::Share::giveBack() {
    if (m_bytes == 0) return;
    m_budget.m_taken -= m_bytes;
    const auto found = m_budget.m_ofKeys.find(m_key);
    found->second -= m_bytes;
    if (found->second == 0) m_budget.m_ofKeys.erase(found);
    m_bytes = 0;
}

} // namespace rubber::relay
