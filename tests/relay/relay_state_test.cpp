// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relay_house.h"

#include "relay/core/snapshot.h"

#include <QtTest>

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

protocol::KillRequest killOf(const char* id, std::uint64_t version = 0) { return {{{KeyId(id), version}}, false}; }

/// Everything that must be the same after a restart, as text.
std::string picture(RelayState& state) {
    auto status = state.status();
    status.now = {};
    status.head = 0;
    return protocol::encode(status);
}

std::vector<journal::Record> recordsOf(RelayState& state) { return *state.journal().read(0, 100'000); }

template <class T> std::vector<T> all(RelayState& state) {
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
        QVERIFY(house.state->record(journal::PinRecord{KeyId(kKey), *IpNetwork::parse("142.93.10.20"), false, house.clock.wall(), {}}));
        house.makeDurable();
        const auto before = picture(*house.state);
        house.cleanStop();
        QVERIFY(house.open());
        QCOMPARE(picture(*house.state), before);
        house.crash();
        QVERIFY(house.open());
        QCOMPARE(picture(*house.state), before);
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
};

QTEST_APPLESS_MAIN(RelayStateTest)
#include "relay_state_test.moc"
