// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/price_text.h"

#include "desktop/cli/json.h"
#include "desktop/cli/terminal.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

using Kind = PriceDifference::Kind;

/// Left-out models told one by one; more are counted.
constexpr std::size_t kMostReasons = 10;

std::string decimal(const PricePart& part, UnitPrice price) {
    return part.perMillion ? price.toDecimalPerMillion() : price.toDecimalPerUnit();
}

std::string tierJson(const PriceTier& tier) {
    JsonObject object;
    object.number("above_input_tokens", tier.aboveInputTokens);
    for (const PricePart& part : kPriceParts)
        for (const PriceTier::Change& change : tier.changes)
            if (change.part == part.price) object.text(part.name, decimal(part, change.price));
    return object.str();
}

std::string differenceJson(const PriceDifference& difference) {
    JsonObject object;
    object.text("provider", difference.provider).text("model", difference.model);
    if (difference.before) object.raw("before", priceJson(*difference.before));
    if (difference.after) object.raw("after", priceJson(*difference.after));
    if (difference.before && difference.after)
        object.texts("changes", changedWords(*difference.before, *difference.after));
    return object.str();
}

std::size_t count(const desktop::PriceOffer& offer, Kind kind) {
    return static_cast<std::size_t>(
        std::count_if(offer.differences.begin(), offer.differences.end(),
                      [&](const PriceDifference& each) { return each.kind == kind; }));
}

std::string detail(const PriceDifference& difference) {
    switch (difference.kind) {
    case Kind::Added:
        return joined(priceWords(*difference.after));
    case Kind::Changed:
        return joined(changedWords(*difference.before, *difference.after));
    case Kind::Kept:
        return joined(changedWords(*difference.before, *difference.after)) + " (pinned: stays)";
    case Kind::Gone:
        return "not listed any more: keeps its price";
    }
    return {};
}

} // namespace

std::string priceJson(const ModelPrice& price) {
    JsonObject object;
    for (const PricePart& part : kPriceParts)
        if (part.perMillion || (price.*part.price).pico != 0)
            object.text(part.name, decimal(part, price.*part.price));
    std::vector<std::string> tiers;
    for (const PriceTier& tier : price.tiers)
        tiers.push_back(tierJson(tier));
    if (!tiers.empty()) object.raw("tiers", jsonArray(tiers));
    object.number("context", price.contextTokens).number("max_output", price.maxOutputTokens);
    object.boolean("hidden_reasoning", price.hiddenReasoning);
    object.text("as_of", price.asOf).text("source", price.source);
    return object.str();
}

std::string offerJson(const desktop::PriceOffer& offer, const std::string& bookInForce) {
    JsonObject object;
    object.text("from", offer.from).text("version", bookInForce);
    for (const Kind kind : {Kind::Added, Kind::Changed, Kind::Kept, Kind::Gone}) {
        std::vector<std::string> items;
        for (const PriceDifference& difference : offer.differences)
            if (difference.kind == kind) items.push_back(differenceJson(difference));
        object.raw(toString(kind), jsonArray(items));
    }
    std::vector<std::string> leftOut;
    for (const desktop::LeftOutPrice& each : offer.leftOut)
        leftOut.push_back(JsonObject().text("model", each.model).text("why", each.why).str());
    return object.raw("left_out", jsonArray(leftOut)).str();
}

std::string offerText(const desktop::PriceOffer& offer) {
    std::string text;
    for (const Kind kind : {Kind::Added, Kind::Kept, Kind::Gone, Kind::Changed})
        for (const PriceDifference& difference : offer.differences)
            if (difference.kind == kind)
                text += std::string(toString(kind)) + "  " + safe(difference.provider) + "  " +
                        safe(difference.model) + "  " + safe(detail(difference)) + "\n";
    for (std::size_t i = 0; i < std::min(offer.leftOut.size(), kMostReasons); ++i)
        text += "left out  " + safe(offer.leftOut[i].model) + "  " + safe(offer.leftOut[i].why) + "\n";
    if (offer.leftOut.size() > kMostReasons)
        text += "left out  and " + grouped(offer.leftOut.size() - kMostReasons) +
                " more (--json names them all)\n";
    return text;
}

std::string offerSummary(const desktop::PriceOffer& offer) {
    std::string text;
    for (const Kind kind : {Kind::Added, Kind::Changed, Kind::Kept, Kind::Gone})
        text += (text.empty() ? "" : ", ") + grouped(count(offer, kind)) + " " + toString(kind);
    return text + "; " + grouped(offer.leftOut.size()) + " left out";
}

bool changesAnything(const desktop::PriceOffer& offer) {
    return count(offer, Kind::Added) + count(offer, Kind::Changed) > 0;
}

} // namespace rubber::cli
