// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/rules/scope.h"

#include "relay/core/gate/bound.h"

#include <algorithm>

namespace rubber::relay {

namespace {

tl::unexpected<Refusal> no(RefusalCode code, const KeyId& key, std::string_view subject) {
    return tl::unexpected(Refusal{code, key, boundedSubject(subject), {}, {}, {}});
}

} // namespace

tl::expected<void, Refusal> askMedia(const KeyId& key, const RequestHead& head, const Dialect* dialect) {
    std::string_view mediaType;
    for (const HeaderField& field : head.fields) {
        if (equalsName(field.name, "upgrade")) return no(RefusalCode::UpgradeRefused, key, field.value);
        if (equalsName(field.name, "content-encoding") && !equalsName(field.value, "identity"))
            return no(RefusalCode::UnsupportedMediaType, key, field.value);
        if (equalsName(field.name, "content-type")) {
            std::string_view type = field.value.substr(0, field.value.find(';'));
            while (!type.empty() && (type.back() == ' ' || type.back() == '\t'))
                type.remove_suffix(1);
            mediaType = type;
        }
    }
    if (!dialect) return {};
    std::string lower(mediaType);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    // Old clients name no type; what they send is read as JSON, and refused when it is none.
    if (head.body != BodyKind::None && lower.empty()) lower = "application/json";
    if (head.body != BodyKind::None && !dialect->takes(lower))
        return no(RefusalCode::UnsupportedMediaType, key, mediaType);
    return {};
}

tl::expected<void, Refusal> askEndpoints(const Key& key, std::string_view method, std::string_view below) {
    const bool isOpen = key.target->kind && key.target->kind->name == "http";
    if (key.policy.endpoints.empty() && !isOpen) return {};
    for (const std::string& text : key.policy.endpoints) {
        const auto rule = EndpointRule::parse(text);
        if (rule && (rule->method == "*" || rule->method == method) && matchPath(rule->path, below))
            return {};
    }
    return no(RefusalCode::EndpointNotAllowed, key.id, std::string(method) + " " + std::string(below));
}

tl::expected<void, Refusal> askScope(const Key& key, const RequestFacts& facts) {
    if (!facts.namesNoModel && !modelAllowed(key.policy.models, facts.model))
        return no(RefusalCode::ModelNotAllowed, key.id, facts.model);
    for (const std::string& model : facts.otherModels)
        if (!modelAllowed(key.policy.models, model)) return no(RefusalCode::ModelNotAllowed, key.id, model);
    if (key.policy.maxAmount) {
        if (!facts.unreadAmount.empty()) return no(RefusalCode::FieldNotAllowed, key.id, facts.unreadAmount);
        if (facts.amount.value_or(0) > *key.policy.maxAmount)
            return no(RefusalCode::AmountOverLimit, key.id, std::to_string(*facts.amount));
    }
    if (!facts.unknownFields.empty() && !key.policy.passUnknownFields)
        return no(RefusalCode::FieldNotAllowed, key.id, facts.unknownFields.front());
    return {};
}

tl::expected<std::optional<ModelPrice>, Refusal> askPrice(const Key& key, bool capped,
                                                          const RequestFacts& facts, const PriceBook& book) {
    if (facts.namesNoModel) {
        if (!key.policy.pricePerCall && capped)
            return no(RefusalCode::ModelUnpriced, key.id, "A call of this API");
        if (!key.policy.pricePerCall) return std::nullopt;
        ModelPrice call;
        call.perRequest = UnitPrice::ofMoney(*key.policy.pricePerCall);
        return call;
    }
    std::vector<const ModelPrice*> prices;
    std::vector<std::string> models{facts.model};
    models.insert(models.end(), facts.otherModels.begin(), facts.otherModels.end());
    for (const std::string& model : models) {
        const ModelPrice* price = book.find(key.target->provider, model);
        if (!price && capped) return no(RefusalCode::ModelUnpriced, key.id, "The model " + model);
        if (!price) return std::nullopt;
        prices.push_back(price);
    }
    ModelPrice dearest = dearestOf(prices);
    // Sound that is billed by the second alone is bounded by its seconds.
    const bool onlySeconds =
        facts.seconds > 0 && dearest.perSecond.pico > 0 && dearest.dearestInput().pico == 0;
    if (!facts.wholeContextBecause.empty() && dearest.contextTokens == 0 && capped && !onlySeconds)
        return no(RefusalCode::FieldNotAllowed, key.id,
                  facts.wholeContextBecause + " (the size of the model's context is not known)");
    if (facts.toolCalls > 0 && dearest.perToolCall.pico == 0 && capped)
        return no(RefusalCode::FieldNotAllowed, key.id,
                  facts.wholeContextBecause + " (the price book has no price for a tool call)");
    if (facts.nestedAnswers > 0 && dearest.maxOutputTokens == 0 && capped)
        return no(RefusalCode::FieldNotAllowed, key.id,
                  facts.wholeContextBecause + " (the largest output of the models is not known)");
    // Audio is never as cheap as text: a book that says so does not know its price.
    if (facts.audioOutput && dearest.audioOut <= dearest.output && capped)
        return no(RefusalCode::FieldNotAllowed, key.id,
                  "audio (the price book has no price for audio of " + facts.model + ")");
    // A price in other units than what is asked for (a chat model's for speech) would hold nothing.
    const bool free = std::all_of(kPriceParts.begin(), kPriceParts.end(),
                                  [&](const PricePart& part) { return (dearest.*part.price).pico == 0; });
    if (!free && capped && boundOf(facts, dearest, key.policy.strictBound).cost(1) == Money())
        return no(RefusalCode::ModelUnpriced, key.id, "This use of " + facts.model);
    return dearest;
}

} // namespace rubber::relay
