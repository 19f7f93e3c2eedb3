// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/price_book.h"

#include <algorithm>

namespace rubber {

ModelPrice ModelPrice::ofTokens(UnitPrice input, UnitPrice output) {
    ModelPrice price;
    price.input = input;
    price.output = output;
    for (const PricePart& part : kPriceParts)
        if (part.otherwise) price.*part.price = price.*part.otherwise;
    return price;
}

ModelPrice ModelPrice::at(std::int64_t inputTokens) const {
    if (tiers.empty()) return *this;
    ModelPrice price = *this;
    price.tiers.clear();
    std::array<bool, kPriceParts.size()> named{};
    for (const PriceTier& tier : tiers) {
        if (inputTokens <= tier.aboveInputTokens) continue;
        for (const PriceTier::Change& change : tier.changes) {
            price.*change.part = change.price;
            for (std::size_t i = 0; i < kPriceParts.size(); ++i)
                named[i] = named[i] || kPriceParts[i].price == change.part;
        }
    }
    for (std::size_t i = 0; i < kPriceParts.size(); ++i) {
        const PricePart& part = kPriceParts[i];
        if (part.otherwise && !named[i] && this->*part.price == this->*part.otherwise)
            price.*part.price = price.*part.otherwise;
    }
    return price;
}

ModelPrice ModelPrice::dearest(std::int64_t inputTokens) const {
    ModelPrice most = at(0);
    // Prices change nowhere but just above a threshold.
    for (const PriceTier& tier : tiers) {
        if (inputTokens <= tier.aboveInputTokens) continue;
        const ModelPrice above = at(tier.aboveInputTokens + 1);
        for (const PricePart& part : kPriceParts)
            most.*part.price = std::max(most.*part.price, above.*part.price);
    }
    return most;
}

UnitPrice ModelPrice::dearestInput() const {
    const ModelPrice most = dearest();
    return std::max(
        {most.input, most.cacheRead, most.cacheWrite5m, most.cacheWrite1h, most.imageIn, most.audioIn});
}

UnitPrice ModelPrice::dearestOutput() const {
    const ModelPrice most = dearest();
    return std::max({most.output, most.reasoning, most.imageOut, most.audioOut});
}

Money costOf(const Usage& usage, const ModelPrice& entry) {
    if (usage.providerCost) return *usage.providerCost;
    CHECK(usage.output >= 0 && usage.reasoning >= 0);
    const ModelPrice price = entry.at(usage.inputTotal());
    CostSum sum;
    sum.add(usage.input, price.input);
    sum.add(usage.cacheRead, price.cacheRead);
    sum.add(usage.cacheWrite5m, price.cacheWrite5m);
    sum.add(usage.cacheWrite1h, price.cacheWrite1h);
    sum.add(std::max<std::int64_t>(0, usage.output - usage.reasoning), price.output);
    sum.add(usage.reasoning, price.reasoning);
    sum.add(usage.imageIn, price.imageIn);
    sum.add(usage.imageOut, price.imageOut);
    sum.add(usage.audioIn, price.audioIn);
    sum.add(usage.audioOut, price.audioOut);
    sum.add(usage.image, price.image);
    sum.add(usage.seconds, price.perSecond);
    sum.add(usage.characters, price.perCharacter);
    sum.add(usage.toolCalls, price.perToolCall);
    sum.add(1, price.perRequest);
    return sum.total();
}

} // namespace rubber
