// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppKeyCareTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }

private Q_SLOTS:
    void renamesAndKillsByTheNewNameWithTheVaultLocked() {
        AppRoom room("home-lab");
        const PushedKey key = room.push("ci");
        room.push("other");
        const auto renamed = room.app.renameKey("ci", "nightly");
        VERIFY_OK(renamed);
        QCOMPARE(bytes(renamed->name), QByteArray("nightly"));
        VERIFY_NAMED(room.app.renameKey("nightly", "other"), "name_taken");
        VERIFY_NAMED(room.app.renameKey("nightly", ""), "bad_option");
        VERIFY_NAMED(room.app.renameKey("nightly", "with space"), "bad_option");
        VERIFY_OK(room.app.renameKey("nightly", "nightly"));
        App locked(room.options(), room.clock, room.relay);
        VERIFY_NAMED(locked.kill({"ci"}), "no_such_key");
        VERIFY_OK(locked.kill({"nightly"}));
        QVERIFY(room.granted(key.id).state == protocol::KeyState::Killed);
    }

    void keepsTagsAndNote() {
        AppRoom room("home-lab");
        room.push("ci");
        VERIFY_OK(room.app.setTags("ci", {"work", "team a", "work"}));
        VERIFY_OK(room.app.setNote("ci", "for the nightly run\nask Ann"));
        const auto shown = room.app.showKey("ci", false);
        VERIFY_OK(shown);
        QVERIFY((shown->tags == std::vector<std::string>{"work", "team a"}));
        QCOMPARE(bytes(shown->note), QByteArray("for the nightly run\nask Ann"));
        QCOMPARE(bytes(shown->upstreamId.text()).size(), qsizetype{19});
        VERIFY_OK(room.app.setTags("ci", {}));
        QVERIFY(room.app.showKey("ci", false)->tags.empty());
    }

    void refusesTagsAndNotesThatWouldBreakALine() {
        AppRoom room("home-lab");
        room.push("ci");
        VERIFY_OK(room.app.setTags("ci", {"kept"}));
        for (const std::string& tag : {std::string(), std::string("a,b"), std::string("a\nb"),
                                       std::string(33, 'x'), std::string(" a")})
            VERIFY_NAMED(room.app.setTags("ci", {tag}), "bad_option");
        std::vector<std::string> many;
        for (int i = 0; i < 17; ++i)
            many.push_back(std::to_string(i));
        VERIFY_NAMED(room.app.setTags("ci", many), "bad_option");
        VERIFY_NAMED(room.app.setNote("ci", std::string(2001, 'x')), "bad_option");
        VERIFY_NAMED(room.app.setNote("ci", "a\x1b[2Jb"), "bad_option");
        QVERIFY((room.app.showKey("ci", false)->tags == std::vector<std::string>{"kept"}));
    }

    void archivesAKeyOnlyWhenItIsDead() {
        AppRoom room("home-lab");
        const PushedKey key = room.push("ci");
        room.relay.reachable = false;
        VERIFY_NAMED(room.app.archiveKey("ci"), "relay_unreachable");
        QVERIFY(!room.app.showKey("ci", false)->archivedAt);
        room.relay.reachable = true;
        const auto archived = room.app.archiveKey("ci");
        VERIFY_OK(archived);
        QVERIFY(archived->archivedAt.has_value());
        QVERIFY(room.granted(key.id).state == protocol::KeyState::Killed);
        QCOMPARE(room.relay.count("kill"), 1);
        VERIFY_OK(room.app.archiveKey("ci"));
        QCOMPARE(room.relay.count("kill"), 1);
    }

    void doesNotKillADeadKeyAgain() {
        AppRoom room("home-lab");
        room.push("ci");
        VERIFY_OK(room.app.kill({"ci"}));
        VERIFY_OK(room.app.archiveKey("ci"));
        QCOMPARE(room.relay.count("kill"), 1);
    }

    void archivesAKeyItsRelayForgot() {
        AppRoom room("home-lab");
        room.push("ci");
        room.relay.granted.clear();
        VERIFY_OK(room.app.archiveKey("ci"));
    }

    void leavesArchivedKeysOutOfTheStatusUntilAsked() {
        AppRoom room("home-lab");
        room.push("a");
        room.push("b");
        VERIFY_OK(room.app.archiveKey("a"));
        QCOMPARE(room.app.status()->keys.size(), std::size_t{1});
        QCOMPARE(room.app.status(Archived::With)->keys.size(), std::size_t{2});
    }

    void letsNothingReviveAnArchivedKeyButUnarchiveAndRestore() {
        AppRoom room("home-lab");
        const PushedKey key = room.push("ci");
        VERIFY_OK(room.app.archiveKey("ci"));
        VERIFY_NAMED(room.app.restore("ci"), "key_archived");
        VERIFY_NAMED(room.app.rotate("ci"), "key_archived");
        PolicyWords words;
        words.dailyLimit = "9.00";
        VERIFY_NAMED(room.app.edit("ci", words), "key_archived");
        VERIFY_OK(room.app.unarchiveKey("ci"));
        QVERIFY(room.granted(key.id).state == protocol::KeyState::Killed);
        VERIFY_OK(room.app.restore("ci"));
        QVERIFY(room.granted(key.id).state == protocol::KeyState::Active);
    }

    void keepsTheNameOfAnArchivedKeyTaken() {
        AppRoom room("home-lab");
        room.push("ci");
        VERIFY_OK(room.app.archiveKey("ci"));
        auto request = room.request();
        request.name = "ci";
        const auto taken = room.app.push(std::move(request));
        VERIFY_NAMED(taken, "name_taken");
        QVERIFY(taken.error().context.find("archived") != std::string::npos);
    }

    void deletesOnlyWhatIsArchivedAndKeepsItsRows() {
        AppRoom room("home-lab");
        const PushedKey key = room.push("ci");
        room.relay.addRow("settle", key.id, "openai/gpt-4o-mini", 70);
        VERIFY_OK(room.app.syncRows());
        VERIFY_NAMED(room.app.deleteKey("ci"), "not_archived");
        VERIFY_OK(room.app.archiveKey("ci"));
        VERIFY_OK(room.app.deleteKey("ci"));
        VERIFY_NAMED(room.app.showKey("ci", false), "no_such_key");
        VERIFY_NAMED(room.app.kill({"ci"}), "no_such_key");
        const auto rows = room.app.rows({});
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t{1});
        VERIFY_OK(room.app.push(room.request()));
    }
};

QTEST_GUILESS_MAIN(AppKeyCareTest)
#include "app_key_care_test.moc"
