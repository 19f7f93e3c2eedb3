// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/cli_room.h"

using namespace rubber;
using test::CliRan;
using test::CliRoom;

/// suspend, resume, restore, archive and their like for several keys, and for all of them.
class CliManyKeysTest : public QObject {
    Q_OBJECT

    static bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }
    static void fill(CliRoom& room) {
        room.pair();
        for (const char* name : {"one", "two", "three"})
            if (const auto pushed = room.run(QString("push sk-or-v1-canary-4f1c9a77e2b8 --name ") + name); pushed.code)
                qFatal("%s", pushed.err.c_str());
    }
    static QString state(CliRoom& room, const char* key) {
        return room.run(QString("status %1 --json").arg(key)).data()["state"].toString();
    }

private Q_SLOTS:
    void saysALineForEachOfSeveral() {
        CliRoom room;
        fill(room);
        const CliRan suspended = room.run("suspend one two");
        QVERIFY2(suspended.code == 0, suspended.err.c_str());
        QCOMPARE(suspended.out, std::string("KEY  RELAY     RESULT\n"
                                            "one  home-lab  ok suspended\n"
                                            "two  home-lab  ok suspended\n"));
        QCOMPARE(suspended.err, std::string("2 keys suspended.\n"));
        QCOMPARE(state(room, "three"), QString("active"));
        const CliRan one = room.run("resume one");
        QCOMPARE(one.out, std::string());
        QCOMPARE(one.err, std::string("one is active again.\n"));
    }
    void refusesAHalfUnderstoodLine() {
        CliRoom room;
        fill(room);
        QCOMPARE(room.run("suspend one nobody").code, 4);
        QCOMPARE(state(room, "one"), QString("active"));
        QCOMPARE(room.run("suspend").code, 2);
        QCOMPARE(room.run("suspend one --all").code, 2);
        QCOMPARE(room.run("suspend one --relay home-lab").code, 2);
        QCOMPARE(room.run("suspend --all --relay attic").code, 4);
    }
    void takesKillAllBack() {
        CliRoom room;
        fill(room);
        QCOMPARE(room.run("kill one three").err, std::string("Undo: rubberapi restore one three\n"));
        QCOMPARE(room.run("kill --all").err, std::string("Undo: rubberapi restore --all\n"));
        QCOMPARE(room.run("restore --all").code, 2); // Nobody to ask.
        QCOMPARE(state(room, "one"), QString("killed"));
        const CliRan back = room.run("restore --all --yes --json");
        QVERIFY2(back.code == 0, back.err.c_str());
        QCOMPARE(back.data()["complete"].toBool(), true);
        QCOMPARE(back.data()["changed"].toArray().size(), 3);
        QCOMPARE(back.data()["changed"].toArray().at(0)["state"].toString(), "active");
        const CliRan again = room.run("restore --all --yes");
        QCOMPARE(again.code, 0);
        QCOMPARE(again.out, std::string());
        QCOMPARE(again.err, std::string("There is no key to restore.\n"));
    }
    void suspendsAllWithoutAsking() {
        CliRoom room;
        fill(room);
        room.run("kill two");
        const CliRan all = room.run("suspend --all");
        QCOMPARE(all.code, 0);
        QVERIFY2(has(all.err, "2 keys suspended."), all.err.c_str());
        QCOMPARE(room.run("resume --all --yes --json").data()["changed"].toArray().size(), 2);
    }
    void exitsWithSixWhenDoneInPart() {
        CliRoom room;
        fill(room);
        room.relay.refuseNext = {{"suspend", {ErrorCode::Invalid, "busy: later"}}};
        const CliRan part = room.run("suspend one two --json");
        QCOMPARE(part.code, 6);
        QCOMPARE(part.data()["complete"].toBool(), false);
        const QJsonObject failed = part.data()["failed"].toArray().at(0).toObject();
        QCOMPARE(failed["name"].toString(), "one");
        QCOMPARE(failed["relay"].toString(), "home-lab");
        QCOMPARE(failed["error"].toObject()["code"].toString(), "busy");
        QVERIFY2(has(part.err, "1 of 2 keys suspended. Try again: rubberapi suspend one"), part.err.c_str());
        room.relay.reachable = false;
        QCOMPARE(room.run("resume one two").code, 5); // None at all.
        QCOMPARE(room.run("resume one").code, 5);
    }
    void putsAwayWhatIsDeadAndForgetsIt() {
        CliRoom room;
        fill(room);
        room.run("kill one two");
        const CliRan away = room.run("archive --all --yes");
        QVERIFY2(away.code == 0 && has(away.err, "2 keys archived."), away.err.c_str());
        QCOMPARE(room.run("list --json").json()["data"].toArray().size(), 1);
        QCOMPARE(room.run("unarchive one").code, 0);
        QCOMPARE(room.run("delete two").code, 2); // Nobody to ask.
        const CliRan gone = room.run("delete one two --yes");
        QCOMPARE(gone.code, 6); // "one" is not archived any more.
        QVERIFY2(has(gone.out, "two  home-lab  ok deleted"), gone.out.c_str());
        QCOMPARE(room.run("show two").code, 4);
        QCOMPARE(room.run("show one").code, 0);
    }
};

QTEST_GUILESS_MAIN(CliManyKeysTest)
#include "cli_many_keys_test.moc"
