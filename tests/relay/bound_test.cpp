// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/bound.h"
#include "relay/core/gate/output_hold.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

ModelPrice price(std::int64_t input = 150'000, std::int64_t output = 600'000, std::int64_t most = 16'384) {
    ModelPrice price;
    price.input.pico = input;
    price.output.pico = output;
    price.maxOutputTokens = most;
    return price;
}

RequestFacts facts(std::size_t text = 1'000) {
    RequestFacts facts;
    facts.model = "openai/gpt-4o";
    facts.textBytes = facts.bodyBytes = text;
    return facts;
}

Money usd(const char* text) { return *Money::parse(text); }

} // namespace

class BoundTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void strictCountsATokenForEachByte() {
        QCOMPARE(inputTokenBound(facts(4'000), {}, true), 4'000);
        RequestFacts wide = facts(4'000);
        wide.wideBytes = 4'000;
        QCOMPARE(inputTokenBound(wide, {}, true), 4'000);
    }

    void theEstimateIsAThirdPerByteAndFifteenPercent() {
        QCOMPARE(inputTokenBound(facts(3'000), {}, false), 1'151);
        RequestFacts wide = facts(3'000);
        wide.wideBytes = 3'000;
        QCOMPARE(inputTokenBound(wide, {}, false), 2'301);
    }

    void imagesCountWithTheMostAnyNamedModelBills() {
        RequestFacts one = facts(0);
        one.images = 2;
        QCOMPARE(inputTokenBound(one, {}, true), 12'000);
        one.otherModels = {"openai/gpt-4o-mini"};
        QCOMPARE(inputTokenBound(one, {}, true), 2 * 48'169);
    }

    void theDearestOfSeveralModelsIsTakenFieldByField() {
        const ModelPrice a = price(100, 900, 0), b = price(300, 200, 50);
        const ModelPrice* both[] = {&a, &b};
        const ModelPrice dearest = dearestOf(both);
        QCOMPARE(dearest.input.pico, 300);
        QCOMPARE(dearest.output.pico, 900);
        QCOMPARE(dearest.maxOutputTokens, 0);
    }

    void costIsInputPlusOutputTimesChoicesPlusFees() {
        ModelPrice model = price();
        model.perRequest.pico = 5'000'000;
        model.image.pico = 1'000'000;
        RequestFacts asked = facts(1'000);
        asked.choices = 3;
        asked.images = 2;
        const Bound bound = boundOf(asked, model, true);
        QCOMPARE(bound.cost(100).nano(),
                 ((1'000 + 12'000) * 150'000 + 300 * 600'000 + 5'000'000 + 2'000'000) / 1'000);
    }

    void cacheWritesMakeInputDearer() {
        ModelPrice model = price();
        model.cacheWrite1h.pico = 300'000;
        QCOMPARE(boundOf(facts(1'000), model, true).cost(0).nano(), 300'000);
    }

    void findsTheLargestOutputThatFits() {
        const Bound bound = boundOf(facts(1'000), price(), true);
        const std::uint64_t fits = bound.outputWithin(usd("0.001"), 1'000'000);
        QVERIFY(bound.cost(fits) <= usd("0.001") && bound.cost(fits + 1) > usd("0.001"));
        QCOMPARE(bound.outputWithin(usd("0.0001"), 1'000'000), std::uint64_t{0});
        QCOMPARE(bound.outputWithin(usd("100"), 500), std::uint64_t{500});
    }

    void hugeNumbersSaturateInsteadOfWrapping() {
        Bound bound = boundOf(facts(1'000), price(INT64_MAX / 2, INT64_MAX / 2), true);
        bound.choices = 128;
        QCOMPARE(bound.cost(UINT64_MAX / 2), Money::max());
    }

    void aBodyWithALimitKeepsIt() {
        RequestFacts asked = facts();
        asked.outputLimit = 100;
        const auto plan =
            planOutput(asked, price(), boundOf(asked, price(), false), {usd("5"), usd("5")}, true);
        QCOMPARE(plan.limit, std::uint64_t{100});
        QCOMPARE(plan.start, std::uint64_t{100});
        QVERIFY(!plan.splice);
    }

    void aBodyWithoutALimitGetsTheModelsMaximumOrWhatTheBudgetAffords() {
        const Bound bound = boundOf(facts(), price(), false);
        QCOMPARE(planOutput(facts(), price(), bound, {usd("5"), usd("5")}, true).splice,
                 std::optional<std::uint64_t>(16'384));
        const auto poor = planOutput(facts(), price(), bound, {usd("0.002"), usd("0.002")}, true);
        QVERIFY(poor.splice && *poor.splice > 1'000 && *poor.splice < 4'000);
        QVERIFY(bound.cost(*poor.splice) <= usd("0.002"));
    }

    void anAnswerIsNotCutShortBecauseOthersHoldTheMoney() {
        const Bound bound = boundOf(facts(), price(), false);
        const auto plan = planOutput(facts(), price(), bound, {usd("0.0001"), usd("5")}, true);
        QCOMPARE(plan.splice, std::optional<std::uint64_t>(1'024));
    }

    void withoutACapNothingIsSpliced() {
        const auto plan = planOutput(facts(), price(), boundOf(facts(), price(), false), {}, false);
        QVERIFY(!plan.splice);
        QCOMPARE(plan.start, plan.limit);
    }

    void aStreamThatWouldTakeMuchStartsSmall() {
        RequestFacts asked = facts();
        asked.stream = true;
        asked.outputLimit = 16'000;
        const Bound bound = boundOf(asked, price(), false);
        const Money full = bound.cost(16'000);
        QCOMPARE(planOutput(asked, price(), bound, {full, full}, true).start, std::uint64_t{2'000});
        const Money plenty = Money::fromNano(full.nano() * 5);
        QCOMPARE(planOutput(asked, price(), bound, {plenty, plenty}, true).start, std::uint64_t{16'000});
        ModelPrice hidden = price();
        hidden.hiddenReasoning = true;
        QCOMPARE(planOutput(asked, hidden, bound, {full, full}, true).start, std::uint64_t{16'000});
        // What can never fit is asked for in full, so that it is refused at once.
        QCOMPARE(planOutput(asked, price(), bound, {usd("0.001"), usd("0.001")}, true).start,
                 std::uint64_t{16'000});
    }
};

QTEST_APPLESS_MAIN(BoundTest)
#include "bound_test.moc"
