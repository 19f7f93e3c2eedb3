// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/power_cut.h"

#include <algorithm>
#include <optional>

namespace rubber::relay::powercut {

Money windowOf(const Account& account, const Policy& policy) {
    std::optional<Money> cap = policy.dailyLimit;
    if (policy.lifetimeLimit) cap = cap ? std::min(*cap, *policy.lifetimeLimit) : *policy.lifetimeLimit;
    const Money onePercent = cap ? Money::fromNano(cap->nano() / 100) : Money();
    return std::max(account.largestHold, onePercent);
}

bool mayHaveLostHolds(const Account& account, std::uint64_t last, std::uint64_t quiet) {
    return account.lastHold > quiet && account.lastHold + kActiveRecords >= last &&
           account.lastHold > account.lastPowerCut;
}

void UnsyncedHolds::Volatile::forgetUpTo(std::uint64_t sequence) {
    const auto end =
        std::find_if(holds.begin(), holds.end(), [&](const auto& hold) { return hold.first > sequence; });
    for (auto it = holds.begin(); it != end; ++it) {
        durable.lastHold = it->first;
        durable.largestHold = std::max(durable.largestHold, it->second);
    }
    holds.erase(holds.begin(), end);
}

void UnsyncedHolds::add(const KeyId& key, std::uint64_t sequence, Money amount, std::uint64_t durable) {
    Volatile& entry = m_keys[key];
    entry.forgetUpTo(durable);
    entry.holds.emplace_back(sequence, amount);
}

std::uint64_t UnsyncedHolds::waitFor(const KeyId& key, const Policy& policy, std::uint64_t last,
                                     std::uint64_t durable, std::uint64_t quiet) {
    const auto it = m_keys.find(key);
    if (it == m_keys.end()) return 0;
    it->second.forgetUpTo(durable);
    const auto& [holds, known] = it->second;
    if (holds.empty()) return 0;
    // A key that recovery would not charge must leave a trace on disk before its first upstream byte.
    if (!mayHaveLostHolds(known, last, quiet)) return holds.back().first;
    Money sum;
    for (const auto& [sequence, amount] : holds)
        sum += amount;
    return sum > windowOf(known, policy) ? holds.back().first : 0;
}

void UnsyncedHolds::load(const KeyId& key, const Account& account) {
    auto& known = m_keys[key].durable;
    known.lastHold = account.lastHold;
    known.largestHold = account.largestHold;
}

} // namespace rubber::relay::powercut
