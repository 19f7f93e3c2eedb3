// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/devices.h"
#include "desktop/app/vault_presence.h"
#include "tests/desktop/app_room.h"

#include <map>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// A room whose vault was made and used, and a second App over it that may only read.
struct ReadRoom : AppRoom {
    ReadRoom() : AppRoom("home-lab") {
        key = push("ci-nightly").id;
        app.lock();
        auto given = options();
        given.writable = [this](const std::string&) { return writable; };
        reader = std::make_unique<App>(given, clock, relay);
    }
    /// Every file of the vault's folder with its bytes.
    std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> all;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(app.home()))
            if (entry.is_regular_file()) all[entry.path().string()] = slurp(entry.path().string());
        return all;
    }
    KeyId key;
    bool writable = false;
    std::unique_ptr<App> reader;
};

} // namespace

class AppReadOnlyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readingWorksAndLeavesEveryByteAsItWas() {
        ReadRoom room;
        const auto before = room.files();
        QCOMPARE(room.reader->readOnly(), ReadOnly::Disk);
        VERIFY_OK(room.reader->unlock(words("correct horse")));
        const auto status = room.reader->status();
        VERIFY_OK(status);
        QCOMPARE(status->keys.size(), std::size_t{1});
        QCOMPARE(status->keys[0].name, std::string("ci-nightly"));
        QVERIFY(status->keys[0].live); // Its relay was asked.
        VERIFY_OK(room.reader->keyStatus("ci-nightly"));
        VERIFY_OK(room.reader->showKey("ci-nightly", false));
        VERIFY_OK(room.reader->upstreamKeys());
        VERIFY_OK(room.reader->rows({}));
        VERIFY_OK(room.reader->alerts());
        VERIFY_OK(room.reader->checkAlerts({}));
        VERIFY_OK(room.reader->spend(SpendBy::Model, std::nullopt));
        VERIFY_OK(room.reader->auditTrail({}));
        room.reader->lock();
        QVERIFY(room.files() == before);
    }
    void whateverChangesSomethingIsRefusedBeforeARelayHearsOfIt() {
        ReadRoom room;
        VERIFY_OK(room.reader->unlock(words("correct horse")));
        App& app = *room.reader;
        const auto calls = room.relay.calls.size();
        VERIFY_NAMED(app.suspend("ci-nightly"), "vault_read_only");
        VERIFY_NAMED(app.resume("ci-nightly"), "vault_read_only");
        VERIFY_NAMED(app.repin("ci-nightly"), "vault_read_only");
        VERIFY_NAMED(app.renameKey("ci-nightly", "other"), "vault_read_only");
        VERIFY_NAMED(app.showKey("ci-nightly", true), "vault_read_only"); // A reveal is on record or does not happen.
        VERIFY_NAMED(app.environment("ci-nightly"), "vault_read_only");
        VERIFY_NAMED(app.addUpstream(words("sk-or-v1-another-4f1c9a77e2b8"), "", "", "other"), "vault_read_only");
        VERIFY_NAMED(app.pairRelay("https://127.0.0.1:9999", room.relay.newCode(), "second"), "vault_read_only");
        VERIFY_NAMED(app.sealRelay("home-lab"), "vault_read_only");
        VERIFY_NAMED(app.renameRelay("home-lab", "x"), "vault_read_only");
        VERIFY_NAMED(app.changePassphrase(words("correct horse"), words("another one")), "vault_read_only");
        VERIFY_NAMED(app.saveDraft("key_editor", "", "{}"), "vault_read_only");
        VERIFY_NAMED(app.acknowledgeAlerts({}), "vault_read_only");
        auto settings = app.settings();
        settings.reduceMotion = true;
        VERIFY_NAMED(app.saveSettings(settings), "vault_read_only");
        QCOMPARE(room.relay.calls.size(), calls);
    }
    void aPolicyAndAPushAreRefusedToo() {
        ReadRoom room;
        VERIFY_OK(room.reader->unlock(words("correct horse")));
        PolicyWords words;
        words.dailyLimit = "9.00";
        QVERIFY(!room.reader->edit("ci-nightly", words));
        auto request = room.request();
        request.name = "another";
        QVERIFY(!room.reader->push(std::move(request)));
        QVERIFY(!room.reader->rotate("ci-nightly"));
        QVERIFY(!room.reader->restore("ci-nightly"));
        QCOMPARE(room.relay.granted.size(), std::size_t{1});
        QCOMPARE(room.granted(room.key).grant.version, std::uint64_t{1});
    }
    void aKillNeedsNoRightToWrite() {
        ReadRoom room;
        QVERIFY(room.reader->kill({"ci-nightly"}));
        QCOMPARE(room.granted(room.key).state, protocol::KeyState::Killed);
    }
    void openedSoOnPurposeItIsReadOnlyTooUntilItIsTakenBack() {
        ReadRoom room;
        room.writable = true;
        room.reader->setReadOnly(true);
        QCOMPARE(room.reader->readOnly(), ReadOnly::Asked);
        const auto before = room.files();
        VERIFY_OK(room.reader->unlock(words("correct horse")));
        VERIFY_OK(room.reader->status());
        VERIFY_NAMED(room.reader->renameKey("ci-nightly", "other"), "vault_read_only");
        QVERIFY(room.files() == before);
        room.reader->setReadOnly(false);
        VERIFY_OK(room.reader->renameKey("ci-nightly", "other"));
    }
    void aWrongPassphraseIsStillThat() {
        ReadRoom room;
        VERIFY_NAMED(room.reader->unlock(words("wrong")), "wrong_passphrase");
    }
    void whoHasAVaultOpenIsKnownUntilHeEnds() {
        AppRoom room;
        auto claim = VaultPresence::claim(room.app.home(), "/run/user/1", room.clock.wall());
        QVERIFY(claim && claim->holds());
        VERIFY_NAMED(VaultPresence::claim(room.app.home(), "/run/user/2", room.clock.wall()), "vault_busy");
        const auto holder = vaultHolder(room.app.home());
        QVERIFY(holder);
        QVERIFY(holder->here);
        QCOMPARE(holder->since, room.clock.wall());
        QCOMPARE(holder->runtimeFolder, std::string("/run/user/1"));
        {
            const auto ended = std::move(*claim);
        }
        QVERIFY(!vaultHolder(room.app.home()));
        const auto second = VaultPresence::claim(room.app.home(), "/run/user/2", room.clock.wall());
        QVERIFY(second && second->holds());
    }
    void aFolderThatIsNotThereHasNothingToClaim() {
        const auto claim = VaultPresence::claim("/nonexistent/rubberapi", "", WallTime{1});
        QVERIFY(claim && !claim->holds());
    }
};

QTEST_GUILESS_MAIN(AppReadOnlyTest)
#include "app_read_only_test.moc"
