// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/openrouter_prices.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <map>
#include <set>

namespace rubber::desktop {

namespace {

constexpr const char* kProvider = "openrouter";
constexpr std::size_t kMostOverrides = 16;
constexpr double kMostTokens = 1e12;
constexpr std::size_t kPicoDecimals = 12;

/// Why a model cannot be priced; "" = it can.
using Why = std::string;

struct ListedName {
    const char* name;
    UnitPrice ModelPrice::*part;
};
constexpr std::array kListedNames{
    ListedName{"prompt", &ModelPrice::input},
    ListedName{"completion", &ModelPrice::output},
    ListedName{"request", &ModelPrice::perRequest},
    ListedName{"image", &ModelPrice::image},
    ListedName{"image_token", &ModelPrice::imageIn},
    ListedName{"image_output", &ModelPrice::imageOut},
    ListedName{"audio", &ModelPrice::audioIn},
    ListedName{"audio_output", &ModelPrice::audioOut},
    ListedName{"input_cache_read", &ModelPrice::cacheRead},
    ListedName{"input_audio_cache", &ModelPrice::cacheRead}, // The dearer of the two is both.
    ListedName{"input_cache_write", &ModelPrice::cacheWrite5m},
    ListedName{"input_cache_write_1h", &ModelPrice::cacheWrite1h},
    ListedName{"internal_reasoning", &ModelPrice::reasoning},
    ListedName{"web_search", &ModelPrice::perToolCall},
};

const PricePart& partOf(UnitPrice ModelPrice::*price) {
    return *std::find_if(kPriceParts.begin(), kPriceParts.end(),
                         [&](const PricePart& part) { return part.price == price; });
}

/// Which prices a list names, by their place in kPriceParts.
class Named {
public:
    void raise(UnitPrice ModelPrice::*part, UnitPrice price) {
        std::optional<UnitPrice>& mine = m_prices[placeOf(part)];
        mine = std::max(mine.value_or(UnitPrice{}), price);
    }
    std::optional<UnitPrice> operator[](UnitPrice ModelPrice::*part) const { return m_prices[placeOf(part)]; }

private:
    static std::size_t placeOf(UnitPrice ModelPrice::*part) {
        return static_cast<std::size_t>(&partOf(part) - kPriceParts.data());
    }
    std::array<std::optional<UnitPrice>, kPriceParts.size()> m_prices;
};

std::string textOf(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A plain decimal in dollars per unit, rounded up to whole pico-dollars.
std::optional<UnitPrice> decimalPrice(const QJsonValue& value) {
    if (!value.isString()) return std::nullopt;
    std::string text = textOf(value.toString());
    const std::size_t dot = text.find('.');
    bool more = false;
    if (text.size() > 64) return std::nullopt;
    if (dot != std::string::npos && text.size() - dot - 1 > kPicoDecimals) {
        const std::string rest = text.substr(dot + 1 + kPicoDecimals);
        if (rest.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
        more = rest.find_first_not_of('0') != std::string::npos;
        text.resize(dot + 1 + kPicoDecimals);
    }
    auto price = UnitPrice::parsePerUnit(text);
    if (!price || price->pico == INT64_MAX) return std::nullopt;
    if (more) ++price->pico;
    return *price;
}

/// The prices of `pricing` or of one override. Members that are conditions are for the caller.
Why readNamed(const QJsonObject& prices, const std::set<QString>& notPrices, Named& named) {
    for (auto member = prices.begin(); member != prices.end(); ++member) {
        if (notPrices.contains(member.key()) || member.value().isNull()) continue;
        const auto price = decimalPrice(member.value());
        const auto known = std::find_if(kListedNames.begin(), kListedNames.end(), [&](const auto& each) {
            return member.key() == QLatin1String(each.name);
        });
        const std::string name = textOf(member.key().left(40));
        if (!price) return "its price '" + name + "' is no plain decimal";
        if (known == kListedNames.end() && price->pico != 0) return "it is priced by '" + name + "'";
        // A part at zero beside others is one that is not priced apart.
        if (known != kListedNames.end() && price->pico != 0) named.raise(known->part, *price);
    }
    return {};
}

bool isThreshold(const QJsonValue& value) {
    const double tokens = value.toDouble(-1);
    return value.isDouble() && tokens >= 0 && tokens <= kMostTokens &&
           tokens == static_cast<double>(static_cast<std::int64_t>(tokens));
}

/// Overrides by their threshold; what does not hang on the length of the prompt alone goes to `anyTime`.
Why readOverrides(const QJsonArray& overrides, std::vector<std::pair<std::int64_t, Named>>& byLength,
                  Named& anyTime) {
    static const std::set<QString> conditions{QStringLiteral("min_prompt_tokens"),
                                              QStringLiteral("utc_start"), QStringLiteral("utc_end")};
    if (static_cast<std::size_t>(overrides.size()) > kMostOverrides) return "it has too many overrides";
    for (const QJsonValue& value : overrides) {
        const QJsonObject entry = value.toObject();
        Named named;
        if (const Why why = readNamed(entry, conditions, named); !why.empty()) return why;
        const QJsonValue least = entry.value(QLatin1String("min_prompt_tokens"));
        const bool hours =
            entry.contains(QLatin1String("utc_start")) || entry.contains(QLatin1String("utc_end"));
        if (!least.isUndefined() && !isThreshold(least)) return "an override has no clear threshold";
        if (!least.isUndefined() && !hours) {
            byLength.emplace_back(static_cast<std::int64_t>(least.toDouble()), named);
            continue;
        }
        for (const PricePart& part : kPriceParts)
            if (const auto price = named[part.price]) anyTime.raise(part.price, *price);
    }
    return {};
}

bool pricedApart(const PricePart& part, const ModelPrice& price) {
    if (part.otherwise) return price.*part.price != price.*part.otherwise;
    return part.price != &ModelPrice::input && part.price != &ModelPrice::output;
}

Why readPrices(const QJsonObject& pricing, const ModelPrice* known, ModelPrice& price) {
    static const std::set<QString> notPrices{QStringLiteral("discount"), QStringLiteral("overrides")};
    for (const char* needed : {"prompt", "completion"})
        if (!pricing.contains(QLatin1String(needed))) return std::string("it has no price '") + needed + "'";
    Named named, anyTime;
    if (Why why = readNamed(pricing, notPrices, named); !why.empty()) return why;
    std::vector<std::pair<std::int64_t, Named>> byLength;
    if (Why why = readOverrides(pricing.value(QLatin1String("overrides")).toArray(), byLength, anyTime);
        !why.empty())
        return why;

    bool free = true;
    for (const PricePart& part : kPriceParts) {
        const auto given = named[part.price], sometimes = anyTime[part.price];
        UnitPrice value = part.otherwise ? price.*part.otherwise : UnitPrice{};
        if (given)
            value = *given;
        else if (known && pricedApart(part, *known))
            value = std::max(value, known->*part.price);
        price.*part.price = std::max(value, sometimes.value_or(UnitPrice{}));
        free = free && !given && !sometimes;
    }
    for (const auto& [threshold, changes] : byLength) {
        PriceTier& tier = price.tiers.emplace_back(PriceTier{threshold, {}});
        for (const PricePart& part : kPriceParts)
            if (const auto change = changes[part.price])
                tier.changes.push_back(
                    {part.price, std::max(*change, anyTime[part.price].value_or(UnitPrice{}))});
        if (tier.changes.empty()) price.tiers.pop_back();
    }
    if (free && price.tiers.empty()) return "it is free: say so with prices set, if it is";
    if (price.tiers.empty() && known) price.tiers = known->tiers;
    return {};
}

std::int64_t tokensOf(const QJsonValue& value) {
    return isThreshold(value) ? static_cast<std::int64_t>(value.toDouble()) : 0;
}

void readSizes(const QJsonObject& model, const ModelPrice* known, ModelPrice& price) {
    const QJsonObject top = model.value(QLatin1String("top_provider")).toObject();
    price.contextTokens = std::max(tokensOf(model.value(QLatin1String("context_length"))),
                                   tokensOf(top.value(QLatin1String("context_length"))));
    price.maxOutputTokens = tokensOf(top.value(QLatin1String("max_completion_tokens")));
    const QJsonArray parameters = model.value(QLatin1String("supported_parameters")).toArray();
    // Of a new model nobody knows whether its reasoning can be seen.
    price.hiddenReasoning = known ? known->hiddenReasoning : parameters.contains(QLatin1String("reasoning"));
    if (known && price.contextTokens == 0) price.contextTokens = known->contextTokens;
    if (known && price.maxOutputTokens == 0) price.maxOutputTokens = known->maxOutputTokens;
}

bool isId(const std::string& id) {
    return !id.empty() && id.size() <= 200 && std::all_of(id.begin(), id.end(), [](char c) {
        return c > ' ' && c < 0x7f && c != '"' && c != '\\' && c != '*';
    });
}

} // namespace

Result<ListedPrices> readOpenRouterPrices(std::string_view json, const PriceBook& known,
                                          const std::string& asOf) {
    const auto bad = [](const char* why) {
        return fail(ErrorCode::Invalid, std::string("price_list_unreadable: the list of models ") + why);
    };
    QJsonParseError error;
    const auto document =
        QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError) return bad("is no JSON");
    const QJsonValue data = document.object().value(QLatin1String("data"));
    if (!data.isArray()) return bad("has no 'data'");
    const QJsonArray models = data.toArray();
    if (models.isEmpty()) return bad("is empty");
    if (static_cast<std::size_t>(models.size()) > kMostListedModels) return bad("is too long");
    if (document.object().value(QLatin1String("links")).toObject().value(QLatin1String("next")).isString())
        return bad("goes on at another address");

    std::map<std::string, int> times;
    for (const QJsonValue& value : models)
        ++times[textOf(value.toObject().value(QLatin1String("id")).toString())];
    ListedPrices listed;
    for (const QJsonValue& value : models) {
        const QJsonObject model = value.toObject();
        const std::string id = textOf(model.value(QLatin1String("id")).toString());
        const ModelPrice* before = known.find(kProvider, id);
        ModelPrice price;
        Why why;
        if (!isId(id))
            why = "its id is no id";
        else if (times[id] > 1)
            why = "it is listed twice";
        else
            why = readPrices(model.value(QLatin1String("pricing")).toObject(), before, price);
        if (!why.empty()) {
            listed.leftOut.push_back({id.substr(0, 200), why});
            continue;
        }
        readSizes(model, before, price);
        price.asOf = asOf;
        price.source = kProvider;
        listed.book.set(kProvider, id, price);
    }
    return listed;
}

} // namespace rubber::desktop
