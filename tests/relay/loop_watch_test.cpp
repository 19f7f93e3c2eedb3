// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/anomaly/loop_watch.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

struct Watch {
    RequestDigester digester;
    LoopWatch loops;
    BootTime now{1'000'000};
    std::uint32_t note(const std::string& body, const char* model = "openai/gpt-4o-mini") {
        return loops.note(digester, model, body, now).times;
    }
};

} // namespace

class LoopWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsTheSameAndNothingElse() {
        Watch watch;
        std::uint32_t times = 0;
        for (int i = 0; i < 31; ++i)
            times = watch.note("again");
        QCOMPARE(times, 30u); // The first was remembered by its sample only.
        for (int i = 0; i < 31; ++i)
            QCOMPARE(watch.note("other " + std::to_string(i)), 1u);
        QCOMPARE(watch.note("again"), 31u);
        QVERIFY(watch.note("again", "openai/o1") <= 1u); // Another model is another question.
    }
    void requestsThatDifferInTheMiddleAreNotTheSame() {
        Watch watch;
        const std::string front(1'000, 'a'), back(1'000, 'z');
        for (int i = 100; i < 400; ++i)
            QVERIFY(watch.note(front + std::to_string(i) + back) <= 1u);
        // And the same among them is found all the same.
        std::uint32_t times = 0;
        for (int i = 0; i < 40; ++i)
            times = watch.note(front + "500" + back);
        QVERIFY(times >= 39);
    }
    void findsALoopAmongOtherRequests() {
        Watch watch;
        std::uint32_t most = 0;
        for (int i = 0; i < 40; ++i) {
            most = std::max(most, watch.note("again"));
            watch.now = watch.now + Duration::seconds(10);
            for (int other = 0; other < 10; ++other)
                watch.note("task " + std::to_string(i * 100 + other));
        }
        QVERIFY(most >= 30);
    }
    void forgetsAfterTenMinutes() {
        Watch watch;
        for (int i = 0; i < 20; ++i)
            watch.note("again");
        watch.now = watch.now + LoopWatch::kWindow + Duration::seconds(1);
        QCOMPARE(watch.note("again"), 1u);
        for (int i = 0; i < 100; ++i) { // Once a minute is no loop.
            watch.now = watch.now + Duration::seconds(60);
            QVERIFY(watch.note("are you well?") <= 11u);
        }
    }
    void digestsAreKeyed() {
        const RequestDigester one, other;
        QVERIFY(one.whole("the same") != other.whole("the same"));
        QVERIFY(one.sample("m", "the same") != other.sample("m", "the same"));
        QCOMPARE(one.whole("the same"), one.whole("the same"));
    }
    void takesBodiesOfAnySize() {
        Watch watch;
        for (const std::size_t size : {0u, 1u, 63u, 64u, 65u, 191u, 192u, 193u, 300'000u})
            QCOMPARE(watch.note(std::string(size, 'x')), 1u);
    }
    void memoryIsBounded() { QVERIFY(sizeof(LoopWatch) <= 300); }
    void costsLittle() {
        Watch watch;
        std::string body(30'000, 'x');
        QBENCHMARK { watch.note(body += 'y'); }
    }
};

QTEST_APPLESS_MAIN(LoopWatchTest)
#include "loop_watch_test.moc"
