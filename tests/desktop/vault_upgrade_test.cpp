// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/schema.h"

#include "desktop/vault/audit_logs.h"
#include "desktop/vault/audit_rows.h"
#include "desktop/vault/backup.h"
#include "desktop/vault/key_hint.h"
#include "desktop/vault/proxy_keys.h"
#include "desktop/vault/upstream_keys.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/sealed_box.h"
#include "shared/protocol/codec.h"
#include "tests/desktop/version_one.h"

#include <filesystem>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

namespace {

constexpr const char* kCanary = "sk-or-v1-canary-4f1c9a77e2b84d05";

} // namespace

class VaultUpgradeTest : public QObject {
    Q_OBJECT
private:
    /// A vault of format 1 with one key of each kind, as the first programs stored them.
    static void fill(const VaultRoom& room, const VaultKey& key) {
        auto vault = Vault::open(room.folder(), key);
        if (!vault || !makeFormatOne(*vault)) qFatal("no vault of format 1");
        auto& database = vault->database();
        const Secret items = key.derive(Purpose::Items);
        const auto must = [](const Status& status) {
            if (!status) qFatal("%s", status.error().context.c_str());
        };
        must(database.run(
            "INSERT INTO relays (id, name, control_url, data_url, seal_mode, identity_key, tls_key_hash,"
            " sealing_key, paired_ms) VALUES ('rly_1', 'home', 'c', 'd', 'file', x'00', x'00', x'00', 1)"));
        must(database.run(
            "INSERT INTO upstream_keys VALUES ('uk_1', 'openrouter', 'openrouter', 'https://a/v1', ?, ?, 5)",
            {Blob{encryptSecret(items, words(kCanary), "upstream/uk_1")}, Blob{"finger"}}));
        must(database.run(
            "INSERT INTO proxy_keys VALUES ('aaaaaaaaaaaa', 'ci', 'uk_1', 'rly_1', ?, ?, ?, 4, 6, 0)",
            {protocol::encode(Policy()), Blob{encryptSecret(items, words("token"), "token/aaaaaaaaaaaa")},
             Blob{std::string(32, 'x')}}));
    }
    static std::string copyOf(const VaultRoom& room) {
        return room.path("backups/before-format-") + std::to_string(kSchemaVersion) + ".rubberbackup";
    }

private Q_SLOTS:
    void bringsAVaultOfFormatOneUpToDate() {
        const VaultRoom room;
        const VaultKey key = room.make();
        fill(room, key);
        auto vault = Vault::open(room.folder(), key);
        VERIFY_OK(vault);
        QCOMPARE(*vault->database().integer("PRAGMA user_version", {}, 0), kSchemaVersion);
        const auto upstream = UpstreamKeyTable(*vault).findByLabel("openrouter");
        VERIFY_OK(upstream);
        QVERIFY(upstream->has_value());
        QCOMPARE(QByteArray::fromStdString((*upstream)->hint), QByteArray("sk-\u20264d05"));
        QCOMPARE((*upstream)->generation, std::int64_t{1});
        QVERIFY(!(*upstream)->archivedAt && !(*upstream)->lastCheck);
        QVERIFY(UpstreamKeyTable(*vault).open(UpstreamKeyId("uk_1"))->equals(words(kCanary)));
        const auto proxy = ProxyKeyTable(*vault).find(KeyId("aaaaaaaaaaaa"));
        VERIFY_OK(proxy);
        QVERIFY((*proxy)->tags.empty() && (*proxy)->note.empty() && !(*proxy)->archivedAt);
        QCOMPARE((*proxy)->upstreamGeneration, std::int64_t{1});
        QCOMPARE((*proxy)->version, std::uint64_t{4});
        QVERIFY(ProxyKeyTable(*vault).token(KeyId("aaaaaaaaaaaa"))->equals(words("token")));
    }

