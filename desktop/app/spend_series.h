// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rubber::desktop {

enum class SpendBucket { FiveMinutes, Hour, Day };
Duration spanOf(SpendBucket bucket);

/// Money and requests of one model, or of all.
struct SpendFigures {
    Money cost;
    std::uint64_t ok = 0, rejected = 0, error = 0;
    std::uint64_t unpriced = 0; ///< Forwarded without a known price, so that `cost` is the least it was.
    std::uint64_t requests() const { return ok + rejected + error; }
    void add(const SpendFigures& other);
};
struct SpendPoint {
    WallTime begin; ///< Of its bucket.
    std::string model;
    SpendFigures figures;
};

/// Where a model keeps its colour: five places, "" = free.
inline constexpr std::size_t kModelSlots = 5;
using ModelSlots = std::vector<std::string>;

/// Spend over a range, from the vault's rows alone.
struct SpendSeries {
    SpendBucket bucket = SpendBucket::Day;
    WallTime since, until;          ///< Whole buckets: rounded down and up.
    std::vector<SpendPoint> points; ///< By time, then model; a bucket without requests is not there.
    SpendFigures total;             ///< The sum of the points.
    SpendFigures today;             ///< Of the UTC day, whatever the range.
    SpendFigures month;             ///< Of the UTC month so far.
    std::optional<Money> projected; ///< The month at this pace; absent before its third day.
    ModelSlots slots;               ///< kModelSlots of them.
    bool anyRequest = false;        ///< Ever.
    /// Of each relay (by name): the last row that is in here. Later rows of the feed may be added to it.
    std::vector<std::pair<std::string, std::uint64_t>> counted;
};

/// Who has a colour from now on: models that have one keep it. A free place goes to the dearest model without
/// one; a holder makes room only for a model that spent more than twice as much. `spent` is of the last 30
/// days.
ModelSlots keepSlots(ModelSlots slots, std::vector<std::pair<std::string, Money>> spent);

/// `spent` in the part of the month until `now`, carried on to its end. Absent in its first two days.
std::optional<Money> projectedMonth(Money spent, WallTime now);
/// Its first day, and that of the next one.
std::pair<UtcDay, UtcDay> monthOf(UtcDay day);

} // namespace rubber::desktop
