// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/vault/backup.h"
#include "tests/desktop/app_room.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rubber;
using namespace rubber::desktop;
using test::words;

class AppBackupsTest : public QObject {
    Q_OBJECT

    static std::string firstDaily(test::AppRoom& room) {
        if (const auto opened = room.app.unlock(words("correct horse")); !opened)
            qFatal("%s", opened.error().context.c_str());
        return room.app.backups().at(0).file;
    }
    static std::vector<std::string> foldersIn(const std::string& home, const char* beginning) {
        std::vector<std::string> found;
        for (const auto& entry : std::filesystem::directory_iterator(home))
            if (entry.path().filename().string().starts_with(beginning))
                found.push_back(entry.path().string());
        return found;
    }

private Q_SLOTS:
    void anUnlockWritesOneADayAndKeepsAsManyAsAreWanted() {
        test::AppRoom room;
        Settings settings = room.app.settings();
        settings.backupsKept = 3;
        VERIFY_OK(room.app.saveSettings(settings));
        for (int day = 0; day < 5; ++day) {
            VERIFY_OK(room.app.unlock(words("correct horse")));
            VERIFY_OK(room.app.unlock(words("correct horse")));
            room.clock.advance(Duration::days(1));
        }
        const auto backups = room.app.backups();
        QCOMPARE(backups.size(), std::size_t{3});
        QVERIFY(backups[0].file.ends_with("/backups/vault-2026-03-14.rubberbackup"));
        QVERIFY(backups[0].daily);
        QCOMPARE(backups[0].format, 1u);
        QVERIFY(backups[0].bytes > 4096);
        QVERIFY(backups[0].state == BackupReport::State::Sound); // Read back when it was written.
    }
    void remembersWhatACheckFoundAsLongAsTheFileIsTheSame() {
        test::AppRoom room;
        const std::string file = firstDaily(room);
        std::filesystem::remove(room.room.path("backups/checked.txt"));
        QVERIFY(room.app.backups()[0].state == BackupReport::State::Unknown);
        const auto check = room.app.verifyBackup(file);
        VERIFY_OK(check);
        QVERIFY(check->opened);
        QVERIFY(room.app.backups()[0].state == BackupReport::State::Sound);
        QVERIFY(room.app.backups()[0].verifiedAt == room.clock.wall());
        std::string bytes = test::slurp(file);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        test::spit(file, bytes + "x");
        QVERIFY(room.app.backups()[0].state == BackupReport::State::Unknown);
        VERIFY_NAMED(room.app.verifyBackup(file), "backup_damaged");
        QVERIFY(room.app.backups()[0].state == BackupReport::State::Damaged);
        VERIFY_NAMED(room.app.verifyBackup(room.room.beside("nowhere")), "file_missing");
    }
    void worksLocked() {
        test::AppRoom room;
        const std::string file = firstDaily(room);
        room.app.lock();
        QCOMPARE(room.app.backups().size(), std::size_t{1});
        QVERIFY(room.app.backups()[0].state == BackupReport::State::Sound);
        const auto check = room.app.verifyBackup(file);
        VERIFY_OK(check);
        QVERIFY(!check->opened);
        test::spit(room.room.path("backups/other.rubberbackup"), "no backup");
        VERIFY_NAMED(room.app.verifyBackup(room.room.path("backups/other.rubberbackup")), "backup_damaged");
        for (const auto& each : room.app.backups())
            QCOMPARE(each.format, each.file == file ? 1u : 0u);
    }
    void restoresIntoADamagedVaultAndDeletesNothing() {
        test::AppRoom room("home-lab");
        room.push("ci");
        const std::string file = firstDaily(room);
        std::string database = test::slurp(room.room.path("vault.db"));
        database.replace(4096, 4096, 4096, 'x');
        test::spit(room.room.path("vault.db"), database);
        room.app.lock(); // Before there is a journal that its event would play back.
        test::spit(room.room.path("vault.db-journal"), "old journal");
        VERIFY_NAMED(room.app.restoreBackup(file), "vault_exists");
        QVERIFY(test::slurp(room.room.path("vault.db")) == database);
        VERIFY_OK(room.app.restoreBackup(file, RestoreMode::MoveAside));
        VERIFY_OK(room.app.unlock(words("correct horse")));
        VERIFY_OK(room.app.showKey("ci", false));
        const auto aside = foldersIn(room.room.folder(), "replaced-");
        QCOMPARE(aside.size(), std::size_t{1});
        QVERIFY(test::slurp(aside[0] + "/vault.db") == database);
        QVERIFY(test::slurp(aside[0] + "/vault.db-journal") == "old journal");
        QVERIFY(std::filesystem::exists(aside[0] + "/vault.header"));
        QVERIFY(foldersIn(room.room.folder(), "restoring").empty());
        QVERIFY(std::filesystem::exists(file));
    }
    void restoresWhereTheHeaderOrEverythingIsGone() {
        for (const char* gone : {"vault.header", "vault.db"}) {
            test::AppRoom room;
            const std::string file = firstDaily(room);
            room.app.lock();
            std::filesystem::remove(room.room.path(gone));
            VERIFY_OK(room.app.restoreBackup(file, RestoreMode::MoveAside));
            VERIFY_OK(room.app.unlock(words("correct horse")));
        }
        test::AppRoom room;
        const std::string file = firstDaily(room);
        const test::VaultRoom elsewhere;
        AppOptions options = room.options();
        options.home = elsewhere.folder();
        App other(options, room.clock, room.relay);
        VERIFY_OK(other.restoreBackup(file));
        VERIFY_OK(other.unlock(words("correct horse")));
        QVERIFY(foldersIn(elsewhere.folder(), "replaced-").empty());
    }
    void aDamagedBackupChangesNothing() {
        test::AppRoom room;
        const std::string file = firstDaily(room);
        const std::string before = test::slurp(room.room.path("vault.db"));
        test::spit(room.room.beside("bad"), test::slurp(file).substr(0, 9000));
        VERIFY_NAMED(room.app.restoreBackup(room.room.beside("bad"), RestoreMode::MoveAside),
                     "backup_damaged");
        QVERIFY(test::slurp(room.room.path("vault.db")) == before);
        QVERIFY(foldersIn(room.room.folder(), "replaced-").empty());
        VERIFY_OK(room.app.unlock(words("correct horse")));
    }
    void stoppedAtAnyStepTheOldFilesAreBack() {
        for (int stop = 0; stop < 6; ++stop) {
            test::AppRoom room;
            const std::string file = firstDaily(room);
            const std::string database = test::slurp(room.room.path("vault.db"));
            const std::string header = test::slurp(room.room.path("vault.header"));
            int step = 0;
            const auto hook = [&](std::string_view) -> Status {
                if (step++ == stop) return fail(ErrorCode::Unavailable, "stopped: here");
                return {};
            };
            VERIFY_NAMED(vault::restoreBackup(file, room.room.folder(), vault::OldFiles::MoveAside, "aside",
                                              Duration{0}, hook),
                         "stopped");
            QVERIFY(test::slurp(room.room.path("vault.db")) == database);
            QVERIFY(test::slurp(room.room.path("vault.header")) == header);
            QVERIFY(!std::filesystem::exists(room.room.path("aside")));
            QVERIFY(!std::filesystem::exists(room.room.path("restoring")));
            VERIFY_OK(room.app.unlock(words("correct horse")));
        }
    }
    void aFullDiskIsRefusedBeforeAnythingIsWritten() {
        test::AppRoom room;
        const std::string file = firstDaily(room);
        AppOptions options = room.options();
        std::uint64_t free = (20u << 20) - 1;
        options.freeBytes = [&](const std::string&) { return free; };
        App poor(options, room.clock, room.relay);
        QCOMPARE(*poor.freeSpace(), free);
        VERIFY_OK(poor.unlock(words("correct horse"))); // Never kept out of one's vault.
        VERIFY_NAMED(poor.backup(room.room.beside("copy")), "disk_full");
        VERIFY_NAMED(poor.restoreBackup(file, RestoreMode::MoveAside), "disk_full");
        QVERIFY(!std::filesystem::exists(room.room.beside("copy")));
        options.home = room.room.beside("fresh");
        App fresh(options, room.clock, room.relay);
        VERIFY_NAMED(fresh.createVault(words("correct horse")), "disk_full");
        QVERIFY(!std::filesystem::exists(room.room.beside("fresh")));
        room.clock.advance(Duration::days(1));
        VERIFY_OK(poor.unlock(words("correct horse")));
        QCOMPARE(room.app.backups().size(), std::size_t{1}); // Today's waits for room.
        free = 1u << 30;
        VERIFY_OK(poor.unlock(words("correct horse")));
        QCOMPARE(room.app.backups().size(), std::size_t{2});
    }
    /// The system itself refuses to write more, in a child process, at several sizes.
    void writesThatFailInTheMiddleLoseNothing() {
        test::AppRoom room("home-lab");
        room.push("ci");
        const std::string file = firstDaily(room);
        for (const rlim_t most : {rlim_t{2000}, rlim_t{30'000}, rlim_t{100'000}}) {
            const pid_t child = ::fork();
            if (child == 0) {
                ::signal(SIGXFSZ, SIG_IGN);
                const rlimit limit{most, most};
                ::setrlimit(RLIMIT_FSIZE, &limit);
                const bool backedUp = room.app.backup(room.room.beside("copy")).has_value();
                const bool restored = room.app.restoreBackup(file, RestoreMode::MoveAside).has_value();
                ::_exit((backedUp ? 1 : 0) | (restored ? 2 : 0));
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFEXITED(status));
            QCOMPARE(WEXITSTATUS(status), 0);
            QVERIFY(!std::filesystem::exists(room.room.beside("copy")));
            QVERIFY(foldersIn(room.room.folder(), "replaced-").empty());
            App again(room.options(), room.clock, room.relay);
            VERIFY_OK(again.unlock(words("correct horse")));
            VERIFY_OK(again.showKey("ci", false));
            QVERIFY(again.verifyEvents()->whole());
        }
    }
};

QTEST_APPLESS_MAIN(AppBackupsTest)
#include "app_backups_test.moc"
