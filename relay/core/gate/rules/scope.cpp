// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/gate/rules/scope.h"

#include "relay/core/gate/bound.h"

namespace rubber::relay {

namespace {

tl::unexpected<Refusal> no(RefusalCode code, const KeyId& key, std::string_view subject) {
    return tl::unexpected(Refusal{code, key, boundedSubject(subject), {}, {}, {}});
}

} // namespace

tl::expected<void, Refusal> askMedia(const KeyId& key, const RequestHead& head) {
    for (const HeaderField& field : head.fields) {
        if (equalsName(field.name, "upgrade")) return no(RefusalCode::UpgradeRefused, key, field.value);
        if (equalsName(field.name, "content-encoding") && !equalsName(field.value, "identity"))
            return no(RefusalCode::UnsupportedMediaType, key, field.value);
        if (equalsName(field.name, "content-type")) {
            std::string_view type = field.value.substr(0, field.value.find(';'));
            while (!type.empty() && (type.back() == ' ' || type.back() == '\t'))
                type.remove_suffix(1);
            if (!equalsName(type, "application/json"))
                return no(RefusalCode::UnsupportedMediaType, key, field.value);
        }
    }
    return {};
}

tl::expected<void, Refusal> askScope(const Key& key, const RequestFacts& facts) {
    if (!modelAllowed(key.policy.models, facts.model))
        return no(RefusalCode::ModelNotAllowed, key.id, facts.model);
    for (const std::string& model : facts.otherModels)
        if (!modelAllowed(key.policy.models, model)) return no(RefusalCode::ModelNotAllowed, key.id, model);
    if (!facts.unknownFields.empty() && !key.policy.passUnknownFields)
        return no(RefusalCode::FieldNotAllowed, key.id, facts.unknownFields.front());
    return {};
}

tl::expected<std::optional<ModelPrice>, Refusal> askPrice(const Key& key, const RequestFacts& facts,
                                                          const PriceBook& book) {
    std::vector<const ModelPrice*> prices;
    std::vector<std::string> models{facts.model};
    models.insert(models.end(), facts.otherModels.begin(), facts.otherModels.end());
    for (const std::string& model : models) {
        const ModelPrice* price = book.find(key.target->provider, model);
        if (!price && key.policy.capped()) return no(RefusalCode::ModelUnpriced, key.id, model);
        if (!price) return std::nullopt;
        prices.push_back(price);
    }
    return dearestOf(prices);
}

} // namespace rubber::relay
