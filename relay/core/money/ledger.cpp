// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/money/ledger.h"

#include "relay/core/money/budget_rules.h"
#include "relay/core/money/open_hold.h"
#include "relay/core/money/pool.h"
#include "shared/result.h"

#include <algorithm>

namespace rubber::relay {

namespace {
BudgetRefusal unrecorded(Money bound) {
    return {BudgetRefusal::Kind::Unrecorded, "", {}, {}, {}, bound, std::nullopt};
}
} // namespace

Ledger::Ledger(LedgerSink sink) : m_sink(std::move(sink)) {}
Ledger::~Ledger() = default;

Account& Ledger::account(const KeyId& key) { return m_accounts[key]; }

const Account* Ledger::find(const KeyId& key) const {
    const auto it = m_accounts.find(key);
    return it == m_accounts.end() ? nullptr : &it->second;
}

void Ledger::remove(const KeyId& key) { m_accounts.erase(key); }

Ledger::Open* Ledger::find(RequestId request) const {
    const auto it = m_open.find(static_cast<std::uint64_t>(request));
    return it == m_open.end() ? nullptr : it->second.get();
}

tl::expected<Hold, BudgetRefusal> Ledger::hold(journal::RequestFactsRow facts, const Policy& policy,
                                               Money bound, WallTime now) {
    CHECK(bound >= Money());
    Account& account = this->account(facts.key);
    account.roll(UtcDay::of(now));
    if (auto no = budget::askAll(account, policy, bound)) return tl::unexpected(std::move(*no));
    if (auto no = askPool(facts.key, account.day, bound)) return tl::unexpected(std::move(*no));

    // The account's day, not the clock's: a clock that jumped back opens no second "today".
    facts.day = account.day;
    facts.request = RequestId::None;
    journal::HoldRecord record{std::move(facts), bound};
    const auto sequence =
        m_waiting.empty() ? m_sink.append(record) : fail(ErrorCode::Unavailable, "rows are waiting");
    if (!sequence) return tl::unexpected(unrecorded(bound));
    applyHold(*sequence, record);
    m_open[*sequence]->caps = budget::Caps::of(policy);
    return Hold(this, RequestId{*sequence});
}

tl::expected<void, BudgetRefusal> Ledger::grow(RequestId request, Money total) {
    Open* open = find(request);
    CHECK(open && !open->lookingUp);
    if (total <= open->amount) return {};
    const Money more = total - open->amount;
    if (auto no = budget::askGrowth(account(open->facts.key), open->caps, open->facts.day, more, total))
        return tl::unexpected(std::move(*no));
    if (auto no = askPool(open->facts.key, open->facts.day, more)) return tl::unexpected(std::move(*no));
    const journal::GrowRecord record{open->facts.key, request, total};
    if (!m_waiting.empty() || !m_sink.append(record)) return tl::unexpected(unrecorded(more));
    applyGrow(record);
    return {};
}

Money Ledger::amountOf(RequestId request) const {
    const Open* open = find(request);
    return open ? open->amount : Money();
}

/// What all members of a pool spent and hold, of `window` and for ever.
Account Ledger::poolSum(const Pool& pool, UtcDay window) {
    Account sum;
    sum.day = window;
    for (const KeyId& key : pool.members) {
        const auto member = m_accounts.find(key);
        if (member == m_accounts.end()) continue;
        Account& account = member->second;
        if (account.keeps(window)) {
            const auto [spent, held] = account.window(window);
            sum.spentToday += spent;
            sum.heldToday += held;
        }
        sum.spentLifetime += account.spentLifetime;
        sum.heldLifetime += account.heldLifetime;
    }
    return sum;
}

std::optional<BudgetRefusal> Ledger::askPool(const KeyId& key, UtcDay window, Money more) {
    const Pool* pool = m_sink.pool ? m_sink.pool(key) : nullptr;
    if (!pool) return std::nullopt;
    return budget::askPool(*pool, poolSum(*pool, window), more);
}

Money Ledger::affordable(const KeyId& key, const Policy& policy, WallTime now) {
    return room(key, policy, now, true);
}

Money Ledger::affordableAlone(const KeyId& key, const Policy& policy, WallTime now) {
    return room(key, policy, now, false);
}

bool Ledger::isCapped(const KeyId& key, const Policy& policy) const {
    return policy.capped() || (m_sink.pool && m_sink.pool(key));
}

Money Ledger::room(const KeyId& key, const Policy& policy, WallTime now, bool besideHolds) {
    Account& account = this->account(key);
    account.roll(UtcDay::of(now));
    const auto within = [&](const Account& all, const budget::Caps& caps) {
        Account counted = all;
        if (!besideHolds) counted.heldToday = counted.heldLifetime = Money();
        return budget::affordable(counted, caps);
    };
    const Money own = within(account, budget::Caps::of(policy));
    const Pool* pool = m_sink.pool ? m_sink.pool(key) : nullptr;
    if (!pool) return own;
    return std::min(own, within(poolSum(*pool, account.day), {pool->daily, pool->lifetime, std::nullopt}));
}

void Ledger::limitsChanged(const KeyId& key, const Policy& policy) {
    for (auto& [request, open] : m_open)
        if (open->facts.key == key) open->caps = budget::Caps::of(policy);
}

std::uint64_t Ledger::write(const journal::Payload& payload) {
    if (m_waiting.empty())
        if (const auto sequence = m_sink.append(payload)) return *sequence;
    m_waiting.push_back(payload);
    return kNotYetJournalled;
}

bool Ledger::writeWaiting() {
    while (!m_waiting.empty()) {
        if (!m_sink.append(m_waiting.front())) return false;
        m_waiting.pop_front();
    }
    return true;
}

std::uint64_t Ledger::settle(Hold&& hold, Settlement settlement) {
    CHECK(hold.m_ledger == this);
    hold.m_ledger = nullptr;
    const Open* open = find(hold.m_request);
    CHECK(open);

    journal::SettleRecord& row = settlement.row;
    row.facts = open->facts;
    row.held = open->amount;
    if (row.cost < Money()) { // No provider owes an agent money: what cannot be true costs the hold.
        row.cost = row.held;
        row.mode = journal::SettleMode::Held;
    }
    row.overrun = row.cost > row.held;
    if (settlement.lookUpLater) {
        row.cost = row.held;
        row.overrun = false;
        row.mode = journal::SettleMode::Lookup;
        journal::LookingUpRecord record{std::move(row)};
        const std::uint64_t sequence = write(record);
        applyLookingUp(record);
        return sequence;
    }
    const std::uint64_t sequence = write(row);
    applySettle(row);
    if (m_sink.settled) m_sink.settled(row, sequence);
    return sequence;
}

std::uint64_t Ledger::settleLookedUp(RequestId request, journal::SettleRecord row) {
    const Open* open = find(request);
    if (!open || !open->lookingUp) return 0;
    row.facts = open->facts;
    row.held = open->amount;
    if (row.cost < Money()) {
        row.cost = row.held;
        row.mode = journal::SettleMode::Held;
    }
    row.overrun = row.cost > row.held;
    const std::uint64_t sequence = write(row);
    applySettle(row);
    if (m_sink.settled) m_sink.settled(row, sequence);
    return sequence;
}

void Ledger::forfeit(const journal::ForfeitRecord& record) { applyForfeit(write(record), record); }

std::size_t Ledger::forfeitOpenHolds(const std::string& reason, WallTime) {
    std::vector<journal::ForfeitRecord> records;
    for (const auto& [request, open] : m_open)
        if (!open->lookingUp) records.push_back({open->facts, open->amount, reason});
    for (const auto& record : records)
        forfeit(record);
    return records.size();
}

std::vector<journal::SettleRecord> Ledger::lookingUp() const {
    std::vector<journal::SettleRecord> rows;
    for (const auto& [request, open] : m_open)
        if (open->lookingUp) rows.push_back(*open->lookingUp);
    return rows;
}

std::vector<Ledger::OpenHold> Ledger::openHoldList() const {
    std::vector<OpenHold> list;
    for (const auto& [request, open] : m_open)
        list.push_back({open->facts, open->amount, open->lookingUp});
    return list;
}

void Ledger::restore(std::unordered_map<KeyId, Account> accounts, std::vector<OpenHold> open) {
    m_accounts = std::move(accounts);
    m_open.clear();
    for (auto& hold : open) {
        const auto request = static_cast<std::uint64_t>(hold.facts.request);
        m_open[request] =
            std::make_unique<Open>(Open{std::move(hold.facts), hold.amount, {}, std::move(hold.lookingUp)});
    }
}

Money Ledger::totalHeld() const {
    Money total;
    for (const auto& [key, account] : m_accounts)
        total += account.heldLifetime;
    return total;
}

std::size_t Ledger::openHolds() const { return m_open.size(); }

} // namespace rubber::relay
