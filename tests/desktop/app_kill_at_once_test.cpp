// SPDX-License-Identifier: GPL-3.0-or-later
// Several relays, of which one hangs.
#include "desktop/app/kill_queue.h"
#include "tests/desktop/app_room.h"
#include "tests/desktop/switchboard.h"

#include <QTest>
#include <atomic>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;
using protocol::KeyState;

namespace {

constexpr auto kPatience = std::chrono::seconds(20); ///< Only a failure waits so long.

/// Three relays with a key each.
struct ThreeRelays {
    ThreeRelays() : app(room.options(), room.clock, board) {
        if (!app.unlock(words("correct horse"))) qFatal("not unlocked");
        for (std::size_t i = 0; i < relays.size(); ++i) {
            const std::string url = "https://127.0.0.1:" + std::to_string(8001 + i);
            board.connect(url, *relays[i]);
            if (!app.pairRelay(url, relays[i]->newCode(), names[i])) qFatal("not paired");
            auto request = room.request();
            request.name = std::string("on-") + names[i];
            request.relay = names[i];
            auto pushed = app.push(std::move(request));
            if (!pushed) qFatal("%s", pushed.error().context.c_str());
            keys.push_back(pushed->id);
        }
    }
    bool dead(std::size_t i) { return relays[i]->granted.at(keys[i]).state == KeyState::Killed; }
    std::size_t queued() const { return KillQueue(room.room.folder()).entries().value().size(); }

    AppRoom room;
    FakeRelay one{room.clock, "rly_one"}, two{room.clock, "rly_two"}, three{room.clock, "rly_three"};
    std::vector<FakeRelay*> relays{&one, &two, &three};
    std::vector<const char*> names{"one", "two", "three"};
    Switchboard board;
    App app;
    std::vector<KeyId> keys;
};

/// Runs `work` while one relay hangs; gives its report. `queue` empties but for the hung one's entry before
/// that is released, or the test fails.
template <class Work>
Result<KillReport> whileOneHangs(ThreeRelays& three, std::size_t hung, Work work, bool& othersWereFirst) {
    auto release = three.board.hang(*three.relays[hung]);
    auto running = std::async(std::launch::async, work);
    const auto end = std::chrono::steady_clock::now() + kPatience;
    // The entries of the others are crossed out by their signed receipts: dead, and known to be.
    while (three.queued() != 1 && std::chrono::steady_clock::now() < end)
        std::this_thread::yield();
    othersWereFirst = three.queued() == 1 && running.wait_for(std::chrono::seconds(0)) == std::future_status::timeout;
    release.set_value();
    auto report = running.get();
    three.board.answerAgain();
    return report;
}

} // namespace

class AppKillAtOnceTest : public QObject {
    Q_OBJECT
private:
    static void hungRelays() {
        QTest::addColumn<int>("hung");
        for (int i = 0; i < 3; ++i)
            QTest::addRow("relay %d", i) << i;
    }
    static void checkReport(ThreeRelays& three, const Result<KillReport>& report, std::size_t hung) {
        VERIFY_OK(report);
        QCOMPARE(report->relays.size(), std::size_t{3});
        for (const auto& relay : report->relays) {
            const bool isHung = relay.relay == three.names[hung];
            QCOMPARE(relay.receipt.has_value(), !isHung);
            QCOMPARE(relay.queued, isHung);
            QCOMPARE(relay.keys, isHung ? std::vector<std::string>() : std::vector<std::string>{"on-" + relay.relay});
        }
    }

private Q_SLOTS:
    void aHungRelayDelaysNobodyElsesKill_data() { hungRelays(); }
    void aHungRelayDelaysNobodyElsesKill() {
        QFETCH(const int, hung);
        ThreeRelays three;
        bool othersWereFirst = false;
        const auto report = whileOneHangs(
            three, std::size_t(hung), [&] { return three.app.kill({"on-one", "on-two", "on-three"}); }, othersWereFirst);
        QVERIFY(othersWereFirst);
        checkReport(three, report, std::size_t(hung));
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(three.dead(i), i != std::size_t(hung));
    }

    void norThatOfEveryKey_data() { hungRelays(); }
    void norThatOfEveryKey() {
        QFETCH(const int, hung);
        ThreeRelays three;
        bool othersWereFirst = false;
        const auto report =
            whileOneHangs(three, std::size_t(hung), [&] { return three.app.killAll(); }, othersWereFirst);
        QVERIFY(othersWereFirst);
        checkReport(three, report, std::size_t(hung));
    }

    void norARetry_data() { hungRelays(); }
    void norARetry() {
        QFETCH(const int, hung);
        ThreeRelays three;
        for (auto* relay : three.relays)
            relay->reachable = false;
        QVERIFY(!three.app.killAll()->complete());
        for (auto* relay : three.relays)
            relay->reachable = true;
        bool othersWereFirst = false;
        const auto report =
            whileOneHangs(three, std::size_t(hung), [&] { return three.app.retryKills(); }, othersWereFirst);
        QVERIFY(othersWereFirst);
        checkReport(three, report, std::size_t(hung));
        QVERIFY(three.app.retryKills()->complete()); // It came back.
        QCOMPARE(three.queued(), std::size_t{0});
        QVERIFY(three.dead(std::size_t(hung)));
    }

    void tellsRelaysInTheirOwnOrderWhoeverAnswersFirst() {
        ThreeRelays three;
        std::vector<std::string> inStatus, inReport;
        const auto relays = three.app.relays();
        VERIFY_OK(relays);
        for (const auto& relay : *relays)
            inStatus.push_back(relay.name);
        const auto report = three.app.killAll();
        VERIFY_OK(report);
        for (const auto& relay : report->relays)
            inReport.push_back(relay.relay);
        QCOMPARE(inReport, inStatus);
    }
};

QTEST_GUILESS_MAIN(AppKillAtOnceTest)
#include "app_kill_at_once_test.moc"
