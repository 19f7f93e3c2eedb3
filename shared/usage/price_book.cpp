// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/price_book.h"

#include "shared/protocol/json_fields.h"

#include <algorithm>

namespace rubber {

namespace {

constexpr std::string_view kSchema = "rubberapi/prices/v1";
constexpr std::size_t kMaxName = 256;

constexpr std::int64_t kMaxThreshold = 1'000'000'000'000;
constexpr std::size_t kMaxTiers = 16;

std::optional<UnitPrice> readPrice(protocol::JsonReader& f, json::Problem& problem, const PricePart& part) {
    std::optional<std::string> text;
    f(part.name, text);
    if (!text) return std::nullopt;
    const json::Problem::Step step(problem, part.name);
    const auto price = part.perMillion ? UnitPrice::parsePerMillion(*text) : UnitPrice::parsePerUnit(*text);
    if (!price) problem.report(price.error());
    return price.value_or(UnitPrice{});
}

PriceTier readTier(const boost::json::object& object, json::Problem& problem) {
    protocol::JsonReader f(object, problem);
    PriceTier tier;
    f("above_input_tokens", tier.aboveInputTokens);
    f.require(tier.aboveInputTokens >= 0 && tier.aboveInputTokens <= kMaxThreshold, "above_input_tokens",
              "must be a number of tokens");
    for (const PricePart& part : kPriceParts)
        if (const auto price = readPrice(f, problem, part)) tier.changes.push_back({part.price, *price});
    f.closed();
    if (tier.changes.empty()) problem.report("changes no price");
    return tier;
}

std::vector<PriceTier> readTiers(const boost::json::object& object, json::Problem& problem) {
    std::vector<PriceTier> tiers;
    const json::Problem::Step step(problem, "tiers");
    const boost::json::value* value = object.if_contains("tiers");
    const boost::json::array* list = value ? json::array(*value, problem) : nullptr;
    if (!list) return tiers;
    if (list->size() > kMaxTiers) problem.report("has too many entries");
    for (std::size_t i = 0; i < list->size() && problem.none(); ++i) {
        const json::Problem::Step inner(problem, i);
        if (const boost::json::object* tier = json::object((*list)[i], problem))
            tiers.push_back(readTier(*tier, problem));
    }
    return tiers;
}

ModelPrice readModel(const boost::json::object& object, json::Problem& problem) {
    protocol::JsonReader f(object, problem);
    ModelPrice price;
    for (const PricePart& part : kPriceParts) {
        const auto given = readPrice(f, problem, part);
        f.require(given || (part.price != &ModelPrice::input && part.price != &ModelPrice::output), part.name,
                  "missing");
        price.*part.price = given ? *given : part.otherwise ? price.*part.otherwise : UnitPrice{};
    }
    f.known("tiers");
    price.tiers = readTiers(object, problem);
    f.omittable("context", price.contextTokens);
    f.omittable("max_output", price.maxOutputTokens);
    f.omittable("hidden_reasoning", price.hiddenReasoning);
    f("as_of", price.asOf);
    f("source", price.source);
    f.require(price.contextTokens >= 0, "context", "must not be negative");
    f.require(price.maxOutputTokens >= 0, "max_output", "must not be negative");
    f.require(WallTime::parseRfc3339(price.asOf).has_value(), "as_of", "must be a date");
    f.require(!price.source.empty(), "source", "must not be empty");
    // A price this program does not know would be a price it does not charge.
    f.closed();
    return price;
}

std::string decimal(const PricePart& part, UnitPrice price) {
    return part.perMillion ? price.toDecimalPerMillion() : price.toDecimalPerUnit();
}

const PricePart& partOf(UnitPrice ModelPrice::*price) {
    const auto found = std::find_if(kPriceParts.begin(), kPriceParts.end(),
                                    [&](const PricePart& part) { return part.price == price; });
    CHECK(found != kPriceParts.end());
    return *found;
}

boost::json::object written(const PriceTier& tier) {
    protocol::JsonWriter f;
    f("above_input_tokens", tier.aboveInputTokens);
    for (const PriceTier::Change& change : tier.changes) {
        const PricePart& part = partOf(change.part);
        f(part.name, decimal(part, change.price));
    }
    return f.take();
}

boost::json::object written(const ModelPrice& price) {
    protocol::JsonWriter f;
    for (const PricePart& part : kPriceParts) {
        const UnitPrice value = price.*part.price;
        const bool needed =
            part.otherwise ? value != price.*part.otherwise : part.perMillion || value.pico != 0;
        if (needed) f(part.name, decimal(part, value));
    }
    f.omittable("context", price.contextTokens);
    f.omittable("max_output", price.maxOutputTokens);
    f.omittable("hidden_reasoning", price.hiddenReasoning);
    f("as_of", price.asOf);
    f("source", price.source);
    boost::json::object object = f.take();
    boost::json::array tiers;
    for (const PriceTier& tier : price.tiers)
        tiers.push_back(written(tier));
    if (!tiers.empty()) object["tiers"] = std::move(tiers);
    return object;
}

/// Walks the members of an object member `name`: body(key, value), inside the path of each.
void eachMember(const boost::json::object& parent, const char* name, json::Problem& problem, auto&& body) {
    const json::Problem::Step step(problem, name);
    const boost::json::value* value = parent.if_contains(name);
    if (!value) return problem.report("missing");
    const boost::json::object* object = json::object(*value, problem);
    if (!object) return;
    for (const auto& member : *object) {
        if (!problem.none()) return;
        const std::string key(member.key());
        const json::Problem::Step inner(problem, key);
        if (key.empty() || key.size() > kMaxName)
            problem.report("bad name");
        else
            body(key, member.value());
    }
}

} // namespace

Result<PriceBook> PriceBook::parse(std::string_view text) {
    TRY_LET(value, json::parse(text));
    json::Problem problem;
    PriceBook book;
    if (const boost::json::object* object = json::object(value, problem)) {
        protocol::JsonReader f(*object, problem);
        std::string schema;
        f("schema", schema);
        f("version", book.m_version);
        f.require(schema == kSchema, "schema", "is not rubberapi/prices/v1");
        f.require(!book.m_version.empty() && book.m_version.size() <= 64, "version",
                  "must have 1 to 64 characters");
        eachMember(*object, "providers", problem,
                   [&](const std::string& provider, const boost::json::value& entry) {
                       const boost::json::object* parts = json::object(entry, problem);
                       if (!parts) return;
                       Models& models = book.m_providers[provider];
                       eachMember(*parts, "models", problem,
                                  [&](const std::string& model, const boost::json::value& price) {
                                      if (const boost::json::object* fields = json::object(price, problem))
                                          models[model] = readModel(*fields, problem);
                                  });
                       Families& families = book.m_families[provider];
                       eachMember(*parts, "families", problem,
                                  [&](const std::string& word, const boost::json::value& members) {
                                      // A word with two meanings would let an owner allow more than he meant.
                                      if (models.contains(word)) return problem.report("is also a model");
                                      const boost::json::array* list = json::array(members, problem);
                                      for (std::size_t i = 0; list && i < list->size(); ++i) {
                                          const json::Problem::Step step(problem, i);
                                          const std::string_view model = json::text((*list)[i], problem);
                                          if (!models.contains(model)) problem.report("has no price");
                                          families[word].emplace_back(model);
                                      }
                                  });
                   });
    }
    if (!problem.none()) {
        Error error = problem.take();
        return fail(error.code, "price book: " + error.context);
    }
    return book;
}

std::string PriceBook::toJson() const {
    boost::json::object providers;
    for (const auto& [provider, models] : m_providers) {
        boost::json::object modelEntries, familyEntries;
        for (const auto& [model, price] : models)
            modelEntries[model] = written(price);
        if (const auto families = m_families.find(provider); families != m_families.end())
            for (const auto& [word, members] : families->second)
                familyEntries[word] = boost::json::array(members.begin(), members.end());
        boost::json::object entry;
        entry["models"] = std::move(modelEntries);
        entry["families"] = std::move(familyEntries);
        providers[provider] = std::move(entry);
    }
    boost::json::object book;
    book["schema"] = boost::json::string(kSchema);
    book["version"] = m_version;
    book["providers"] = std::move(providers);
    return json::serialize(book);
}

const ModelPrice* PriceBook::find(std::string_view provider, std::string_view model) const {
    const auto models = m_providers.find(provider);
    if (models == m_providers.end()) return nullptr;
    const auto price = models->second.find(model);
    return price == models->second.end() ? nullptr : &price->second;
}

bool PriceBook::isFamily(std::string_view provider, std::string_view word) const {
    const auto families = m_families.find(provider);
    return families != m_families.end() && families->second.contains(word);
}

void PriceBook::set(const std::string& provider, const std::string& model, ModelPrice price) {
    CHECK(!isFamily(provider, model));
    m_providers[provider][model] = std::move(price);
}

void PriceBook::addFamiliesOf(const PriceBook& other) {
    for (const auto& [provider, families] : other.m_families)
        for (const auto& [word, members] : families)
            for (const std::string& model : members) {
                if (!find(provider, model) || find(provider, word)) continue;
                std::vector<std::string>& mine = m_families[provider][word];
                if (std::find(mine.begin(), mine.end(), model) == mine.end()) mine.push_back(model);
            }
}

Result<std::vector<std::string>> PriceBook::expand(std::string_view provider,
                                                   const std::vector<std::string>& words) const {
    static const Models noModels;
    static const Families noFamilies;
    const auto foundModels = m_providers.find(provider);
    const auto foundFamilies = m_families.find(provider);
    const Models& models = foundModels == m_providers.end() ? noModels : foundModels->second;
    const Families& families = foundFamilies == m_families.end() ? noFamilies : foundFamilies->second;

    std::vector<std::string> out;
    const auto add = [&](const std::string& model) {
        if (std::find(out.begin(), out.end(), model) == out.end()) out.push_back(model);
    };
    for (const std::string& word : words) {
        const auto family = families.find(word);
        const bool matches = std::any_of(models.begin(), models.end(), [&](const auto& entry) {
            return modelAllowed({word}, entry.first);
        });
        if (family != families.end() && !family->second.empty()) {
            std::for_each(family->second.begin(), family->second.end(), add);
        } else if (matches) {
            add(word);
        } else {
            return fail(ErrorCode::NotFound,
                        "'" + word + "' is neither a model with a price nor a family of models at " +
                            std::string(provider));
        }
    }
    return out;
}

std::string PriceBook::familyOf(std::string_view provider, std::string_view model) const {
    if (const auto families = m_families.find(provider); families != m_families.end())
        for (const auto& [word, members] : families->second)
            if (std::find(members.begin(), members.end(), model) != members.end()) return word;
    return std::string(model);
}

} // namespace rubber
