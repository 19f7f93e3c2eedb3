// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/spend.h"

#include "shared/protocol/request_row.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rubber::desktop::models {

namespace {

using protocol::RequestOutcome;

constexpr int kSoonMs = 2'000; ///< Between two questions the feed gives rise to.
constexpr Duration kHour = Duration::seconds(3600);

SpendFigures figuresOf(const protocol::Row& row, protocol::RequestOutcome outcome) {
    SpendFigures figures;
    if (row.kind != "refuse")
        figures.cost = row.kind == "settle" || row.cost.nano() > 0 ? row.cost : row.held;
    (outcome == RequestOutcome::Ok         ? figures.ok
     : outcome == RequestOutcome::Rejected ? figures.rejected
                                           : figures.error) = protocol::requestsIn(row);
    figures.unpriced = protocol::isUnpriced(row) ? 1 : 0;
    return figures;
}

void takeAway(SpendFigures& from, const SpendFigures& what) {
    from.cost -= what.cost;
    from.ok -= std::min(from.ok, what.ok);
    from.rejected -= std::min(from.rejected, what.rejected);
    from.error -= std::min(from.error, what.error);
}

WallTime bucketOf(const protocol::Row& row, SpendBucket bucket) {
    if (bucket == SpendBucket::Day) return (row.day != 0 ? UtcDay{row.day} : UtcDay::of(row.at)).begin();
    const std::int64_t span = spanOf(bucket).ms;
    return {row.at.ms / span * span};
}

/// Every sum of the series a row of this time and model is in.
template <class Change>
void change(SpendSeries& series, const protocol::Row& row, UtcDay today, Change apply) {
    const UtcDay day = row.day != 0 ? UtcDay{row.day} : UtcDay::of(row.at);
    if (day == today) apply(series.today);
    if (day >= monthOf(today).first && day <= today) apply(series.month);
    const WallTime begin = bucketOf(row, series.bucket);
    if (begin < series.since || begin >= series.until) return;
    apply(series.total);
    auto& points = series.points;
    auto place = std::lower_bound(points.begin(), points.end(), std::tie(begin, row.model),
                                  [](const SpendPoint& point, const auto& wanted) {
                                      return std::tie(point.begin, point.model) < wanted;
                                  });
    if (place == points.end() || place->begin != begin || place->model != row.model)
        place = points.insert(place, {begin, row.model, {}});
    apply(place->figures);
}

} // namespace

std::pair<WallTime, WallTime> SpendRange::at(WallTime now) const {
    const UtcDay today = UtcDay::of(now);
    const auto days = [&](int count) {
        return std::pair{UtcDay{today.number - count + 1}.begin(), today.next().begin()};
    };
    switch (kind) {
    case Kind::Hours24: {
        const WallTime hour{now.ms / kHour.ms * kHour.ms};
        return {hour - Duration{23 * kHour.ms}, hour + kHour};
    }
    case Kind::Days7:
        return days(7);
    case Kind::Days30:
        return days(30);
    case Kind::Month:
        return {monthOf(today).first.begin(), today.next().begin()};
    case Kind::Custom:
        break;
    }
    return {first.begin(), last.next().begin()};
}

Spend::Spend(Desk& desk, Live& live, QObject* parent) : QObject(parent), m_desk(desk), m_live(live) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &Spend::refresh);
    connect(&live, &Live::rowsArrived, this, [this](const std::vector<NamedRow>& rows) {
        if (m_asking) m_meanwhile.insert(m_meanwhile.end(), rows.begin(), rows.end());
        if (!m_loaded) return;
        for (const auto& row : rows)
            count(row);
        Q_EMIT changed();
    });
    connect(&live, &Live::gapFilled, this, &Spend::askSoon);
}

void Spend::setRange(const SpendRange& range) {
    if (range == m_range) return;
    m_range = range;
    refresh();
}

void Spend::askSoon() {
    if (!m_soon.isActive()) m_soon.start();
}

