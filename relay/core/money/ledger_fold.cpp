// SPDX-License-Identifier: GPL-3.0-or-later
// What a record does to the accounts: the same when it is written as when it is read again after a crash.
#include "relay/core/money/ledger.h"
#include "relay/core/money/open_hold.h"

#include <type_traits>

namespace rubber::relay {

void Ledger::apply(const journal::Record& record) {
    std::visit(
        [&](const auto& payload) {
            using T = std::decay_t<decltype(payload)>;
            if constexpr (std::is_same_v<T, journal::HoldRecord>) applyHold(record.sequence, payload);
            if constexpr (std::is_same_v<T, journal::GrowRecord>) applyGrow(payload);
            if constexpr (std::is_same_v<T, journal::SettleRecord>) applySettle(payload);
            if constexpr (std::is_same_v<T, journal::LookingUpRecord>) applyLookingUp(payload);
            if constexpr (std::is_same_v<T, journal::ForfeitRecord>) applyForfeit(record.sequence, payload);
        },
        record.payload);
}

void Ledger::applyHold(std::uint64_t sequence, const journal::HoldRecord& record) {
    Account& account = this->account(record.facts.key);
    account.roll(record.facts.day);
    if (account.keeps(record.facts.day)) account.window(record.facts.day).held += record.amount;
    account.heldLifetime += record.amount;
    if (record.facts.day == account.day) ++account.requestsToday;
    ++account.requestsLifetime;
    ++account.running;
    account.lastHold = sequence;
    account.largestHold = std::max(account.largestHold, record.amount);

    auto open = std::make_unique<Open>();
    open->facts = record.facts;
    open->facts.request = RequestId{sequence};
    open->amount = record.amount;
    m_open[sequence] = std::move(open);
}

void Ledger::applyGrow(const journal::GrowRecord& record) {
    Open* open = find(record.request);
    if (!open) return; // Its hold was in a range that `repair` cut.
    Account& account = this->account(open->facts.key);
    const Money more = record.amount - open->amount;
    if (account.keeps(open->facts.day)) account.window(open->facts.day).held += more;
    account.heldLifetime += more;
    account.largestHold = std::max(account.largestHold, record.amount);
    open->amount = record.amount;
}

void Ledger::release(std::uint64_t request, const KeyId& key) {
    const auto it = m_open.find(request);
    if (it == m_open.end()) return;
    const Open& open = *it->second;
    CHECK(open.facts.key == key);
    Account& account = this->account(key);
    if (account.keeps(open.facts.day)) account.window(open.facts.day).held -= open.amount;
    account.heldLifetime -= open.amount;
    --account.running;
    if (open.lookingUp) --account.lookingUp;
    m_open.erase(it);
}

void Ledger::charge(const KeyId& key, UtcDay day, Money cost) {
    Account& account = this->account(key);
    if (account.keeps(day)) account.window(day).spent += cost;
    account.spentLifetime += cost;
}

void Ledger::applySettle(const journal::SettleRecord& record) {
    release(static_cast<std::uint64_t>(record.facts.request), record.facts.key);
    charge(record.facts.key, record.facts.day, record.cost);
}

void Ledger::applyLookingUp(const journal::LookingUpRecord& record) {
    Open* open = find(record.row.facts.request);
    if (!open || open->lookingUp) return;
    open->lookingUp = record.row;
    ++account(open->facts.key).lookingUp;
}

void Ledger::applyForfeit(std::uint64_t sequence, const journal::ForfeitRecord& record) {
    if (record.facts.request != RequestId::None)
        release(static_cast<std::uint64_t>(record.facts.request), record.facts.key);
    else
        // A record that waits for room has no number yet; all it must be is newer than the last hold.
        account(record.facts.key).lastPowerCut =
            sequence == kNotYetJournalled ? account(record.facts.key).lastHold : sequence;
    charge(record.facts.key, record.facts.day, record.amount);
}

} // namespace rubber::relay
