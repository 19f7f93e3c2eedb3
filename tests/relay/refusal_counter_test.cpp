// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/refusal_counter.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

struct Bench {
    std::vector<journal::RefuseRecord> records;
    RefusalCounter counter{[this](const auto& record) { records.push_back(record); }};
    void refuse(std::int64_t ms, const char* code = "ip_locked", std::uint32_t address = 1,
                const char* key = "") {
        counter.count({KeyId(key), code, "/chat/completions", "m", IpAddress::v4(address), 1, {ms}, {ms}});
    }
    std::uint64_t total() const {
        std::uint64_t sum = 0;
        for (const auto& record : records)
            sum += record.count;
        return sum;
    }
};

} // namespace

class RefusalCounterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recordsTheFirstAtOnceAndTheRestTogether() {
        Bench bench;
        for (int i = 0; i < 100; ++i)
            bench.refuse(60'000 + i);
        QCOMPARE(bench.records.size(), std::size_t{1});
        bench.counter.tick({119'999});
        QCOMPARE(bench.records.size(), std::size_t{1});
        bench.counter.tick({120'000});
        QCOMPARE(bench.records.size(), std::size_t{2});
        QCOMPARE(bench.records[1].count, 99u);
        QCOMPARE(bench.records[1].first.ms, std::int64_t{60'001});
        QCOMPARE(bench.records[1].last.ms, std::int64_t{60'099});
        bench.counter.tick({180'000});
        QCOMPARE(bench.records.size(), std::size_t{2});
    }

    void keepsKeysCodesAndAddressesApart() {
        Bench bench;
        bench.refuse(1, "ip_locked", 1);
        bench.refuse(1, "ip_locked", 2);
        bench.refuse(1, "key_killed", 1);
        bench.refuse(1, "ip_locked", 1, "AAAAAAAAAAAA");
        QCOMPARE(bench.records.size(), std::size_t{4});
    }

    void startsANewMinuteByItself() {
        Bench bench;
        bench.refuse(1);
        bench.refuse(2);
        bench.refuse(60'001);
        QCOMPARE(bench.records.size(), std::size_t{3});
        QCOMPARE(bench.total(), std::uint64_t{3});
    }

    void boundsWhatStrangersCanMakeItRemember() {
        Bench bench;
        for (std::uint32_t address = 0; address < 50'000; ++address)
            bench.refuse(5, "key_unknown", address);
        QVERIFY(bench.records.size() <= 1'001);
        bench.counter.flush();
        QVERIFY(bench.records.size() <= 1'002);
        QCOMPARE(bench.total(), std::uint64_t{50'000});
    }

    void writesTheRestWhenItEnds() {
        Bench bench;
        bench.refuse(1);
        bench.refuse(2);
        bench.counter.flush();
        QCOMPARE(bench.total(), std::uint64_t{2});
        bench.counter.flush();
        QCOMPARE(bench.total(), std::uint64_t{2});
    }
};

QTEST_APPLESS_MAIN(RefusalCounterTest)
#include "refusal_counter_test.moc"
