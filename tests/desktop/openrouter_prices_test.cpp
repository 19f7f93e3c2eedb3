// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desktop/app/openrouter_prices.h"
#include "shared/usage/shipped_prices.h"

#include <algorithm>

using namespace rubber;
using namespace rubber::desktop;

namespace {

std::string listOfIds(const std::vector<std::string>& ids) {
    std::string list;
    for (const std::string& id : ids)
        list += (list.empty() ? "" : ",") + ("{\"id\":\"" + id) +
                "\",\"pricing\":{\"prompt\":\"1\",\"completion\":\"1\"}}";
    return "{\"data\":[" + list + "]}";
}

std::vector<std::string> idsThatAreNone() {
    return {"\\u001b[2Jevil", "a b", "", "anthropic/*", std::string(201, 'a'), "a\\nb", "a\\u202eb"};
}

/// JSON with its quotes; moc 6.4 cannot read raw strings in a class.
std::string quoted(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

/// A list of one model with this pricing, and these members beside it.
std::string listOf(const std::string& pricing, const std::string& more = "") {
    return quoted("{'data':[{'id':'acme/one','context_length':1000,'pricing':") + pricing + more + "}]}";
}

ListedPrices read(const std::string& json, const PriceBook& known = {}) {
    auto listed = readOpenRouterPrices(json, known, "2026-11-23");
    if (!listed) qFatal("%s", listed.error().context.c_str());
    return std::move(*listed);
}

std::string whyNot(const std::string& pricing) {
    const ListedPrices listed = read(listOf(pricing));
    if (listed.leftOut.size() != 1 || listed.book.find("openrouter", "acme/one")) return "taken";
    return listed.leftOut.front().why;
}

ModelPrice priceOf(const std::string& pricing, const std::string& more = "", const PriceBook& known = {}) {
    const ListedPrices listed = read(listOf(pricing, more), known);
    const ModelPrice* price = listed.book.find("openrouter", "acme/one");
    if (!price) qFatal("%s", listed.leftOut.front().why.c_str());
    return *price;
}

PriceBook knownAs(ModelPrice price) {
    PriceBook book;
    price.asOf = "2026-01-01";
    price.source = "provider";
    book.set("openrouter", "acme/one", price);
    return book;
}

} // namespace

class OpenRouterPricesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesEveryPriceItCanCount() {
        const ModelPrice price =
            priceOf(quoted("{'prompt':'0.0000025','completion':'0.00001','request':'0.01','image':'0.002','"
                           "image_token':'0.000003','image_output':'0.00003','audio':'0.00004','audio_output'"
                           ":'0.00008','input_cache_read':'0.00000125','input_audio_cache':'0.000002','input_"
                           "cache_write':'0.000004','input_cache_write_1h':'0.000005','internal_reasoning':'"
                           "0.000012','web_search':'0.01','discount':0.5}"),
                    quoted(",'top_provider':{'context_length':2000,'max_completion_tokens':64}"));
        QCOMPARE(price.input.pico, 2'500'000);
        QCOMPARE(price.output.pico, 10'000'000);
        QCOMPARE(price.perRequest.pico, 10'000'000'000);
        QCOMPARE(price.image.pico, 2'000'000'000);
        QCOMPARE(price.imageIn.pico, 3'000'000);
        QCOMPARE(price.imageOut.pico, 30'000'000);
        QCOMPARE(price.audioIn.pico, 40'000'000);
        QCOMPARE(price.audioOut.pico, 80'000'000);
        QCOMPARE(price.cacheRead.pico, 2'000'000); // the dearer of two
        QCOMPARE(price.cacheWrite5m.pico, 4'000'000);
        QCOMPARE(price.cacheWrite1h.pico, 5'000'000);
        QCOMPARE(price.reasoning.pico, 12'000'000);
        QCOMPARE(price.perToolCall.pico, 10'000'000'000);
        QVERIFY(price.contextTokens == 2'000 && price.maxOutputTokens == 64);
        QVERIFY(price.source == "openrouter" && price.asOf == "2026-11-23");
    }
    void decimalsAreExactAndRoundedUp() {
        QCOMPARE(priceOf(quoted("{'prompt':'0.0000000375','completion':'1'}")).input.pico, 37'500);
        QCOMPARE(priceOf(quoted("{'prompt':'0.0000001499999999999','completion':'1'}")).input.pico, 150'000);
        QCOMPARE(priceOf(quoted("{'prompt':'0.0000001500000000000','completion':'1'}")).input.pico, 150'000);
        QCOMPARE(priceOf(quoted("{'prompt':'0.00000000000000001','completion':'1'}")).input.pico, 1);
    }
    void whatIsNotPricedApartCostsWhatItFallsBackTo() {
        // Zeroes beside real prices are how the list says "not priced apart".
        const ModelPrice price = priceOf(quoted("{'prompt':'0.000003','completion':'0.000015','internal_"
                                                "reasoning':'0','input_cache_read':'0','request':'0'}"));
        QVERIFY(price.reasoning == price.output && price.cacheRead == price.input);
        QVERIFY(price.imageOut == price.output && price.perRequest.pico == 0);
    }
    void leavesOutWhatItCannotPrice_data() {
        QTest::addColumn<QByteArray>("pricing");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("router") << QByteArray("{'prompt':'-1','completion':'-1'}") << QByteArray("no plain");
        QTest::newRow("negative part")
            << QByteArray("{'prompt':'1','completion':'1','request':'-1'}") << QByteArray("'request'");
        QTest::newRow("exponent") << QByteArray("{'prompt':'1e-7','completion':'1'}")
                                  << QByteArray("no plain");
        QTest::newRow("number") << QByteArray("{'prompt':0.1,'completion':'1'}") << QByteArray("no plain");
        QTest::newRow("words") << QByteArray("{'prompt':'cheap','completion':'1'}") << QByteArray("no plain");
        QTest::newRow("empty") << QByteArray("{'prompt':'','completion':'1'}") << QByteArray("no plain");
        QTest::newRow("letters far behind")
            << QByteArray("{'prompt':'0.0000000000001x','completion':'1'}") << QByteArray("no plain");
        QTest::newRow("huge") << QByteArray("{'prompt':'99999999999999','completion':'1'}")
                              << QByteArray("no plain");
        QTest::newRow("array") << QByteArray("{'prompt':['1'],'completion':'1'}") << QByteArray("no plain");
        QTest::newRow("no prompt") << QByteArray("{'completion':'1'}") << QByteArray("'prompt'");
        QTest::newRow("no pricing") << QByteArray("null") << QByteArray("'prompt'");
        QTest::newRow("unknown kind")
            << QByteArray("{'prompt':'1','completion':'1','smell':'0.1'}") << QByteArray("'smell'");
        QTest::newRow("free") << QByteArray("{'prompt':'0','completion':'0','request':'0'}")
                              << QByteArray("free");
        QTest::newRow("bad override")
            << QByteArray(
                   "{'prompt':'1','completion':'1','overrides':[{'min_prompt_tokens':5,'prompt':'-1'}]}")
            << QByteArray("no plain");
        QTest::newRow("bad threshold")
            << QByteArray(
                   "{'prompt':'1','completion':'1','overrides':[{'min_prompt_tokens':'many','prompt':'2'}]}")
            << QByteArray("threshold");
        QTest::newRow("half a token")
            << QByteArray(
                   "{'prompt':'1','completion':'1','overrides':[{'min_prompt_tokens':1.5,'prompt':'2'}]}")
            << QByteArray("threshold");
    }
    void leavesOutWhatItCannotPrice() {
        QFETCH(QByteArray, pricing);
        QFETCH(QByteArray, why);
        const std::string said = whyNot(quoted(pricing.toStdString()));
        QVERIFY2(said.find(why.toStdString()) != std::string::npos, said.c_str());
    }
    void anUnknownKindAtZeroDoesNoHarm() {
        QCOMPARE(whyNot(quoted("{'prompt':'1','completion':'1','smell':'0'}")), std::string("taken"));
    }
    void overridesByLengthAreTiers() {
        const ModelPrice price =
            priceOf(quoted("{'prompt':'0.000003','completion':'0.000015','overrides':[{'min_prompt_tokens':"
                           "200000,'prompt':'0.000006','completion':'0.0000225'}]}"));
        QCOMPARE(price.at(200'000).input.pico, 3'000'000);
        QCOMPARE(price.at(200'001).input.pico, 6'000'000);
        QCOMPARE(price.at(200'001).output.pico, 22'500'000);
    }
    void overridesByHourOnlyEverRaise() {
        const ModelPrice price =
            priceOf(quoted("{'prompt':'0.000003','completion':'0.000015','overrides':[{'utc_start':1630,'utc_"
                           "end':30,'prompt':'0.000001','completion':'0.00002'},{'min_prompt_tokens':100,'"
                           "completion':'0.000018'},{'min_prompt_tokens':100,'utc_start':0,'utc_end':900,'"
                           "prompt':'0.000009'},{'prompt':'0.000004'}]}"));
        QCOMPARE(price.input.pico, 9'000'000);
        QCOMPARE(price.output.pico, 20'000'000);
        QCOMPARE(price.at(101).output.pico, 20'000'000); // in those hours long prompts may cost that too
        QCOMPARE(price.at(101).input.pico, 9'000'000);
    }
    void silenceDoesNotMakeACheaperPrice() {
        ModelPrice before = ModelPrice::ofTokens({3'000'000}, {15'000'000});
        before.cacheWrite1h = {6'000'000};
        before.perToolCall = {10'000'000'000};
        before.cacheRead = {300'000};
        before.tiers = {{200'000, {{&ModelPrice::input, {6'000'000}}}}};
        before.maxOutputTokens = 64'000;
        const ModelPrice price = priceOf(quoted("{'prompt':'0.000002','completion':'0.00001'}"),
                                         quoted(",'supported_parameters':['reasoning']"), knownAs(before));
        QCOMPARE(price.input.pico, 2'000'000);
        QCOMPARE(price.cacheWrite1h.pico, 6'000'000);
        QCOMPARE(price.perToolCall.pico, 10'000'000'000);
        QCOMPARE(price.cacheRead.pico, 2'000'000);  // no discount is named any more
        QCOMPARE(price.reasoning.pico, 10'000'000); // was never apart: follows the new output price
        QVERIFY(price.tiers == before.tiers);
        QVERIFY(price.maxOutputTokens == 64'000 && !price.hiddenReasoning);
    }
    void aNewReasonerHoldsItsFullLimit() {
        const std::string pricing = quoted("{'prompt':'0.000002','completion':'0.00001'}");
        QVERIFY(priceOf(pricing, quoted(",'supported_parameters':['tools','reasoning']")).hiddenReasoning);
        QVERIFY(!priceOf(pricing, quoted(",'supported_parameters':['tools']")).hiddenReasoning);
    }
    void idsOfStrangersAreBounded() {
        for (const std::string& id : idsThatAreNone()) {
            const ListedPrices listed = read(listOfIds({id}));
            QVERIFY2(listed.leftOut.size() == 1 && listed.book.providers().empty(), id.c_str());
            QVERIFY(listed.leftOut.front().model.size() <= 200);
        }
        const ListedPrices twice = read(listOfIds({"a", "a", "b"}));
        QVERIFY(twice.leftOut.size() == 2 && twice.book.find("openrouter", "b"));
    }
    void whatIsNoListIsRefused() {
        std::string tooMany = quoted("{'data':[");
        for (std::size_t i = 0; i <= kMostListedModels; ++i)
            tooMany += i ? ",{}" : "{}";
        for (const std::string& text :
             {std::string(""), std::string("[]"), std::string("{}"), (quoted("{'data':{}}")),
              (quoted("{'data':[]}")), (quoted("{'data':[{'id':'a'")), std::string(5'000, '['),
              (quoted("{'data':[{}],'links':{'next':'https://example.com/2'}}")), tooMany + "]}"}) {
            const auto listed = readOpenRouterPrices(text, {}, "2026-11-23");
            QVERIFY2(!listed && listed.error().context.starts_with("price_list_unreadable"),
                     text.substr(0, 60).c_str());
        }
    }
    void anyBytesAreReadOrRefused() {
        const std::string good = listOf(quoted("{'prompt':'0.000003','completion':'0.000015','overrides':[{'"
                                               "min_prompt_tokens':2,'prompt':'1'}]}"));
        for (std::size_t at = 0; at < good.size(); ++at)
            for (const char c : {'\0', '"', '{', '[', '9', '-', '\xff'}) {
                std::string bytes = good;
                bytes[at] = c;
                if (const auto listed = readOpenRouterPrices(bytes, {}, "2026-11-23"))
                    if (const ModelPrice* price = listed->book.find("openrouter", "acme/one"))
                        for (const PricePart& part : kPriceParts)
                            QVERIFY((price->dearest().*part.price).pico >= 0);
                QVERIFY(!readOpenRouterPrices(good.substr(0, at), {}, "2026-11-23"));
            }
    }
    void theBookItMakesCanBeReadBack() {
        const PriceBook shipped = PriceBook::parse(shippedPricesJson()).value();
        ListedPrices listed = read(listOf(quoted("{'prompt':'0.000003','completion':'0.000015','overrides':[{"
                                                 "'min_prompt_tokens':2,'prompt':'1'}]}")),
                                   shipped);
        listed.book.setVersion("1");
        const auto back = PriceBook::parse(listed.book.toJson());
        QVERIFY2(back.has_value(), back ? "" : back.error().context.c_str());
        QVERIFY(back->providers() == listed.book.providers());
    }
};

QTEST_APPLESS_MAIN(OpenRouterPricesTest)
#include "openrouter_prices_test.moc"
