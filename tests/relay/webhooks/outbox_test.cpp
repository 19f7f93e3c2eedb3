// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/outbox.h"

#include "relay/core/webhooks/retry.h"

#include <QtTest>

#include <set>

using namespace rubber;
using namespace rubber::relay;

namespace {

using Set = journal::WebhookRecord::What;
using Outcome = journal::DeliveryRecord::What;
const KeyId kKey("8Qm2ZxT4bLpA");
const WallTime kAt{1'773'144'000'000};
const WebhookId kHook("wh_0123456789abcdef"), kOther("wh_fedcba9876543210");

struct Bench {
    Outbox outbox;
    std::uint64_t sequence = 0;

    std::uint64_t add(const journal::Payload& payload) {
        outbox.apply({++sequence, payload});
        return sequence;
    }
    void set(const WebhookId& id, std::vector<std::string> events = {}, Set what = Set::Set) {
        journal::WebhookRecord record;
        record.hook = id;
        record.what = what;
        record.host = "https://example.com";
        record.events = std::move(events);
        record.generation = 1;
        record.at = kAt;
        add(record);
    }
    std::uint64_t alert(const char* type = "ip.mismatch") {
        return add(journal::AlertRecord{kKey, type, "d", kAt});
    }
    void outcome(const WebhookId& id, std::uint64_t event, Outcome what, std::uint32_t attempt = 1) {
        add(journal::DeliveryRecord{id, event, what, attempt, 200, "", kAt});
    }
    std::vector<std::uint64_t> waiting(const WebhookId& id) const {
        std::vector<std::uint64_t> events;
        for (const auto& each : outbox.find(id)->waiting)
            events.push_back(each.event);
        return events;
    }
};

using Events = std::vector<std::uint64_t>;

} // namespace

class OutboxTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsNothingWithoutAWebhook() {
        Bench bench;
        bench.alert();
        QCOMPARE(bench.outbox.events(), std::size_t{0});
        bench.set(kHook);
        QCOMPARE(bench.waiting(kHook), Events{}); // Not what was before.
    }

    void queuesWhatIsWanted() {
        Bench bench;
        bench.set(kHook, {"budget.*", "key.killed"});
        bench.set(kOther);
        const auto mismatch = bench.alert("ip.mismatch");
        const auto threshold = bench.alert("budget.threshold");
        bench.alert("budgetary");
        const auto killed = bench.add(journal::KillRecord{{{kKey, 1}}, 0, {}, kAt, {}});
        QCOMPARE(bench.waiting(kHook), (Events{threshold, killed}));
        QCOMPARE(bench.waiting(kOther).front(), mismatch);
        QCOMPARE(bench.waiting(kOther).size(), std::size_t{4});
        QCOMPARE(bench.outbox.event(threshold)->type, std::string("budget.threshold"));
    }

    void aTestIsForItsWebhookAlone() {
        Bench bench;
        bench.set(kHook, {"nothing.*"});
        bench.set(kOther);
        bench.set(kHook, {"nothing.*"}, Set::Tested);
        QCOMPARE(bench.waiting(kHook), Events{bench.sequence});
        QCOMPARE(bench.waiting(kOther), Events{});
    }

    void forgetsWhatIsDeliveredToAll() {
        Bench bench;
        bench.set(kHook);
        bench.set(kOther);
        const auto event = bench.alert();
        bench.outcome(kHook, event, Outcome::Delivered);
        QCOMPARE(bench.waiting(kHook), Events{});
        QVERIFY(bench.outbox.event(event));
        bench.outcome(kOther, event, Outcome::GivenUp, 10);
        QVERIFY(!bench.outbox.event(event));
        QCOMPARE(bench.outbox.find(kOther)->givenUp, std::uint64_t{1});
        QCOMPARE(bench.outbox.find(kOther)->failures, 1u);
    }

    void keepsWhatFailedWithItsAttempts() {
        Bench bench;
        bench.set(kHook);
        const auto event = bench.alert();
        bench.outcome(kHook, event, Outcome::Failed, 3);
        QCOMPARE(bench.outbox.find(kHook)->waiting[0].attempts, 3u);
        QVERIFY(bench.outbox.find(kHook)->waiting[0].lastAt == kAt);
        bench.outcome(kHook, event, Outcome::Delivered, 4);
        QCOMPARE(bench.outbox.find(kHook)->failures, 0u);
    }

    void dropsTheOldestAndCountsThem() {
        Bench bench;
        bench.set(kHook);
        const auto first = bench.alert();
        for (std::size_t i = 0; i < Outbox::kMostWaiting + 1; ++i)
            bench.alert();
        QCOMPARE(bench.outbox.find(kHook)->waiting.size(), Outbox::kMostWaiting);
        QCOMPARE(bench.outbox.find(kHook)->dropped, std::uint64_t{2});
        QCOMPARE(bench.outbox.events(), Outbox::kMostWaiting);
        QVERIFY(!bench.outbox.event(first));
        bench.outcome(kHook, first, Outcome::Delivered); // Was under way: changes nothing that waits.
        QCOMPARE(bench.outbox.find(kHook)->waiting.size(), Outbox::kMostWaiting);
    }

    void aDisabledOneIsToldNothingUntilItIsSetAgain() {
        Bench bench;
        bench.set(kHook);
        bench.alert();
        journal::WebhookRecord disabled;
        disabled.hook = kHook;
        disabled.what = Set::Disabled;
        disabled.reason = "gone";
        bench.add(disabled);
        QCOMPARE(bench.outbox.find(kHook)->disabledBecause, std::string("gone"));
        bench.alert();
        QCOMPARE(bench.outbox.events(), std::size_t{0});
        bench.set(kHook);
        QCOMPARE(bench.waiting(kHook), Events{});
        bench.alert();
        QCOMPARE(bench.waiting(kHook).size(), std::size_t{1});
    }

    void aRemovedOneIsGone() {
        Bench bench;
        bench.set(kHook);
        const auto event = bench.alert();
        bench.set(kHook, {}, Set::Removed);
        QVERIFY(!bench.outbox.find(kHook) && !bench.outbox.event(event));
        bench.outcome(kHook, event, Outcome::Delivered);
        QVERIFY(bench.outbox.hooks().empty());
    }

    void isTheSameFromItsImage() {
        Bench bench;
        bench.set(kHook);
        const auto event = bench.alert();
        bench.outcome(kHook, event, Outcome::Failed, 2);
        Outbox again;
        QVERIFY(again.restore(bench.outbox.image()));
        QCOMPARE(again.find(kHook)->waiting[0].attempts, 2u);
        QCOMPARE(again.event(event)->type, std::string("ip.mismatch"));
        auto broken = bench.outbox.image();
        broken.events.clear();
        QVERIFY(!again.restore(std::move(broken)));
    }

    void waitsLongerEachTime() {
        const std::int64_t hour = 3'600;
        const std::vector<std::int64_t> pauses = {5,         300,       1'800,     2 * hour, 5 * hour,
                                                  10 * hour, 14 * hour, 20 * hour, 24 * hour};
        QCOMPARE(pauses.size() + 1, std::size_t{retry::kAttempts});
        for (std::uint32_t attempts = 1; attempts < retry::kAttempts; ++attempts) {
            const Duration pause = retry::pauseAfter(attempts);
            QCOMPARE(pause.ms, pauses[attempts - 1] * 1'000);
            std::set<std::int64_t> seen;
            for (std::uint64_t event = 1; event < 50; ++event) {
                const Duration jitter = retry::jitterOf(kHook, event, attempts);
                QVERIFY(jitter.ms >= 0 && jitter.ms <= pause.ms / 5);
                QCOMPARE(retry::jitterOf(kHook, event, attempts).ms, jitter.ms); // After a restart, too.
                seen.insert(jitter.ms);
            }
            QVERIFY(seen.size() > 20);
        }
    }

    void isDueAtOnceAndNeverBecauseAClockWasSetBack() {
        QVERIFY(retry::dueAt(kHook, {1, 0, {}}, kAt) == kAt);
        const WallTime due = retry::dueAt(kHook, {1, 4, kAt}, kAt);
        QVERIFY(due >= kAt + Duration::seconds(7'200) && due <= kAt + Duration::seconds(7'200 + 1'440));
        const WallTime before = kAt - Duration::days(300);
        QVERIFY(retry::dueAt(kHook, {1, 4, kAt}, before) == before);
    }
};

QTEST_APPLESS_MAIN(OutboxTest)
#include "outbox_test.moc"
