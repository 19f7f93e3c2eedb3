// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/alerts/alert_book.h"

#include "tests/support/relay_house.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::RelayHouse;

namespace {

const KeyId kKey("8Qm2ZxT4bLpA"), kOther("AAAAAAAAAAAA");
const WallTime kNoon{1'773'144'000'000}; // 2026-03-10 12:00:00 UTC

journal::AlertRecord alert(std::string mark, WallTime at = kNoon, KeyId key = kKey) {
    return {std::move(key), "budget.threshold", "80 %", at, std::move(mark)};
}

std::size_t alertsOf(RelayHouse& house) {
    const auto records = *house.state->journal().read(0, 100'000);
    std::size_t count = 0;
    for (const auto& record : records)
        count += std::holds_alternative<journal::AlertRecord>(record.payload) ? 1 : 0;
    return count;
}

} // namespace

class AlertBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhatWasTold() {
        AlertBook book;
        QVERIFY(!book.told(kKey, "budget.threshold 80 2026-03-10"));
        book.apply(alert("budget.threshold 80 2026-03-10"));
        QVERIFY(book.told(kKey, "budget.threshold 80 2026-03-10"));
        QVERIFY(!book.told(kKey, "budget.threshold 95 2026-03-10")); // Another occasion,
        QVERIFY(!book.told(kKey, "budget.threshold 80 2026-03-11")); // another window,
        QVERIFY(!book.told(kOther, "budget.threshold 80 2026-03-10")); // another key.
    }

    void tellsWithoutAMarkEachTime() {
        AlertBook book;
        book.apply(alert(""));
        QVERIFY(!book.told(kKey, ""));
        QCOMPARE(book.size(), std::size_t{0});
    }

    void keepsTheNewestWindowOfAnOccasion() {
        AlertBook book;
        book.apply(alert("budget.threshold 80 2026-03-10"));
        book.apply(alert("budget.threshold 80 2026-03-11", kNoon + Duration::days(1)));
        QCOMPARE(book.size(), std::size_t{1});
        QVERIFY(book.told(kKey, "budget.threshold 80 2026-03-11"));
    }

    void forgetsWindowsThatHavePassedAndKeepsOthers() {
        AlertBook book;
        book.apply(alert("spike 2026-03-10"));
        book.apply(alert("budget.threshold lifetime 80 5.00"));
        book.apply(alert("other 2026-03-11", kNoon + Duration::days(1), kOther));
        QVERIFY(book.told(kKey, "spike 2026-03-10")); // The day after still counts.
        book.apply(alert("other 2026-03-12T13", kNoon + Duration::days(2), kOther));
        QVERIFY(!book.told(kKey, "spike 2026-03-10"));
        QVERIFY(book.told(kKey, "budget.threshold lifetime 80 5.00"));
        QCOMPARE(book.size(), std::size_t{2});
    }

    void forgetsAgainAfterAClockRanAhead() {
        AlertBook book;
        book.apply(alert("spike 2036-03-10", kNoon + Duration::days(3653)));
        book.apply(alert("spike 2026-03-10"));
        book.apply(alert("other 2026-03-20", kNoon + Duration::days(10)));
        QVERIFY(!book.told(kKey, "spike 2026-03-10"));
        QCOMPARE(book.size(), std::size_t{1});
    }

    void keepsABoundedNumberOfEachKey() {
        AlertBook book;
        for (std::size_t i = 0; i < AlertBook::kMostOfKey + 3; ++i)
            book.apply(alert("model m" + std::to_string(i) + " v1"));
        QCOMPARE(book.size(), AlertBook::kMostOfKey);
        QVERIFY(!book.told(kKey, "model m2 v1"));
        QVERIFY(book.told(kKey, "model m3 v1"));
    }

    void isTheSameFromItsImage() {
        AlertBook book, again;
        book.apply(alert("spike 2026-03-10"));
        book.apply(alert("sealed 2026-03-10T12", kNoon, KeyId()));
        QVERIFY(again.restore(book.image()));
        QVERIFY(again.told(kKey, "spike 2026-03-10"));
        QVERIFY(again.told(KeyId(), "sealed 2026-03-10T12"));
        AlertBook::Image tooMany = book.image();
        tooMany.keys.front().marks.resize(AlertBook::kMostOfRelay + 1);
        QVERIFY(!again.restore(std::move(tooMany)));
    }

    void namesWindows() {
        QCOMPARE(dayWindow(UtcDay::of(kNoon)), std::string("2026-03-10"));
        QCOMPARE(hourWindow(kNoon), std::string("2026-03-10T12"));
    }

    void theRelayTellsOnceAcrossCrashesAndSnapshots() {
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey.text());
        const auto told = [&] { return house.state->alert(alert("budget.threshold 80 2026-03-10", {})); };
        QVERIFY(told());
        QVERIFY(!told());
        house.makeDurable();
        house.crash();
        QVERIFY(house.open());
        QVERIFY(!told());
        house.cleanStop(); // Leaves a snapshot.
        QVERIFY(house.open());
        QVERIFY(!told());
        QCOMPARE(alertsOf(house), std::size_t{1});
        QVERIFY(house.state->alert(alert("budget.threshold 95 2026-03-10", {})));
        QVERIFY(house.state->alert(alert("budget.threshold 80 2026-03-10", {}, kOther)));
        house.makeDurable();
        QCOMPARE(alertsOf(house), std::size_t{3});
    }

    void setsTheTimeOfAnAlert() {
        RelayHouse house;
        QVERIFY(house.open());
        QVERIFY(house.state->alert(alert("x 2026-03-10", WallTime{1})));
        house.makeDurable();
        const auto records = *house.state->journal().read(0, 1000);
        QVERIFY(std::get<journal::AlertRecord>(records.back().payload).at == house.clock.wall());
    }
};

QTEST_APPLESS_MAIN(AlertBookTest)
#include "alert_book_test.moc"
