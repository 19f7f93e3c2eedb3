// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/usage/price_book.h"

#include "shared/protocol/json_fields.h"

#include <algorithm>

namespace rubber {

namespace {

constexpr std::string_view kSchema = "rubberapi/prices/v1";
constexpr std::size_t kMaxName = 256;

using PriceParser = Result<UnitPrice> (*)(std::string_view);

/// An absent price is never zero where a token could be billed: it falls back to `otherwise`.
UnitPrice readPrice(protocol::JsonReader& f, json::Problem& problem, const char* name, PriceParser parse,
                    std::optional<UnitPrice> otherwise) {
    std::optional<std::string> text;
    f(name, text);
    const json::Problem::Step step(problem, name);
    if (!text) {
        if (!otherwise) problem.report("missing");
        return otherwise.value_or(UnitPrice{});
    }
    const auto price = parse(*text);
    if (!price) problem.report(price.error());
    return price.value_or(UnitPrice{});
}

ModelPrice readModel(const boost::json::object& object, json::Problem& problem) {
    protocol::JsonReader f(object, problem);
    const PriceParser million = UnitPrice::parsePerMillion, unit = UnitPrice::parsePerUnit;
    ModelPrice price;
    price.input = readPrice(f, problem, "input", million, std::nullopt);
    price.output = readPrice(f, problem, "output", million, std::nullopt);
    price.cacheRead = readPrice(f, problem, "cache_read", million, price.input);
    price.cacheWrite5m = readPrice(f, problem, "cache_write_5m", million, price.input);
    price.cacheWrite1h = readPrice(f, problem, "cache_write_1h", million, price.input);
    price.audioIn = readPrice(f, problem, "audio_in", million, price.input);
    price.audioOut = readPrice(f, problem, "audio_out", million, price.output);
    price.image = readPrice(f, problem, "per_image", unit, UnitPrice{});
    price.perRequest = readPrice(f, problem, "per_request", unit, UnitPrice{});
    price.perToolCall = readPrice(f, problem, "per_tool_call", unit, UnitPrice{});
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

boost::json::object written(const ModelPrice& price) {
    protocol::JsonWriter f;
    const auto million = [&](const char* name, UnitPrice value) { f(name, value.toDecimalPerMillion()); };
    million("input", price.input);
    million("output", price.output);
    if (price.cacheRead != price.input) million("cache_read", price.cacheRead);
    if (price.cacheWrite5m != price.input) million("cache_write_5m", price.cacheWrite5m);
    if (price.cacheWrite1h != price.input) million("cache_write_1h", price.cacheWrite1h);
    if (price.audioIn != price.input) million("audio_in", price.audioIn);
    if (price.audioOut != price.output) million("audio_out", price.audioOut);
    if (price.image.pico != 0) f("per_image", price.image.toDecimalPerUnit());
    if (price.perRequest.pico != 0) f("per_request", price.perRequest.toDecimalPerUnit());
    if (price.perToolCall.pico != 0) f("per_tool_call", price.perToolCall.toDecimalPerUnit());
    f.omittable("context", price.contextTokens);
    f.omittable("max_output", price.maxOutputTokens);
    f.omittable("hidden_reasoning", price.hiddenReasoning);
    f("as_of", price.asOf);
    f("source", price.source);
    return f.take();
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

UnitPrice ModelPrice::dearestInput() const {
    return std::max({input, cacheRead, cacheWrite5m, cacheWrite1h, audioIn});
}

ModelPrice ModelPrice::ofTokens(UnitPrice input, UnitPrice output) {
    ModelPrice price;
    price.input = price.cacheRead = price.cacheWrite5m = price.cacheWrite1h = price.audioIn = input;
    price.output = price.audioOut = output;
    return price;
}

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

void PriceBook::set(const std::string& provider, const std::string& model, ModelPrice price) {
    m_providers[provider][model] = std::move(price);
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

Money costOf(const Usage& usage, const ModelPrice& price) {
    if (usage.providerCost) return *usage.providerCost;
    CostSum sum;
    sum.add(usage.input, price.input);
    sum.add(usage.cacheRead, price.cacheRead);
    sum.add(usage.cacheWrite5m, price.cacheWrite5m);
    sum.add(usage.cacheWrite1h, price.cacheWrite1h);
    sum.add(usage.output, price.output);
    sum.add(usage.image, price.image);
    sum.add(usage.audioIn, price.audioIn);
    sum.add(usage.audioOut, price.audioOut);
    sum.add(usage.toolCalls, price.perToolCall);
    sum.add(1, price.perRequest);
    return sum.total();
}

} // namespace rubber
