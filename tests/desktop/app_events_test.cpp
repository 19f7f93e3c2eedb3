// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/app_room.h"

#include <set>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::desktop;
using test::words;

class AppEventsTest : public QObject {
    Q_OBJECT

    /// "unlocked key_pushed ..." in order.
    static QByteArray trail(App& app, const TrailQuery& query = {}) {
        auto entries = app.auditTrail(query);
        if (!entries) qFatal("%s", entries.error().context.c_str());
        std::string text;
        for (const auto& entry : *entries)
            text += (text.empty() ? "" : " ") + entry.what;
        return QByteArray::fromStdString(text);
    }
    static TrailQuery here() {
        TrailQuery query;
        query.relays = false;
        return query;
    }
    static std::string detail(const TrailEntry& entry, const char* name) {
        for (const auto& [field, value] : entry.details)
            if (field == name) return value;
        return "(none)";
    }

private Q_SLOTS:
    void everyWordIsItsOwnAndReadsBack() {
        std::set<std::string> seen;
        for (int i = 0; i <= static_cast<int>(EventKind::Checkpoint); ++i) {
            const auto kind = static_cast<EventKind>(i);
            const auto word = toString(kind);
            QVERIFY(seen.insert(word).second);
            QVERIFY(eventKindOf(word) == kind);
        }
        QVERIFY(!eventKindOf("dance"));
    }
    void writesDownWhatChangesOrReveals() {
        test::AppRoom room("home-lab");
        room.push("ci");
        PolicyWords changes;
        changes.dailyLimit = "10";
        VERIFY_OK(room.app.edit("ci", changes));
        VERIFY_OK(room.app.suspend("ci"));
        VERIFY_OK(room.app.resume("ci"));
        VERIFY_OK(room.app.repin("ci"));
        VERIFY_OK(room.app.showKey("ci", false)); // Reveals nothing.
        VERIFY_OK(room.app.showKey("ci", true));
        VERIFY_OK(room.app.environment("ci"));
        VERIFY_OK(room.app.kill({"ci"}));
        VERIFY_OK(room.app.restore("ci"));
        VERIFY_OK(room.app.killAll());
        VERIFY_OK(room.app.rotate("ci"));
        VERIFY_OK(room.app.exportCsv(room.room.beside("rows.csv"), {}));
        VERIFY_OK(room.app.backup(room.room.beside("copy")));
        VERIFY_OK(room.app.sealRelay(""));
        VERIFY_OK(room.app.unsealRelay(""));
        VERIFY_OK(room.app.setPrice({"openai/gpt-4o-mini", "", "0.15", "0.60", {}, ""}));
        Settings settings = room.app.settings();
        settings.theme = Theme::Dark;
        VERIFY_OK(room.app.saveSettings(settings));
        VERIFY_OK(room.app.saveSettings(settings)); // Changes nothing.
        VERIFY_OK(room.app.changePassphrase(words("correct horse"), words("fresh horse")));
        room.app.lock();
        VERIFY_NAMED(room.app.unlock(words("correct horse")), "wrong_passphrase");
        VERIFY_OK(room.app.unlock(words("fresh horse")));
        QCOMPARE(trail(room.app, here()),
                 QByteArray(
                     "vault_created relay_paired upstream_added key_pushed key_edited key_suspended "
                     "key_resumed key_repinned key_revealed key_revealed key_killed key_restored all_killed "
                     "key_rotated key_killed exported backup_made relay_sealed relay_unsealed "
                     "prices_changed setting_changed passphrase_changed locked unlock_failed unlocked "
                     "backup_made"));
        const auto check = room.app.verifyEvents();
        VERIFY_OK(check);
        QVERIFY(check->whole());
    }
    void saysWhoWhatAndWhichChange() {
        test::AppRoom room("home-lab");
        room.push("ci");
        room.app.actAs("cli pts/3");
        PolicyWords changes;
        changes.dailyLimit = "10";
        changes.ipLock = "off";
        VERIFY_OK(room.app.edit("ci", changes));
        TrailQuery query = here();
        query.key = "ci";
        const auto entries = room.app.auditTrail(query);
        VERIFY_OK(entries);
        QCOMPARE(entries->size(), std::size_t{2});
        const TrailEntry& edited = entries->back();
        QVERIFY(edited.who == "cli pts/3");
        QVERIFY(entries->front().who == "app");
        QVERIFY(edited.target == "ci");
        QVERIFY(detail(edited, "daily_limit") == "5.00 > 10.00");
        QVERIFY(detail(edited, "ip_lock") == "first-use > off");
        QVERIFY(detail(entries->front(), "relay") == "home-lab");
    }
    void tellsAWrongPassphraseForAKeyFromOneForTheVault() {
        test::AppRoom room("home-lab");
        room.push("ci");
        const auto label = room.app.upstreamKeys()->front().label;
        VERIFY_NAMED(room.app.revealUpstream(label, words("wrong")), "wrong_passphrase");
        VERIFY_OK(room.app.revealUpstream(label, words("correct horse")));
        const auto entries = room.app.auditTrail(here());
        VERIFY_OK(entries);
        QVERIFY(trail(room.app, here()).endsWith("reveal_refused upstream_revealed"));
        QCOMPARE((entries->end() - 2)->target, label);
    }
    void writesDownKillLinksAndWhatBecomesOfRelays() {
        test::AppRoom room("home-lab");
        room.relay.dataUrl = "https://relay.example.com/v1";
        room.push("ci");
        VERIFY_OK(room.app.createKillLink({"ci", ""}));
        VERIFY_OK(room.app.revokeKillLink({"ci", ""}));
        VERIFY_OK(room.app.renameRelay("home-lab", "vps"));
        VERIFY_OK(room.app.removeRelay("vps"));
        QVERIFY(trail(room.app, here()).endsWith("kill_link_made kill_link_revoked relay_renamed relay_removed"));
    }
    void holdsNoSecret() {
        test::AppRoom room("home-lab");
        const PushedKey pushed = room.push("ci");
        const std::string token(pushed.token.reveal());
        VERIFY_OK(room.app.showKey(token, true));
        VERIFY_OK(room.app.kill({token}));
        room.app.lock();
        VERIFY_OK(room.app.kill({token})); // Into the file beside the vault.
        const std::string pending = test::slurp(room.room.path("events.pending"));
        QVERIFY(pending.find("key_killed") != std::string::npos);
        QVERIFY(pending.find(token.substr(21, 20)) == std::string::npos);
        VERIFY_OK(room.app.unlock(words("correct horse")));
        const auto entries = room.app.auditTrail({});
        VERIFY_OK(entries);
        for (const auto& entry : *entries) {
            std::string all = entry.who + entry.target + entry.code;
            for (const auto& [name, value] : entry.details)
                all += name + value;
            QVERIFY2(all.find(token.substr(21, 20)) == std::string::npos, entry.what.c_str());
            QVERIFY2(all.find("canary") == std::string::npos, entry.what.c_str());
        }
    }
    void whatHappensWhileLockedWaitsInAPrivateFile() {
        test::AppRoom room("home-lab");
        room.push("ci");
        room.app.lock();
        VERIFY_NAMED(room.app.unlock(words("wrong")), "wrong_passphrase");
        VERIFY_OK(room.app.killAll());
        struct stat facts {};
        QCOMPARE(::stat(room.room.path("events.pending").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
        QVERIFY(facts.st_size > 0);
        VERIFY_OK(room.app.unlock(words("correct horse")));
        QCOMPARE(::stat(room.room.path("events.pending").c_str(), &facts), 0);
        QCOMPARE(facts.st_size, 0);
        QVERIFY(trail(room.app, here()).endsWith("unlock_failed all_killed unlocked backup_made"));
    }
    void aCrashBetweenTakingInAndEmptyingRepeatsNothing() {
        test::AppRoom room;
        room.app.lock();
        VERIFY_NAMED(room.app.unlock(words("wrong")), "wrong_passphrase");
        const std::string pending = test::slurp(room.room.path("events.pending"));
        VERIFY_OK(room.app.unlock(words("correct horse")));
        test::spit(room.room.path("events.pending"), pending);
        room.app.noteEvent(EventKind::Imported);
        QCOMPARE(trail(room.app, here()).count("unlock_failed"), 1);
        QVERIFY(trail(room.app, here()).endsWith("imported"));
    }
    void damagedLinesAndGuessesCostNoOtherEvent() {
        test::AppRoom room;
        room.app.lock();
        for (int i = 0; i < 3; ++i)
            room.app.noteEvent(EventKind::KeyKilled, "ci");
        std::string pending = test::slurp(room.room.path("events.pending"));
        pending.insert(pending.find('\n') + 1, "{\"at\": \nnot json\n{}\n");
        test::spit(room.room.path("events.pending"), pending);
        for (int i = 0; i < 4000; ++i)
            room.app.noteEvent(EventKind::UnlockFailed);
        QVERIFY(test::slurp(room.room.path("events.pending")).size() < 300u << 10);
        room.app.noteEvent(EventKind::AllKilled);
        VERIFY_OK(room.app.unlock(words("correct horse")));
        QCOMPARE(trail(room.app, here()).count("key_killed"), 3);
        QCOMPARE(trail(room.app, here()).count("all_killed"), 1);
        QVERIFY(room.app.verifyEvents()->whole());
    }
    void joinsWhatTheRelaysWroteDown() {
        test::AppRoom room("home-lab");
        const KeyId id = room.push("ci").id;
        room.relay.addRow("settle", id, "m", 5); // A request is no action.
        room.relay.addRow("kill", id);
        room.relay.rows.back().code = "phone";
        room.relay.rows.back().device = "phone";
        room.relay.rows.back().client = "203.0.113.7";
        room.relay.addRow("suspend", id);
        room.relay.rows.back().code = "overrun";
        VERIFY_OK(room.app.syncRows());
        TrailQuery query;
        query.here = false;
        auto entries = room.app.auditTrail(query);
        VERIFY_OK(entries);
        QCOMPARE(entries->size(), std::size_t{2});
        QVERIFY(entries->front().who == "phone");
        QVERIFY(entries->front().source == TrailEntry::Source::Relay);
        QVERIFY(entries->front().relay == "home-lab");
        QVERIFY(entries->front().target == "ci");
        QVERIFY(detail(entries->front(), "client") == "203.0.113.7");
        query.here = true;
        query.text = "PHONE";
        QCOMPARE(trail(room.app, query), QByteArray("kill"));
        query.text.clear();
        query.what = {"suspend", "key_pushed"};
        QCOMPARE(trail(room.app, query), QByteArray("key_pushed suspend"));
        query.what.clear();
        query.limit = 1;
        QCOMPARE(trail(room.app, query), QByteArray("suspend"));
    }
    void keepsEventsAndRowsAsLongAsTheOwnerWants() {
        test::AppRoom room("home-lab");
        const KeyId id = room.push("ci").id;
        room.relay.addRow("suspend", id);
        VERIFY_OK(room.app.syncRows());
        Settings settings = room.app.settings();
        settings.retentionDays = 30;
        VERIFY_OK(room.app.saveSettings(settings));
        for (int step = 0; step < 4; ++step) {
            room.clock.advance(Duration::days(10));
            VERIFY_OK(room.app.unlock(words("correct horse")));
        }
        const auto check = room.app.verifyEvents();
        VERIFY_OK(check);
        QVERIFY(check->whole());
        QVERIFY(check->removed >= 5);
        QCOMPARE(trail(room.app).count("suspend"), 0);
        QVERIFY(trail(room.app).startsWith("unlocked") || trail(room.app).startsWith("checkpoint"));
    }
    void aClockThatJumpsAheadForOnceRemovesNothing() {
        test::AppRoom room("home-lab");
        VERIFY_OK(room.app.unlock(words("correct horse")));
        room.clock.advance(Duration::days(1));
        VERIFY_OK(room.app.unlock(words("correct horse")));
        room.clock.advance(Duration::days(4000));
        VERIFY_OK(room.app.unlock(words("correct horse")));
        room.clock.advance(Duration{-Duration::days(4000).ms});
        VERIFY_OK(room.app.unlock(words("correct horse")));
        QCOMPARE(room.app.verifyEvents()->removed, 0u);
        QVERIFY(trail(room.app, here()).startsWith("vault_created"));
    }
};

QTEST_APPLESS_MAIN(AppEventsTest)
#include "app_events_test.moc"
