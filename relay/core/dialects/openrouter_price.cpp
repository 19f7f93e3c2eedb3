// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/dialects/openrouter_price.h"

#include <algorithm>

namespace rubber::relay {

namespace {

constexpr std::int64_t kMostPico = INT64_MAX / 2'000;

struct Limit {
    const char* name;
    std::string text;
    Money value;
};

UnitPrice twice(UnitPrice price) { return {std::min(price.pico, kMostPico) * 2}; }

/// USD for a million tokens; the value to compare with is the same amount of money.
Limit perMillion(const char* name, UnitPrice price) {
    const UnitPrice limit = twice(price);
    return {name, limit.toDecimalPerMillion(), Money::fromNano(limit.pico * 1'000)};
}

Limit perUnit(const char* name, UnitPrice price) {
    const UnitPrice limit = twice(price);
    return {name, limit.toDecimalPerUnit(), Money::fromNano((limit.pico + 999) / 1'000)};
}

} // namespace

bool spliceMaxPrice(const RequestFacts& facts, const ModelPrice& price, std::string& front,
                    std::vector<Splice>& list) {
    const ModelPrice dearest = price.dearest();
    std::vector<Limit> limits{perMillion("prompt", dearest.input), perMillion("completion", dearest.output),
                              perUnit("request", dearest.perRequest)};
    // Few books know a price for images; they are billed as tokens as well.
    if (dearest.image.pico > 0) limits.push_back(perUnit("image", dearest.image));

    std::string members;
    bool ours = false;
    const auto add = [&](const std::string& name, const std::string& text) {
        members += (members.empty() ? "\"" : ",\"") + name + "\":" + text;
    };
    const auto own = facts.routing ? facts.routing->prices : std::vector<OwnRouting::Price>{};
    for (const Limit& limit : limits) {
        const auto given =
            std::find_if(own.begin(), own.end(), [&](const auto& part) { return part.name == limit.name; });
        const bool stricter = given != own.end() && given->value <= limit.value;
        ours = ours || !stricter;
        add(limit.name, stricter ? given->text : limit.text);
    }
    if (!ours) return false;
    for (const auto& given : own)
        if (std::none_of(limits.begin(), limits.end(),
                         [&](const Limit& limit) { return given.name == limit.name; }))
            add(given.name, given.text);

    const std::string object = "{" + members + "}";
    const std::string member = "\"max_price\":" + object;
    if (!facts.routing)
        front += "\"provider\":{" + member + "},";
    else if (facts.routing->empty)
        list.push_back({facts.routing->value.offset, facts.routing->value.size, "{" + member + "}"});
    else if (facts.routing->maxPrice)
        list.push_back({facts.routing->maxPrice->offset, facts.routing->maxPrice->size, object});
    else
        list.push_back({facts.routing->value.offset + 1, 0, member + ","});
    return true;
}

} // namespace rubber::relay
