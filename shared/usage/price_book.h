// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"
#include "shared/result.h"
#include "shared/usage/usage.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rubber {

/// The price of one model. Prices are per unit. An entry with every price zero is a free model by its owner's
/// word.
struct ModelPrice {
    UnitPrice input, output, cacheRead, cacheWrite5m, cacheWrite1h, image, audioIn, audioOut;
    UnitPrice perRequest, perToolCall;
    std::int64_t contextTokens = 0;   ///< 0 = unknown.
    std::int64_t maxOutputTokens = 0; ///< 0 = unknown.
    bool hiddenReasoning = false;     ///< Holds its full output limit (DESIGN 5).
    std::string asOf;                 ///< Date of the source, "2026-11-20".
    std::string source;               ///< "provider", "owner".
    /// The dearest price any input token can have: input, cache, audio.
    UnitPrice dearestInput() const;
    /// A model of which only two prices are known: cached and audio tokens cost what plain ones do, never
    /// nothing.
    static ModelPrice ofTokens(UnitPrice input, UnitPrice output);
    bool operator==(const ModelPrice&) const = default;
};

/// The versioned file of model prices, per provider ("openrouter", "openai"). A value: copy it, change it,
/// replace it. An unknown model has no price; that is an error for the caller, never zero. In the file a
/// token price left out is the price of plain input (output for audio out), an unknown field is refused, and
/// every member of a family has a price.
class PriceBook {
public:
    /// Reads and checks `resources/prices.json` or a signed update. Invalid names the entry.
    static Result<PriceBook> parse(std::string_view json);
    std::string toJson() const;

    const std::string& version() const { return m_version; } ///< In every audit row.
    void setVersion(std::string version) { m_version = std::move(version); }
    const ModelPrice* find(std::string_view provider, std::string_view model) const;
    void set(const std::string& provider, const std::string& model, ModelPrice price);

    /// Expands family words ("claude-sonnet") to concrete ids for this provider; ids and globs pass through
    /// unchanged. NotFound names a word that is neither a family, nor a priced id, nor a glob that matches a
    /// priced model.
    Result<std::vector<std::string>> expand(std::string_view provider,
                                            const std::vector<std::string>& words) const;

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

/// The price of a usage: the provider's own cost where it gives one, else the book's. Rounded up once. No
/// count may be negative (a CHECK): a meter refuses such an answer before it gets here.
Money costOf(const Usage& usage, const ModelPrice& price);

/// True when `model` is in the allowlist: exact id, or an anchored glob where `*` matches any run of
/// characters. An empty list allows everything. Suffixes, routers and aliases match only literally.
bool modelAllowed(const std::vector<std::string>& allowlist, std::string_view model);

} // namespace rubber
