// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/bound.h"

#include <algorithm>
#include <set>

namespace rubber::relay {

namespace {

/// The most tokens one image can be billed as, by model name. gpt-4o-mini bills 2,833 and 5,667 for each of
/// up to eight tiles; no other known model passes 6,000.
std::int64_t imageTokens(std::string_view model) {
    return model.find("4o-mini") != std::string_view::npos ? 2'833 + 8 * 5'667 : 6'000;
}

} // namespace

std::int64_t inputTokenBound(const RequestFacts& facts, const ModelPrice& price, bool strict) {
    const auto text = static_cast<std::int64_t>(facts.textBytes);
    const auto wide = static_cast<std::int64_t>(std::min(facts.wideBytes, facts.textBytes));
    // Sixths of a token, so that the estimate stays in whole numbers.
    std::int64_t tokens = strict ? text : ((text - wide) * 2 + wide * 4) * 115 / 600 + 1;
    constexpr std::uint64_t kMostCounted = 1'000'000'000;
    tokens += static_cast<std::int64_t>(std::min(facts.countedTokens, kMostCounted));
    std::int64_t perImage = imageTokens(facts.model);
    for (const std::string& model : facts.otherModels)
        perImage = std::max(perImage, imageTokens(model));
    tokens += perImage * facts.images;
    Uint128 rounds = facts.inputTimes;
    if (!facts.wholeContextBecause.empty()) {
        rounds += facts.toolCalls;
        rounds += 2 * static_cast<Uint128>(facts.nestedAnswers);
        tokens = std::max(tokens, price.contextTokens);
    }
    const Uint128 most = rounds * static_cast<Uint128>(tokens);
    return static_cast<std::int64_t>(std::min(most, static_cast<Uint128>(INT64_MAX)));
}

ModelPrice dearestOf(std::span<const ModelPrice* const> prices) {
    ModelPrice dearest = *prices.front();
    if (prices.size() == 1) return dearest;
    std::set<std::int64_t> thresholds;
    for (const ModelPrice* price : prices) {
        for (const PriceTier& tier : price->tiers)
            thresholds.insert(tier.aboveInputTokens);
        const bool unknown = dearest.maxOutputTokens == 0 || price->maxOutputTokens == 0;
        dearest.maxOutputTokens = unknown ? 0 : std::max(dearest.maxOutputTokens, price->maxOutputTokens);
        const bool noContext = dearest.contextTokens == 0 || price->contextTokens == 0;
        dearest.contextTokens = noContext ? 0 : std::max(dearest.contextTokens, price->contextTokens);
        dearest.hiddenReasoning = dearest.hiddenReasoning || price->hiddenReasoning;
    }
    const auto mostAt = [&](std::int64_t inputTokens, UnitPrice ModelPrice::*part) {
        UnitPrice most;
        for (const ModelPrice* price : prices)
            most = std::max(most, price->at(inputTokens).*part);
        return most;
    };
    for (const PricePart& part : kPriceParts)
        dearest.*part.price = mostAt(0, part.price);
    dearest.tiers.clear();
    for (const std::int64_t threshold : thresholds) {
        PriceTier& tier = dearest.tiers.emplace_back(PriceTier{threshold, {}});
        for (const PricePart& part : kPriceParts)
            tier.changes.push_back({part.price, mostAt(threshold + 1, part.price)});
    }
    return dearest;
}

Money Bound::cost(std::uint64_t outputTokens) const {
    CostSum sum;
    sum.add(inputTokens, inputPrice);
    sum.add(1, fees);
    const Uint128 tokens = static_cast<Uint128>(outputTokens) * choices;
    constexpr auto kMost = static_cast<Uint128>(INT64_MAX);
    sum.add(static_cast<std::int64_t>(std::min(tokens, kMost)), outputPrice);
    return sum.total();
}

std::uint64_t Bound::outputWithin(Money money, std::uint64_t most) const {
    if (cost(most) <= money) return most;
    std::uint64_t fits = 0, tooMuch = most;
    if (cost(0) > money) return 0;
    while (tooMuch - fits > 1) {
        const std::uint64_t middle = fits + (tooMuch - fits) / 2;
        (cost(middle) <= money ? fits : tooMuch) = middle;
    }
    return fits;
}

Bound boundOf(const RequestFacts& facts, const ModelPrice& price, bool strict) {
    Bound bound;
    bound.inputTokens = inputTokenBound(facts, price, strict);
    // Whether a tier applies is not left to an estimate.
    const ModelPrice dearest =
        price.dearest(std::max(bound.inputTokens, inputTokenBound(facts, price, true)));
    bound.inputPrice = dearest.dearestInput();
    bound.outputPrice = dearest.dearestOutput();
    bound.choices = facts.choices;
    constexpr auto kMost = static_cast<Uint128>(INT64_MAX);
    Uint128 fees = 0;
    const auto add = [&](std::uint64_t units, UnitPrice each) {
        fees = std::min(fees + static_cast<Uint128>(units) * static_cast<Uint128>(each.pico), kMost);
    };
    add(facts.billedRequests, dearest.perRequest);
    add(facts.images, dearest.image);
    add(facts.outputImages, dearest.image);
    add(facts.outputImageTokens, std::max(dearest.imageOut, dearest.output));
    add(facts.toolCalls, dearest.perToolCall);
    add(facts.extraOutput, bound.outputPrice);
    add(facts.nestedAnswers, dearest.perRequest);
    const auto longest = static_cast<std::uint64_t>(std::max<std::int64_t>(0, price.maxOutputTokens));
    if (facts.nestedAnswers > 0) add(facts.nestedAnswers * longest, bound.outputPrice);
    add(facts.seconds, dearest.perSecond);
    add(facts.characters, dearest.perCharacter);
    // Speech billed in tokens of sound, about 21 a second: no character takes a second to speak.
    constexpr std::uint64_t kTokensOfACharacter = 20;
    add(facts.characters * kTokensOfACharacter, std::max(dearest.audioOut, dearest.output));
    bound.fees.pico = static_cast<std::int64_t>(fees);
    return bound;
}

} // namespace rubber::relay
