// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/latency.h"
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

constexpr Duration kStretch = Duration::seconds(300);

struct LatencyRoom : AppRoom {
    LatencyRoom() : AppRoom("home-lab"), key(push("ci-nightly")), begin(clock.wall()) {}
    void took(Duration after, std::int64_t ms, int status = 200) {
        protocol::Row row;
        row.kind = "settle";
        row.mode = "exact";
        row.status = status;
        row.key = key.id;
        row.at = begin + after;
        row.model = "a/model";
        row.elapsedMs = ms;
        row.sequence = row.request = relay.rows.size() + 1;
        relay.rows.push_back(row);
    }
    Result<LatencySeries> look(const std::string& of = "") {
        if (const auto synced = app.syncRows(); !synced) return tl::unexpected(synced.error());
        return latency(app, of, begin, begin + Duration::days(1), kStretch);
    }
    PushedKey key;
    WallTime begin;
};

} // namespace

class AppLatencyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void halfAndNearlyAllByNearestRank() {
        LatencyRoom room;
        for (int i = 20; i >= 1; --i)
            room.took(Duration{i}, i * 100);
        const auto series = room.look();
        VERIFY_OK(series);
        QCOMPARE(series->points.size(), std::size_t(1));
        QCOMPARE(series->points[0].p50Ms, 1'000);
        QCOMPARE(series->points[0].p95Ms, 1'900);
        QCOMPARE(series->points[0].requests, 20u);
    }
    void oneRequestIsBoth() {
        LatencyRoom room;
        room.took({}, 7);
        const auto series = room.look();
        VERIFY_OK(series);
        QCOMPARE(series->whole.p50Ms, 7);
        QCOMPARE(series->whole.p95Ms, 7);
    }
    void stretchesAreApartAndEmptyOnesAreNotThere() {
        LatencyRoom room;
        room.took(Duration::seconds(299), 100);
        room.took(Duration::seconds(300), 200);
        room.took(Duration::seconds(3'600), 300);
        room.took(Duration::days(1), 400); // Behind the end.
        const auto series = room.look();
        VERIFY_OK(series);
        QCOMPARE(series->points.size(), std::size_t(3));
        QCOMPARE(series->points[1].begin.ms, (room.begin + kStretch).ms);
        QCOMPARE(series->points[2].p50Ms, 300);
        QCOMPARE(series->whole.requests, 3u);
        QCOMPARE(series->whole.p50Ms, 200);
    }
    void whatWasNotAnsweredIsNoLatency() {
        LatencyRoom room;
        room.took({}, 100);
        room.took(Duration{1}, 30'000, 502);
        const auto series = room.look();
        VERIFY_OK(series);
        QCOMPARE(series->whole.requests, 1u);
    }
    void pagesAreReadToTheEnd() {
        LatencyRoom room;
        for (int i = 0; i < 2'500; ++i)
            room.took(Duration{i}, i % 2 ? 10 : 20);
        const auto series = room.look();
        VERIFY_OK(series);
        QCOMPARE(series->whole.requests, 2'500u);
        QVERIFY(!series->cut);
    }
    void aRelayAloneCanBeAskedFor() {
        LatencyRoom room;
        room.took({}, 100);
        const auto here = room.look("home-lab");
        VERIFY_OK(here);
        QCOMPARE(here->whole.requests, 1u);
        VERIFY_NAMED(room.look("office"), "no_such_relay");
    }
};

QTEST_GUILESS_MAIN(AppLatencyTest)
#include "app_latency_test.moc"
