// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/event_feed.h"

#include "tests/relay/control/control_rig.h"

#include <QtTest>

#include <algorithm>

using namespace rubber;
using namespace rubber::test;

namespace {

/// A state with a feed; every alert is one shown row.
struct FeedRig : ControlRig {
    EventFeed feed{*state};

    std::uint64_t alert() {
        journal::AlertRecord record;
        record.key = KeyId("8Qm2ZxT4bLpA");
        record.type = "key.idle_soon";
        record.at = clock.wall();
        const auto sequence = state->record(record);
        CHECK(sequence);
        return *sequence;
    }
    void alerts(int count) {
        for (int i = 0; i < count; ++i)
            alert();
    }
    void makeDurable() {
        sync();
        feed.durable(state->journal().durableSequence());
    }
};

/// Takes everything there is, `limit` at a time.
std::vector<protocol::FeedFrame> drain(EventFeed::Subscription& rows, std::size_t limit = 7) {
    std::vector<protocol::FeedFrame> frames;
    while (true) {
        const auto texts = rows.take(limit);
        if (texts.empty()) return frames;
        CHECK(texts.size() <= limit);
        for (const auto& text : texts) {
            auto frame = protocol::decode<protocol::FeedFrame>(text);
            CHECK(frame);
            frames.push_back(std::move(*frame));
        }
    }
}

std::vector<std::uint64_t> alertsIn(const std::vector<protocol::FeedFrame>& frames) {
    std::vector<std::uint64_t> sequences;
    for (const auto& frame : frames)
        if (frame.row && frame.row->kind == "alert") sequences.push_back(frame.row->sequence);
    return sequences;
}

bool strictlyRising(const std::vector<std::uint64_t>& numbers) {
    return std::adjacent_find(numbers.begin(), numbers.end(), std::greater_equal<>()) == numbers.end();
}

} // namespace

class EventFeedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void catchesUpFromDiskThenGoesLiveWithoutHoleOrDouble() {
        FeedRig rig;
        rig.alerts(30);
        rig.makeDurable();
        auto rows = rig.feed.subscribe(0, [] {});
        rig.alerts(10);
        rig.makeDurable();
        auto seen = alertsIn(drain(*rows));
        rig.alerts(5);
        rig.makeDurable();
        const auto more = alertsIn(drain(*rows));
        seen.insert(seen.end(), more.begin(), more.end());
        QCOMPARE(seen.size(), 45u);
        QVERIFY(strictlyRising(seen));
    }

    void givesNothingThatIsNotDurable() {
        FeedRig rig;
        auto rows = rig.feed.subscribe(rig.state->journal().lastSequence(), [] {});
        rig.alerts(3);
        QVERIFY(drain(*rows).empty());
        rig.makeDurable();
        QCOMPARE(alertsIn(drain(*rows)).size(), 3u);
    }

    void rowsAppendedBeforeTheSubscriptionAndSyncedAfterItAreNotLost() {
        FeedRig rig;
        rig.alerts(4);
        auto rows = rig.feed.subscribe(0, [] {});
        rig.alerts(4);
        QVERIFY(alertsIn(drain(*rows)).empty());
        rig.makeDurable();
        const auto seen = alertsIn(drain(*rows));
        QCOMPARE(seen.size(), 8u);
        QVERIFY(strictlyRising(seen));
    }

    void wakesOnceWhenThereIsSomethingAgain() {
        FeedRig rig;
        int wakes = 0;
        rig.makeDurable();
        auto rows = rig.feed.subscribe(rig.state->journal().durableSequence(), [&] { ++wakes; });
        QVERIFY(drain(*rows).empty());
        rig.alert();
        QCOMPARE(wakes, 0);
        rig.makeDurable();
        QCOMPARE(wakes, 1);
        rig.alert();
        rig.makeDurable();
        QCOMPARE(wakes, 1); // Not asked for yet.
        QCOMPARE(alertsIn(drain(*rows)).size(), 2u);
    }

    void aSlowSubscriberGetsEverythingFromDisk() {
        FeedRig rig;
        rig.makeDurable();
        auto slow = rig.feed.subscribe(rig.state->journal().durableSequence(), [] {});
        QVERIFY(drain(*slow).empty());
        for (int i = 0; i < 50; ++i) { // Far more than is kept in memory.
            rig.alerts(100);
            rig.makeDurable();
        }
        const auto seen = alertsIn(drain(*slow, 64));
        QCOMPARE(seen.size(), 5'000u);
        QVERIFY(strictlyRising(seen));
    }

    void twoSubscribersAtDifferentSpeedsSeeTheSame() {
        FeedRig rig;
        auto fast = rig.feed.subscribe(0, [] {});
        auto slow = rig.feed.subscribe(0, [] {});
        std::vector<std::uint64_t> fastSeen, slowSeen;
        for (int i = 0; i < 40; ++i) {
            rig.alerts(100);
            rig.makeDurable();
            const auto part = alertsIn(drain(*fast));
            fastSeen.insert(fastSeen.end(), part.begin(), part.end());
            for (const auto& text : slow->take(3)) {
                const auto frame = protocol::decode<protocol::FeedFrame>(text);
                if (frame->row && frame->row->kind == "alert") slowSeen.push_back(frame->row->sequence);
            }
        }
        const auto rest = alertsIn(drain(*slow));
        slowSeen.insert(slowSeen.end(), rest.begin(), rest.end());
        QCOMPARE(fastSeen.size(), 4'000u);
        QVERIFY(fastSeen == slowSeen);
    }

    void resumesAfterTheLastRowSeen() {
        FeedRig rig;
        rig.alerts(10);
        rig.makeDurable();
        const auto all = alertsIn(drain(*rig.feed.subscribe(0, [] {})));
        const auto rest = alertsIn(drain(*rig.feed.subscribe(all.at(5), [] {})));
        QVERIFY(rest == std::vector<std::uint64_t>(all.begin() + 6, all.end()));
    }

    void resumesAfterARestart() {
        ControlRig rig;
        std::uint64_t last = 0;
        {
            EventFeed feed(*rig.state);
            rig.sync();
            feed.durable(rig.state->journal().durableSequence());
            last = rig.state->journal().durableSequence();
        }
        rig.restart();
        EventFeed feed(*rig.state);
        rig.sync();
        feed.durable(rig.state->journal().durableSequence());
        auto rows = feed.subscribe(last, [] {});
        const auto frames = drain(*rows);
        QVERIFY(!frames.empty()); // At least the boot row.
        QVERIFY(!frames.front().gap);
        QCOMPARE(frames.front().row->sequence, last + 2); // Between them stands the checkpoint of the stop.
    }

    void aCursorAheadOfTheJournalStillGetsWhatComes() {
        FeedRig rig;
        rig.makeDurable();
        auto rows = rig.feed.subscribe(1'000'000, [] {});
        rig.alert();
        rig.makeDurable();
        QCOMPARE(alertsIn(drain(*rows)).size(), 1u);
    }

    void aWakeMayEndASubscription() {
        FeedRig rig;
        rig.makeDurable();
        std::unique_ptr<EventFeed::Subscription> first, second;
        const auto after = rig.state->journal().durableSequence();
        first = rig.feed.subscribe(after, [&] { second.reset(); });
        second = rig.feed.subscribe(after, [&] { first.reset(); });
        QVERIFY(drain(*first).empty());
        QVERIFY(drain(*second).empty());
        rig.alert();
        rig.makeDurable();
        QVERIFY(!first != !second);
    }
};

QTEST_APPLESS_MAIN(EventFeedTest)
#include "event_feed_test.moc"
