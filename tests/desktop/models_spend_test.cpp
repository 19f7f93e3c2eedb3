// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/spend.h"
#include "tests/desktop/gui/fixtures.h"

#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::desktop::models;
using namespace rubber::test;

namespace {

/// Models over a desk that answers nothing.
struct Room {
    FakeClock clock = standingClock();
    Desk desk{{}, clock};
    Session session{desk, "/home/ada/personal.rubbervault"};
    Live live{desk, session};
    Spend spend{desk, live};

    explicit Room(const SpendRange& range = {}) {
        live.show(sampleStatus(), onlineLinks(), kNow);
        spend.setRange(range);
        spend.show(emptySeries());
    }
    SpendSeries emptySeries() const {
        SpendSeries series;
        series.bucket = spend.range().bucket();
        std::tie(series.since, series.until) = spend.range().at(kNow);
        series.slots = {"anthropic/claude-sonnet-4.5", "openai/gpt-4.1-mini", "", "", ""};
        series.counted = {{"home-lab", 100}};
        return series;
    }
};

NamedRow rowOf(std::uint64_t sequence, const char* kind, std::int64_t nano, const char* model = "m") {
    NamedRow named = sampleRows(1).front();
    named.row.kind = kind;
    named.row.sequence = named.row.request = sequence;
    named.row.model = model;
    named.row.cost = Money::fromNano(nano);
    named.row.status = named.row.kind == "refuse" ? 402 : 200;
    return named;
}

Money sumOfPoints(const SpendSeries& series) {
    Money sum;
    for (const auto& point : series.points)
        sum += point.figures.cost;
    return sum;
}

Money sumOfSlots(const SpendSeries& series) {
    Money sum;
    for (const auto& slot : bySlot(series)) {
        Money ofBars;
        for (const Money cost : slot.costs)
            ofBars += cost;
        if (ofBars != slot.total) qFatal("a slot's bars are not its total");
        sum += slot.total;
    }
    return sum;
}

} // namespace

class ModelsSpendTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyRowOfTheFeedCountsOnce() {
        Room room;
        auto row = rowOf(101, "settle", 500);
        room.live.showRows({row, row});
        room.live.showRows({rowOf(100, "settle", 7)}); // In the vault's answer already.
        QCOMPARE(room.spend.series().total.cost.nano(), 500);
        QCOMPARE(room.spend.series().today.ok, std::uint64_t{1});
        QCOMPARE(room.spend.series().month.cost.nano(), 500);
        QVERIFY(room.spend.series().anyRequest);
    }
    void theSumOfTheBarsIsTheTotalWhateverArrives() {
        Room room;
        const auto rows = sampleRows(400);
        for (std::size_t i = 0; i < rows.size(); i += 7)
            room.live.showRows({rows.begin() + std::ptrdiff_t(i),
                                rows.begin() + std::ptrdiff_t(std::min(i + 7, rows.size()))});
        const auto& series = room.spend.series();
        QVERIFY(series.total.cost.nano() > 0);
        QCOMPARE(sumOfPoints(series).nano(), series.total.cost.nano());
        QCOMPARE(sumOfSlots(series).nano(), series.total.cost.nano());
        QCOMPARE(series.total.requests(), std::uint64_t(rows.size()));
    }
    void aModelWithoutAColourIsAmongTheOthers() {
        Room room;
        room.live.showRows({rowOf(101, "settle", 5, "openai/gpt-4.1-mini"), rowOf(102, "settle", 6, "rare"),
                            rowOf(103, "settle", 7, "")});
        const auto slots = bySlot(room.spend.series());
        QCOMPARE(slots.size(), std::size_t{2});
        QCOMPARE(slots[0].slot, 1);
        QCOMPARE(slots[1].slot, int(kModelSlots));
        QCOMPARE(slots[1].total.nano(), 13);
    }
    void aLookUpIsHeldUntilItsCostIsKnown() {
        Room room;
        auto looking = rowOf(101, "looking_up", 0);
        looking.row.held = Money::fromNano(900);
        room.live.showRows({looking});
        QCOMPARE(room.spend.series().total.cost.nano(), 900);
        auto settle = rowOf(102, "settle", 40);
        settle.row.request = 101;
        settle.row.mode = "lookup";
        room.live.showRows({settle});
        QCOMPARE(room.spend.series().total.cost.nano(), 40);
        QCOMPARE(room.spend.series().total.ok, std::uint64_t{1});
    }
    void refusalsCountByTheirCountAndCostNothing() {
        Room room;
        auto refusal = rowOf(101, "refuse", 0);
        refusal.row.count = 12;
        room.live.showRows({refusal, rowOf(102, "hold", 9)});
        QCOMPARE(room.spend.series().total.rejected, std::uint64_t{12});
        QCOMPARE(room.spend.series().total.cost.nano(), 0);
    }
    void aRequestOutsideTheRangeStillCountsForToday() {
        Room room({SpendRange::Kind::Custom, UtcDay{20'000}, UtcDay{20'003}});
        room.live.showRows({rowOf(101, "settle", 500)});
        QCOMPARE(room.spend.series().total.cost.nano(), 0);
        QCOMPARE(room.spend.series().today.cost.nano(), 500);
    }
    void rangesAreWholeBucketsThatEndNow() {
        const auto span = [](SpendRange::Kind kind) {
            const auto [since, until] = SpendRange{kind, UtcDay{100}, UtcDay{101}}.at(kNow);
            return std::pair{(until - since).ms, until};
        };
        QCOMPARE(span(SpendRange::Kind::Hours24).first, Duration::days(1).ms);
        QCOMPARE(span(SpendRange::Kind::Hours24).second.toRfc3339(), std::string("2026-03-12T15:00:00Z"));
        QCOMPARE(span(SpendRange::Kind::Days7).first, Duration::days(7).ms);
        QCOMPARE(span(SpendRange::Kind::Days30).second.toRfc3339(), std::string("2026-03-13T00:00:00Z"));
        QCOMPARE(span(SpendRange::Kind::Month).first, Duration::days(12).ms);
        QCOMPARE(span(SpendRange::Kind::Custom).first, Duration::days(2).ms);
    }
    void theMonthIsProjectedAsItGrows() {
        Room room;
        room.live.showRows({rowOf(101, "settle", 1'000'000'000)});
        QCOMPARE(room.spend.series().projected->nano(),
                 projectedMonth(Money::fromNano(1'000'000'000), kNow)->nano());
    }
};

QTEST_GUILESS_MAIN(ModelsSpendTest)
#include "models_spend_test.moc"
