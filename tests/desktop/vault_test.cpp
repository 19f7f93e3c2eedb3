// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/vault.h"

#include "desktop/vault/settings.h"
#include "desktop/vault/upstream_keys.h"
#include "tests/desktop/vault_room.h"

#include <fcntl.h>
#include <filesystem>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

class VaultTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void usesARecentCipher() { QVERIFY(std::stod(Database::cipherVersion()) >= 4.5); }

    void createsAndOpensAgain() {
        const VaultRoom room;
        {
            const VaultKey key = room.make();
            auto vault = Vault::open(room.folder(), key);
            VERIFY_OK(vault);
            VERIFY_OK(Settings(*vault).set("a", "b"));
        }
        const auto key = Vault::unlock(room.folder(), words("correct horse"));
        VERIFY_OK(key);
        auto vault = Vault::open(room.folder(), *key);
        VERIFY_OK(vault);
        const auto value = Settings(*vault).find("a");
        VERIFY_OK(value);
        QCOMPARE(QByteArray::fromStdString(value->value()), QByteArray("b"));
    }

    void keepsItsFilesToTheOwner() {
        const VaultRoom room;
        room.make();
        for (const auto& entry : std::filesystem::directory_iterator(room.folder())) {
            struct stat facts {};
            QCOMPARE(::stat(entry.path().c_str(), &facts), 0);
            QCOMPARE(facts.st_mode & 0077, 0u);
        }
        struct stat folder {};
        QCOMPARE(::stat(room.folder().c_str(), &folder), 0);
        QCOMPARE(folder.st_mode & 0777, 0700u);
    }

    void tellsAWrongPassphrase() {
        const VaultRoom room;
        room.make();
        VERIFY_ERROR(Vault::unlock(room.folder(), words("wrong horse")), ErrorCode::Unauthorized,
                     "wrong_passphrase: ");
        VERIFY_ERROR(Vault::unlock(room.folder(), words("")), ErrorCode::Unauthorized, "wrong_passphrase: ");
    }

    void tellsAMissingVault() {
        const VaultRoom room;
        VERIFY_ERROR(Vault::unlock(room.folder(), words("x")), ErrorCode::NotFound, "vault_missing: ");
        std::filesystem::create_directories(room.folder());
        VERIFY_ERROR(Vault::unlock(room.folder(), words("x")), ErrorCode::NotFound, "vault_missing: ");
    }

    void refusesToCreateOverAVault() {
        const VaultRoom room;
        room.make();
        VERIFY_ERROR(Vault::create(room.folder(), words("other"), cheapCost()), ErrorCode::Exists,
                     "vault_exists: ");
        VERIFY_OK(Vault::unlock(room.folder(), words("correct horse")));
    }

    void refusesAnEmptyPassphrase() {
        const VaultRoom room;
        VERIFY_ERROR(Vault::create(room.folder(), words(""), cheapCost()), ErrorCode::Invalid,
                     "bad_option: ");
    }

    void movesAnOrphanedDatabaseAsideInsteadOfDeletingIt() {
        const VaultRoom room;
        std::filesystem::create_directories(room.folder());
        spit(room.path("vault.db"), "precious");
        room.make();
        QCOMPARE(QByteArray::fromStdString(slurp(room.path("vault.db.orphan-1"))), QByteArray("precious"));
    }

    void tellsANewerVault() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto bytes = slurp(room.path("vault.header"));
        for (const std::size_t start : {std::size_t{0}, kHeaderBytes}) {
            bytes[start + 8] = 9;
            const Digest digest = sha256(std::string_view(bytes).substr(start, kHeaderBytes - 32));
            bytes.replace(start + kHeaderBytes - 32, 32, asText(digest));
        }
        spit(room.path("vault.header"), bytes);
        VERIFY_ERROR(Vault::unlock(room.folder(), words("correct horse")), ErrorCode::Unsupported,
                     "vault_newer: ");
        VERIFY_ERROR(Vault::open(room.folder(), key), ErrorCode::Unsupported, "vault_newer: ");
    }

    void tellsANewerDatabase() {
        const VaultRoom room;
        const VaultKey key = room.make();
        {
            auto vault = Vault::open(room.folder(), key);
            VERIFY_OK(vault);
            VERIFY_OK(vault->database().run("PRAGMA user_version = 99"));
        }
        VERIFY_ERROR(Vault::open(room.folder(), key), ErrorCode::Unsupported, "vault_newer: ");
    }

    void tellsWhenAnotherHasIt() {
        const VaultRoom room;
        const VaultKey key = room.make();
        {
            const auto first = Vault::open(room.folder(), key);
            VERIFY_OK(first);
            VERIFY_ERROR(Vault::open(room.folder(), key, Duration{60}), ErrorCode::Locked, "vault_busy: ");
            VERIFY_ERROR(Vault::unlock(room.folder(), words("correct horse"), Duration{0}), ErrorCode::Locked,
                         "vault_busy: ");
        }
        VERIFY_OK(Vault::open(room.folder(), key, Duration{0}));
    }

    void saysWhoHasIt() {
        const VaultRoom room;
        const VaultKey key = room.make();
        const auto first = Vault::open(room.folder(), key);
        VERIFY_OK(first);
        const auto second = Vault::open(room.folder(), key, Duration{0});
        QVERIFY(!second);
        QCOMPARE(second.error().context, "vault_busy: vault_test (pid " + std::to_string(::getpid()) + ")");
    }

    void accusesNobodyWhoHasLeft() {
        const VaultRoom room;
        const auto busyText = [&] {
            const auto taken = VaultLock::take(room.folder(), Duration{0});
            return taken ? std::string("free") : taken.error().context;
        };
        room.make();
        const std::string unknown = "vault_busy: it does not say which, in " + room.folder();
        VERIFY_OK(VaultLock::take(room.folder(), Duration{0}));
        QCOMPARE(slurp(room.path("vault.lock")), std::string()); // Given back, and signed off.
        const int file = ::open(room.path("vault.lock").c_str(), O_RDWR | O_CLOEXEC);
        QCOMPARE(::flock(file, LOCK_EX | LOCK_NB), 0);
        const pid_t gone = ::fork();
        if (gone == 0) ::_exit(0);
        QCOMPARE(::waitpid(gone, nullptr, 0), gone);
        const std::string us = std::to_string(::getpid());
        for (const std::string& line : {std::string(), std::to_string(gone) + " ended\n", std::string("0 zero\n"),
                                        std::string("-1 all\n"), std::string("1\n init\n"), std::string("x y\n"),
                                        us + " cut", us + "x y\n"}) {
            spit(room.path("vault.lock"), line);
            QCOMPARE(busyText(), unknown);
        }
        spit(room.path("vault.lock"), us + " \033[31mred\n");
        QCOMPARE(busyText(), "vault_busy: ?[31mred (pid " + us + ")");
        ::close(file);
    }

    void fallsBackToTheSoundCopyForEveryFlippedByteOfOneAndMendsIt() {
        const VaultRoom room;
        const VaultKey key = room.make();
        const auto sound = slurp(room.path("vault.header"));
        // Every byte of the used part, then samples of the padding: each means opening a database.
        for (std::size_t byte = 0; byte < 2 * kHeaderBytes; byte += (byte % kHeaderBytes < 200 ? 1 : 97)) {
            auto flipped = sound;
            flipped[byte] = static_cast<char>(flipped[byte] ^ (1 << (byte % 8)));
            spit(room.path("vault.header"), flipped);
            const auto vault = Vault::open(room.folder(), key);
            VERIFY_OK(vault);
            QVERIFY(slurp(room.path("vault.header")) == sound);
        }
    }

    void reportsDamageForEveryBitFlippedInBothCopies() {
        const VaultRoom room;
        room.make();
        const auto sound = slurp(room.path("vault.header"));
        const HeaderFile file(room.folder());
        for (std::size_t byte = 0; byte < kHeaderBytes; ++byte) {
            auto flipped = sound;
            for (const std::size_t start : {std::size_t{0}, kHeaderBytes})
                flipped[start + byte] = static_cast<char>(flipped[start + byte] ^ (1 << (byte % 8)));
            spit(room.path("vault.header"), flipped);
            VERIFY_ERROR(file.read(), ErrorCode::Corrupt, "vault_damaged: ");
        }
        VERIFY_ERROR(Vault::unlock(room.folder(), words("correct horse")), ErrorCode::Corrupt,
                     "vault_damaged: ");
    }

    void reportsAHeaderThatSomebodyElseWrote() {
        const VaultRoom room;
        room.make();
        // Same form, own checksum, foreign MAC: only who knows the master key can see it.
        auto bytes = slurp(room.path("vault.header"));
        for (const std::size_t start : {std::size_t{0}, kHeaderBytes}) {
            bytes[start + 14] = 5; // The sequence.
            const Digest digest = sha256(std::string_view(bytes).substr(start, kHeaderBytes - 32));
            bytes.replace(start + kHeaderBytes - 32, 32, asText(digest));
        }
        spit(room.path("vault.header"), bytes);
        VERIFY_ERROR(Vault::unlock(room.folder(), words("correct horse")), ErrorCode::Corrupt,
                     "vault_damaged: ");
    }

    void reportsADamagedDatabase() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto bytes = slurp(room.path("vault.db"));
        bytes[1000] = static_cast<char>(bytes[1000] ^ 1);
        spit(room.path("vault.db"), bytes);
        VERIFY_ERROR(Vault::open(room.folder(), key), ErrorCode::Corrupt, "vault_damaged: ");
    }

    void reportsAnEmptiedDatabaseInsteadOfStartingAfresh() {
        const VaultRoom room;
        const VaultKey key = room.make();
        spit(room.path("vault.db"), "");
        VERIFY_ERROR(Vault::open(room.folder(), key), ErrorCode::Corrupt, "vault_damaged: ");
    }

    void refusesAKeyOfAnotherVault() {
        const VaultRoom one, other;
        const VaultKey key = one.make();
        other.make();
        VERIFY_ERROR(Vault::open(other.folder(), key), ErrorCode::Locked, "vault_locked: ");
    }

    void leavesNoUpstreamKeyInAnyFile() {
        const VaultRoom room;
        const VaultKey key = room.make();
        const std::string canary = "sk-or-v1-canary-4f1c9a77e2b84d05";
        {
            auto vault = Vault::open(room.folder(), key);
            VERIFY_OK(vault);
            StoredUpstreamKey stored{
                UpstreamKeyId("uk_1"), "openrouter", "openrouter", "https://openrouter.ai/api/v1", {}};
            VERIFY_OK(UpstreamKeyTable(*vault).insert(stored, words(canary.c_str())));
            // Even with the database open and readable, the key is under its own layer.
            VERIFY_OK(vault->database().query("SELECT * FROM upstream_keys", {}, [&](const ResultRow& row) {
                for (int i = 0; i < 7; ++i)
                    if (row.blob(i).find(canary) != std::string::npos)
                        return Status(fail(ErrorCode::Corrupt, "leak"));
                return Status();
            }));
            const auto opened = UpstreamKeyTable(*vault).open(UpstreamKeyId("uk_1"));
            VERIFY_OK(opened);
            QVERIFY(opened->equals(words(canary.c_str())));
        }
        int files = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(room.folder())) {
            if (!entry.is_regular_file()) continue;
            const std::string bytes = slurp(entry.path().string());
            QVERIFY(bytes.find(canary) == std::string::npos);
            QVERIFY(bytes.find("openrouter") == std::string::npos);
            QVERIFY(bytes.find("SQLite format") == std::string::npos);
            ++files;
        }
        QVERIFY(files >= 2);
    }
};

QTEST_APPLESS_MAIN(VaultTest)
#include "vault_test.moc"
