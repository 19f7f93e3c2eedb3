// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppUpstreamTest : public QObject {
    Q_OBJECT

    static constexpr const char* kOld = "sk-or-v1-canary-4f1c9a77e2b8"; // What AppRoom::request uses.
    static constexpr const char* kNew = "sk-or-v1-canary-new-91d3a7c04b";
    static QByteArray bytes(const std::string& text) { return QByteArray::fromStdString(text); }
    /// A key made later than the one before it, so that lists have one order.
    static PushedKey pushed(AppRoom& room, const char* name) {
        room.clock.advance(Duration::seconds(1));
        return room.push(name);
    }

private Q_SLOTS:
    void addsAKeyUnderAFreeLabel() {
        AppRoom room;
        const auto first = room.app.addUpstream(words(kOld), "", "", "");
        VERIFY_OK(first);
        QCOMPARE(bytes(first->label), QByteArray("openrouter"));
        QCOMPARE(bytes(first->hint), QByteArray("sk-\u2026e2b8"));
        const auto second = room.app.addUpstream(words(kNew), "", "", "");
        VERIFY_OK(second);
        QCOMPARE(bytes(second->label), QByteArray("openrouter-2"));
        const auto named =
            room.app.addUpstream(words("sk-ant-api03-canary-0123456789"), "", "", "claude at work");
        VERIFY_OK(named);
        QCOMPARE(bytes(named->provider), QByteArray("anthropic"));
        QCOMPARE(room.app.upstreamKeys()->size(), std::size_t{3});
    }

    void refusesAKeyTwiceALabelTwiceAndWhatIsNoKey() {
        AppRoom room;
        VERIFY_OK(room.app.addUpstream(words(kOld), "", "", "work"));
        VERIFY_NAMED(room.app.addUpstream(words(kOld), "", "", "other"), "upstream_exists");
        VERIFY_NAMED(room.app.addUpstream(words(kNew), "", "", "work"), "name_taken");
        VERIFY_NAMED(room.app.addUpstream(words("mystery-key-0123456789"), "", "", ""), "unclear_provider");
        VERIFY_NAMED(room.app.addUpstream(words("short"), "openai", "", ""), "bad_option");
        VERIFY_NAMED(room.app.addUpstream(words("has a space in it"), "openai", "", ""), "bad_option");
        VERIFY_NAMED(room.app.addUpstream(words(kNew), "openai", "http://example.com/v1", ""), "bad_option");
        QCOMPARE(room.app.upstreamKeys()->size(), std::size_t{1});
    }

    void refusesALabelThatIsASecretByMistake() {
        AppRoom room;
        for (const char* label :
             {kNew, "rk_live_8Qm2ZxT4bLpA", "-x", " x", "a\nb", "sk_live_0123456789abcdefghij"})
            VERIFY_NAMED(room.app.addUpstream(words(kOld), "", "", label), "bad_option");
        QVERIFY(room.app.upstreamKeys()->empty());
        const auto lost = room.app.renameUpstream(kNew, "x");
        VERIFY_NAMED(lost, "no_such_upstream");
        QVERIFY(lost.error().context.find("canary") == std::string::npos);
    }

    void findsByLabelAndByIdAndRenames() {
        AppRoom room;
        const auto added = room.app.addUpstream(words(kOld), "", "", "work");
        VERIFY_OK(added);
        const auto renamed = room.app.renameUpstream(added->id.text(), "home");
        VERIFY_OK(renamed);
        QCOMPARE(bytes(renamed->label), QByteArray("home"));
        VERIFY_OK(room.app.renameUpstream("home", "home"));
        VERIFY_NAMED(room.app.renameUpstream("work", "x"), "no_such_upstream");
    }

    void tellsWhoUsesItAndWhatWasSpent() {
        AppRoom room("home-lab");
        const PushedKey first = pushed(room, "ci");
        pushed(room, "nightly");
        room.relay.addRow("settle", first.id, "openai/gpt-4o-mini", 70);
        room.clock.advance(Duration::days(31));
        room.relay.addRow("settle", first.id, "openai/gpt-4o-mini", 5);
        VERIFY_OK(room.app.syncRows());
        const auto list = room.app.upstreamKeys();
        VERIFY_OK(list);
        QCOMPARE(list->front().proxyKeys, 2u);
        QVERIFY((list->front().usedBy == std::vector<std::string>{"ci", "nightly"}));
        QVERIFY(list->front().behind.empty());
        QCOMPARE(list->front().spent30Days.nano(), std::int64_t{5});
    }

    void rotatesEveryLivingKeyAndLeavesTheDeadOnes() {
        AppRoom room("home-lab");
        const PushedKey a = pushed(room, "a"), b = pushed(room, "b"), dead = pushed(room, "dead");
        VERIFY_OK(room.app.kill({"dead"}));
        VERIFY_OK(room.app.suspend("b"));
        std::vector<std::string> told;
        const auto rotated = room.app.rotateUpstream(
            "openrouter", words(kNew), [&](std::size_t done, std::size_t total, const std::string& name) {
                told.push_back(std::to_string(done) + "/" + std::to_string(total) + " " + name);
            });
        VERIFY_OK(rotated);
        QVERIFY(rotated->complete());
        QVERIFY((rotated->pushed == std::vector<std::string>{"a", "b"}));
        QVERIFY((rotated->dead == std::vector<std::string>{"dead"}));
        QVERIFY((told == std::vector<std::string>{"0/3 a", "1/3 b", "2/3 dead"}));
        QVERIFY(room.granted(a.id).upstreamKey.equals(words(kNew)));
        QVERIFY(room.granted(b.id).upstreamKey.equals(words(kNew)));
        QVERIFY(room.granted(dead.id).upstreamKey.equals(words(kOld)));
        QVERIFY(room.granted(b.id).state == protocol::KeyState::Suspended);
        QVERIFY(room.granted(dead.id).state == protocol::KeyState::Killed);
        // The agents' tokens are the same.
        QVERIFY(room.granted(a.id).grant.tokenDigest == tokenDigestOf(a));
        // A dead one gets the new secret with its restore.
        VERIFY_OK(room.app.restore("dead"));
        QVERIFY(room.granted(dead.id).upstreamKey.equals(words(kNew)));
        QVERIFY(room.app.upstreamKeys()->front().behind.empty());
        QCOMPARE(bytes(rotated->upstream.hint), QByteArray("sk-\u2026c04b"));
    }

    void tellsWhatCouldNotBePushedAndGoesOnLater() {
        AppRoom room("home-lab");
        pushed(room, "a");
        const PushedKey b = pushed(room, "b");
        // The first grant passes, then the line is cut.
        int grants = 0;
        room.relay.onCall = [&] {
            if (room.relay.calls.back().verb == "grant" && ++grants == 2) room.relay.reachable = false;
        };
        const auto rotated = room.app.rotateUpstream("openrouter", words(kNew));
        VERIFY_OK(rotated);
        QVERIFY(!rotated->complete());
        QVERIFY((rotated->pushed == std::vector<std::string>{"a"}));
        QCOMPARE(rotated->failed.size(), std::size_t{1});
        QCOMPARE(bytes(rotated->failed.front().first), QByteArray("b"));
        QCOMPARE(bytes(errorName(rotated->failed.front().second)), QByteArray("relay_unreachable"));
        QVERIFY((rotated->upstream.behind == std::vector<std::string>{"b"}));
        QVERIFY(room.app.showKey("b", false)->upstreamBehind);
        QVERIFY(!room.app.showKey("a", false)->upstreamBehind);
        QVERIFY(room.granted(b.id).upstreamKey.equals(words(kOld)));

        room.relay.onCall = {};
        room.relay.reachable = true;
        const int before = room.relay.count("grant");
        const auto rest = room.app.continueRotation("openrouter");
        VERIFY_OK(rest);
        QVERIFY((rest->pushed == std::vector<std::string>{"b"}));
        QCOMPARE(room.relay.count("grant"), before + 1);
        QVERIFY(room.granted(b.id).upstreamKey.equals(words(kNew)));
        QVERIFY(!room.app.showKey("b", false)->upstreamBehind);
    }

    void repeatsARotationWithTheSameSecretWithoutCountingItTwice() {
        AppRoom room("home-lab");
        pushed(room, "a");
        VERIFY_OK(room.app.rotateUpstream("openrouter", words(kNew)));
        const auto again = room.app.rotateUpstream("openrouter", words(kNew));
        VERIFY_OK(again);
        QVERIFY(again->pushed.empty() && again->complete());
    }

    void changesNothingForASecretThatCannotBeMeant() {
        AppRoom room("home-lab");
        const PushedKey a = pushed(room, "a");
        VERIFY_OK(room.app.addUpstream(words("sk-or-v1-canary-other-0123456"), "", "", "other"));
        VERIFY_NAMED(room.app.rotateUpstream("openrouter", words("sk-ant-api03-canary-0123456")),
                     "bad_option");
        VERIFY_NAMED(room.app.rotateUpstream("openrouter", words("x")), "bad_option");
        VERIFY_NAMED(room.app.rotateUpstream("openrouter", words("sk-or-v1-canary-other-0123456")),
                     "upstream_exists");
        VERIFY_NAMED(room.app.rotateUpstream("nothing", words(kNew)), "no_such_upstream");
        QVERIFY(room.granted(a.id).upstreamKey.equals(words(kOld)));
        QVERIFY(room.app.revealUpstream("openrouter", words("correct horse"))->equals(words(kOld)));
    }

    void revealsOnlyAfterThePassphrase() {
        AppRoom room;
        VERIFY_OK(room.app.addUpstream(words(kOld), "", "", ""));
        VERIFY_NAMED(room.app.revealUpstream("openrouter", words("wrong horse")), "wrong_passphrase");
        VERIFY_NAMED(room.app.revealUpstream("nothing", words("correct horse")), "no_such_upstream");
        const auto secret = room.app.revealUpstream("openrouter", words("correct horse"));
        VERIFY_OK(secret);
        QVERIFY(secret->equals(words(kOld)));
        desktop::App locked(room.options(), room.clock, room.relay);
        VERIFY_NAMED(locked.revealUpstream("openrouter", words("correct horse")), "vault_locked");
    }

    void archivesOnlyWhatNothingUsesAndDeletesOnlyWhatIsArchived() {
        AppRoom room("home-lab");
        pushed(room, "a");
        pushed(room, "b");
        room.clock.advance(Duration::seconds(1));
        VERIFY_OK(room.app.rotate("a")); // Leaves a replaced key behind, which no list shows.
        const auto used = room.app.archiveUpstream("openrouter");
        VERIFY_NAMED(used, "upstream_in_use");
        QVERIFY(used.error().context.find("used by b, a;") != std::string::npos);
        VERIFY_NAMED(room.app.deleteUpstream("openrouter"), "not_archived");
        VERIFY_OK(room.app.archiveKey("a"));
        VERIFY_OK(room.app.archiveKey("b"));
        VERIFY_OK(room.app.archiveUpstream("openrouter"));
        QVERIFY(room.app.upstreamKeys()->empty());
        QCOMPARE(room.app.upstreamKeys(Archived::With)->size(), std::size_t{1});
        // What is put away takes no new keys, by label or by secret.
        auto request = room.request();
        VERIFY_NAMED(room.app.push(std::move(request)), "upstream_archived");
        VERIFY_NAMED(room.app.push(room.request("openrouter")), "upstream_archived");
        VERIFY_NAMED(room.app.rotateUpstream("openrouter", words(kNew)), "upstream_archived");
        VERIFY_NAMED(room.app.unarchiveKey("a"), "upstream_archived");
        VERIFY_NAMED(room.app.deleteUpstream("openrouter"), "upstream_in_use");
        VERIFY_OK(room.app.deleteKey("a"));
        VERIFY_OK(room.app.deleteKey("b"));
        VERIFY_OK(room.app.deleteUpstream("openrouter"));
        QVERIFY(room.app.upstreamKeys(Archived::With)->empty());
        VERIFY_OK(room.app.push(room.request()));
    }

private:
    static Digest tokenDigestOf(const PushedKey& key) { return tokenDigest(key.token.reveal()); }
};

QTEST_GUILESS_MAIN(AppUpstreamTest)
#include "app_upstream_test.moc"
