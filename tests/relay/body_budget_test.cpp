// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 cannot read <compare> before another header of the library.
#include <string>

#include "relay/core/body_budget.h"
#include <QtTest>


using namespace rubber;
using namespace rubber::relay;

class BodyBudgetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesNoMoreThanThereIs() {
        BodyBudget budget;
        BodyBudget::Share first(budget), second(budget), third(budget);
        QVERIFY(first.take(KeyId("a"), 50, 100));
        QVERIFY(second.take(KeyId("b"), 50, 100));
        QVERIFY(!third.take(KeyId("c"), 1, 100));
        QCOMPARE(budget.taken(), std::uint64_t{100});
        second.giveBack();
        QVERIFY(third.take(KeyId("c"), 1, 100));
    }
    void givesOneKeyHalf() {
        BodyBudget budget;
        BodyBudget::Share first(budget), second(budget), other(budget);
        QVERIFY(first.take(KeyId("a"), 30, 100));
        QVERIFY(second.take(KeyId("a"), 20, 100));
        QVERIFY(!second.take(KeyId("a"), 1, 100));
        QVERIFY(other.take(KeyId("b"), 50, 100));
    }
    void takesBackWithTheBody() {
        BodyBudget budget;
        for (int i = 0; i < 1'000; ++i) {
            BodyBudget::Share share(budget);
            QVERIFY(share.take(KeyId("a"), 25, 100));
            QVERIFY(share.take(KeyId("a"), 25, 100));
        }
        QCOMPARE(budget.taken(), std::uint64_t{0});
    }
    void countsNothingForWhatItRefuses() {
        BodyBudget budget;
        BodyBudget::Share share(budget);
        QVERIFY(!share.take(KeyId("a"), 51, 100));
        QVERIFY(!share.take(KeyId("a"), ~std::uint64_t{0}, 100));
        QCOMPARE(budget.taken(), std::uint64_t{0});
        QVERIFY(share.take(KeyId("a"), 50, 100));
        share.giveBack();
        share.giveBack();
        QCOMPARE(budget.taken(), std::uint64_t{0});
        QVERIFY(share.take(KeyId("b"), 1, 100));
    }
};

QTEST_APPLESS_MAIN(BodyBudgetTest)
#include "body_budget_test.moc"
