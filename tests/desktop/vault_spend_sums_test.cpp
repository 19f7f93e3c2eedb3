// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/audit_rows.h"
#include "desktop/vault/lost_rows.h"
#include "desktop/vault/spend_sums.h"
#include "shared/protocol/codec.h"
#include "tests/desktop/version_one.h"

#include <QElapsedTimer>

using namespace rubber;
using namespace rubber::vault;
using namespace rubber::test;

namespace {

const RelayId kRelay("rly_1");

protocol::Row rowOf(std::uint64_t sequence, const char* kind, std::int64_t atMs, const char* model,
                    std::int64_t nano) {
    protocol::Row row;
    row.sequence = row.request = sequence;
    row.kind = kind;
    row.at = {atMs};
    row.day = UtcDay::of(row.at).number;
    row.key = KeyId("aaaaaaaaaaaa");
    row.model = model;
    row.cost = Money::fromNano(nano);
    row.status = 200;
    return row;
}

struct Totals {
    std::int64_t cost = 0;
    std::uint64_t requests = 0;
    bool operator==(const Totals&) const = default;
};

Totals bySums(Vault& vault, SumsPer per) {
    Totals totals;
    const auto sums = SpendSums(vault).between(per, 0, INT64_MAX / 300'000);
    for (const auto& sum : *sums) {
        totals.cost += sum.cost.nano();
        totals.requests += sum.ok + sum.error;
    }
    return totals;
}

Totals byRows(Vault& vault) {
    Totals totals;
    const auto groups = AuditRows(vault).spend(GroupBy::Day, {});
    for (const auto& group : *groups) {
        totals.cost += group.cost.nano();
        totals.requests += group.requests;
    }
    return totals;
}

/// Rows of every kind, some requests looked up, a few of them never found.
std::vector<protocol::Row> mixedRows(int count) {
    std::vector<protocol::Row> rows;
    for (int i = 1; i <= count; ++i) {
        const char* kind = i % 13 == 0  ? "forfeit"
                           : i % 5 == 0 ? "looking_up"
                           : i % 7 == 0 ? "refuse"
                                        : "settle";
        auto row =
            rowOf(std::uint64_t(i), kind, 1'770'000'000'000 + i * 977'000ll, i % 3 ? "a" : "b", 100 + i);
        if (i % 5 == 0) {
            row.held = row.cost;
            row.cost = {};
        }
        if (i % 5 == 2 && i > 2 && i % 10 == 2) {
            row.kind = "settle";
            row.request = std::uint64_t(i - 2);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

class VaultSpendSumsTest : public QObject {
    Q_OBJECT
private:
    static Vault opened(const VaultRoom& room, const VaultKey& key) {
        auto vault = Vault::open(room.folder(), key);
        if (!vault) qFatal("%s", vault.error().context.c_str());
        return std::move(*vault);
    }

private Q_SLOTS:
    void followTheRowsWhateverIsStoredTwice() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = opened(room, key);
        const auto rows = mixedRows(400);
        VERIFY_OK(AuditRows(vault).store(kRelay, rows, 400));
        const Totals once = byRows(vault);
        QVERIFY(once.requests > 200);
        for (const auto per : {SumsPer::FiveMinutes, SumsPer::Hour, SumsPer::Day})
            QVERIFY(bySums(vault, per) == once);
        VERIFY_OK(AuditRows(vault).store(kRelay, rows, 400));
        QVERIFY(bySums(vault, SumsPer::Day) == once);
        QVERIFY(bySums(vault, SumsPer::Hour) == once);
    }

    void stayWhatTheyAreWhenRowsAreSetAside() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = opened(room, key);
        VERIFY_OK(AuditRows(vault).store(kRelay, mixedRows(400), 400));
        const Totals all = byRows(vault);
        LostRows lost(vault);
        const RelayId aside = *lost.nextId(kRelay);
        QCOMPARE(aside.text(), std::string("rly_1-lost1"));
        QVERIFY(lostOf(aside).relay == kRelay && lostOf(aside).number == 1);
        QVERIFY(lostOf(kRelay).relay == kRelay && lostOf(kRelay).number == 0);
        QVERIFY(lostOf(RelayId("rly-lost")).number == 0 && lostOf(RelayId("rly-lost1x")).number == 0);
        // Row 353 is the last one both logs have; 397 and 399 are of the new log and will come again.
        VERIFY_OK(lost.setAside(kRelay, {353, 353}, aside, {397, 399}, [] { return Status(); }));
        RowFilter filter;
        filter.relay = aside;
        QCOMPARE(*AuditRows(vault).count(filter), 45u);
        filter.relay = kRelay;
        QCOMPARE(*AuditRows(vault).count(filter), 353u);
        for (const auto per : {SumsPer::FiveMinutes, SumsPer::Hour, SumsPer::Day})
            QVERIFY(bySums(vault, per) == byRows(vault));
        // What comes again is new, and counts once.
        std::vector<protocol::Row> again;
        for (const auto& row : mixedRows(400))
            if (row.sequence == 397 || row.sequence == 399) again.push_back(row);
        VERIFY_OK(AuditRows(vault).store(kRelay, again, 400));
        QVERIFY(byRows(vault) == all);
        QVERIFY(bySums(vault, SumsPer::Hour) == all);
        // When the rest of it fails, nothing has happened.
        const auto failed = lost.setAside(kRelay, {10, 10}, RelayId("rly_1-lost2"), {}, [] {
            return Status(fail(ErrorCode::Unavailable, "vault_write_failed: full"));
        });
        QVERIFY(!failed);
        QCOMPARE(*AuditRows(vault).count(filter), 355u);
    }

    void followPagesThatOverlapOrComeInPieces() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = opened(room, key);
        const auto rows = mixedRows(400);
        const auto page = [&](std::size_t from, std::size_t step, std::size_t to) {
            std::vector<protocol::Row> some;
            for (std::size_t i = from; i < to; i += step)
                some.push_back(rows[i]);
            return some;
        };
        // Every third row first, then a piece over them, then all: look-ups and their answers meet in any
        // order.
        for (const auto& some : {page(2, 3, 400), page(50, 1, 90), page(350, 1, 400), page(0, 1, 400)}) {
            VERIFY_OK(AuditRows(vault).store(kRelay, some, 1));
            QVERIFY(bySums(vault, SumsPer::Day) == byRows(vault));
        }
        QVERIFY(byRows(vault).requests > 200);
    }

    void followTheRowsThatAreRemoved() {
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = opened(room, key);
        const auto rows = mixedRows(400);
        VERIFY_OK(AuditRows(vault).store(kRelay, rows, 400));
        for (const std::size_t until : {std::size_t{57}, std::size_t{200}, std::size_t{399}}) {
            VERIFY_OK(AuditRows(vault).removeOlder(rows[until].at));
            QVERIFY(bySums(vault, SumsPer::Day) == byRows(vault));
        }
        QCOMPARE(*AuditRows(vault).removeOlder({INT64_MAX}), std::uint64_t{1});
        QCOMPARE(*vault.database().integer("SELECT count(*) FROM spend_sums", {}, -1), std::int64_t{0});
    }

    void areMadeForTheRowsOfAnOlderVault() {
        const VaultRoom room;
        const VaultKey key = room.make();
        const auto rows = mixedRows(300);
        {
            auto vault = opened(room, key);
            VERIFY_OK(makeFormatOne(vault));
            for (const auto& row : rows)
                VERIFY_OK(vault.database().run(
                    "INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?)",
                    {kRelay.text(), std::int64_t(row.sequence), row.kind, row.at.ms, row.key.text(),
                     std::int64_t(row.request), std::int64_t{row.day}, row.model, row.cost.nano(),
                     row.held.nano(), protocol::encode(row)}));
        }
        auto vault = opened(room, key);
        QVERIFY(byRows(vault).requests > 100);
        QVERIFY(bySums(vault, SumsPer::Day) == byRows(vault));
        QVERIFY(bySums(vault, SumsPer::FiveMinutes) == byRows(vault));
        VERIFY_OK(AuditRows(vault).removeOlder({INT64_MAX}));
        QVERIFY(bySums(vault, SumsPer::Day) == Totals());
    }

    /// SPEND_ROWS=1000000 measures; the few rows of the usual run only show that it works.
    void areQuickWithManyRows() {
        const int count = std::max(2'000, qEnvironmentVariableIntValue("SPEND_ROWS"));
        const VaultRoom room;
        const VaultKey key = room.make();
        auto vault = opened(room, key);
        QElapsedTimer time;
        time.start();
        std::vector<protocol::Row> page;
        const std::int64_t span = 30ll * 86'400'000 / count;
        for (int i = 1; i <= count; ++i) {
            static constexpr std::array kModels{"a", "b", "c", "d", "e", "f", "g", "h"};
            page.push_back(rowOf(std::uint64_t(i), i % 50 ? "settle" : "refuse", 1'770'000'000'000 + i * span,
                                 kModels[std::size_t(i) % kModels.size()], 1'000'000));
            page.back().key = KeyId("key" + std::to_string(i % 10));
            if (page.size() == 2'000 || i == count) {
                VERIFY_OK(AuditRows(vault).store(kRelay, page, std::uint64_t(i)));
                page.clear();
            }
        }
        qInfo("%d rows stored in %lld ms", count, time.restart());
        const std::int64_t day = 1'770'000'000'000 / 86'400'000;
        const auto days = SpendSums(vault).between(SumsPer::Day, day, day + 32);
        qInfo("by day in %lld ms", time.restart());
        const auto hours = SpendSums(vault).between(SumsPer::Hour, day * 24, day * 24 + 24);
        qInfo("a day by hour in %lld ms", time.restart());
        const auto five = SpendSums(vault).between(SumsPer::FiveMinutes, day * 288, day * 288 + 288);
        qInfo("a day by five minutes in %lld ms", time.restart());
        VERIFY_OK(AuditRows(vault).spend(GroupBy::Day, {}));
        qInfo("all days from the rows in %lld ms", time.restart());
        VERIFY_OK(days);
        VERIFY_OK(hours);
        VERIFY_OK(five);
        std::uint64_t requests = 0;
        for (const auto& sum : *days)
            requests += sum.ok + sum.rejected;
        QCOMPARE(requests, std::uint64_t(count));
    }
};

QTEST_APPLESS_MAIN(VaultSpendSumsTest)
#include "vault_spend_sums_test.moc"