void Spend::look() {
    if (m_loaded && m_range.at(m_desk.clock().wall()) != std::pair{m_series.since, m_series.until}) askSoon();
}

void Spend::refresh() {
    m_soon.stop();
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_meanwhile.clear();
    const auto [since, until] = m_range.at(m_desk.clock().wall());
    m_desk.ask(
        this,
        [since = since, until = until, bucket = m_range.bucket()](App& app) {
            return app.spendSeries(since, until, bucket);
        },
        [this](Result<SpendSeries> series) { take(std::move(series)); });
    Q_EMIT askingChanged();
}

void Spend::take(Result<SpendSeries> series) {
    m_asking = false;
    const bool again = std::exchange(m_askAgain, false);
    if (series)
        show(std::move(*series));
    else {
        m_trouble = series.error();
        Q_EMIT changed();
    }
    Q_EMIT askingChanged();
    if (again) refresh();
}

void Spend::show(SpendSeries series) {
    m_series = std::move(series);
    m_trouble.reset();
    m_loaded = true;
    m_lookingUp.clear();
    for (const auto& row : std::exchange(m_meanwhile, {}))
        count(row);
    Q_EMIT changed();
}

void Spend::count(const NamedRow& named) {
    const auto& row = named.row;
    auto relay = std::find_if(m_series.counted.begin(), m_series.counted.end(),
                              [&](const auto& each) { return each.first == named.relay; });
    if (relay == m_series.counted.end()) relay = m_series.counted.insert(relay, {named.relay, 0});
    if (row.sequence <= relay->second) return;
    relay->second = row.sequence;
    const auto outcome = protocol::outcomeOf(row);
    if (!outcome) return;
    m_series.anyRequest = true;
    if (row.kind == "settle") {
        const auto held = m_lookingUp.find({named.relay, row.request});
        if (held != m_lookingUp.end()) {
            change(m_series, held->second.row, UtcDay::of(m_desk.clock().wall()),
                   [&](SpendFigures& sum) { takeAway(sum, held->second.figures); });
            m_lookingUp.erase(held);
        } else if (row.mode == "lookup") {
            // Its hold is in the sums of the vault, and only the vault knows where.
            return askSoon();
        } else if (row.mode == "held") {
            askSoon(); // Perhaps the end of a look-up that found nothing.
        }
    }
    add(named, figuresOf(row, *outcome));
}

void Spend::add(const NamedRow& named, const SpendFigures& figures) {
    if (named.row.kind == "looking_up") m_lookingUp[{named.relay, named.row.request}] = {named.row, figures};
    change(m_series, named.row, UtcDay::of(m_desk.clock().wall()),
           [&](SpendFigures& sum) { sum.add(figures); });
    m_series.projected = projectedMonth(m_series.month.cost, m_desk.clock().wall());
    if (bucketOf(named.row, m_series.bucket) >= m_series.until) look();
}

std::vector<SlotSeries> bySlot(const SpendSeries& series) {
    const std::int64_t span = spanOf(series.bucket).ms;
    const auto buckets = std::size_t(std::max<std::int64_t>(0, (series.until - series.since).ms / span));
    std::vector<SlotSeries> all(kModelSlots + 1);
    for (std::size_t slot = 0; slot < all.size(); ++slot) {
        all[slot].slot = int(slot);
        all[slot].costs.resize(buckets);
        if (slot < series.slots.size()) all[slot].model = series.slots[slot];
    }
    for (const auto& point : series.points) {
        const auto found = std::find(series.slots.begin(), series.slots.end(), point.model);
        const bool has = found != series.slots.end() && !point.model.empty();
        auto& of = all[has ? std::size_t(found - series.slots.begin()) : kModelSlots];
        const auto bucket = std::size_t((point.begin - series.since).ms / span);
        if (bucket >= buckets) continue;
        of.costs[bucket] += point.figures.cost;
        of.total += point.figures.cost;
    }
    std::erase_if(all, [](const SlotSeries& one) { return one.total.nano() == 0; });
    return all;
}

} // namespace rubber::desktop::models
