// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/gui/overview_room.h"

#include "desktop/gui/charts/chart.h"
#include "desktop/gui/charts/chart_tick.h"

#include <QApplication>
#include <QTimer>

#include <array>

namespace rubber::test {

using namespace desktop;

SpendSeries sampleSeries(SpendBucket bucket) {
    struct Model {
        const char* id;
        std::int64_t cents;
    };
    static constexpr std::array kModels{Model{"anthropic/claude-haiku-4.5", 110},
                                        Model{"anthropic/claude-sonnet-4.5", 640},
                                        Model{"google/gemini-2.5-pro", 210},
                                        Model{"meta/llama-4-scout", 24},
                                        Model{"mistral/medium-3", 36},
                                        Model{"openai/gpt-4.1-mini", 95},
                                        Model{"openai/o4-mini", 150}};
    SpendSeries series;
    series.bucket = bucket;
    const models::SpendRange range{bucket == SpendBucket::Day ? models::SpendRange::Kind::Days30
                                                              : models::SpendRange::Kind::Hours24,
                                   {},
                                   {}};
    std::tie(series.since, series.until) = range.at(kNow);
    series.slots = {"anthropic/claude-sonnet-4.5", "google/gemini-2.5-pro", "openai/o4-mini",
                    "anthropic/claude-haiku-4.5", "openai/gpt-4.1-mini"};
    const std::int64_t span = spanOf(bucket).ms;
    const auto count = (series.until - series.since).ms / span;
    const UtcDay today = UtcDay::of(kNow);
    for (std::int64_t i = 0; i < count; ++i)
        for (std::size_t m = 0; m < kModels.size(); ++m) {
            const std::int64_t weekday = (i + 3) % 7, swing = 60 + (i * 37 + std::int64_t(m) * 53) % 70;
            const std::int64_t part = i + 1 == count ? 55 : 100; // Today is not over.
            SpendPoint point{series.since + Duration{i * span}, kModels[m].id, {}};
            point.figures.cost = Money::fromNano(kModels[m].cents * 10'000'000 * swing * part / 10'000 /
                                                 (weekday > 4 ? 3 : 1));
            point.figures.ok = std::uint64_t(40 + i + std::int64_t(m));
            series.total.add(point.figures);
            if (UtcDay::of(point.begin) >= monthOf(today).first) series.month.add(point.figures);
            series.points.push_back(std::move(point));
        }
    series.today.rejected = 12;
    series.projected = projectedMonth(series.month.cost, kNow);
    series.anyRequest = true;
    series.counted = {{"home-lab", 100}, {"office", 0}};
    return series;
}

void OverviewRoom::draw() {
    window.show();
    bool beaten = false;
    QTimer::singleShot(gui::ChartTick::kMs + 20, &window, [&] { beaten = true; });
    waitFor([&] { return beaten; });
    for (auto* chart : window.findChildren<gui::Chart*>())
        chart->flush();
    QApplication::processEvents();
}

} // namespace rubber::test
