// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/app/sync_folder.h"
#include "tests/desktop/app_room.h"

#include <sys/wait.h>
#include <unistd.h>

using namespace rubber;
using namespace rubber::desktop;
using test::words;

/// Drafts, and what is told of the vault's place.
class AppPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftOutlivesALock() {
        test::AppRoom room;
        VERIFY_OK(room.app.saveDraft("key_editor", "k1", R"({"name":"half-typed"})"));
        room.app.lock();
        VERIFY_NAMED(room.app.drafts(), "vault_locked");
        VERIFY_NAMED(room.app.saveDraft("key_editor", "k1", "{}"), "vault_locked");
        QVERIFY(test::slurp(room.room.path("vault.db")).find("half-typed") == std::string::npos);
        VERIFY_OK(room.app.unlock(words("correct horse")));
        const auto drafts = room.app.drafts();
        VERIFY_OK(drafts);
        QCOMPARE(drafts->size(), std::size_t{1});
        QVERIFY(drafts->front().text == R"({"name":"half-typed"})");
        QVERIFY(drafts->front().savedAt == room.clock.wall());
    }
    void aDraftOutlivesACrash() {
        test::AppRoom room;
        const pid_t child = ::fork();
        if (child == 0) {
            const bool saved = room.app.saveDraft("key_editor", "", "{\"n\":1}").has_value();
            ::kill(::getpid(), saved ? SIGKILL : SIGTERM); // No destructor, no closing.
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
        const auto drafts = room.app.drafts();
        VERIFY_OK(drafts);
        QCOMPARE(drafts->size(), std::size_t{1});
    }
    void oneDraftAFormAndTheNewestHundred() {
        test::AppRoom room;
        VERIFY_OK(room.app.saveDraft("key_editor", "k1", "1"));
        VERIFY_OK(room.app.saveDraft("key_editor", "k1", "2"));
        QVERIFY(room.app.drafts()->front().text == "2");
        for (int i = 0; i < 120; ++i) {
            room.clock.advance(Duration::seconds(1));
            VERIFY_OK(room.app.saveDraft("key_editor", "n" + std::to_string(i), "x"));
        }
        const auto drafts = room.app.drafts();
        VERIFY_OK(drafts);
        QCOMPARE(drafts->size(), std::size_t{100});
        QVERIFY(drafts->front().id == "n119");
        VERIFY_OK(room.app.dropDraft("key_editor", "n119"));
        VERIFY_OK(room.app.dropDraft("key_editor", "n119"));
        QVERIFY(room.app.drafts()->front().id == "n118");
        VERIFY_NAMED(room.app.saveDraft("key_editor", "", std::string(300'000, 'x')), "draft_too_large");
        VERIFY_NAMED(room.app.saveDraft("", "", "x"), "draft_too_large");
    }
    void knowsFoldersThatAreCopiedAbout() {
        for (const auto& [folder, service] :
             {std::pair{"/home/a/Dropbox/vault", "Dropbox"},
              {"/home/a/Dropbox (Work)/v", "Dropbox"},
              {"/home/a/OneDrive - Firm/v", "OneDrive"},
              {"/Users/a/Library/Mobile Documents/com~apple~CloudDocs/v", "iCloud Drive"},
              {"/home/a/Nextcloud/v", "Nextcloud"},
              {"/home/a/Syncthing/v", "Syncthing"},
              {"/home/a/dropboxes/v", ""},
              {"/home/a/.local/share/rubberapi", ""}})
            QCOMPARE(QByteArray::fromStdString(syncServiceOf(folder)), QByteArray(service));
        QTemporaryDir dir;
        const std::string root = dir.path().toStdString();
        std::filesystem::create_directories(root + "/share/deep/vault");
        QVERIFY(syncServiceOf(root + "/share/deep/vault").empty());
        std::filesystem::create_directory(root + "/share/.stfolder");
        QVERIFY(syncServiceOf(root + "/share/deep/vault") == "Syncthing");
        QVERIFY(syncServiceOf(root + "/share/deep/not-made-yet") == "Syncthing");
    }
    void tellsWhatAnUnlockScreenShows() {
        test::AppRoom room("home-lab");
        room.app.lock();
        VaultFacts facts = room.app.vaultFacts();
        QVERIFY(facts.exists && facts.writable && facts.hasKillFile && !facts.trouble &&
                !facts.hasKeychainSlot);
        QCOMPARE(facts.format, 1u);
        QVERIFY(facts.databaseBytes > 0);
        QVERIFY(facts.freeBytes > 0);
        const std::string header = test::slurp(room.room.path("vault.header"));
        test::spit(room.room.path("vault.header"), "damaged");
        QVERIFY(isNamed(room.app.vaultFacts().trouble.value(), "vault_damaged"));
        test::spit(room.room.path("vault.header"), header);
        std::filesystem::remove(room.room.path("vault.db"));
        facts = room.app.vaultFacts();
        QVERIFY(facts.databaseMissing);
        QVERIFY(isNamed(facts.trouble.value(), "vault_damaged"));
        AppOptions options = room.options();
        options.home = room.room.beside("nothing/here");
        App none(options, room.clock, room.relay);
        facts = none.vaultFacts();
        QVERIFY(!facts.exists && facts.writable && !facts.hasKillFile);
        QVERIFY(facts.freeBytes > 0);
    }
    void tellsThatAnotherProgramHasTheVault() {
        test::AppRoom room;
        const auto lock = vault::VaultLock::take(room.room.folder());
        VERIFY_OK(lock);
        QVERIFY(isNamed(room.app.vaultFacts().trouble.value(), "vault_busy"));
    }
};

QTEST_APPLESS_MAIN(AppPlaceTest)
#include "app_place_test.moc"
