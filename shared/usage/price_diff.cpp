// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/price_diff.h"

#include <algorithm>
#include <set>

namespace rubber {

namespace {

/// The entry without what says nothing about cost.
ModelPrice withoutOrigin(ModelPrice price) {
    price.asOf.clear();
    price.source.clear();
    return price;
}

std::string decimal(const PricePart& part, UnitPrice price) {
    return part.perMillion ? price.toDecimalPerMillion() : price.toDecimalPerUnit();
}

/// Where prices may change: 0, then every threshold of either.
std::set<std::int64_t> levels(const ModelPrice& one, const ModelPrice& other) {
    std::set<std::int64_t> all{-1};
    for (const ModelPrice* price : {&one, &other})
        for (const PriceTier& tier : price->tiers)
            all.insert(tier.aboveInputTokens);
    return all;
}

std::string levelWords(std::int64_t level) {
    return level < 0 ? "" : "above " + std::to_string(level) + " input tokens: ";
}

/// Worth a word of its own: a plain price, or one that is not its fall-back's.
bool spoken(const PricePart& part, const ModelPrice& price) {
    if (part.otherwise) return price.*part.price != price.*part.otherwise;
    return part.perMillion || (price.*part.price).pico != 0;
}

void addChange(std::vector<std::string>& words, const char* what, std::int64_t before, std::int64_t after) {
    const auto text = [](std::int64_t number) { return number ? std::to_string(number) : "unknown"; };
    if (before != after) words.push_back(std::string(what) + " " + text(before) + " -> " + text(after));
}

} // namespace

const char* toString(PriceDifference::Kind kind) {
    switch (kind) {
    case PriceDifference::Kind::Added:
        return "added";
    case PriceDifference::Kind::Changed:
        return "changed";
    case PriceDifference::Kind::Kept:
        return "kept";
    case PriceDifference::Kind::Gone:
        return "gone";
    }
    return "unknown";
}

std::vector<PriceDifference> priceDifferences(const PriceBook& inForce, const PriceBook& offered) {
    using Kind = PriceDifference::Kind;
    std::vector<PriceDifference> differences;
    for (const auto& [provider, models] : offered.providers()) {
        for (const auto& [model, after] : models) {
            const ModelPrice* before = inForce.find(provider, model);
            if (!before) {
                differences.push_back({Kind::Added, provider, model, std::nullopt, after});
            } else if (withoutOrigin(*before) != withoutOrigin(after)) {
                const Kind kind = before->source == kOwnersWord ? Kind::Kept : Kind::Changed;
                differences.push_back({kind, provider, model, *before, after});
            }
        }
        const auto mine = inForce.providers().find(provider);
        if (mine == inForce.providers().end()) continue;
        for (const auto& [model, before] : mine->second)
            if (!models.contains(model) && before.source != kOwnersWord)
                differences.push_back({Kind::Gone, provider, model, before, std::nullopt});
    }
    return differences;
}

void applyDifferences(PriceBook& book, const std::vector<PriceDifference>& differences) {
    for (const PriceDifference& difference : differences)
        if (difference.kind == PriceDifference::Kind::Added ||
            difference.kind == PriceDifference::Kind::Changed)
            book.set(difference.provider, difference.model, *difference.after);
}

std::vector<std::string> changedWords(const ModelPrice& before, const ModelPrice& after) {
    std::vector<std::string> words;
    std::set<std::string> said; // A change that goes through all levels is told once.
    for (const std::int64_t level : levels(before, after)) {
        const ModelPrice old = before.at(level + 1), fresh = after.at(level + 1);
        for (const PricePart& part : kPriceParts) {
            if (old.*part.price == fresh.*part.price) continue;
            if (!spoken(part, old) && !spoken(part, fresh)) continue; // Follows its fall-back, which is told.
            const std::string change = std::string(part.name) + " " + decimal(part, old.*part.price) +
                                       " -> " + decimal(part, fresh.*part.price);
            if (said.insert(change).second) words.push_back(levelWords(level) + change);
        }
    }
    addChange(words, "context", before.contextTokens, after.contextTokens);
    addChange(words, "max_output", before.maxOutputTokens, after.maxOutputTokens);
    if (before.hiddenReasoning != after.hiddenReasoning)
        words.push_back(after.hiddenReasoning ? "holds its full output limit"
                                              : "holds its full output limit no more");
    return words;
}

std::vector<std::string> priceWords(const ModelPrice& price) {
    std::vector<std::string> words;
    for (const PricePart& part : kPriceParts)
        if (spoken(part, price))
            words.push_back(std::string(part.name) + " " + decimal(part, price.*part.price));
    for (const PriceTier& tier : price.tiers) {
        std::string line = levelWords(tier.aboveInputTokens);
        for (const PriceTier::Change& change : tier.changes)
            for (const PricePart& part : kPriceParts)
                if (part.price == change.part)
                    line += (line.ends_with(": ") ? "" : " ") + std::string(part.name) + " " +
                            decimal(part, change.price);
        words.push_back(line);
    }
    return words;
}

} // namespace rubber
