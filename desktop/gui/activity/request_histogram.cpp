// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/request_histogram.h"

#include "desktop/gui/charts/histogram_strip.h"

#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace rubber::desktop::gui {

using Range = ActivityFilter::Range;

namespace {

constexpr int kLaterMs = 1'000;
constexpr int kBeatMs = 60'000;
constexpr qint64 kMostBars = 120;
constexpr Duration kWholeDay = Duration::days(1);

Duration widthFor(Duration span) {
    constexpr std::array<qint64, 12> kSeconds{1,     5,     15,     60,     300,    900,
                                              1'800, 3'600, 7'200,  21'600, 86'400, 604'800};
    for (const qint64 seconds : kSeconds)
        if (span.ms / (seconds * 1'000) <= kMostBars) return Duration::seconds(seconds);
    // Years: whole days, as many as it takes.
    return Duration::days((span.ms / kMostBars + kWholeDay.ms - 1) / kWholeDay.ms);
}

/// Days put together until they fit.
void merge(std::vector<RequestBucket>& buckets, WallTime from, Duration width) {
    std::vector<RequestBucket> merged;
    for (const auto& bucket : buckets) {
        const WallTime begin = from + Duration{(bucket.begin - from).ms / width.ms * width.ms};
        if (merged.empty() || merged.back().begin != begin) merged.push_back({begin, 0, 0, 0});
        merged.back().ok += bucket.ok;
        merged.back().rejected += bucket.rejected;
        merged.back().error += bucket.error;
    }
    buckets = std::move(merged);
}

} // namespace

RequestHistogram::RequestHistogram(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_strip(new HistogramStrip(tr("Requests over time"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    m_strip->setToolTip(tr("Drag over the bars to choose a time. Esc takes it back."));
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    m_beat.start(kBeatMs);
    connect(&m_later, &QTimer::timeout, this, &RequestHistogram::reload);
    connect(&m_beat, &QTimer::timeout, this, &RequestHistogram::reload);
    connect(&context.live, &models::Live::rowsArrived, this, [this] {
        m_stale = true;
        if (isVisible() && !m_later.isActive()) m_later.start();
    });
    connect(m_strip, &HistogramStrip::rangeChosen, this, [this](qint64 since, qint64 until) {
        m_chosen = {WallTime{since}, WallTime{until}};
        Q_EMIT rangeChosen(since, until);
    });
    connect(m_strip, &HistogramStrip::choiceCleared, this, [this] {
        m_chosen.reset();
        Q_EMIT choiceCleared();
    });
}

ActivityFilter RequestHistogram::widened(ActivityFilter filter) const {
    filter.range = m_drawn.range;
    filter.since = m_drawn.since;
    filter.until = m_drawn.until;
    return filter;
}

void RequestHistogram::setFilter(const ActivityFilter& filter) {
    ActivityFilter drawn = filter;
    if (filter.range == Range::Chosen && m_chosen == std::pair(filter.since, filter.until)) {
        drawn = widened(filter);
    } else {
        m_chosen.reset();
        m_strip->clearChoice();
    }
    if (drawn == m_drawn && !m_stale) return;
    m_drawn = drawn;
    m_stale = true;
    if (isVisible()) reload();
}

void RequestHistogram::reload() {
    m_stale = true;
    if (!isVisible()) return;
    // One question at a time: a vault with very many rows must not be asked faster than it answers.
    if (m_asking) return;
    m_stale = false;
    m_asking = true;
    const WallTime now = m_context.desk.clock().wall();
    m_context.desk.ask(
        this,
        [query = m_drawn.requests(now), now](App& app) -> Result<Answer> {
            Answer answer;
            WallTime until = query.until.value_or(now);
            if (query.since) {
                answer.width = widthFor(until - *query.since);
                answer.from = WallTime{query.since->ms / answer.width.ms * answer.width.ms};
                TRY_LET(buckets, app.requestBuckets(query, answer.from, answer.width));
                answer.buckets = std::move(buckets);
            } else {
                TRY_LET(days, app.requestBuckets(query, WallTime{}, kWholeDay));
                answer.from = days.empty() ? WallTime{now.ms / kWholeDay.ms * kWholeDay.ms} : days.front().begin;
                answer.width = std::max(widthFor(until - answer.from), kWholeDay);
                merge(days, answer.from, answer.width);
                answer.buckets = std::move(days);
            }
            until = std::max(until, answer.from + Duration{1});
            answer.bars = ((until - answer.from).ms + answer.width.ms - 1) / answer.width.ms;
            return answer;
        },
        [this, drawn = m_drawn](const Result<Answer>& answer) {
            m_asking = false;
            if (drawn != m_drawn) return reload();
            take(answer);
            if (m_stale && !m_later.isActive()) m_later.start();
        },
        models::Desk::On::Watch);
}

void RequestHistogram::take(const Result<Answer>& answer) {
    if (!answer) return Q_EMIT failed(answer.error());
    QList<HistogramBar> bars(answer->bars);
    for (const auto& bucket : answer->buckets) {
        const qint64 at = (bucket.begin - answer->from).ms / answer->width.ms;
        // A relay whose clock is ahead: its newest rows are in the last bar.
        auto& bar = bars[std::clamp<qint64>(at, 0, bars.size() - 1)];
        bar.ok += qint64(bucket.ok);
        bar.rejected += qint64(bucket.rejected);
        bar.error += qint64(bucket.error);
    }
    m_strip->show(answer->from, answer->width, bars);
}

void RequestHistogram::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) reload();
}

} // namespace rubber::desktop::gui
