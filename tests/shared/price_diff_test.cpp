// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/price_diff.h"

#include <QTest>

using namespace rubber;
using Kind = PriceDifference::Kind;

namespace {

ModelPrice price(std::int64_t input, const char* source = "provider") {
    ModelPrice price = ModelPrice::ofTokens({input * 1'000'000}, {5 * input * 1'000'000});
    price.asOf = "2026-01-01";
    price.source = source;
    return price;
}

PriceBook bookOf(const std::map<std::string, ModelPrice>& models, const char* provider = "openrouter") {
    PriceBook book;
    book.setVersion("1");
    for (const auto& [model, entry] : models)
        book.set(provider, model, entry);
    return book;
}

} // namespace

class PriceDiffTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsAddedChangedKeptAndGone() {
        const PriceBook mine = bookOf({{"same", price(1)},
                                       {"dearer", price(1)},
                                       {"pinned", price(1, "owner")},
                                       {"gone", price(1)},
                                       {"own", price(1, "owner")}});
        ModelPrice newer = price(1);
        newer.asOf = "2026-02-02";
        const PriceBook offered =
            bookOf({{"same", newer}, {"dearer", price(2)}, {"pinned", price(2)}, {"fresh", price(3)}});
        std::map<std::string, Kind> kinds;
        for (const PriceDifference& difference : priceDifferences(mine, offered))
            kinds[difference.model] = difference.kind;
        const std::map<std::string, Kind> expected{
            {"dearer", Kind::Changed}, {"pinned", Kind::Kept}, {"fresh", Kind::Added}, {"gone", Kind::Gone}};
        QVERIFY(kinds == expected);
    }
    void anUpdateRemovesNothingAndLeavesTheOwnersWordAlone() {
        PriceBook mine = bookOf({{"dearer", price(1)}, {"pinned", price(1, "owner")}, {"gone", price(1)}});
        const PriceBook offered = bookOf({{"dearer", price(2)}, {"pinned", price(2)}, {"fresh", price(3)}});
        applyDifferences(mine, priceDifferences(mine, offered));
        QVERIFY(*mine.find("openrouter", "dearer") == price(2));
        QVERIFY(*mine.find("openrouter", "pinned") == price(1, "owner"));
        QVERIFY(*mine.find("openrouter", "gone") == price(1));
        QVERIFY(*mine.find("openrouter", "fresh") == price(3));
    }
    void otherProvidersAreNotLookedAt() {
        const PriceBook mine = bookOf({{"m", price(1)}}, "openai"), offered = bookOf({{"m", price(2)}});
        const auto differences = priceDifferences(mine, offered);
        QCOMPARE(differences.size(), std::size_t{1});
        QVERIFY(differences.front().kind == Kind::Added && differences.front().provider == "openrouter");
    }
    void saysEachChangedPriceOnce() {
        ModelPrice before = price(3), after = price(3);
        after.input = {6'000'000};
        after.perToolCall = {10'000'000'000};
        after.maxOutputTokens = 64'000;
        const auto words = changedWords(before, after);
        QVERIFY(std::find(words.begin(), words.end(), "input 3.00 -> 6.00") != words.end());
        QVERIFY(std::find(words.begin(), words.end(), "per_tool_call 0.00 -> 0.01") != words.end());
        QCOMPARE(words.back(), std::string("max_output unknown -> 64000"));
        QVERIFY(changedWords(before, before).empty());
        // What follows its fall-back on both sides goes without saying.
        QVERIFY(changedWords(price(3), price(6)) ==
                (std::vector<std::string>{"input 3.00 -> 6.00", "output 15.00 -> 30.00"}));
    }
    void saysAChangedTierAndItsPlace() {
        ModelPrice before = price(3), after = price(3);
        after.tiers = {{200'000, {{&ModelPrice::input, {6'000'000}}}}};
        QVERIFY(changedWords(before, after) ==
                std::vector<std::string>{"above 200000 input tokens: input 3.00 -> 6.00"});
        QVERIFY(priceWords(after) == (std::vector<std::string>{"input 3.00", "output 15.00",
                                                               "above 200000 input tokens: input 6.00"}));
    }
};

QTEST_APPLESS_MAIN(PriceDiffTest)
#include "price_diff_test.moc"
