// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/price_book.h"

#include "shared/clock.h"
#include "shared/usage/shipped_prices.h"
#include "source_dir.h"

#include <QFile>
#include <QTest>

using namespace rubber;

namespace {

PriceBook shipped() { return PriceBook::parse(shippedPricesJson()).value(); }

std::string book(const std::string& entry, const std::string& families = "{}") {
    return R"({"schema":"rubberapi/prices/v1","version":"1","providers":{"p":{"models":{"m":)" + entry +
           R"(,"a/b":{"input":"1","output":"2","as_of":"2026-01-01","source":"owner"}},"families":)" +
           families + "}}}";
}

std::string problemOf(const std::string& text) {
    const auto result = PriceBook::parse(text);
    return result ? "accepted" : result.error().context;
}

UnitPrice perMillion(const char* usd) { return UnitPrice::parsePerMillion(usd).value(); }

/// Dearer as a whole above 200,000 tokens, but for its cache writes.
ModelPrice sonnet() {
    ModelPrice price = ModelPrice::ofTokens(perMillion("3"), perMillion("15"));
    price.cacheRead = perMillion("0.3");
    price.cacheWrite5m = perMillion("3.75");
    price.tiers = {{200'000,
                    {{&ModelPrice::input, perMillion("6")},
                     {&ModelPrice::output, perMillion("22.5")},
                     {&ModelPrice::cacheRead, perMillion("0.6")}}}};
    return price;
}

} // namespace

class PriceBookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShippedBookIsTheFile() {
        QFile file(QStringLiteral(RUBBER_SOURCE_DIR "/resources/prices.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(std::string(shippedPricesJson()), file.readAll().toStdString());
    }
    void theShippedBookPricesTheModelsPromised() {
        const PriceBook prices = shipped();
        for (const char* model :
             {"openai/gpt-4o-mini", "openai/gpt-4o", "anthropic/claude-3-haiku", "anthropic/claude-3.5-haiku",
              "anthropic/claude-3.5-sonnet", "anthropic/claude-3.7-sonnet", "anthropic/claude-sonnet-4",
              "anthropic/claude-sonnet-4.5", "anthropic/claude-haiku-4.5", "anthropic/claude-opus-4",
              "anthropic/claude-opus-4.1", "anthropic/claude-opus-4.5"})
            QVERIFY2(prices.find("openrouter", model), model);
        for (const char* model : {"gpt-4o-mini", "gpt-4o", "gpt-4.1", "gpt-4.1-mini", "o3", "o4-mini"})
            QVERIFY2(prices.find("openai", model), model);
        QCOMPARE(prices.find("openrouter", "openai/gpt-4o-mini")->input.pico, 150'000);
        QCOMPARE(prices.find("openrouter", "openai/gpt-4o-mini")->output.pico, 600'000);
        QVERIFY(prices.find("openai", "o3")->hiddenReasoning);
        QVERIFY(!prices.find("openrouter", "openai/gpt-5-imaginary"));
        QVERIFY(!prices.find("nobody", "gpt-4o"));
    }
    void everyShippedEntryIsWhole() {
        const PriceBook prices = shipped();
        for (const auto& [provider, models] : prices.providers())
            for (const auto& [model, price] : models) {
                const ModelPrice most = price.dearest();
                // Free is only what its owner called free.
                QVERIFY2(most.dearestInput().pico + most.dearestOutput().pico + most.perSecond.pico +
                                 most.perCharacter.pico >
                             0,
                         model.c_str());
                // A model that talks is dearer to hear than to ask, and both sizes are known.
                const bool talks = price.cacheRead != price.input || price.perToolCall.pico > 0;
                if (talks && !model.starts_with("gpt-image"))
                    QVERIFY2(price.output > price.input && price.contextTokens > 0 &&
                                 price.maxOutputTokens > 0,
                             model.c_str());
                QVERIFY2(WallTime::parseRfc3339(price.asOf).has_value() && price.source == "provider",
                         model.c_str());
                // A tier is a surcharge. A cheaper one would be a slip of the pen.
                for (const PriceTier& tier : price.tiers)
                    for (const PriceTier::Change& change : tier.changes)
                        QVERIFY2(change.price > price.*change.part, model.c_str());
                if (model.find("claude") != std::string::npos &&
                    model.find("claude-3-haiku") == std::string::npos)
                    for (const ModelPrice& level : {price.at(0), price.at(INT64_MAX)}) {
                        QCOMPARE(level.cacheRead.pico * 10, level.input.pico);
                        QCOMPARE(level.cacheWrite5m.pico * 4, level.input.pico * 5);
                        QCOMPARE(level.cacheWrite1h.pico, level.input.pico * 2);
                    }
            }
    }
    void theSameModelCostsTheSameWhereverItIsBought() {
        const PriceBook prices = shipped();
        for (const auto& [other, own] : {std::pair{"openai", "openai/"}, {"google", "google/"}})
            for (const auto& [model, price] : prices.providers().at(other))
                if (const ModelPrice* resold = prices.find("openrouter", own + model))
                    QVERIFY2(*resold == price, model.c_str());
    }
    void longPromptsCostMoreWhereTheProviderSaysSo() {
        const PriceBook prices = shipped();
        for (const auto& [provider, model] :
             {std::pair{"anthropic", "claude-sonnet-4-5"}, {"openrouter", "anthropic/claude-sonnet-4.5"}}) {
            const ModelPrice* price = prices.find(provider, model);
            QVERIFY(price);
            QVERIFY(price->at(200'000).input == perMillion("3") &&
                    price->at(200'001).input == perMillion("6"));
            QVERIFY(price->at(200'001).output == perMillion("22.5"));
        }
        QVERIFY(prices.find("google", "gemini-2.5-pro")->at(200'001).output == perMillion("15"));
    }
    void pricesEveryKindOfModel() {
        const PriceBook prices = shipped();
        QCOMPARE(prices.find("openai", "tts-1")->perCharacter.pico, 15'000'000); // $15 per million characters
        QCOMPARE(prices.find("openai", "whisper-1")->perSecond.pico * 60, 6'000'000'000); // $0.006 per minute
        QVERIFY(prices.find("openai", "gpt-image-1")->imageOut == perMillion("40"));
        QVERIFY(prices.find("openai", "text-embedding-3-small")->input == perMillion("0.02"));
        QVERIFY(prices.find("openai", "gpt-4o-transcribe")->audioIn == perMillion("6"));
        QCOMPARE(prices.find("anthropic", "claude-sonnet-4-5")->perToolCall.pico * 1'000, 10'000'000'000'000);
    }
    void everyProviderHasItsFamilies() {
        const PriceBook prices = shipped();
        for (const auto& [provider, word] : {std::pair{"anthropic", "claude-haiku"},
                                             {"anthropic", "claude-opus"},
                                             {"openai", "o-series"},
                                             {"openai", "gpt-5-all"},
                                             {"google", "gemini-flash"},
                                             {"google", "gemini-pro"},
                                             {"openrouter", "gpt-5"},
                                             {"openrouter", "gpt-4o-mini"},
                                             {"openrouter", "gemini-pro"}})
            QVERIFY2(prices.expand(provider, {word}) && !prices.expand(provider, {word})->empty(), word);
        QVERIFY(!modelAllowed(*prices.expand("google", {"gemini-flash"}), "gemini-2.5-flash-lite"));
    }
    void familiesExpandToConcreteIds() {
        const PriceBook prices = shipped();
        const auto sonnet = prices.expand("openrouter", {"claude-sonnet"});
        QVERIFY(sonnet && sonnet->size() >= 5);
        QVERIFY(modelAllowed(*sonnet, "anthropic/claude-sonnet-4.5"));
        QVERIFY(!modelAllowed(*sonnet, "anthropic/claude-opus-4.5"));
        QVERIFY(prices.expand("openrouter", {"claude-haiku"}).has_value());
        QVERIFY(prices.expand("openrouter", {"claude-opus"}).has_value());
        QCOMPARE(
            prices.expand("openrouter", {"claude-sonnet", "anthropic/claude-sonnet-4.5", "claude-sonnet"})
                ->size(),
            sonnet->size());
    }
    void idsAndGlobsPassThrough() {
        const std::vector<std::string> words{"openai/gpt-4o", "anthropic/claude-*"};
        QVERIFY(*shipped().expand("openrouter", words) == words);
        QVERIFY(shipped().expand("openrouter", {})->empty());
    }
    void anUnknownWordIsNamed() {
        for (const char* word :
             {"claude", "gpt-4", "anthropic/claude-sonnet", "nobody/*", "", "claude-sonnet "}) {
            const auto result = shipped().expand("openrouter", {"claude-sonnet", word});
            QVERIFY2(!result && result.error().code == ErrorCode::NotFound, word);
            QVERIFY(result.error().context.find(std::string("'") + word + "'") != std::string::npos);
        }
        QVERIFY(!shipped().expand("nobody", {"gpt-4o"}));
    }
    void namesTheFamilyOfAModel() {
        QCOMPARE(shipped().familyOf("openrouter", "anthropic/claude-sonnet-4.5"),
                 std::string("claude-sonnet"));
        QCOMPARE(shipped().familyOf("openrouter", "openai/o3"), std::string("openai/o3"));
        QCOMPARE(shipped().familyOf("nobody", "x"), std::string("x"));
    }
    void addsFamiliesOnlyOfWhatIsPriced() {
        PriceBook mine =
            PriceBook::parse(
                book(R"({"input":"1","output":"2","as_of":"2026-01-01","source":"x"})", R"({"f":["m"]})"))
                .value();
        const PriceBook other =
            PriceBook::parse(R"({"schema":"rubberapi/prices/v1","version":"1","providers":{"p":{"models":{)"
                             R"("a/b":{"input":"1","output":"2","as_of":"2026-01-01","source":"x"},)"
                             R"("z":{"input":"1","output":"2","as_of":"2026-01-01","source":"x"}},)"
                             R"("families":{"f":["a/b","z"],"m":["a/b"],"none":["z"]}}}})")
                .value();
        mine.addFamiliesOf(other);
        mine.addFamiliesOf(other);
        QVERIFY(*mine.expand("p", {"f"}) == (std::vector<std::string>{"m", "a/b"}));
        QVERIFY(*mine.expand("p", {"m"}) == std::vector<std::string>{"m"});
        QVERIFY(!mine.expand("p", {"none"}));
        QVERIFY(PriceBook::parse(mine.toJson()).has_value());
    }
    void jsonComesBackTheSame() {
        PriceBook prices = shipped();
        ModelPrice odd;
        std::int64_t pico = 37'500;
        for (const PricePart& part : kPriceParts)
            odd.*part.price = UnitPrice{pico += 1'000'001};
        odd.cacheRead = {};
        odd.tiers = {{200'000, {{&ModelPrice::input, {6}}, {&ModelPrice::perSecond, {7}}}},
                     {0, {{&ModelPrice::imageOut, {8}}}}};
        odd.contextTokens = 11;
        odd.maxOutputTokens = 12;
        odd.hiddenReasoning = true;
        odd.asOf = "2026-01-01";
        odd.source = "owner";
        prices.set("openrouter", "odd/one", odd);
        ModelPrice free;
        free.asOf = "2026-01-01";
        free.source = "owner";
        prices.set("new", "free", free);
        prices.setVersion("2");
        const PriceBook back = PriceBook::parse(prices.toJson()).value();
        QCOMPARE(back.version(), std::string("2"));
        QVERIFY(back.providers() == prices.providers());
        QVERIFY(*back.find("openrouter", "odd/one") == odd);
        QVERIFY(*back.expand("openrouter", {"claude-opus"}) == *prices.expand("openrouter", {"claude-opus"}));
        QCOMPARE(back.toJson(), prices.toJson());
    }
    void aTokenPriceLeftOutIsThatOfPlainTokens() {
        const PriceBook prices =
            PriceBook::parse(book(R"({"input":"3","output":"15","as_of":"2026-01-01","source":"owner"})"))
                .value();
        const ModelPrice price = *prices.find("p", "m");
        QVERIFY(price.cacheRead == price.input && price.cacheWrite5m == price.input &&
                price.audioIn == price.input);
        QVERIFY(price.cacheWrite1h == price.input && price.audioOut == price.output);
        QVERIFY(price.imageIn == price.input && price.imageOut == price.output);
        QVERIFY(price.reasoning == price.output);
        QCOMPARE(price.perRequest.pico, 0);
        ModelPrice same = ModelPrice::ofTokens(perMillion("3"), perMillion("15"));
        same.asOf = "2026-01-01";
        same.source = "owner";
        QVERIFY(price == same);
    }
    void aBadBookIsRefusedByName() {
        QCOMPARE(problemOf("{}"), std::string("price book: schema: missing"));
        QCOMPARE(problemOf(book(R"({"output":"1","as_of":"2026-01-01","source":"x"})")),
                 std::string("price book: providers.p.models.m.input: missing"));
        QVERIFY(problemOf(book(R"({"input":"-1","output":"1","as_of":"2026-01-01","source":"x"})"))
                    .starts_with("price book: providers.p.models.m.input: "));
        QVERIFY(problemOf(book(R"({"input":1,"output":"1","as_of":"2026-01-01","source":"x"})"))
                    .starts_with("price book: providers.p.models.m.input: "));
        QCOMPARE(
            problemOf(book(R"({"input":"1","output":"1","thinking":"9","as_of":"2026-01-01","source":"x"})")),
            std::string("price book: providers.p.models.m: unknown field 'thinking'"));
        QCOMPARE(problemOf(book(R"({"input":"1","output":"1","as_of":"today","source":"x"})")),
                 std::string("price book: providers.p.models.m.as_of: must be a date"));
        QCOMPARE(problemOf(book(R"({"input":"1","output":"1","as_of":"2026-01-01"})")),
                 std::string("price book: providers.p.models.m.source: missing"));
        const std::string good = R"({"input":"1","output":"1","as_of":"2026-01-01","source":"x"})";
        QCOMPARE(problemOf(book(good)), std::string("accepted"));
        QCOMPARE(problemOf(book(good, R"({"f":["nope"]})")),
                 std::string("price book: providers.p.families.f[0]: has no price"));
        QCOMPARE(problemOf(book(good, R"({"m":["m"]})")),
                 std::string("price book: providers.p.families.m: is also a model"));
        QVERIFY(problemOf(book(good + R"(,"m":)" + good)).find("appears twice") != std::string::npos);
    }
    void costsEveryPartOfAUsageAndRoundsUpOnce() {
        ModelPrice price = ModelPrice::ofTokens(perMillion("3"), perMillion("15"));
        price.cacheRead = perMillion("0.3");
        price.cacheWrite5m = perMillion("3.75");
        price.cacheWrite1h = perMillion("6");
        price.perRequest = UnitPrice{1};
        Usage usage;
        usage.input = 1000;                                // 3,000,000 nano
        usage.cacheRead = 100;                             //    30,000
        usage.cacheWrite5m = 10;                           //    37,500
        usage.cacheWrite1h = 1;                            //     6,000
        usage.output = 2000;                               // 30,000,000
        usage.reasoning = 500;                             // part of the output, at the same price
        QCOMPARE(costOf(usage, price).nano(), 33'073'501); // and one pico more, rounded up
        usage.providerCost = Money::fromNano(7);
        QCOMPARE(costOf(usage, price).nano(), 7);
    }
    void costsExtras() {
        ModelPrice price;
        price.image = UnitPrice{1'000};
        price.audioIn = UnitPrice{10'000};
        price.audioOut = UnitPrice{100'000};
        price.perToolCall = UnitPrice{1'000'000};
        Usage usage;
        usage.image = usage.audioIn = usage.audioOut = usage.toolCalls = 2;
        QCOMPARE(costOf(usage, price).nano(), 2'222);
        QVERIFY(price.dearestInput() == UnitPrice{10'000});
    }
    void billsReasoningOnceAndAtItsOwnPrice() {
        ModelPrice price = ModelPrice::ofTokens(perMillion("3"), perMillion("15"));
        price.reasoning = perMillion("20");
        Usage usage;
        usage.output = 100;
        usage.reasoning = 40;
        QCOMPARE(costOf(usage, price).nano(), 60 * 15'000 + 40 * 20'000);
        price.reasoning = perMillion("5");
        QCOMPARE(costOf(usage, price).nano(), 60 * 15'000 + 40 * 5'000);
        // More reasoning than output is a lie, but it is never a discount.
        usage.reasoning = 140;
        QCOMPARE(costOf(usage, price).nano(), 140 * 5'000);
    }
    void billsImagesSecondsAndCharacters() {
        ModelPrice price;
        price.imageIn = {1'000};
        price.imageOut = {10'000};
        price.perSecond = {100'000};
        price.perCharacter = {1'000'000};
        Usage usage;
        usage.imageIn = usage.imageOut = usage.seconds = usage.characters = 3;
        QCOMPARE(costOf(usage, price).nano(), 3'333);
        QVERIFY(price.dearestInput() == UnitPrice{1'000} && price.dearestOutput() == UnitPrice{10'000});
    }
    void aTierHoldsForTheWholeRequestStrictlyAboveItsThreshold() {
        const ModelPrice price = sonnet();
        Usage usage;
        usage.input = 150'000;
        usage.cacheRead = 50'000;
        usage.output = 1'000;
        QCOMPARE(costOf(usage, price).nano(), 150'000 * 3'000 + 50'000 * 300 + 1'000 * 15'000);
        usage.cacheRead = 50'001;
        QCOMPARE(costOf(usage, price).nano(), 150'000 * 6'000 + 50'001 * 600 + 1'000 * 22'500);
    }
    void everyKindOfInputCountsTowardsATier() {
        for (const auto kind : {&Usage::input, &Usage::cacheRead, &Usage::cacheWrite5m, &Usage::cacheWrite1h,
                                &Usage::audioIn, &Usage::imageIn}) {
            Usage usage;
            usage.*kind = 200'001;
            QCOMPARE(usage.inputTotal(), 200'001);
        }
        Usage huge;
        huge.input = huge.cacheRead = INT64_MAX;
        QCOMPARE(huge.inputTotal(), INT64_MAX);
    }
    void whatFallsBackGoesOnFallingBackInATier() {
        const ModelPrice above = sonnet().at(200'001), below = sonnet().at(200'000);
        QVERIFY(above.tiers.empty() && below.tiers.empty());
        QVERIFY(below.audioIn == perMillion("3") && below.reasoning == perMillion("15"));
        QVERIFY(above.audioIn == perMillion("6") && above.reasoning == perMillion("22.5"));
        QVERIFY(above.cacheRead == perMillion("0.6"));
        QVERIFY(above.cacheWrite5m == perMillion("3.75")); // has its own price, which the tier leaves alone
    }
    void ofTwoTiersTheLaterWinsPriceByPrice() {
        ModelPrice price = ModelPrice::ofTokens({10}, {20});
        price.tiers = {{500, {{&ModelPrice::input, {50}}, {&ModelPrice::output, {60}}}},
                       {100, {{&ModelPrice::input, {30}}}}};
        QVERIFY(price.at(100).input == UnitPrice{10});
        QVERIFY(price.at(101).input == UnitPrice{30} && price.at(101).output == UnitPrice{20});
        QVERIFY(price.at(501).input == UnitPrice{30} && price.at(501).output == UnitPrice{60});
    }
    void theDearestIsAtLeastAnyPriceOfAnyTier() {
        const ModelPrice price = sonnet();
        QVERIFY(price.dearest().input == perMillion("6") && price.dearest().tiers.empty());
        QVERIFY(price.dearest(200'000).input == perMillion("3"));
        QVERIFY(price.dearest(200'001).output == perMillion("22.5"));
        QVERIFY(price.dearestInput() == perMillion("6")); // also dearer than any cache write
        QVERIFY(price.dearestOutput() == perMillion("22.5"));
        ModelPrice cheaper = price;
        cheaper.tiers.front().changes = {{&ModelPrice::input, {1}}};
        QVERIFY(cheaper.dearest().input == perMillion("3"));
    }
    void aBadTierIsRefusedByName() {
        const auto withTier = [](const std::string& tier) {
            return problemOf(book(R"({"input":"1","output":"1","tiers":)" + tier +
                                  R"(,"as_of":"2026-01-01","source":"x"})"));
        };
        const std::string at = "price book: providers.p.models.m.tiers";
        QCOMPARE(withTier(R"([{"above_input_tokens":0,"input":"2"}])"), std::string("accepted"));
        QCOMPARE(withTier(R"([{"above_input_tokens":1}])"), at + "[0]: changes no price");
        QCOMPARE(withTier(R"([{"input":"2"}])"), at + "[0].above_input_tokens: missing");
        QCOMPARE(withTier(R"([{"above_input_tokens":-1,"input":"2"}])"),
                 at + "[0].above_input_tokens: must be a number of tokens");
        QCOMPARE(withTier(R"([{"above_input_tokens":1,"inptu":"2"}])"), at + "[0]: unknown field 'inptu'");
        QVERIFY(withTier(R"([{"above_input_tokens":1,"input":"-2"}])").starts_with(at + "[0].input: "));
        QVERIFY(withTier("{}").starts_with(at));
        std::string many = "[";
        for (int i = 0; i < 17; ++i)
            many += std::string(i ? "," : "") + R"({"above_input_tokens":1,"input":"2"})";
        QVERIFY(withTier(many + "]").starts_with(at));
    }
    void allowlistsMatchWholeNames() {
        QVERIFY(modelAllowed({}, "anything"));
        QVERIFY(modelAllowed({"a/b"}, "a/b"));
        QVERIFY(!modelAllowed({"a/b"}, "a/b:online"));
        QVERIFY(!modelAllowed({"a/b"}, "xa/b"));
        QVERIFY(modelAllowed({"anthropic/claude-*"}, "anthropic/claude-sonnet-4.5"));
        QVERIFY(!modelAllowed({"anthropic/claude-*"}, "x/anthropic/claude-sonnet-4.5"));
        QVERIFY(modelAllowed({"*"}, ""));
        for (const char* other :
             {"anthropic/claude-x:online", "anthropic/claude-x@preset/p", "anthropic/~claude"})
            QVERIFY2(!modelAllowed({"anthropic/*"}, other), other);
        QVERIFY(!modelAllowed({"*/*"}, "~anthropic/claude-latest"));
        QVERIFY(modelAllowed({"anthropic/*:online"}, "anthropic/claude-x:online"));
        QVERIFY(modelAllowed({"ft:gpt-4o*"}, "ft:gpt-4o-2024:org::id"));
        QVERIFY(modelAllowed({"*"}, "a/b:online"));
        QVERIFY(modelAllowed({"*-mini"}, "openai/gpt-4o-mini"));
        QVERIFY(!modelAllowed({"*-mini"}, "openai/gpt-4o-mini-2024"));
        QVERIFY(modelAllowed({"a*b*c"}, "abbbcbc"));
        QVERIFY(!modelAllowed({"a*b*c"}, "abbbcbcd"));
        QVERIFY(!modelAllowed({"a.c"}, "abc"));
        QVERIFY(!modelAllowed({"[ab]"}, "a"));
        QVERIFY(!modelAllowed({"A/B"}, "a/b"));
        QVERIFY(!modelAllowed({std::string(200, '*') + "b"}, std::string(20'000, 'a')));
    }
};

QTEST_APPLESS_MAIN(PriceBookTest)
#include "price_book_test.moc"
