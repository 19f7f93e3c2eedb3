// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay_house.h"

#include "relay/core/snapshot.h"

#include <QtTest>

#include <random>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::dollars;
using rubber::test::RelayHouse;

namespace {

const char* const kKey = "8Qm2ZxT4bLpA";

Policy capped(const char* daily) {
    Policy policy;
    policy.dailyLimit = dollars(daily);
    return policy;
}

protocol::KillRequest killOf(const char* id, std::uint64_t version = 0) {
    return {{{KeyId(id), version}}, false};
}

/// Everything that must be the same after a restart, as text.
std::string picture(RelayState& state) {
    auto status = state.status();
    status.now = {};
    status.head = 0;
    return protocol::encode(status);
}

std::vector<journal::Record> recordsOf(RelayState& state) { return *state.journal().read(0, 100'000); }

template <class T>
std::vector<T> all(RelayState& state) {
    std::vector<T> found;
    for (const auto& record : recordsOf(state))
        if (const auto* payload = std::get_if<T>(&record.payload)) found.push_back(*payload);
    return found;
}

} // namespace

class RelayStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsEmpty() {
        RelayHouse house;
        const auto opened = house.open();
        QVERIFY2(opened, opened ? "" : opened.error().context.c_str());
        QCOMPARE(house.state->keys().size(), std::size_t{0});
        QCOMPARE(house.state->notAcceptingBecause(), std::string());
        QCOMPARE(all<journal::BootRecord>(*house.state).size(), std::size_t{1});
    }

    void isTheSameAfterACleanStopAndAfterAKill() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("5.00"));
        house.settle(*house.hold(kKey, dollars("1.00")), dollars("0.25"));
        QVERIFY(house.state->record(journal::PinRecord{
            KeyId(kKey), *IpNetwork::parse("142.93.10.20"), false, house.clock.wall(), {}}));
        house.makeDurable();
        const auto before = picture(*house.state);
        house.cleanStop();
        QVERIFY(house.open());
        QCOMPARE(picture(*house.state), before);
        house.crash();
        QVERIFY(house.open());
        QCOMPARE(picture(*house.state), before);
    }

    void isTheSameAfterAKillAtAnyStep() {
        // The same life each time, ended after one more step. What a receipt or a released answer relied on
        // must be there.
        for (int step = 1; step < 120; step += 3) {
            RelayHouse house;
            house.config.segmentBytes = 16u << 10; // So that segments and snapshots come by, too.
            std::uint64_t killedDurably = 0, pinDurably = 0;
            Money settledDurably;
            house.disk.stopAtStep(step);
            if (house.open()) {
                const auto durable = [&] {
                    return house.state->journal().flush() && house.state->journal().waitDurable();
                };
                if (house.state->record(house.grantOf(kKey, capped("5.00"))) &&
                    house.state->record(house.grantOf("AAAAAAAAAAAA", {}))) {
                    if (house.state->record(journal::PinRecord{
                            KeyId(kKey), *IpNetwork::parse("10.0.0.1"), true, house.clock.wall(), {}}) &&
                        durable())
                        pinDurably = 1;
                    for (int i = 0; i < 60; ++i) {
                        auto hold = house.hold(kKey, dollars("0.01"));
                        if (!hold) break;
                        house.settle(std::move(*hold), dollars("0.002"));
                        house.state->tick();
                        if (durable()) settledDurably += dollars("0.002");
                    }
                    if (house.state->kill(killOf("AAAAAAAAAAAA"), {}).durable && durable()) killedDurably = 1;
                }
            }
            house.disk.stop();
            house.state.reset();
            if (step % 2) {
                house.disk.restart();
            } else {
                house.disk.powerCut();
                house.bootId = "boot-2";
            }
            const auto opened = house.open();
            QVERIFY2(opened, opened ? "" : opened.error().context.c_str());
            QVERIFY2(!pinDurably || house.state->keys().find(kKey), std::to_string(step).c_str());
            if (pinDurably)
                QVERIFY(house.state->keys().find(kKey)->pin && house.state->keys().find(kKey)->weakPin);
            if (killedDurably) QVERIFY(house.state->keys().find("AAAAAAAAAAAA")->killed());
            if (settledDurably > Money())
                QVERIFY(house.state->ledger().account(KeyId(kKey)).spentLifetime >= settledDurably);
            QCOMPARE(house.state->ledger().openHolds(), std::size_t{0});
            const auto once = picture(*house.state);
            house.crash();
            QVERIFY(house.open());
            QCOMPARE(picture(*house.state), once); // recover(recover(x)) = recover(x)
        }
    }

    void isTheSameWithAndWithoutItsSnapshots() {
        RelayHouse house;
        house.config.segmentBytes = 16u << 10;
        QVERIFY(house.open());
        house.grant(kKey, capped("50.00"));
        house.grant("AAAAAAAAAAAA");
        for (int i = 0; i < 300; ++i) {
            house.settle(*house.hold(kKey, dollars("0.10")), dollars("0.03"));
            house.state->tick();
            if (i == 200) house.clock.advance(Duration::days(1));
        }
        std::ignore = house.state->kill(killOf("AAAAAAAAAAAA"), {});
        house.makeDurable();
        const auto before = picture(*house.state);
        house.cleanStop();
        const auto snapshots = *snapshot::list(house.disk, house.folder.path().toStdString() + "/journal");
        QCOMPARE(snapshots.size(), std::size_t{2});
        QVERIFY(house.open());
        QCOMPARE(picture(*house.state), before);
        house.crash();
        for (const auto& path : snapshots)
            house.disk.content(path)[40] ^= 1; // Passed over when damaged.
        QVERIFY(house.open());
        QCOMPARE(picture(*house.state), before);
        QVERIFY(house.state->journal().oldestSequence() == 1);
    }

    void staysKilledAfterARestart() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey);
        const auto receipt = house.state->kill(killOf(kKey), {});
        QCOMPARE(receipt.killed.size(), std::size_t{1});
        QVERIFY(receipt.durable);
        house.crash();
        QVERIFY(house.open());
        QVERIFY(house.state->keys().find(kKey)->killed());
    }

    void cutsRunningRequestsBehindTheFlag() {
        RelayHouse house;
        QVERIFY(house.open());
        Key& key = house.grant(kKey, capped("5.00"));
        auto hold = house.hold(kKey, dollars("1.50"));
        RunningRequest first, second;
        bool deadBeforeTheCut = false;
        first.cut = [&] { deadBeforeTheCut = key.killed() && first.killed && second.killed; };
        key.running = {&first, &second};
        const auto receipt = house.state->kill(killOf(kKey), {});
        QVERIFY(deadBeforeTheCut);
        QCOMPARE(receipt.streamsCut, 2u);
        QCOMPARE(receipt.released, dollars("1.50"));
        key.running.clear();
    }

    void revivesOnlyByANewerGrant() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, {}, 3);
        std::ignore = house.state->kill(killOf(kKey), {});
        QVERIFY(house.state->keys().find(kKey)->killed());
        house.grant(kKey, {}, 3);
        QVERIFY(house.state->keys().find(kKey)->killed());
        house.grant(kKey, {}, 4);
        QVERIFY(!house.state->keys().find(kKey)->killed());
        const auto late = house.state->kill(killOf(kKey, 3), {}); // A retry of the old kill.
        QVERIFY(late.killed.empty() && late.unknown.empty());
        QVERIFY(!house.state->keys().find(kKey)->killed());
    }

    void anOlderGrantChangesNothing() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("5.00"), 3);
        house.grant(kKey, capped("500.00"), 2);
        const Key& key = *house.state->keys().find(kKey);
        QCOMPARE(key.version, std::uint64_t{3});
        QVERIFY(key.policy.dailyLimit == capped("5.00").dailyLimit);
    }

    void killsEverythingAndTellsTheUnknown() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey);
        house.grant("AAAAAAAAAAAA");
        auto receipt = house.state->kill({{}, true}, {});
        QCOMPARE(receipt.killed.size(), std::size_t{2});
        receipt = house.state->kill(killOf("nobodyatall1"), {});
        QVERIFY(receipt.killed.empty());
        QCOMPARE(receipt.unknown.size(), std::size_t{1});
    }

    void staysDeadInMemoryWhenTheDiskFails() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey);
        house.disk.failSyncs = true;
        std::ignore = house.state->kill(killOf(kKey), {});
        QVERIFY(!house.state->journal().waitDurable());
        QVERIFY(house.state->keys().find(kKey)->killed());
        const auto again = house.state->kill(killOf(kKey), {});
        QVERIFY(!again.durable);
        QCOMPARE(house.state->notAcceptingBecause(), std::string("disk_failed"));
    }

    void killsOnAFullDiskAndRecovers() {
        RelayHouse house;
        house.config.segmentBytes = 8u << 20;
        QVERIFY(house.open());
        house.grant(kKey, capped("5000.00"));
        house.disk.setCapacity(house.disk.usedBytes());
        auto running = house.hold(kKey, dollars("0.01"));
        while (house.hold(kKey, dollars("0.01"))) {
        }
        QCOMPARE(house.state->notAcceptingBecause(), std::string("disk_full"));
        QVERIFY(house.settle(std::move(*running), dollars("0.01")) != kNotYetJournalled);
        QVERIFY(house.state->kill(killOf(kKey), {}).durable);
        house.makeDurable();
        house.disk.setCapacity(UINT64_MAX);
        house.state->tick();
        QCOMPARE(house.state->notAcceptingBecause(), std::string());
        house.crash();
        QVERIFY(house.open());
        QVERIFY(house.state->keys().find(kKey)->killed());
    }

    void chargesWhatWasOpenWhenItCrashed() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("5.00"));
        auto hold = std::make_unique<Hold>(*house.hold(kKey, dollars("1.25")));
        house.makeDurable();
        house.disk.stop();
        hold.reset();
        house.state.reset();
        house.disk.restart();
        QVERIFY(house.open());
        const auto forfeits = all<journal::ForfeitRecord>(*house.state);
        QCOMPARE(forfeits.size(), std::size_t{1});
        QCOMPARE(forfeits[0].reason, std::string("crash"));
        QCOMPARE(house.state->ledger().account(KeyId(kKey)).spentToday, dollars("1.25"));
    }

    void chargesNoWindowAfterAKillOfTheProcess() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("5.00"));
        house.settle(*house.hold(kKey, dollars("1.00")), dollars("0.50"));
        house.makeDurable();
        house.crash();
        QVERIFY(house.open());
        QVERIFY(all<journal::ForfeitRecord>(*house.state).empty());
    }

    void chargesTheWindowAfterAPowerCutOnce() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("5.00"));
        house.grant("AAAAAAAAAAAA", capped("5.00")); // Never used: nothing can have been lost.
        house.settle(*house.hold(kKey, dollars("0.02")), dollars("0.01"));
        house.makeDurable();
        house.losePower("boot-2");
        QVERIFY(house.open());
        const auto forfeits = all<journal::ForfeitRecord>(*house.state);
        QCOMPARE(forfeits.size(), std::size_t{1});
        QVERIFY(forfeits[0].facts.key == KeyId(kKey));
        QCOMPARE(forfeits[0].reason, std::string("power_cut"));
        QCOMPARE(forfeits[0].amount, dollars("0.05")); // 1 % of the cap is more than the largest hold.
        QCOMPARE(house.state->ledger().account(KeyId(kKey)).spentToday, dollars("0.06"));
        house.losePower("boot-3");
        QVERIFY(house.open());
        QCOMPARE(all<journal::ForfeitRecord>(*house.state).size(), std::size_t{1});
    }

    void chargesNothingForAPowerCutWhileItWasQuiet() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("5.00"));
        house.settle(*house.hold(kKey, dollars("0.02")), dollars("0.01"));
        house.makeDurable();
        for (int i = 0; i < 3; ++i)
            house.state->tick();
        house.makeDurable();
        house.losePower("boot-2");
        QVERIFY(house.open());
        QVERIFY(all<journal::ForfeitRecord>(*house.state).empty());
    }

    void chargesNothingAfterACleanStop() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("5.00"));
        house.settle(*house.hold(kKey, dollars("0.02")), dollars("0.01"));
        house.cleanStop();
        house.bootId = "boot-2";
        QVERIFY(house.open());
        QVERIFY(all<journal::ForfeitRecord>(*house.state).empty());
    }

    void neverLosesMoreThanItChargesInAPowerCut() {
        // Whatever was sent upstream (its wait was over, or it had none) must be covered by what is charged
        // afterwards.
        for (unsigned seed = 0; seed < 60; ++seed) {
            std::mt19937 random(seed);
            RelayHouse house;
            QVERIFY(house.open());
            house.grant(kKey, capped("10.00"));
            house.makeDurable();
            Money sent;
            for (int i = 0; i < 40; ++i) {
                if (random() % 12 == 0)
                    house.disk.holdBackSyncs = true; // From here on nothing reaches the disk.
                auto hold = house.hold(
                    kKey, Money::fromNano(1'000'000 * static_cast<std::int64_t>(1 + random() % 90)));
                QVERIFY(hold);
                const auto wait = house.state->waitBeforeSending(*house.state->keys().find(kKey));
                if (house.disk.holdBackSyncs) {
                    if (wait == 0) sent += hold->amount();
                } else {
                    sent += hold->amount();
                    if (wait || random() % 3 == 0) house.makeDurable();
                }
                const Money cost = hold->amount();
                if (random() % 2 && !house.disk.holdBackSyncs) {
                    house.settle(std::move(*hold), cost);
                    if (random() % 4 == 0) house.makeDurable();
                    if (random() % 6 == 0) {
                        house.state->tick();
                        house.state->tick();
                    }
                } else {
                    house.settle(std::move(*hold), cost);
                }
                if (house.disk.holdBackSyncs && random() % 5 == 0) break;
            }
            house.disk.holdBackSyncs = false;
            house.losePower("boot-2");
            QVERIFY(house.open());
            const Account& account = house.state->ledger().account(KeyId(kKey));
            QVERIFY2(account.spentLifetime + account.heldLifetime >= sent, std::to_string(seed).c_str());
            QVERIFY(account.spentToday <= dollars("10.00"));
        }
    }

    void letsAFirstRequestWaitAndABusyKeyOnlyPastItsWindow() {
        RelayHouse house;
        QVERIFY(house.open());
        const Key& key = house.grant(kKey, capped("10.00"));
        auto first = house.hold(kKey, dollars("0.05"));
        QVERIFY(house.state->waitBeforeSending(key) > 0);
        house.makeDurable();
        QCOMPARE(house.state->waitBeforeSending(key), std::uint64_t{0});
        auto second = house.hold(kKey, dollars("0.10")); // 1 %
        QCOMPARE(house.state->waitBeforeSending(key), std::uint64_t{0});
        auto third = house.hold(kKey, dollars("0.01"));
        QVERIFY(house.state->waitBeforeSending(key) > 0);
    }

    void suspendsAKeyWhoseBillPassedItsCap() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey, capped("1.00"));
        house.settle(*house.hold(kKey, dollars("0.90")), dollars("0.95"));
        QVERIFY(
            house.state->keys().find(kKey)->suspendedBecause.empty()); // More than held, but below the cap.
        house.settle(*house.hold(kKey, dollars("0.05")), dollars("0.20"));
        QCOMPARE(house.state->keys().find(kKey)->suspendedBecause, std::string("overrun"));
        QCOMPARE(all<journal::AlertRecord>(*house.state).size(), std::size_t{0}); // Not flushed yet ...
        house.makeDurable();
        std::vector<std::string> types;
        for (const auto& alert : all<journal::AlertRecord>(*house.state))
            types.push_back(alert.type);
        QCOMPARE(types, (std::vector<std::string>{"budget.threshold", "budget.overrun", "budget.threshold"}));
    }

    void expiresOnlyWithAClockThatCanBeTrusted() {
        RelayHouse house;
        QVERIFY(house.open());
        Policy policy;
        policy.inactiveExpiry = Duration::days(10);
        house.grant(kKey, policy);
        const Key& key = *house.state->keys().find(kKey);
        const auto minutes = [&](int count) {
            for (int i = 0; i < count * 6; ++i) {
                house.clock.advance(Duration::seconds(10));
                house.state->tick();
            }
        };
        minutes(11);
        house.clock.jumpWall(Duration::days(30));
        house.state->tick();
        minutes(5);
        QVERIFY(key.expired == Key::Expired::No); // Refused by the clock, but nothing is final.
        QVERIFY(house.state->statusOf(key).state == protocol::KeyState::Expired);
        house.clock.jumpWall(Duration::days(-30));
        minutes(11);
        QVERIFY(key.expired == Key::Expired::No);
        QVERIFY(house.state->statusOf(key).state == protocol::KeyState::Active);
        for (int day = 0; day < 9 * 24 * 60; day += 10) {
            house.clock.advance(Duration::seconds(600));
            house.state->tick();
        }
        QVERIFY(key.idleWarned);
        QVERIFY(key.expired == Key::Expired::No);
        for (int day = 0; day < 24 * 60; day += 10) {
            house.clock.advance(Duration::seconds(600));
            house.state->tick();
        }
        QVERIFY(key.expired == Key::Expired::Idle);
        house.makeDurable();
        int warnings = 0;
        for (const auto& alert : all<journal::AlertRecord>(*house.state))
            warnings += alert.type == "key.idle_soon";
        QCOMPARE(warnings, 1);
        house.crash();
        QVERIFY(house.open());
        QVERIFY(house.state->keys().find(kKey)->expired == Key::Expired::Idle);
        house.grant(kKey, policy, 2); // Restored.
        QVERIFY(house.state->keys().find(kKey)->expired == Key::Expired::No);
        QVERIFY(house.state->statusOf(*house.state->keys().find(kKey)).state == protocol::KeyState::Active);
    }

    void keepsThePinThroughAnEditAndLosesItWithANewToken() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey);
        std::ignore = house.state->record(
            journal::PinRecord{KeyId(kKey), *IpNetwork::parse("10.0.0.1"), true, house.clock.wall(), {}});
        house.grant(kKey, capped("1.00"), 2);
        QVERIFY(house.state->keys().find(kKey)->pin);
        auto rotated = house.grantOf(kKey, {}, 3);
        rotated.tokenHash.fill(9);
        std::ignore = house.state->record(rotated);
        QVERIFY(!house.state->keys().find(kKey)->pin);
    }

    void remembersTheHighestSequenceOfEachDevice() {
        RelayHouse house;
        QVERIFY(house.open());
        const DeviceId id("dev_0123456789abcdef");
        std::ignore = house.state->record(journal::DeviceRecord{id, {}, {}, false, house.clock.wall()});
        house.grant(kKey);
        std::ignore =
            house.state->record(journal::SuspendRecord{KeyId(kKey), true, "", house.clock.wall(), {id, 9}});
        std::ignore =
            house.state->record(journal::SuspendRecord{KeyId(kKey), false, "", house.clock.wall(), {id, 5}});
        house.makeDurable();
        house.crash();
        QVERIFY(house.open());
        QCOMPARE(house.state->device(id)->sequence, std::uint64_t{9});
        QVERIFY(!house.state->device(DeviceId("dev_unknown")));
    }

    void suspendsEveryKeyBehindARepair() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey);
        std::ignore = house.state->record(journal::RepairRecord{2, 3, house.clock.wall()});
        QCOMPARE(house.state->keys().find(kKey)->suspendedBecause, std::string("repair"));
    }

    void treatsAGrantItCannotReadAsStopped() {
        RelayHouse house;
        QVERIFY(house.open());
        auto grant = house.grantOf(kKey, {});
        grant.policy = R"({"daily_limit_of_tomorrow":"1"})";
        std::ignore = house.state->record(grant);
        std::ignore =
            house.state->record(journal::SuspendRecord{KeyId(kKey), false, "", house.clock.wall(), {}});
        QVERIFY(!house.state->keys().find(kKey)->suspendedBecause.empty());
        house.cleanStop();
        QVERIFY(house.open());
        QVERIFY(!house.state->keys().find(kKey)->suspendedBecause.empty());
    }

    void tellsEachShownRecordOnceAndTheSameWayLater() {
        RelayHouse house;
        QVERIFY(house.open());
        std::vector<std::string> live;
        std::uint64_t after = house.state->journal().lastSequence();
        house.state->onRow([&](protocol::Row row) {
            QVERIFY(row.leaf && !row.record.empty());
            row.leaf.reset();
            row.record.clear();
            live.push_back(protocol::encode(row));
        });
        house.grant(kKey, capped("5.00"));
        house.settle(*house.hold(kKey, dollars("1.00")), dollars("0.25"));
        std::ignore = house.state->kill(killOf(kKey), {});
        house.makeDurable();
        std::vector<std::string> read;
        const auto records = house.state->journal().read(after, 100);
        for (const auto& record : *records)
            if (const auto row = toRow(record, {})) read.push_back(protocol::encode(*row));
        QCOMPARE(live.size(), std::size_t{3});
        QVERIFY(live == read);
    }

    void startsAndStopsWithoutAHoldOnUpstreamFilesOfDeadKeys() {
        RelayHouse house;
        QVERIFY(house.open());
        QVERIFY(house.state->upstreamKeys().unseal(Secret::random(32)));
        QVERIFY(
            house.state->upstreamKeys().store(UpstreamKeyId("uk_0123456789abcdef"), Secret("sk-or-v1-x")));
        house.grant(kKey);
        house.makeDurable();
        house.crash();
        QVERIFY(house.open());
        QCOMPARE(house.state->upstreamKeys().stored().size(), std::size_t{1});
        std::ignore = house.state->kill(killOf(kKey), {});
        house.makeDurable();
        house.crash();
        QVERIFY(house.open());
        QVERIFY(house.state->upstreamKeys().stored().empty());
    }
};

QTEST_APPLESS_MAIN(RelayStateTest)
#include "relay_state_test.moc"
