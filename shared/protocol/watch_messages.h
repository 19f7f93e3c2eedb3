// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/money.h"

#include <cstdint>
#include <string>
#include <vector>

/// What a relay tells a device whose vault is locked (shared/watch_pass.h). No id, name, model or address is in it.
/// PROTOCOL.md is normative.
namespace rubber::protocol {

struct TotalsRequest { ///< POST totals
    std::uint64_t after = 0; ///< Alerts behind this record; 0: none, only where they will begin.
};

struct Totals {
    struct Told {
        std::string type;  ///< "budget.threshold" (from 80 % on), "ip.mismatch", "anomaly.loop" ...
        std::string limit; ///< Of budgets: "daily", "lifetime", "pool_daily", "pool_lifetime".
        std::uint64_t percent = 0; ///< Of budget.threshold.
        WallTime at;
    };
    Money spentToday, heldToday; ///< Of all keys, this UTC day.
    std::uint64_t active = 0;    ///< Keys that answer.
    std::uint64_t nearLimit = 0; ///< Of those: from 80 % of a daily or lifetime limit on.
    std::uint64_t overLimit = 0; ///< Of those: all of it is spent.
    std::vector<Told> alerts;    ///< Oldest first, at most kMostAlerts.
    std::uint64_t next = 0;      ///< The next `after`.
    WallTime now;

    static constexpr std::size_t kMostAlerts = 50;
};

} // namespace rubber::protocol
