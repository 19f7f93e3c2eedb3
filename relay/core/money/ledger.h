// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/money/account.h"
#include "shared/ids.h"
#include "shared/journal/record.h"

#include <functional>
#include <memory>
#include <tl/expected.hpp>
#include <unordered_map>

namespace rubber::relay {

class Ledger;

/// Why there is no money.
struct BudgetRefusal {
    enum class Kind {
        Exhausted,    ///< Spent alone reaches the cap: final until resets_at (or for ever).
        Busy,         ///< Would fit once running holds settle.
        OverRequest,  ///< This bound alone passes a cap or the per-request ceiling.
    };
    Kind kind;
    const char* limit; ///< "daily", "lifetime", "request", "total_requests"
    Money cap, spent, held, bound;
    std::optional<WallTime> resetsAt;
};

/// Money promised to one running request. Move-only; settled exactly once. A Hold that dies unsettled settles itself in full, so
/// no path forgets money. Loop thread only; must not outlive its Ledger.
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
    bool lookUpLater = false; ///< Journal a LookingUpRecord now and keep the full hold; `settleLookedUp` follows.
};

/// Where a hold and its settlement are written; implemented by RelayState over the Journal, by tests over a vector.
struct LedgerSink {
    /// Appends and returns the sequence; Unavailable when nothing can be recorded (then the hold is not given).
    std::function<Result<std::uint64_t>(const journal::Payload&)> append;
    /// Told of every settlement after it was appended (rates, alerts, suspension on overrun).
    std::function<void(const journal::SettleRecord&, std::uint64_t sequence)> settled;
};

/// Gives out holds and settles them. Knows accounts and the running requests, nothing of HTTP. A pure state machine: time comes in
/// with each call, records go out through the sink. The embedded BudgetSource of DESIGN 17 is this class itself.
class Ledger {
public:
    explicit Ledger(LedgerSink sink);
    ~Ledger();

    Account& account(const KeyId& key); ///< Made when missing.
    const Account* find(const KeyId& key) const;
    void remove(const KeyId& key);

    /// Asks each limit of the policy in turn and journals the HoldRecord. `facts.request` is set to the record's sequence.
    tl::expected<Hold, BudgetRefusal> hold(journal::RequestFactsRow facts, const Policy& policy, Money bound, WallTime now);
    /// What `hold` would answer, changing nothing. The largest bound that fits now is `affordable`.
    Money affordable(const KeyId& key, const Policy& policy, WallTime now);

    /// Turns a hold into spend. Returns the sequence of the row. Never fails: when nothing can be journalled the money is charged
    /// in memory all the same and the row waits in order.
    std::uint64_t settle(Hold&& hold, Settlement settlement);
    /// Second part of `lookUpLater`.
    std::uint64_t settleLookedUp(RequestId request, journal::SettleRecord row);

    /// Replay: applies a record of the journal (hold, grow, settle, looking_up, forfeit). Open holds stay open.
    void apply(const journal::Record& record);
    /// After replay: charges every hold found open, one ForfeitRecord each. Returns how many.
    std::size_t forfeitOpenHolds(const std::string& reason, WallTime now);
    /// Requests whose LookingUpRecord has no settlement yet (to resume the look-up after a start).
    std::vector<journal::SettleRecord> lookingUp() const;

    Money totalHeld() const;      ///< Sum over all accounts.
    std::size_t openHolds() const; ///< Invariant: equals requests running or looking up.

private:
    friend class Hold;
    struct Open;
    LedgerSink m_sink;
    std::unordered_map<KeyId, Account> m_accounts;
    std::unordered_map<std::uint64_t, std::unique_ptr<Open>> m_open;
};

} // namespace rubber::relay
