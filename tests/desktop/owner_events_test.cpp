// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/vault/owner_events.h"
#include "tests/desktop/vault_room.h"

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

/// The chain of events on the vault alone; every way of changing it behind its back is tried.
class OwnerEventsTest : public QObject {
    Q_OBJECT

    struct Chain {
        VaultRoom room;
        VaultKey key = room.make();
        Vault vault = open();
        OwnerEvents events{vault};

        Vault open() {
            auto opened = Vault::open(room.folder(), key);
            if (!opened) qFatal("%s", opened.error().context.c_str());
            return std::move(*opened);
        }
        void add(int count, std::int64_t firstMs = 1'000'000) {
            std::vector<StoredEvent> list;
            for (int i = 0; i < count; ++i)
                list.push_back({0,
                                WallTime{firstMs + i},
                                "app",
                                "unlocked",
                                "target " + std::to_string(i),
                                {{"number", std::to_string(i)}},
                                randomBase62(16)});
            if (const auto added = events.append(list); !added) qFatal("%s", added.error().context.c_str());
        }
        void sql(const char* statement) {
            if (const auto done = vault.database().run(statement); !done)
                qFatal("%s", done.error().context.c_str());
        }
        ChainReport verify() {
            auto report = events.verify();
            if (!report) qFatal("%s", report.error().context.c_str());
            return *report;
        }
    };

private Q_SLOTS:
    void aWholeChainIsWhole() {
        Chain chain;
        QVERIFY(!chain.verify().firstBad);
        chain.add(20);
        QCOMPARE(chain.verify().checked, 20u);
        QVERIFY(!chain.verify().firstBad);
    }
    void namesTheFirstRowThatWasChanged_data() {
        QTest::addColumn<QByteArray>("statement");
        QTest::addColumn<quint64>("bad");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const char* sql, quint64 bad, const char* reason) {
            QTest::newRow(name) << QByteArray(sql) << bad << QByteArray(reason);
        };
        row("who", "UPDATE events SET who = 'phone' WHERE sequence = 7", 7, "changed");
        row("time", "UPDATE events SET at_ms = at_ms + 1 WHERE sequence = 7", 7, "changed");
        row("what", "UPDATE events SET what = 'locked' WHERE sequence = 7", 7, "changed");
        row("target", "UPDATE events SET target = '' WHERE sequence = 7", 7, "changed");
        row("details", "UPDATE events SET details = '' WHERE sequence = 7", 7, "changed");
        row("chain", "UPDATE events SET chain = zeroblob(32) WHERE sequence = 7", 7, "changed");
        row("middle gone", "DELETE FROM events WHERE sequence = 7", 7, "missing");
        row("front gone", "DELETE FROM events WHERE sequence < 7", 1, "missing");
        row("end gone", "DELETE FROM events WHERE sequence > 7", 8, "cut_off");
        row("all gone", "DELETE FROM events", 1, "cut_off");
        row("fields moved", "UPDATE events SET who = 'ap', what = 'punlocked' WHERE sequence = 7", 7,
            "changed");
        row("false checkpoint", "UPDATE events SET what = 'checkpoint' WHERE sequence = 1", 1, "changed");
        row("self-made checkpoint",
            "UPDATE events SET what = 'checkpoint', seal = zeroblob(32) WHERE sequence = 1", 1, "changed");
        row("head", "UPDATE settings SET value = '12 ' || substr(value, 4) WHERE name = 'events_head'", 20,
            "changed");
    }
    void namesTheFirstRowThatWasChanged() {
        QFETCH(QByteArray, statement);
        QFETCH(quint64, bad);
        QFETCH(QByteArray, reason);
        Chain chain;
        chain.add(20);
        chain.sql(statement.constData());
        const auto report = chain.verify();
        QVERIFY(report.firstBad.has_value());
        QCOMPARE(*report.firstBad, bad);
        QCOMPARE(QByteArray::fromStdString(report.reason), reason);
    }
    void keepsATicketOnce() {
        Chain chain;
        const StoredEvent event{0, WallTime{5}, "app", "locked", "", {}, "sixteenCharacter"};
        VERIFY_OK(chain.events.append({event, event}));
        VERIFY_OK(chain.events.append({event}));
        QCOMPARE(chain.verify().checked, 1u);
    }
    void ageRemovesTheOldestAndTheChainGoesOn() {
        Chain chain;
        chain.add(10, 1'000'000);
        chain.add(10, 9'000'000);
        const auto removed = chain.events.removeOlder(WallTime{5'000'000}, WallTime{10'000'000});
        VERIFY_OK(removed);
        QCOMPARE(*removed, 10u);
        auto report = chain.verify();
        QVERIFY(!report.firstBad);
        QCOMPARE(report.removed, 10u);
        QCOMPARE(report.keptSince->ms, 9'000'000);
        chain.add(3, 20'000'000);
        VERIFY_OK(chain.events.removeOlder(WallTime{15'000'000}, WallTime{30'000'000}));
        report = chain.verify();
        QVERIFY(!report.firstBad);
        QCOMPARE(report.removed, 20u);
        const auto again = chain.events.removeOlder(WallTime{15'000'000}, WallTime{30'000'000});
        VERIFY_OK(again);
        QCOMPARE(*again, 0u);
    }
    void theNewestStaysHoweverOldItIs() {
        Chain chain;
        chain.add(5);
        VERIFY_OK(chain.events.removeOlder(WallTime{INT64_MAX}, WallTime{10}));
        const auto kept = chain.events.select({}, {}, 0);
        VERIFY_OK(kept);
        QCOMPARE(kept->size(), std::size_t{2}); // The checkpoint and the newest.
        QVERIFY(!chain.verify().firstBad);
    }
    void aCheckpointCannotBeEdited() {
        Chain chain;
        chain.add(10, 1'000'000);
        chain.add(10, 9'000'000);
        VERIFY_OK(chain.events.removeOlder(WallTime{5'000'000}, WallTime{10'000'000}));
        chain.sql("UPDATE events SET details = '' WHERE sequence = 10");
        QCOMPARE(chain.verify().firstBad.value_or(0), 10u);
    }
    void nothingIsRemovedFromAChainThatIsNotWhole() {
        Chain chain;
        chain.add(20);
        chain.sql("UPDATE events SET who = 'phone' WHERE sequence = 3");
        VERIFY_ERROR(chain.events.removeOlder(WallTime{1'000'010}, WallTime{10'000'000}), ErrorCode::Corrupt,
                     "events_changed: ");
        QCOMPARE(chain.events.select({}, {}, 0)->size(), std::size_t{20});
    }
    void controlCharactersCannotMakeFields() {
        Chain chain;
        StoredEvent event{0,
                          WallTime{5},
                          "app\n",
                          "locked",
                          "a\x1f"
                          "b\x1e"
                          "c",
                          {{"x\x1f", "y\x1e"
                                     "z"}},
                          "t"};
        VERIFY_OK(chain.events.append({event}));
        const auto kept = chain.events.select({}, {}, 0);
        VERIFY_OK(kept);
        QCOMPARE(kept->front().details.size(), std::size_t{1});
        QVERIFY(kept->front().details.front() == std::pair(std::string("x "), std::string("y z")));
        QVERIFY(!chain.verify().firstBad);
    }
};

QTEST_APPLESS_MAIN(OwnerEventsTest)
#include "owner_events_test.moc"
