// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"
#include "shared/result.h"
#include "shared/usage/usage.h"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rubber {

struct ModelPrice;

/// Prices that change when a request reads much. They are those of the *whole* request once its input, of all
/// kinds together, is strictly more than the threshold.
struct PriceTier {
    struct Change {
        UnitPrice ModelPrice::*part = nullptr;
        UnitPrice price;
        bool operator==(const Change&) const = default;
    };
    std::int64_t aboveInputTokens = 0;
    std::vector<Change> changes;
    bool operator==(const PriceTier&) const = default;
};

/// The price of one model. Prices are per unit. An entry with every price zero is a free model by its owner's
/// word. A token price that is not known apart is that of plain input or output, never zero: make one with
/// `ofTokens` and change what differs.
struct ModelPrice {
    UnitPrice input, output, cacheRead, cacheWrite5m, cacheWrite1h; ///< Each token.
    UnitPrice reasoning, imageIn, imageOut, audioIn, audioOut;      ///< Each token.
    UnitPrice image;                                                ///< Each whole image.
    UnitPrice perSecond;                                            ///< Of audio.
    UnitPrice perCharacter;                                         ///< Of text to be spoken.
    UnitPrice perToolCall, perRequest;
    std::vector<PriceTier> tiers;     ///< Of those that apply, later ones win, price by price.
    std::int64_t contextTokens = 0;   ///< 0 = unknown.
    std::int64_t maxOutputTokens = 0; ///< 0 = unknown.
    bool hiddenReasoning = false;     ///< Holds its full output limit (DESIGN 5).
    std::string asOf;                 ///< Date of the source, "2026-11-20".
    std::string source;               ///< "provider", "owner".

    /// The prices of a request that reads so much; without tiers. A price that no applicable tier names and
    /// that is the same as its fall-back's (PricePart) goes on being the same as it.
    ModelPrice at(std::int64_t inputTokens) const;
    /// Price by price the most that any request of at most `inputTokens` pays; without tiers.
    ModelPrice dearest(std::int64_t inputTokens = INT64_MAX) const;
    /// The dearest price any input token can have, tiers too: input, cache, image, audio.
    UnitPrice dearestInput() const;
    /// The dearest price any output token can have, tiers too: output, reasoning, image, audio.
    UnitPrice dearestOutput() const;
    static ModelPrice ofTokens(UnitPrice input, UnitPrice output);
    bool operator==(const ModelPrice&) const = default;
};

/// One price of an entry and how it stands in the file.
struct PricePart {
    const char* name;
    UnitPrice ModelPrice::*price;
    bool perMillion;                            ///< Written per million tokens; else per unit.
    UnitPrice ModelPrice::*otherwise = nullptr; ///< The fall-back of one left out; none: zero.
};

/// Every price there is. Whoever walks the prices of an entry walks this list, so that none is forgotten.
inline constexpr std::array kPriceParts{
    PricePart{"input", &ModelPrice::input, true},
    PricePart{"output", &ModelPrice::output, true},
    PricePart{"cache_read", &ModelPrice::cacheRead, true, &ModelPrice::input},
    PricePart{"cache_write_5m", &ModelPrice::cacheWrite5m, true, &ModelPrice::input},
    PricePart{"cache_write_1h", &ModelPrice::cacheWrite1h, true, &ModelPrice::input},
    PricePart{"reasoning", &ModelPrice::reasoning, true, &ModelPrice::output},
    PricePart{"image_in", &ModelPrice::imageIn, true, &ModelPrice::input},
    PricePart{"image_out", &ModelPrice::imageOut, true, &ModelPrice::output},
    PricePart{"audio_in", &ModelPrice::audioIn, true, &ModelPrice::input},
    PricePart{"audio_out", &ModelPrice::audioOut, true, &ModelPrice::output},
    PricePart{"per_image", &ModelPrice::image, false},
    PricePart{"per_second", &ModelPrice::perSecond, false},
    PricePart{"per_character", &ModelPrice::perCharacter, false},
    PricePart{"per_tool_call", &ModelPrice::perToolCall, false},
    PricePart{"per_request", &ModelPrice::perRequest, false},
};

/// The versioned file of model prices, per provider ("openrouter", "openai"). A value: copy it, change it,
/// replace it. An unknown model has no price; that is an error for the caller, never zero. In the file a
/// price left out is its fall-back's (PricePart), an unknown field is refused, and every member of a family
/// has a price.
class PriceBook {
public:
    /// Reads and checks `resources/prices.json` or a signed update. Invalid names the entry.
    static Result<PriceBook> parse(std::string_view json);
    std::string toJson() const;

    const std::string& version() const { return m_version; } ///< In every audit row.
    void setVersion(std::string version) { m_version = std::move(version); }
    const ModelPrice* find(std::string_view provider, std::string_view model) const;
    /// `model` must not be a family word here (isFamily): such a book would be refused when it is read.
    void set(const std::string& provider, const std::string& model, ModelPrice price);

    /// Adds to the families what `other` has in its own and this book prices; a word that is a model here is
    /// left out.
    void addFamiliesOf(const PriceBook& other);

    /// Expands family words ("claude-sonnet") to concrete ids for this provider; ids and globs pass through
    /// unchanged. NotFound names a word that is neither a family, nor a priced id, nor a glob that matches a
    /// priced model.
    Result<std::vector<std::string>> expand(std::string_view provider,
                                            const std::vector<std::string>& words) const;

    bool isFamily(std::string_view provider, std::string_view word) const;

    /// The family word a model belongs to ("claude-sonnet"), or the model id itself: for showing.
    std::string familyOf(std::string_view provider, std::string_view model) const;

    using Models = std::map<std::string, ModelPrice, std::less<>>;
    const std::map<std::string, Models, std::less<>>& providers() const { return m_providers; }

private:
    std::string m_version;
    std::map<std::string, Models, std::less<>> m_providers;
    using Families = std::map<std::string, std::vector<std::string>, std::less<>>;
    std::map<std::string, Families, std::less<>> m_families;
};

/// The price of a usage: the provider's own cost where it gives one, else the book's, at the tier its input
/// reaches. Rounded up once. Reasoning beyond the output it is part of is billed all the same. No count may
/// be negative (a CHECK): a meter refuses such an answer before it gets here.
Money costOf(const Usage& usage, const ModelPrice& price);

/// True when `model` is in the allowlist: exact id, or an anchored glob where `*` matches any run of
/// characters. An empty list allows everything. Suffixes, routers and aliases match only literally.
bool modelAllowed(const std::vector<std::string>& allowlist, std::string_view model);

} // namespace rubber
