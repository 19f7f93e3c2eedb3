// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/audit_rows.h"
#include "desktop/vault/device_keys.h"
#include "desktop/vault/grants.h"
#include "desktop/vault/proxy_keys.h"
#include "desktop/vault/relays.h"
#include "desktop/vault/upstream_keys.h"

#include "tests/desktop/vault_room.h"

#include <optional>

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

class VaultTablesTest : public QObject {
    Q_OBJECT
private:
    VaultRoom m_room;
    std::optional<VaultKey> m_key;
    std::optional<Vault> m_vault;

    static protocol::Row row(std::uint64_t sequence, const char* kind, std::int64_t nano,
                             std::uint64_t request = 0) {
        protocol::Row row;
        row.sequence = sequence;
        row.kind = kind;
        row.at = WallTime{1'773'144'000'000 + static_cast<std::int64_t>(sequence) * 1000};
        row.key = KeyId("8Qm2ZxT4bLpA");
        row.model = "openai/gpt-4o-mini";
        row.cost = Money::fromNano(nano);
        row.held = Money::fromNano(1000);
        row.request = request ? request : sequence;
        row.inputTokens = 10;
        row.outputTokens = 2;
        row.day = 20'522;
        return row;
    }
    static std::vector<std::uint64_t> sequences(const std::vector<StoredRow>& rows) {
        std::vector<std::uint64_t> list;
        for (const auto& stored : rows)
            list.push_back(stored.row.sequence);
        return list;
    }

private Q_SLOTS:
    void initTestCase() { m_key = m_room.make(); }
    void init() {
        auto vault = Vault::open(m_room.folder(), *m_key);
        VERIFY_OK(vault);
        m_vault.emplace(std::move(*vault));
        for (const char* table :
             {"rows", "gaps", "grants", "proxy_keys", "upstream_keys", "relays", "device"})
            VERIFY_OK(m_vault->database().run(std::string("DELETE FROM ") + table));
        StoredRelay relay;
        relay.id = RelayId("rly_1");
        relay.name = "home";
        relay.controlUrl = "https://127.0.0.1:8788";
        relay.identityKey.fill(7);
        VERIFY_OK(Relays(*m_vault).insert(relay));
    }
    void cleanup() { m_vault.reset(); }

    void makesOneDeviceForEver() {
        const auto first = DeviceKeys(*m_vault).loadOrMake();
        VERIFY_OK(first);
        const auto again = DeviceKeys(*m_vault).loadOrMake();
        VERIFY_OK(again);
        QVERIFY(first->id == again->id && first->key.verifyKey == again->key.verifyKey);
        QVERIFY(first->killKey.verifyKey == again->killKey.verifyKey);
        QVERIFY(first->key.verifyKey != first->killKey.verifyKey);
    }

    void neverGivesASequenceNumberTwice() {
        VERIFY_OK(DeviceKeys(*m_vault).loadOrMake());
        for (std::uint64_t expected = 1; expected <= 3; ++expected) {
            const auto sequence = DeviceKeys(*m_vault).nextSequence(WallTime{0});
            VERIFY_OK(sequence);
            QCOMPARE(*sequence, expected);
        }
    }

    void aRestoredVaultDoesNotRepeatSequenceNumbers() {
        VERIFY_OK(DeviceKeys(*m_vault).loadOrMake());
        const auto before = DeviceKeys(*m_vault).nextSequence(WallTime{1'773'144'000'000});
        VERIFY_OK(m_vault->database().run("UPDATE device SET sequence = 3")); // As an old backup has it.
        const auto after = DeviceKeys(*m_vault).nextSequence(WallTime{1'773'144'000'001});
        QVERIFY(*after > *before);
        // A clock put back does not matter either.
        QVERIFY(*DeviceKeys(*m_vault).nextSequence(WallTime{5}) > *after);
    }

    void keepsPinsAndMasterKeyOfARelay() {
        Relays relays(*m_vault);
        const Secret masterKey = Secret::random(32);
        VERIFY_OK(relays.setMasterKey(RelayId("rly_1"), masterKey));
        const auto all = relays.all();
        VERIFY_OK(all);
        QCOMPARE(all->size(), std::size_t{1});
        QVERIFY(all->front().identityKey[5] == 7 && all->front().hasMasterKey);
        const auto stored = relays.masterKey(RelayId("rly_1"));
        VERIFY_OK(stored);
        QVERIFY((*stored)->equals(masterKey));
    }

    void refusesTwoRelaysOfOneName() {
        StoredRelay relay;
        relay.id = RelayId("rly_2");
        relay.name = "home";
        VERIFY_ERROR(Relays(*m_vault).insert(relay), ErrorCode::Exists, "name_taken: ");
    }

    void recognisesAStoredUpstreamKey() {
        UpstreamKeyTable table(*m_vault);
        VERIFY_OK(
            table.insert({UpstreamKeyId("uk_1"), "openai", "openai", "https://a/v1", {}}, words("sk-one")));
        QVERIFY(table.findSame(words("sk-one"), "https://a/v1")->has_value());
        QVERIFY(!table.findSame(words("sk-one"), "https://b/v1")->has_value());
        QVERIFY(!table.findSame(words("sk-two"), "https://a/v1")->has_value());
    }

