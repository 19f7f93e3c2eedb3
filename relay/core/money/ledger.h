// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/money/account.h"
#include "shared/ids.h"
#include "shared/journal/record.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>

namespace rubber::relay {

class Ledger;
struct Pool;

/// Why there is no money.
struct BudgetRefusal {
    enum class Kind {
        Exhausted,   ///< Spent alone reaches the cap: final until resets_at (or for ever).
        Busy,        ///< May fit once running holds settle.
        OverRequest, ///< This bound passes the per-request ceiling, or what is left of a cap when nothing
                     ///< else runs.
        Unrecorded,  ///< There is money, but the journal takes no record now (503 audit_unavailable).
    };
    Kind kind;
    const char* limit; ///< "daily", "lifetime", "pool_daily", "pool_lifetime", "request", "total_requests";
                       ///< "" for Unrecorded
    Money cap, spent, held, bound;
    std::optional<WallTime> resetsAt;
};

/// Money promised to one running request. Move-only; settled exactly once. A Hold that dies unsettled settles
/// itself in full, so no path forgets money. Loop thread only; must not outlive its Ledger.
class Hold {
public:
    Hold() = default;
    Hold(Hold&&) noexcept;
    Hold& operator=(Hold&&) noexcept;
    ~Hold();

    RequestId request() const;
    Money amount() const;
    bool open() const { return m_ledger != nullptr; }
    /// Raises the hold to `total`; journals a GrowRecord. Refused: nothing changed.
    tl::expected<void, BudgetRefusal> growTo(Money total);

private:
    friend class Ledger;
    Hold(Ledger* ledger, RequestId request) : m_ledger(ledger), m_request(request) {}
    Ledger* m_ledger = nullptr;
    RequestId m_request{};
};

/// What a request turned out to cost. `row.facts`, `row.held` and `row.overrun` are filled in by the Ledger.
struct Settlement {
    journal::SettleRecord row;
    bool lookUpLater =
        false; ///< Journal a LookingUpRecord now and keep the full hold; `settleLookedUp` follows.
};

/// The sequence of a row that waits for room on the disk: no sequence is ever this high, so whoever waits for
/// it waits.
inline constexpr std::uint64_t kNotYetJournalled = UINT64_MAX;

/// Where a hold and its settlement are written; implemented by RelayState over the Journal, by tests over a
/// vector.
struct LedgerSink {
    /// Appends and returns the sequence; Unavailable when nothing can be recorded (then the hold is not
    /// given).
    std::function<Result<std::uint64_t>(const journal::Payload&)> append;
    /// The pool of a key, null when its money is limited by its own policy alone. May be empty.
    std::function<const Pool*(const KeyId&)> pool;
    /// Told of every settlement after it was appended (rates, alerts, suspension on overrun).
    std::function<void(const journal::SettleRecord&, std::uint64_t sequence)> settled;
};

/// Gives out holds and settles them. Knows accounts and the running requests, nothing of HTTP. A pure state
/// machine: time comes in with each call, records go out through the sink. The embedded BudgetSource of
/// DESIGN 17 is this class itself.
class Ledger {
public:
    explicit Ledger(LedgerSink sink);
    ~Ledger();

    Account& account(const KeyId& key); ///< Made when missing.
    const Account* find(const KeyId& key) const;
    void remove(const KeyId& key);

    /// Asks each limit of the policy in turn and journals the HoldRecord. `facts.request` is set to the
    /// record's sequence.
    tl::expected<Hold, BudgetRefusal> hold(journal::RequestFactsRow facts, const Policy& policy, Money bound,
                                           WallTime now);
    /// The largest bound that `hold` would give now; changes nothing. Money::max() without caps.
    Money affordable(const KeyId& key, const Policy& policy, WallTime now);
    /// The same if nothing else were running: no bound above this can fit while the limits stay.
    Money affordableAlone(const KeyId& key, const Policy& policy, WallTime now);
    /// A limit in dollars applies to the key, its own or its pool's.
    bool isCapped(const KeyId& key, const Policy& policy) const;

    /// A policy changed: running holds of the key may grow under the new limits only.
    void limitsChanged(const KeyId& key, const Policy& policy);

    /// Turns a hold into spend. Returns the sequence of the row. Never fails: when nothing can be journalled
    /// the money is charged in memory all the same, the row waits in order, the answer is kNotYetJournalled,
    /// and no hold is given until it is written.
    std::uint64_t settle(Hold&& hold, Settlement settlement);
    /// Second part of `lookUpLater`.
    std::uint64_t settleLookedUp(RequestId request, journal::SettleRecord row);

    /// Replay: applies a record of the journal (hold, grow, settle, looking_up, forfeit). Open holds stay
    /// open.
    void apply(const journal::Record& record);
    /// After replay: charges every hold found open, one ForfeitRecord each. Returns how many.
    std::size_t forfeitOpenHolds(const std::string& reason, WallTime now);
    /// Charges what a power cut may have taken from a key.
    void forfeit(const journal::ForfeitRecord& record);
    /// Requests whose LookingUpRecord has no settlement yet (to resume the look-up after a start).
    std::vector<journal::SettleRecord> lookingUp() const;

    /// Writes rows that waited for room. True when none waits any more.
    bool writeWaiting();

    /// All accounts and every running request, for snapshots. `restore` replaces everything.
    struct OpenHold {
        journal::RequestFactsRow facts;
        Money amount;
        std::optional<journal::SettleRecord> lookingUp;
        bool operator==(const OpenHold&) const = default;
    };
    const std::unordered_map<KeyId, Account>& accounts() const { return m_accounts; }
    std::vector<OpenHold> openHoldList() const; ///< In admission order.
    void restore(std::unordered_map<KeyId, Account> accounts, std::vector<OpenHold> open);

    Money amountOf(RequestId request) const; ///< Nothing for a request that is not open.
    Money totalHeld() const;                 ///< Sum over all accounts.
    std::size_t openHolds() const;           ///< Invariant: equals requests running or looking up.

private:
    friend class Hold;
    struct Open;
    std::optional<BudgetRefusal> askPool(const KeyId& key, UtcDay window, Money more);
    Money room(const KeyId& key, const Policy& policy, WallTime now, bool besideHolds);
    Account poolSum(const Pool& pool, UtcDay window);
    tl::expected<void, BudgetRefusal> grow(RequestId request, Money total);
    void applyHold(std::uint64_t sequence, const journal::HoldRecord& record);
    void applyGrow(const journal::GrowRecord& record);
    void applySettle(const journal::SettleRecord& record);
    void applyLookingUp(const journal::LookingUpRecord& record);
    void applyForfeit(std::uint64_t sequence, const journal::ForfeitRecord& record);
    void release(std::uint64_t request, const KeyId& key);
    void charge(const KeyId& key, UtcDay day, Money cost);
    std::uint64_t write(const journal::Payload& payload);
    Open* find(RequestId request) const;

    LedgerSink m_sink;
    std::unordered_map<KeyId, Account> m_accounts;
    std::map<std::uint64_t, std::unique_ptr<Open>> m_open; ///< By request, so in admission order.
    std::deque<journal::Payload> m_waiting;                ///< Settlements the journal had no room for.
};

} // namespace rubber::relay
