// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/money/account.h"
#include "relay/core/money/ledger.h"
#include "relay/core/money/pool.h"

#include <optional>

/// The limits of a policy asked of an account, one plain function each. Nothing here changes anything.
namespace rubber::relay::budget {

/// The caps that can still bite while a request runs.
struct Caps {
    std::optional<Money> daily, lifetime, request;
    static Caps of(const Policy& policy) {
        return {policy.dailyLimit, policy.lifetimeLimit, policy.maxRequestCost};
    }
};

/// May `bound` be added to this cap? `spent` and `held` are those of the cap's window.
std::optional<BudgetRefusal> askCap(const char* limit, const std::optional<Money>& cap, Money spent,
                                    Money held, Money bound, std::optional<WallTime> resetsAt);
/// Every limit of a new request, in the order they are told to the caller: count, ceiling, lifetime, daily.
std::optional<BudgetRefusal> askAll(const Account& account, const Policy& policy, Money bound);
/// May a running hold of `window` grow by `more` to `total`?
std::optional<BudgetRefusal> askGrowth(Account& account, const Caps& caps, UtcDay window, Money more,
                                       Money total);
/// The same of a pool, whose numbers are summed over its members.
std::optional<BudgetRefusal> askPool(const Pool& pool, const Account& sum, Money bound);
/// The largest bound that `askAll` lets pass; Money::max() without caps.
Money affordable(const Account& account, const Caps& caps);

} // namespace rubber::relay::budget
