// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/cli/dispatch.h"
#include "desktop/cli/error_text.h"
#include "tests/desktop/cli_room.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace rubber;
using namespace rubber::cli;
using test::FakeClock;

/// Whole command lines over a real vault and a relay in memory.
class CliWaitingTest : public QObject {
    Q_OBJECT

    using Ran = test::CliRan;
    using Room = test::CliRoom;
    static bool has(const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    }

private Q_SLOTS:
    void whoLooksAtAKeySendsTheKillThatWaits() {
        for (const char* look : {"list", "status", "status ci"}) {
            Room room;
            room.pair();
            room.push();
            room.relay.reachable = false;
            QCOMPARE(room.run("kill ci").code, 6);
            QVERIFY(has(room.run("list").out, "killing"));
            QCOMPARE(room.run("status ci --json").data()["state"].toString(), "killing");
            QVERIFY(has(room.run("status").out, "1 killing"));
            room.relay.reachable = true;
            QVERIFY(has(room.run(look).out, "killed"));
            QVERIFY(room.relay.granted.begin()->second.state == protocol::KeyState::Killed);
            QVERIFY(!has(room.run("status").out, "killing"));
        }
    }
    void whoLooksAtAKeyPushesTheChangeThatWaits() {
        Room room;
        room.pair();
        room.push();
        room.relay.reachable = false;
        const Ran edited = room.run("edit ci --daily-limit 9 --json");
        QCOMPARE(edited.code, 0);
        QVERIFY(!edited.data()["pending_since"].isNull());
        QVERIFY(has(room.run("edit ci --daily-limit 9").err, "saved, but"));
        room.relay.reachable = true;
        const Ran status = room.run("status ci --json");
        QCOMPARE(status.data()["daily_limit"].toString(), "9.00");
        QVERIFY(status.data()["pending_since"].isNull());
    }

    void waitsForTheReceiptWhenAsked() {
        Room room;
        room.pair();
        room.push();
        room.relay.reachable = false;
        const BootTime before = room.clock.boot();
        QCOMPARE(room.run("kill ci --wait 30s").code, 6);
        QCOMPARE((room.clock.boot() - before).ms, 30'000);
        QCOMPARE(room.relay.count("kill"), 1 + 5); // At 1, 3, 7, 15 and 25 s.
        room.nap = [&](Duration span) {
            room.clock.advance(span);
            room.relay.reachable = room.clock.boot() - before > Duration::seconds(40);
        };
        const Ran killed = room.run("kill ci --wait 30s");
        QCOMPARE(killed.code, 0);
        QVERIFY(has(killed.out, "Key revoked."));
        QVERIFY(!has(killed.err, "not confirmed"));
        QCOMPARE(room.run("kill ci --wait soon").code, 2);
    }
    void namesKeysAndRelaysForAShellWithoutAPassphrase() {
        Room room;
        QCOMPARE(room.run("completion keys").code, 0); // No vault yet: nothing to offer, and no trouble.
        room.pair();
        room.push();
        room.passphrase.clear(); // From here on anything that asks for it fails.
        const Ran keys = room.run("completion keys");
        QCOMPARE(keys.code, 0);
        QCOMPARE(keys.out, std::string("ci\n"));
        QCOMPARE(keys.err, std::string());
        QCOMPARE(room.run("completion relays").out, std::string("home-lab\n"));
        QCOMPARE(room.run("completion keys --json").json()["data"].toArray().at(0).toString(), "ci");
        QCOMPARE(room.run("completion fishes").code, 2);
    }
};

QTEST_GUILESS_MAIN(CliWaitingTest)
#include "cli_waiting_test.moc"
