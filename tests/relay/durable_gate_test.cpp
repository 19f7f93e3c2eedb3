// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/net/durable_gate.h"

#include "tests/support/loop_runner.h"

#include <QTest>

#include <thread>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::runUntil;

namespace {

Awaitable<void> waitFor(DurableGate& gate, std::uint64_t sequence,
                        std::vector<std::pair<std::uint64_t, bool>>& woken) {
    const bool durable = co_await gate.wait(sequence);
    woken.emplace_back(sequence, durable);
}

struct Room {
    asio::io_context loop{1};
    DurableGate gate{loop};
    std::vector<std::pair<std::uint64_t, bool>> woken;
    void waits(std::uint64_t sequence) {
        asio::co_spawn(loop.get_executor(), waitFor(gate, sequence, woken), asio::detached);
        loop.restart();
        loop.poll();
    }
    void turn() {
        loop.restart();
        loop.poll();
    }
};

using Woken = std::vector<std::pair<std::uint64_t, bool>>;

} // namespace

class DurableGateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wakesEverybodyTheSyncCoveredInOrderOfTheirRecords() {
        Room room;
        for (const auto sequence : {5u, 3u, 9u, 4u})
            room.waits(sequence);
        QVERIFY(room.woken.empty());
        room.gate.onDurable()(5);
        room.turn();
        QVERIFY((room.woken == Woken{{3, true}, {4, true}, {5, true}}));
        room.gate.onDurable()(9);
        room.turn();
        QVERIFY(room.woken.back() == std::make_pair(std::uint64_t{9}, true));
    }

    void answersAtOnceForWhatIsDurableAlready() {
        Room room;
        room.gate.onDurable()(7);
        room.turn();
        QVERIFY(room.gate.isDurable(7) && !room.gate.isDurable(8));
        room.waits(6);
        QVERIFY((room.woken == Woken{{6, true}}));
    }

    void tellsEverybodyWhenTheDiskFails() {
        Room room;
        std::optional<std::uint64_t> told = 1;
        room.gate.onAdvance([&](std::optional<std::uint64_t> sequence) { told = sequence; });
        room.waits(2);
        room.waits(8);
        room.gate.onDurable()(2);
        room.gate.onDurable()(fail(ErrorCode::Unavailable, "fdatasync: I/O error"));
        room.turn();
        QVERIFY((room.woken == Woken{{2, true}, {8, false}}));
        QVERIFY(!told && room.gate.failed());
        room.waits(9);
        QVERIFY(room.woken.back() == std::make_pair(std::uint64_t{9}, false));
    }

    void neverGoesBack() {
        Room room;
        room.gate.onDurable()(7);
        room.turn();
        room.gate.onDurable()(6);
        room.turn();
        QVERIFY(room.gate.isDurable(7));
    }

    void wakesTheLoopFromAnotherThread() {
        Room room;
        room.waits(1'000);
        const auto onDurable = room.gate.onDurable();
        std::thread journal([&] {
            for (std::uint64_t sequence = 1; sequence <= 1'000; ++sequence)
                onDurable(sequence);
        });
        QVERIFY(runUntil(room.loop, [&] { return !room.woken.empty(); }));
        journal.join();
    }

    void survivesACallAfterItsEnd() {
        Journal::OnDurable late;
        {
            Room room;
            late = room.gate.onDurable();
        }
        late(3);
    }

    void releasesWaitersAtTheEndOfTheLoop() {
        Room room;
        room.waits(4);
        room.gate.release();
        QVERIFY((room.woken == Woken{{4, false}}));
    }
};

QTEST_APPLESS_MAIN(DurableGateTest)
#include "durable_gate_test.moc"