    void keepsTheBytesOfRowsAndWhatWasWitnessed() {
        const VaultRoom room;
        const VaultKey key = room.make();
        fill(room, key);
        auto vault = Vault::open(room.folder(), key);
        VERIFY_OK(vault);
        const RelayId relay("rly_1");
        std::vector<protocol::Row> rows(4);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].sequence = 10 + i;
            rows[i].kind = "alert";
            rows[i].at = WallTime{static_cast<std::int64_t>(1'000 * i)};
            rows[i].leaf = 5 + i;
            rows[i].record = "bytes " + std::to_string(i);
        }
        rows[3].leaf.reset();
        VERIFY_OK(AuditRows(*vault).store(relay, rows, 13));
        AuditLogs logs(*vault);
        auto leaves = logs.leaves(relay, 6, 10);
        QCOMPARE(leaves->size(), std::size_t{2});
        QCOMPARE(leaves->front().record, std::string("bytes 1"));
        QCOMPARE((*logs.leafOf(relay, 10))->leaf, std::uint64_t{5});
        QCOMPARE(*logs.rowsWithoutLeaf(relay), std::uint64_t{1});
        QCOMPARE(**logs.lastRun(relay, 8), std::uint64_t{5});
        QVERIFY(!*logs.lastRun(relay, 9));
        // A leaf that is taken is not given to another row.
        rows[3].sequence = 14;
        rows[3].leaf = 6;
        VERIFY_OK(AuditRows(*vault).store(relay, {rows[3]}, 14));
        QCOMPARE(logs.leaves(relay, 6, 1)->front().sequence, std::uint64_t{11});
        VERIFY_OK(AuditRows(*vault).removeOlder(WallTime{1'500}));
        QCOMPARE(logs.leaves(relay, 0, 10)->size(), std::size_t{1});

        QVERIFY(!*logs.find(relay));
        WitnessedLog log;
        log.relay = relay;
        log.auditKey = "key";
        log.note = "note";
        for (int i = 0; i < 13; ++i)
            log.checked.append(sha256(std::to_string(i)));
        log.verifiedRow = 12;
        log.checkedAt = WallTime{42};
        log.trouble = "audit_forked";
        log.evidence = "{}";
        VERIFY_OK(logs.save(log));
        const auto kept = *logs.find(relay);
        QVERIFY(kept->checked == log.checked && kept->note == "note" && kept->trouble == "audit_forked");
    }

    void hasTheSameTablesAsANewVault() {
        const VaultRoom old, fresh;
        const VaultKey oldKey = old.make(), freshKey = fresh.make();
        fill(old, oldKey);
        const auto shape = [](const VaultRoom& room, const VaultKey& key) {
            QStringList lines;
            auto vault = Vault::open(room.folder(), key);
            if (!vault) return lines;
            auto listed =
                vault->database().query("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name",
                                        {}, [&](const ResultRow& row) {
                                            lines << QString::fromStdString(row.text(0));
                                            return Status();
                                        });
            return listed ? lines : QStringList();
        };
        QVERIFY(!shape(fresh, freshKey).isEmpty());
        QCOMPARE(shape(old, oldKey), shape(fresh, freshKey));
    }

    void keepsAWholeCopyOfTheOldFormat() {
        const VaultRoom room, other;
        const VaultKey key = room.make();
        fill(room, key);
        spit(room.path("before"), slurp(room.path("vault.db")));
        VERIFY_OK(Vault::open(room.folder(), key));
        struct stat facts {};
        QCOMPARE(::stat(copyOf(room).c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
        VERIFY_OK(restoreBackup(copyOf(room), other.folder()));
        auto database =
            Database::open(other.path("vault.db"), key.derive(Purpose::Database), Database::Mode::Existing);
        VERIFY_OK(database);
        QCOMPARE(*schemaVersion(*database), std::int64_t{1});
        QCOMPARE(*database->integer("SELECT count(*) FROM proxy_keys", {}, 0), std::int64_t{1});
    }

    void changesNothingWithoutACopy() {
        const VaultRoom room;
        const VaultKey key = room.make();
        fill(room, key);
        spit(room.path("backups"), "a file where the folder belongs");
        QVERIFY(!Vault::open(room.folder(), key));
        {
            auto database = Database::open(room.path("vault.db"), key.derive(Purpose::Database),
                                           Database::Mode::Existing);
            VERIFY_OK(database);
            QCOMPARE(*schemaVersion(*database), std::int64_t{1});
        }
        std::filesystem::remove(room.path("backups"));
        VERIFY_OK(Vault::open(room.folder(), key));
    }

    void changesNothingWhenASecretCannotBeRead() {
        const VaultRoom room;
        const VaultKey key = room.make();
        fill(room, key);
        {
            auto database = Database::open(room.path("vault.db"), key.derive(Purpose::Database),
                                           Database::Mode::Existing);
            VERIFY_OK(database);
            VERIFY_OK(database->run("UPDATE upstream_keys SET secret_box = x'0011'"));
        }
        QVERIFY(!Vault::open(room.folder(), key));
        auto database =
            Database::open(room.path("vault.db"), key.derive(Purpose::Database), Database::Mode::Existing);
        VERIFY_OK(database);
        QCOMPARE(*schemaVersion(*database), std::int64_t{1});
        QCOMPARE(*database->integer(
                     "SELECT count(*) FROM pragma_table_info('proxy_keys') WHERE name = 'tags'", {}, -1),
                 std::int64_t{0});
    }

    void upgradesOnce() {
        const VaultRoom room;
        const VaultKey key = room.make();
        fill(room, key);
        VERIFY_OK(Vault::open(room.folder(), key));
        std::filesystem::remove(copyOf(room));
        VERIFY_OK(Vault::open(room.folder(), key));
        QVERIFY(!std::filesystem::exists(copyOf(room)));
    }

    void hintsGiveAwayLittle_data() {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("hint");
        QTest::newRow("long") << QByteArray("sk-or-v1-0123456789abcdefk3f9") << QByteArray("sk-\u2026k3f9");
        QTest::newRow("24") << QByteArray("abcdefghijklmnopqrstuvwx") << QByteArray("abc\u2026uvwx");
        QTest::newRow("23") << QByteArray("abcdefghijklmnopqrstuvw") << QByteArray("abc\u2026");
        QTest::newRow("12") << QByteArray("abcdefghijkl") << QByteArray("abc\u2026");
        QTest::newRow("11") << QByteArray("abcdefghijk") << QByteArray("\u2026");
        QTest::newRow("odd") << QByteArray("a\x1b\n0123456789abcdefghijkl\x07xyz")
                             << QByteArray("a??\u2026?xyz");
    }
    void hintsGiveAwayLittle() {
        QFETCH(QByteArray, secret);
        QFETCH(QByteArray, hint);
        QCOMPARE(QByteArray::fromStdString(
                     keyHint(Secret(std::string_view(secret.data(), std::size_t(secret.size()))))),
                 hint);
    }
};

QTEST_APPLESS_MAIN(VaultUpgradeTest)
#include "vault_upgrade_test.moc"
