// SPDX-License-Identifier: GPL-3.0-or-later
// Spend over time for charts: sums of the vault's rows, the colours of models, the month.
#include "desktop/app/spend_series.h"

#include "desktop/app/core.h"
#include "desktop/app/key_lookup.h"
#include "desktop/app/model_slots.h"
#include "desktop/vault/spend_sums.h"

#include <algorithm>
#include <map>

namespace rubber::desktop {

namespace {

constexpr std::int32_t kSlotDays = 30;

vault::SumsPer perOf(SpendBucket bucket) {
    switch (bucket) {
    case SpendBucket::FiveMinutes:
        return vault::SumsPer::FiveMinutes;
    case SpendBucket::Hour:
        return vault::SumsPer::Hour;
    case SpendBucket::Day:
        break;
    }
    return vault::SumsPer::Day;
}

SpendFigures figuresOf(const vault::SpendSum& sum) {
    return {sum.cost, sum.ok, sum.rejected, sum.error, sum.unpriced};
}

/// The month, today and the last 30 days in one question.
Status addRecent(vault::Vault& vault, UtcDay today, WallTime now, SpendSeries& series) {
    const UtcDay month = monthOf(today).first;
    const UtcDay first{std::min(month.number, today.number - kSlotDays + 1)};
    TRY_LET(sums, vault::SpendSums(vault).between(vault::SumsPer::Day, first.number, today.number + 1));
    std::map<std::string, Money> spent;
    for (const auto& sum : sums) {
        if (sum.bucket == today.number) series.today.add(figuresOf(sum));
        if (sum.bucket >= month.number) series.month.add(figuresOf(sum));
        if (sum.bucket > today.number - kSlotDays && sum.cost.nano() > 0) spent[sum.model] += sum.cost;
    }
    series.projected = projectedMonth(series.month.cost, now);
    TRY_LET(slots, keepStoredSlots(vault, {spent.begin(), spent.end()}));
    series.slots = std::move(slots);
    return {};
}

} // namespace

Duration spanOf(SpendBucket bucket) {
    switch (bucket) {
    case SpendBucket::FiveMinutes:
        return Duration::seconds(300);
    case SpendBucket::Hour:
        return Duration::seconds(3600);
    case SpendBucket::Day:
        break;
    }
    return Duration::days(1);
}

void SpendFigures::add(const SpendFigures& other) {
    cost += other.cost;
    ok += other.ok;
    rejected += other.rejected;
    error += other.error;
    unpriced += other.unpriced;
}

std::pair<UtcDay, UtcDay> monthOf(UtcDay day) {
    const std::string date = day.begin().toRfc3339();
    // "2026-03-12...": the month's first day is that many days back.
    const UtcDay first{day.number - std::stoi(date.substr(8, 2)) + 1};
    UtcDay next{first.number + 28};
    while (next.begin().toRfc3339().substr(5, 2) == date.substr(5, 2))
        ++next.number;
    return {first, next};
}

std::optional<Money> projectedMonth(Money spent, WallTime now) {
    const UtcDay today = UtcDay::of(now);
    const auto [first, next] = monthOf(today);
    if (today.number < first.number + 2) return {};
    const auto gone = static_cast<Uint128>((now - first.begin()).ms),
               whole = static_cast<Uint128>((next.begin() - first.begin()).ms);
    const Uint128 sum = static_cast<Uint128>(std::max<std::int64_t>(0, spent.nano())) * whole / gone;
    return sum > static_cast<Uint128>(INT64_MAX) ? Money::max()
                                                 : Money::fromNano(static_cast<std::int64_t>(sum));
}

Result<SpendSeries> App::spendSeries(WallTime since, WallTime until, SpendBucket bucket,
                                     const std::string& key) {
    SpendSeries series;
    series.bucket = bucket;
    const std::int64_t span = spanOf(bucket).ms;
    const std::int64_t first = since.ms / span, last = std::max(first, (until.ms + span - 1) / span);
    series.since = {first * span};
    series.until = {last * span};
    TRY_LET(vault, m_core->openVault());
    std::optional<KeyId> id;
    if (!key.empty()) {
        TRY_LET(found, findKey(vault, key));
        id = found.id;
    }
    vault::SpendSums stored(vault);
    TRY_LET(sums, stored.between(perOf(bucket), first, last, id));
    for (auto& sum : sums) {
        const SpendFigures figures = figuresOf(sum);
        series.total.add(figures);
        series.points.push_back({WallTime{sum.bucket * span}, std::move(sum.model), figures});
    }
    const WallTime now = m_core->clock.wall();
    TRY(addRecent(vault, UtcDay::of(now), now, series));
    TRY_LET(any, stored.any());
    series.anyRequest = any;
    TRY_LET(relays, vault::Relays(vault).all());
    for (const auto& relay : relays)
        series.counted.emplace_back(relay.name, relay.cursor);
    return series;
}

} // namespace rubber::desktop