    void givesTheNameOfAReplacedKeyToItsSuccessor() {
        UpstreamKeyTable upstream(*m_vault);
        VERIFY_OK(upstream.insert({UpstreamKeyId("uk_1"), "openai", "openai", "https://a/v1", {}},
                                  words("sk-one")));
        ProxyKeyTable keys(*m_vault);
        StoredProxyKey key;
        key.id = KeyId("aaaaaaaaaaaa");
        key.name = "ci";
        key.upstreamKey = UpstreamKeyId("uk_1");
        key.relay = RelayId("rly_1");
        key.policy.dailyLimit = Money::fromNano(5'000'000'000);
        VERIFY_OK(keys.insert(key, words("token-a")));
        StoredProxyKey next = key;
        next.id = KeyId("bbbbbbbbbbbb");
        VERIFY_ERROR(keys.insert(next, words("token-b")), ErrorCode::Exists, "name_taken: ");
        VERIFY_OK(keys.markReplaced(key.id));
        VERIFY_OK(keys.insert(next, words("token-b")));
        VERIFY_OK(keys.setVersion(next.id, 4));
        const auto found = keys.find(next.id);
        VERIFY_OK(found);
        QCOMPARE((*found)->version, std::uint64_t{4});
        QVERIFY((*found)->policy == key.policy);
        QVERIFY(keys.token(next.id)->equals(words("token-b")));
        // An upstream key in use stays.
        QVERIFY(!upstream.remove(UpstreamKeyId("uk_1")));
    }

    void storesARowOnceAndNeverMovesTheCursorBack() {
        AuditRows rows(*m_vault);
        VERIFY_OK(rows.store(RelayId("rly_1"), {row(1, "hold", 0), row(2, "settle", 70)}, 2));
        VERIFY_OK(rows.store(RelayId("rly_1"), {row(2, "settle", 70)}, 1));
        QCOMPARE(rows.select({})->size(), std::size_t{2});
        QCOMPARE(Relays(*m_vault).all()->front().cursor, std::uint64_t{2});
    }

    void filtersAndLimitsFromTheNewest() {
        AuditRows rows(*m_vault);
        VERIFY_OK(
            rows.store(RelayId("rly_1"), {row(1, "settle", 1), row(2, "refuse", 0), row(3, "settle", 2)}, 3));
        RowFilter filter;
        filter.kinds = {"settle"};
        QCOMPARE(sequences(*rows.select(filter)), (std::vector<std::uint64_t>{1, 3}));
        filter.limit = 1;
        QCOMPARE(sequences(*rows.select(filter)), (std::vector<std::uint64_t>{3}));
        filter = {};
        filter.since = row(2, "", 0).at;
        filter.until = row(3, "", 0).at;
        QCOMPARE(sequences(*rows.select(filter)), (std::vector<std::uint64_t>{2}));
        filter = {};
        filter.key = KeyId("cccccccccccc");
        QVERIFY(rows.select(filter)->empty());
    }

    void countsALookUpUntilItsSettlementIsHere() {
        AuditRows rows(*m_vault);
        auto lookingUp = row(2, "looking_up", 1000, 1);
        VERIFY_OK(rows.store(RelayId("rly_1"), {row(1, "hold", 0, 1), lookingUp}, 2));
        QCOMPARE(rows.spend(GroupBy::Model, {})->front().cost.nano(), 1000);
        VERIFY_OK(rows.store(RelayId("rly_1"), {row(3, "settle", 40, 1)}, 3));
        const auto groups = rows.spend(GroupBy::Model, {});
        QCOMPARE(groups->size(), std::size_t{1});
        QCOMPARE(groups->front().cost.nano(), 40);
        QCOMPARE(groups->front().requests, std::uint64_t{1});
        QCOMPARE(groups->front().inputTokens, 10);
    }

    void remembersWhatTheRelayNoLongerHas() {
        AuditRows rows(*m_vault);
        VERIFY_OK(rows.store(RelayId("rly_1"), {row(9, "settle", 1)}, 9, RowGap{1, 8}));
        const auto gaps = rows.gaps(RelayId("rly_1"));
        VERIFY_OK(gaps);
        QCOMPARE(gaps->front().last, std::uint64_t{8});
    }

    void rollsBackAWholeTransaction() {
        const auto failing = [&]() -> Status {
            TRY(m_vault->database().run("INSERT INTO settings VALUES ('x', 'y')"));
            return fail(ErrorCode::Unavailable, "stopped");
        };
        QVERIFY(!m_vault->database().inTransaction(failing));
        QCOMPARE(*m_vault->database().integer("SELECT count(*) FROM settings", {}, -1), 0);
    }
};

QTEST_APPLESS_MAIN(VaultTablesTest)
#include "vault_tables_test.moc"
