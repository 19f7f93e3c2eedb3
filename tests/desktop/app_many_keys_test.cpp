// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#ifndef Q_MOC_RUN
#include "desktop/app/many_keys.h"
#endif
#include "tests/desktop/app_room.h"
#include "tests/desktop/switchboard.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;
using protocol::KeyState;

/// One command for several proxy keys.
class AppManyKeysTest : public QObject {
    Q_OBJECT

    /// The same app with a second relay.
    struct TwoRelays {
        VaultRoom room;
        FakeClock clock;
        FakeRelay home{clock, "rly_home"}, office{clock, "rly_office"};
        Switchboard board;
        AppOptions options() const {
            AppOptions o;
            o.home = room.folder();
            o.cheapPassphrase = true;
            return o;
        }
        App app{options(), clock, board};
        TwoRelays() {
            office.dataUrl = "http://127.0.0.2:8787/v1";
            board.connect("https://127.0.0.1:8788", home);
            board.connect("https://127.0.0.2:8788", office);
            CHECK(app.createVault(words("correct horse")).has_value());
            CHECK(app.pairRelay("https://127.0.0.1:8788", home.newCode(), "home-lab").has_value());
            CHECK(app.pairRelay("https://127.0.0.2:8788", office.newCode(), "office").has_value());
            for (const auto& [name, relay] : {std::pair{"a", "home-lab"}, {"b", "home-lab"}, {"c", "office"}}) {
                PushRequest request;
                request.keyOrLabel = words("sk-or-v1-canary-4f1c9a77e2b8");
                request.name = name;
                request.relay = relay;
                request.policy.dailyLimit = "5.00";
                const auto pushed = app.push(std::move(request));
                if (!pushed) qFatal("%s", pushed.error().context.c_str());
            }
        }
    };
    static QStringList names(const std::vector<ChosenKey>& keys) {
        QStringList list;
        for (const auto& key : keys)
            list << QString::fromStdString(key.name);
        return list;
    }

private Q_SLOTS:
    void resolvesEveryNameBeforeAnythingIsDone() {
        AppRoom room("home-lab");
        room.push("one");
        room.push("two");
        VERIFY_NAMED(keysNamed(room.app, {"one", "three"}), "no_such_key");
        const auto twice = keysNamed(room.app, {"one", "two", "one"});
        VERIFY_OK(twice);
        QCOMPARE(names(*twice), (QStringList{"one", "two"}));
        QCOMPARE(room.relay.count("suspend"), 0);
    }
    void changesWhatItIsForAndNothingElse() {
        TwoRelays room;
        VERIFY_OK(room.app.suspend("b"));
        const auto working = keysToChange(room.app, KeyChange::Suspend);
        VERIFY_OK(working);
        QCOMPARE(names(*working), (QStringList{"a", "c"}));
        QCOMPARE(names(*keysToChange(room.app, KeyChange::Resume)), QStringList{"b"});
        QCOMPARE(names(*keysToChange(room.app, KeyChange::Restore)), QStringList());
        QCOMPARE(names(*keysToChange(room.app, KeyChange::Suspend, "office")), QStringList{"c"});
        VERIFY_NAMED(keysToChange(room.app, KeyChange::Suspend, "attic"), "no_such_relay");
        VERIFY_OK(room.app.killAll());
        const auto dead = keysToChange(room.app, KeyChange::Restore);
        QCOMPARE(names(*dead), (QStringList{"a", "b", "c"}));
        const auto changed = changeKeys(room.app, KeyChange::Restore, *dead);
        for (const auto& key : changed) {
            QVERIFY(!key.error);
            QCOMPARE(key.report->live->state, KeyState::Active);
        }
        VERIFY_OK(room.app.kill({"b"}));
        QCOMPARE(names(*keysToChange(room.app, KeyChange::Archive)), QStringList{"b"});
        changeKeys(room.app, KeyChange::Archive, *keysNamed(room.app, {"b"}));
        QCOMPARE(names(*keysToChange(room.app, KeyChange::Restore)), QStringList());
        QCOMPARE(names(*keysToChange(room.app, KeyChange::Delete)), QStringList{"b"});
        const auto deleted = changeKeys(room.app, KeyChange::Delete, *keysNamed(room.app, {"b"}));
        QVERIFY(!deleted.front().error && !deleted.front().report);
        VERIFY_NAMED(room.app.showKey("b", false), "no_such_key");
    }
    void goesOnAfterAFailureAndAsksASilentRelayOnce() {
        TwoRelays room;
        VERIFY_OK(room.app.killAll());
        const auto keys = keysNamed(room.app, {"a", "b", "c"});
        VERIFY_OK(keys);
        room.home.reachable = false;
        const auto before = room.home.calls.size();
        QStringList said;
        const auto changed = changeKeys(room.app, KeyChange::Restore, *keys,
                                        [&](std::size_t done, std::size_t total, const std::string& name) {
                                            said << QString("%1/%2 %3").arg(done).arg(total).arg(name.c_str());
                                        });
        QCOMPARE(errorName(*changed[0].error), std::string("relay_unreachable"));
        QCOMPARE(errorName(*changed[1].error), std::string("relay_unreachable"));
        QVERIFY(!changed[2].error);
        QCOMPARE(said, (QStringList{"0/3 a", "2/3 c"}));
        const auto asked = room.home.calls.size() - before;
        QVERIFY2(asked <= 2, std::to_string(asked).c_str()); // For "a" alone.
    }
    void tellsOfKeysWhoseRelayDoesNotAnswer() {
        TwoRelays room;
        room.office.reachable = false;
        const auto keys = keysToChange(room.app, KeyChange::Suspend);
        VERIFY_OK(keys);
        QCOMPARE(names(*keys), (QStringList{"a", "b", "c"}));
        QVERIFY(!keys->at(0).unreachable && keys->at(2).unreachable);
        const auto changed = changeKeys(room.app, KeyChange::Suspend, *keys);
        QVERIFY(!changed[0].error && !changed[1].error && changed[2].error);
        QCOMPARE(room.office.count("suspend"), 0);
    }
};

QTEST_GUILESS_MAIN(AppManyKeysTest)
#include "app_many_keys_test.moc"
