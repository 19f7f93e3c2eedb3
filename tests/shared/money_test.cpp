// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/money.h"

#include <QTest>

using namespace rubber;

class MoneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsPlainDecimals() {
        QCOMPARE(Money::parse("5")->nano(), 5'000'000'000);
        QCOMPARE(Money::parse("5.00")->nano(), 5'000'000'000);
        QCOMPARE(Money::parse("0.000000001")->nano(), 1);
        QCOMPARE(Money::parse("007.5")->nano(), 7'500'000'000);
        QCOMPARE(Money::parse("9223372036.854775807")->nano(), INT64_MAX);
    }
    void refusesEverythingElse() {
        for (const char* text :
             {"", ".", "5.", ".5", "-1", "+1", "1e3", "1,5", " 1", "1 ", "1.2.3", "0.0000000001",
              "9223372036.854775808", "99999999999999999999", "0x10", "NaN", "1\n"})
            QVERIFY2(!Money::parse(text), text);
        QVERIFY(!Money::parse(std::string_view("1\0", 2)));
    }
    void writesExactDecimals() {
        QCOMPARE(Money::fromNano(0).toDecimal(), std::string("0.00"));
        QCOMPARE(Money::parse("5")->toDecimal(), std::string("5.00"));
        QCOMPARE(Money::parse("0.0000123")->toDecimal(), std::string("0.0000123"));
        QCOMPARE(Money::max().toDecimal(), std::string("9223372036.854775807"));
        QCOMPARE(Money::fromNano(-1'500'000'000).toDecimal(), std::string("-1.50"));
        QCOMPARE(Money::fromNano(INT64_MIN).toDecimal(), std::string("-9223372036.854775808"));
    }
    void readsBackWhatItWrites() {
        for (std::int64_t nano = 1; nano > 0 && nano < INT64_MAX / 7; nano *= 7)
            QCOMPARE(Money::parse(Money::fromNano(nano).toDecimal())->nano(), nano);
    }
    void showsCentsOrTwoSignificantDigits() {
        const auto shown = [](const char* text) { return Money::parse(text)->toDisplay(); };
        QCOMPARE(shown("0"), std::string("$0.00"));
        QCOMPARE(shown("2.34"), std::string("$2.34"));
        QCOMPARE(shown("2.345"), std::string("$2.35"));
        QCOMPARE(shown("0.014"), std::string("$0.01"));
        QCOMPARE(shown("0.0000042"), std::string("$0.0000042"));
        QCOMPARE(shown("0.00000424"), std::string("$0.0000042"));
        QCOMPARE(shown("0.00999"), std::string("$0.01"));
        QCOMPARE(shown("0.000000001"), std::string("$0.000000001"));
        QCOMPARE(shown("1234.5"), std::string("$1234.50"));
        QCOMPARE(Money::fromNano(-2'340'000'000).toDisplay(), std::string("-$2.34"));
        QCOMPARE(Money::max().toDisplay(), std::string("$9223372036.85"));
    }
    void saturatesInsteadOfWrapping() {
        const Money one = Money::fromNano(1), lowest = Money::fromNano(INT64_MIN);
        QVERIFY(Money::max() + one == Money::max());
        QVERIFY(lowest - one == lowest);
        QVERIFY(lowest + Money::fromNano(-1) == lowest);
        QVERIFY(Money::max() - Money::fromNano(-1) == Money::max());
        QVERIFY(one - Money::max() < Money());
    }
    void readsPricesInPicoDollars() {
        QCOMPARE(UnitPrice::parsePerMillion("0.15")->pico, 150'000);
        QCOMPARE(UnitPrice::parsePerMillion("15")->pico, 15'000'000);
        QCOMPARE(UnitPrice::parsePerUnit("0.00000015")->pico, 150'000);
        QCOMPARE(UnitPrice::parsePerUnit("0.01")->pico, 10'000'000'000);
        QCOMPARE(UnitPrice{37'500}.toDecimalPerMillion(), std::string("0.0375"));
        QVERIFY(!UnitPrice::parsePerMillion("0.0000001"));
        QVERIFY(!UnitPrice::parsePerUnit("0.0000000000001"));
        QVERIFY(!UnitPrice::parsePerUnit("-1"));
    }
    void roundsUpOnceForTheWholeSum() {
        CostSum sum;
        sum.add(1, UnitPrice{400});
        sum.add(1, UnitPrice{400});
        QCOMPARE(sum.total().nano(), 1);
        sum.add(1, UnitPrice{200});
        QCOMPARE(sum.total().nano(), 1);
        sum.add(1, UnitPrice{1});
        QCOMPARE(sum.total().nano(), 2);
        QCOMPARE(CostSum().total().nano(), 0);
    }
    void saturatesAHugeSum() {
        CostSum sum;
        for (int i = 0; i < 8; ++i)
            sum.add(INT64_MAX, UnitPrice{INT64_MAX});
        QVERIFY(sum.total() == Money::max());
        CostSum edge;
        edge.add(INT64_MAX, UnitPrice{1000});
        QVERIFY(edge.total() == Money::max());
        edge.add(1, UnitPrice{1});
        QVERIFY(edge.total() == Money::max());
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "money_test.moc"
