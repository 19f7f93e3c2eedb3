// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/backup.h"

#include "desktop/vault/settings.h"
#include "tests/desktop/vault_room.h"

#include <filesystem>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

class BackupTest : public QObject {
    Q_OBJECT
private:
    static void fill(Vault& vault) {
        if (!Settings(vault).set("kept", "yes")) qFatal("no vault");
    }
    static int filesIn(const std::string& folder) {
        int count = 0;
        for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder))
            ++count;
        return count;
    }

private Q_SLOTS:
    void restoresWhatWasBackedUp() {
        const VaultRoom room, other;
        const VaultKey key = room.make();
        const auto file = room.beside("copy.rubberbackup");
        {
            auto vault = Vault::open(room.folder(), key);
            VERIFY_OK(vault);
            fill(*vault);
            VERIFY_OK(writeBackup(*vault, file));
        }
        struct stat facts {};
        QCOMPARE(::stat(file.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
        VERIFY_OK(restoreBackup(file, other.folder()));
        const auto restored = Vault::unlock(other.folder(), words("correct horse"));
        VERIFY_OK(restored);
        auto vault = Vault::open(other.folder(), *restored);
        VERIFY_OK(vault);
        const auto value = Settings(*vault).find("kept");
        VERIFY_OK(value);
        QVERIFY(value->value_or("") == "yes");
    }

    void leavesNothingBesideTheFile() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = Vault::open(room.folder(), key);
        VERIFY_OK(vault);
        const int before = filesIn(room.folder());
        const int around = filesIn(std::filesystem::path(room.folder()).parent_path().string());
        VERIFY_OK(writeBackup(*vault, room.beside("copy")));
        QCOMPARE(filesIn(room.folder()), before);
        QCOMPARE(filesIn(std::filesystem::path(room.folder()).parent_path().string()), around + 1);
    }

    void refusesToOverwrite() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = Vault::open(room.folder(), key);
        VERIFY_OK(vault);
        spit(room.beside("copy"), "mine");
        VERIFY_ERROR(writeBackup(*vault, room.beside("copy")), ErrorCode::Exists, "file_exists: ");
        QVERIFY(slurp(room.beside("copy")) == "mine");
        VERIFY_OK(writeBackup(*vault, room.beside("fresh")));
        VERIFY_ERROR(restoreBackup(room.beside("fresh"), room.folder(), OldFiles::Refuse, "", Duration{0}),
                     ErrorCode::Locked, "vault_busy: ");
    }

    void refusesToRestoreOverAVault() {
        const VaultRoom room;
        const VaultKey key = room.make();
        {
            auto vault = Vault::open(room.folder(), key);
            VERIFY_OK(vault);
            VERIFY_OK(writeBackup(*vault, room.beside("copy")));
        }
        VERIFY_ERROR(restoreBackup(room.beside("copy"), room.folder()), ErrorCode::Exists, "vault_exists: ");
    }

    void failsIntoAFolderThatIsNotThere() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = Vault::open(room.folder(), key);
        VERIFY_OK(vault);
        VERIFY_ERROR(writeBackup(*vault, room.beside("nowhere/copy")), ErrorCode::Unavailable,
                     "vault_write_failed: ");
    }

    void reportsADamagedBackupAndRestoresNothing() {
        const VaultRoom room, other;
        const VaultKey key = room.make();
        {
            auto vault = Vault::open(room.folder(), key);
            VERIFY_OK(vault);
            VERIFY_OK(writeBackup(*vault, room.beside("copy")));
        }
        const auto sound = slurp(room.beside("copy"));
        for (std::size_t byte = 0; byte < sound.size(); byte += 509) {
            auto flipped = sound;
            flipped[byte] = static_cast<char>(flipped[byte] ^ 0x10);
            spit(room.beside("bad"), flipped);
            VERIFY_ERROR(restoreBackup(room.beside("bad"), other.folder()), ErrorCode::Corrupt,
                         "backup_damaged: ");
        }
        spit(room.beside("bad"), sound.substr(0, sound.size() / 2));
        VERIFY_ERROR(restoreBackup(room.beside("bad"), other.folder()), ErrorCode::Corrupt,
                     "backup_damaged: ");
        QVERIFY(!Vault::exists(other.folder()));
    }

    void writesOneADayAndKeepsTheNewestTen() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = Vault::open(room.folder(), key);
        VERIFY_OK(vault);
        WallTime now{1'773'144'000'000}; // 2026-03-10
        for (int day = 0; day < 12; ++day) {
            const auto first = backupDaily(*vault, now);
            VERIFY_OK(first);
            QVERIFY(*first);
            const auto again = backupDaily(*vault, now + Duration::seconds(60));
            VERIFY_OK(again);
            QVERIFY(!*again);
            now = now + Duration::days(1);
        }
        QCOMPARE(filesIn(room.path("backups")), 10);
        QVERIFY(std::filesystem::exists(room.path("backups/vault-2026-03-21.rubberbackup")));
        QVERIFY(!std::filesystem::exists(room.path("backups/vault-2026-03-11.rubberbackup")));
    }
};

QTEST_APPLESS_MAIN(BackupTest)
#include "backup_test.moc"
