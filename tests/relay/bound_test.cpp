// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/bound.h"
#include "relay/core/gate/output_hold.h"

#include <QtTest>
#include <random>

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

    void oneModelKeepsItsTiersAndSeveralAreMergedAtEveryLength() {
        ModelPrice a = ModelPrice::ofTokens({100}, {900}), b = ModelPrice::ofTokens({300}, {200});
        a.tiers = {{1'000, {{&ModelPrice::input, {500}}}}};
        b.tiers = {{2'000, {{&ModelPrice::output, {1'000}}, {&ModelPrice::cacheRead, {1}}}}};
        const ModelPrice* one[] = {&a};
        QVERIFY(dearestOf(one) == a);
        const ModelPrice* both[] = {&a, &b};
        const ModelPrice dearest = dearestOf(both);
        for (const std::int64_t length : {0, 999, 1'000, 1'001, 2'000, 2'001, 1'000'000})
            for (const PricePart& part : kPriceParts)
                QCOMPARE((dearest.at(length).*part.price).pico,
                         std::max(a.at(length).*part.price, b.at(length).*part.price).pico);
    }

    void aTierTheInputCannotReachIsNotHeldFor() {
        ModelPrice model = ModelPrice::ofTokens({100}, {200});
        model.tiers = {{3'000, {{&ModelPrice::input, {1'000}}, {&ModelPrice::output, {2'000}}}}};
        QCOMPARE(boundOf(facts(3'000), model, true).inputPrice.pico, 100);
        QCOMPARE(boundOf(facts(3'001), model, true).inputPrice.pico, 1'000);
        // The estimate is a guess; whether a tier applies is not left to it.
        QVERIFY(inputTokenBound(facts(3'001), model, false) < 3'000);
        QCOMPARE(boundOf(facts(3'001), model, false).outputPrice.pico, 2'000);
    }

    void theDearestKindOfOutputIsHeldFor() {
        for (const auto part : {&ModelPrice::reasoning, &ModelPrice::imageOut, &ModelPrice::audioOut}) {
            ModelPrice model = ModelPrice::ofTokens({100}, {200});
            model.*part = {700};
            QCOMPARE(boundOf(facts(), model, true).outputPrice.pico, 700);
        }
    }

    void whatIsNoTokenIsAFee() {
        ModelPrice model;
        model.image = {1'000'000};
        model.perToolCall = {10'000};
        model.perSecond = {100};
        model.perCharacter = {1};
        RequestFacts asked = facts(0);
        asked.outputImages = 1;
        asked.toolCalls = 2;
        asked.seconds = 3;
        asked.characters = 4;
        QCOMPARE(boundOf(asked, model, true).fees.pico, 1'020'304);
        model.perSecond = {INT64_MAX};
        asked.seconds = UINT64_MAX;
        QCOMPARE(boundOf(asked, model, true).fees.pico, INT64_MAX);
    }

    void noBillWithinTheCountsIsAboveTheBound() {
        std::mt19937_64 random(20261123);
        const auto below = [&](std::int64_t limit) {
            return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(limit));
        };
        for (int round = 0; round < 4'000; ++round) {
            std::array<ModelPrice, 2> models;
            for (ModelPrice& model : models) {
                model = ModelPrice::ofTokens({below(100'000'000)}, {below(1'000'000'000)});
                for (const PricePart& part : kPriceParts)
                    if (below(3) == 0) model.*part.price = {below(1'000'000'000)};
                for (auto tiers = below(4); tiers > 0; --tiers) {
                    PriceTier& tier = model.tiers.emplace_back();
                    tier.aboveInputTokens = below(4'000);
                    for (const PricePart& part : kPriceParts)
                        if (below(4) == 0) tier.changes.push_back({part.price, {below(1'000'000'000)}});
                }
            }
            RequestFacts asked = facts(static_cast<std::size_t>(below(5'000)));
            asked.choices = static_cast<std::uint64_t>(1 + below(4));
            asked.images = below(4) == 0 ? 1 : 0;
            asked.outputImages = static_cast<std::uint64_t>(below(3));
            asked.toolCalls = static_cast<std::uint64_t>(below(5));
            asked.seconds = static_cast<std::uint64_t>(below(500));
            asked.characters = static_cast<std::uint64_t>(below(500));
            const ModelPrice* both[] = {&models[0], &models[1]};
            const ModelPrice dearest = dearestOf(both);
            const Bound bound = boundOf(asked, dearest, true);
            const std::int64_t limit = below(3'000);

            // Any division of the tokens among their kinds, the corners above all.
            const auto part = [&](std::int64_t& left) {
                const std::int64_t taken = below(3) == 0 ? left : below(left + 1);
                left -= taken;
                return taken;
            };
            Usage usage;
            std::int64_t input = below(2) == 0 ? bound.inputTokens : below(bound.inputTokens + 1);
            usage.cacheRead = part(input);
            usage.cacheWrite5m = part(input);
            usage.cacheWrite1h = part(input);
            usage.audioIn = part(input);
            usage.imageIn = part(input);
            usage.input = input;
            std::int64_t output = limit * static_cast<std::int64_t>(asked.choices);
            usage.audioOut = part(output);
            usage.imageOut = part(output);
            usage.output = output;
            usage.reasoning = part(output);
            const auto upTo = [&](std::uint64_t most) { return below(static_cast<std::int64_t>(most) + 1); };
            usage.image = upTo(asked.images + asked.outputImages);
            usage.toolCalls = upTo(asked.toolCalls);
            usage.seconds = upTo(asked.seconds);
            usage.characters = upTo(asked.characters);
            const Money held = bound.cost(static_cast<std::uint64_t>(limit));
            for (const ModelPrice& model : models)
                QVERIFY2(costOf(usage, model) <= held, qPrintable(QString::number(round)));
            QVERIFY2(costOf(usage, dearest) <= held, qPrintable(QString::number(round)));
        }
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
