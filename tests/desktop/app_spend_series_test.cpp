// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/spend_series.h"
#include "tests/desktop/app_room.h"

#include <map>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

Money nano(std::int64_t amount) { return Money::fromNano(amount); }

/// Of one model's points.
Money costOf(const SpendSeries& series, const std::string& model) {
    Money sum;
    for (const auto& point : series.points)
        if (point.model == model) sum += point.figures.cost;
    return sum;
}

} // namespace

class AppSpendSeriesTest : public QObject {
    Q_OBJECT
private:
    static protocol::Row& last(AppRoom& room) { return room.relay.rows.back(); }
    static Result<SpendSeries> days(AppRoom& room, int count, const std::string& key = "") {
        const UtcDay today = UtcDay::of(room.clock.wall());
        return room.app.spendSeries(UtcDay{today.number - count + 1}.begin(), today.next().begin(),
                                    SpendBucket::Day, key);
    }

private Q_SLOTS:
    void theSumOfItsPartsIsTheTotalAndWhatTheCommandLineSays() {
        AppRoom room("home");
        const auto ci = room.push("ci"), other = room.push("other");
        for (int i = 0; i < 60; ++i) {
            room.relay.addRow(i % 7 == 0 ? "forfeit" : "settle", i % 3 ? ci.id : other.id, i % 2 ? "a" : "b",
                              1'000 + i);
            last(room).status = i % 11 == 0 ? 502 : 200;
            room.clock.advance(Duration::seconds(3 * 3600 + 17));
        }
        const auto report = room.app.spend(SpendBy::Day, {});
        const auto series = days(room, 30);
        VERIFY_OK(series);
        Money sum;
        std::map<std::int64_t, Money> byDay;
        for (const auto& point : series->points) {
            sum += point.figures.cost;
            byDay[point.begin.ms] += point.figures.cost;
        }
        QCOMPARE(sum.nano(), series->total.cost.nano());
        QCOMPARE(sum.nano(), report->total.nano());
        QCOMPARE(byDay.size(), report->lines.size());
        auto day = byDay.begin();
        for (const auto& line : report->lines) {
            QCOMPARE(WallTime{day->first}.toRfc3339().substr(0, 10), line.label);
            QCOMPARE((day++)->second.nano(), line.cost.nano());
        }
        const auto byModel = room.app.spend(SpendBy::Model, {});
        for (const auto& line : byModel->lines)
            QCOMPARE(costOf(*series, line.label).nano(), line.cost.nano());
        Money keys;
        for (const char* key : {"ci", "other"})
            keys += days(room, 30, key)->total.cost;
        QCOMPARE(keys.nano(), sum.nano());
        QCOMPARE(series->total.requests(), std::uint64_t{60});
    }

    void everyBucketSizeComesToTheSame() {
        AppRoom room("home");
        const auto ci = room.push("ci");
        const WallTime begin = room.clock.wall();
        for (int i = 0; i < 40; ++i) {
            room.relay.addRow(i % 5 ? "settle" : "refuse", ci.id, i % 2 ? "a" : "b", i % 5 ? 500 + i : 0);
            last(room).status = 200;
            room.clock.advance(Duration::seconds(700));
        }
        VERIFY_OK(room.app.syncRows());
        for (const auto bucket : {SpendBucket::FiveMinutes, SpendBucket::Hour, SpendBucket::Day}) {
            const auto series = room.app.spendSeries(begin, room.clock.wall(), bucket);
            VERIFY_OK(series);
            QCOMPARE(series->total.cost.nano(), room.app.spend(SpendBy::Model, {})->total.nano());
            QCOMPARE(series->total.ok, std::uint64_t{32});
            QCOMPARE(series->total.rejected, std::uint64_t{8});
            for (const auto& point : series->points)
                QCOMPARE(point.begin.ms % spanOf(bucket).ms, 0);
        }
    }

    void countsRefusalsByTheirCountAndErrorsByTheirStatus() {
        AppRoom room("home");
        const auto ci = room.push("ci");
        room.relay.addRow("refuse", ci.id, "a");
        last(room).count = 12;
        room.relay.addRow("settle", ci.id, "a", 5);
        last(room).status = 502;
        room.relay.addRow("settle", ci.id, "a", 5);
        last(room).status = 200;
        room.relay.addRow("hold", ci.id, "a");
        VERIFY_OK(room.app.syncRows());
        const auto series = days(room, 1);
        QCOMPARE(series->total.rejected, std::uint64_t{12});
        QCOMPARE(series->total.error, std::uint64_t{1});
        QCOMPARE(series->total.ok, std::uint64_t{1});
        QCOMPARE(series->today.rejected, std::uint64_t{12});
        QVERIFY(series->anyRequest);
    }

    void aRequestIsHeldInFullUntilItsCostWasLookedUp() {
        AppRoom room("home");
        const auto ci = room.push("ci");
        room.relay.addRow("looking_up", ci.id, "a", 0);
        last(room).held = nano(900);
        last(room).status = 200;
        const auto request = last(room).request;
        VERIFY_OK(room.app.syncRows());
        QCOMPARE(days(room, 1)->total.cost.nano(), 900);
        QCOMPARE(days(room, 1)->total.ok, std::uint64_t{1});
        room.clock.advance(Duration::seconds(7200)); // Another hour, perhaps another bucket.
        room.relay.addRow("settle", ci.id, "a", 40);
        last(room).request = request;
        last(room).status = 200;
        last(room).mode = "lookup";
        VERIFY_OK(room.app.syncRows());
        QCOMPARE(days(room, 2)->total.cost.nano(), 40);
        QCOMPARE(days(room, 2)->total.ok, std::uint64_t{1});
        QCOMPARE(room.app.spend(SpendBy::Day, {})->total.nano(), 40);
    }

    void aRequestBelongsToTheDayItWasAdmitted() {
        AppRoom room("home");
        const auto ci = room.push("ci");
        room.clock.setWall(UtcDay{20'600}.begin() + Duration::seconds(5));
        room.relay.addRow("settle", ci.id, "a", 7);
        last(room).day = 20'599;
        VERIFY_OK(room.app.syncRows());
        const auto series = days(room, 2);
        QCOMPARE(series->points.size(), std::size_t{1});
        QCOMPARE(series->points[0].begin.ms, UtcDay{20'599}.begin().ms);
        QCOMPARE(series->today.cost.nano(), 0);
        QCOMPARE(room.app.spend(SpendBy::Day, {})->lines.front().label,
                 UtcDay{20'599}.begin().toRfc3339().substr(0, 10));
    }

    void countsRequestsWithoutAKnownPrice() {
        AppRoom room("home");
        const auto ci = room.push("ci");
        for (const char* note : {"unpriced", "client_gone unpriced", "", "unpriced_like"}) {
            room.relay.addRow("settle", ci.id, "a", 5);
            last(room).detail = note;
        }
        VERIFY_OK(room.app.syncRows());
        QCOMPARE(days(room, 1)->total.unpriced, std::uint64_t{2});
        QCOMPARE(days(room, 1)->month.unpriced, std::uint64_t{2});
    }

    void knowsUpToWhichRowItCounts() {
        AppRoom room("home");
        const auto ci = room.push("ci");
        room.relay.addRow("settle", ci.id, "a", 5);
        room.relay.addRow("settle", ci.id, "a", 5);
        VERIFY_OK(room.app.syncRows());
        const auto series = days(room, 1);
        QCOMPARE(series->counted.size(), std::size_t{1});
        QCOMPARE(series->counted[0].first, std::string("home"));
        QCOMPARE(series->counted[0].second, std::uint64_t{2});
    }

    void asksNoRelay() {
        AppRoom room("home");
        const auto calls = room.relay.calls.size();
        VERIFY_OK(days(room, 7));
        QVERIFY(!days(room, 7)->anyRequest);
        QCOMPARE(room.relay.calls.size(), calls);
        VERIFY_NAMED(days(room, 7, "nobody"), "no_such_key");
        room.app.lock();
        VERIFY_NAMED(days(room, 7), "vault_locked");
    }

    void modelsKeepTheirColoursAcrossRangesAndPrograms() {
        AppRoom room("home");
        const auto ci = room.push("ci");
        for (int i = 0; i < 7; ++i)
            room.relay.addRow("settle", ci.id, QByteArray("model-").append(char('0' + i)).constData(),
                              1000 - i * 100);
        VERIFY_OK(room.app.syncRows());
        const auto slots = days(room, 30)->slots;
        QCOMPARE(slots, (ModelSlots{"model-0", "model-1", "model-2", "model-3", "model-4"}));
        // The cheapest of them becomes the dearest, another one grows a little past the fifth.
        room.relay.addRow("settle", ci.id, "model-4", 9'000);
        room.relay.addRow("settle", ci.id, "model-5", 300);
        VERIFY_OK(room.app.syncRows());
        QCOMPARE(days(room, 1)->slots, slots);
        App again(room.options(), room.clock, room.relay);
        VERIFY_OK(again.unlock(words("correct horse")));
        const auto other = again.spendSeries(room.clock.wall(), room.clock.wall(), SpendBucket::Hour);
        QCOMPARE(other->slots, slots);
    }

    void aColourGoesToWhoSpendsTwiceAsMuch() {
        const ModelSlots full{"a", "b", "c", "d", "e"};
        std::vector<std::pair<std::string, Money>> spent{{"a", nano(90)}, {"b", nano(80)}, {"c", nano(70)},
                                                         {"d", nano(60)}, {"e", nano(20)}, {"f", nano(40)}};
        QCOMPARE(keepSlots(full, spent), full);
        spent.back().second = nano(41);
        QCOMPARE(keepSlots(full, spent), (ModelSlots{"a", "b", "c", "d", "f"}));
        QCOMPARE(keepSlots({}, {{"x", nano(1)}, {"y", nano(1)}, {"", nano(9)}}),
                 (ModelSlots{"x", "y", "", "", ""}));
    }

    void projectsTheMonthFromItsThirdDayOn() {
        const auto at = [](const char* text) { return *WallTime::parseRfc3339(text); };
        QVERIFY(!projectedMonth(nano(100), at("2026-03-02T23:59:59Z")));
        QCOMPARE(projectedMonth(nano(200), at("2026-03-03T00:00:00Z"))->nano(), 200 * 31 / 2);
        QCOMPARE(projectedMonth(nano(100), at("2026-02-15T00:00:00Z"))->nano(), 200);
        QCOMPARE(projectedMonth(Money::max(), at("2026-03-03T00:00:00Z"))->nano(), Money::max().nano());
        const auto [first, next] = monthOf(UtcDay::of(at("2028-02-29T12:00:00Z")));
        QCOMPARE(first.begin().toRfc3339(), std::string("2028-02-01T00:00:00Z"));
        QCOMPARE(next.begin().toRfc3339(), std::string("2028-03-01T00:00:00Z"));
    }
};

QTEST_APPLESS_MAIN(AppSpendSeriesTest)
#include "app_spend_series_test.moc"
