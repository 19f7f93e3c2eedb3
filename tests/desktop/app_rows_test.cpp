// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppRowsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fetchesPageAfterPageAndOnlyWhatIsNew() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.pageSize = 10;
        for (int i = 0; i < 35; ++i)
            room.relay.addRow("settle", pushed.id, "m", 1);
        auto sync = room.app.syncRows();
        VERIFY_OK(sync);
        QCOMPARE(sync->fetched, std::uint64_t{35});
        QCOMPARE(room.relay.count("rows"), 4);
        room.relay.addRow("settle", pushed.id, "m", 1);
        sync = room.app.syncRows();
        QCOMPARE(sync->fetched, std::uint64_t{1});
        QCOMPARE(room.app.rows({})->size(), std::size_t{36});
    }

    void remembersTheCursorAcrossPrograms() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.addRow("settle", pushed.id, "m", 1);
        VERIFY_OK(room.app.syncRows());
        App again(room.options(), room.clock, room.relay);
        VERIFY_OK(again.unlock(words("correct horse")));
        QCOMPARE(again.syncRows()->fetched, std::uint64_t{0});
    }

    void givesRowsTheirNames() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.addRow("settle", pushed.id, "m", 1);
        room.relay.addRow("boot", KeyId());
        const auto rows = room.app.rows({});
        VERIFY_OK(rows);
        QVERIFY(rows->at(0).keyName == "ci" && rows->at(0).relay == "home");
        QVERIFY(rows->at(1).keyName.empty());
        RowQuery query;
        query.key = "ci";
        QCOMPARE(room.app.rows(query)->size(), std::size_t{1});
        query.key = "nobody";
        VERIFY_NAMED(room.app.rows(query), "no_such_key");
    }

    void readsStoredRowsWhenTheRelayIsAwayAndSaysSo() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.addRow("settle", pushed.id, "m", 1);
        VERIFY_OK(room.app.syncRows());
        room.relay.reachable = false;
        SyncReport sync;
        const auto rows = room.app.rows({}, &sync);
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t{1});
        QVERIFY(isNamed(sync.unreachable.front().second, "relay_unreachable"));
    }

    void tellsRowsTheRelayNoLongerHas() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        room.relay.oldest = 101;
        room.relay.addRow("settle", pushed.id, "m", 1);
        const auto sync = room.app.syncRows();
        VERIFY_OK(sync);
        QCOMPARE(sync->fetched, std::uint64_t{1});
        QCOMPARE(sync->gaps, std::vector<std::string>{"home: rows 1 to 100 are no longer on the relay"});
        QVERIFY(room.app.syncRows()->gaps.empty());
    }

    void refusesAPageThatDoesNotFitTheQuestion() {
        AppRoom room("home");
        const auto pushed = room.push("ci");
        for (int i = 0; i < 3; ++i)
            room.relay.addRow("settle", pushed.id, "m", 1);
        VERIFY_OK(room.app.syncRows());
        room.relay.rows.push_back(room.relay.rows.front());
        room.relay.rows.back().sequence = 4;
        VERIFY_OK(room.app.syncRows());
        QCOMPARE(room.app.rows({})->size(), std::size_t{4});
    }

    void followsFromWhereTheStoredRowsEnd() {
        AppRoom room("home");
        const auto ci = room.push("ci"), other = room.push("other");
        room.relay.addRow("settle", ci.id, "m", 1);
        room.relay.addRow("settle", other.id, "m", 1);
        auto live = room.relay.rows.front();
        live.sequence = 3;
        auto foreign = room.relay.rows.back();
        foreign.sequence = 4;
        room.relay.liveRows = {live, foreign};
        bool vaultIsFree = false;
        room.relay.onCall = [&] {
            vaultIsFree = vault::VaultLock::take(room.room.folder(), Duration{0}).has_value();
        };
        RowQuery query;
        query.key = "ci";
        std::vector<std::uint64_t> seen;
        VERIFY_OK(room.app.follow(
            query,
            [&](const NamedRow& row) {
                seen.push_back(row.row.sequence);
                return true;
            },
            [] { return false; }, [](const std::string&, const Error&) {}));
        QCOMPARE(seen, (std::vector<std::uint64_t>{1, 3}));
        QCOMPARE(room.relay.listenedAfter, std::uint64_t{2});
        QVERIFY(vaultIsFree);
    }

    void sumsSpendByModelKeyAndDay() {
        AppRoom room("home");
        const auto ci = room.push("ci"), other = room.push("other");
        room.relay.addRow("settle", ci.id, "a", 30);
        room.relay.addRow("refuse", ci.id, "a", 0);
        room.clock.advance(Duration::days(1));
        room.relay.addRow("settle", other.id, "b", 50);
        room.relay.addRow("settle", other.id, "a", 5);
        const auto byModel = room.app.spend(SpendBy::Model, {});
        VERIFY_OK(byModel);
        QCOMPARE(byModel->total.nano(), 85);
        QVERIFY(byModel->lines.front().label == "b" && byModel->lines.front().cost.nano() == 50);
        const auto byKey = room.app.spend(SpendBy::Key, {});
        QVERIFY(byKey->lines.front().label == "other" && byKey->lines.front().requests == 2);
        const auto byDay = room.app.spend(SpendBy::Day, {});
        QCOMPARE(byDay->lines.size(), std::size_t{2});
        QVERIFY(byDay->lines.front().label == "2026-03-10" && byDay->lines.back().label == "2026-03-11");
        QCOMPARE(room.app.spend(SpendBy::Model, room.clock.wall())->total.nano(), 55);
    }
};

QTEST_APPLESS_MAIN(AppRowsTest)
#include "app_rows_test.moc"
