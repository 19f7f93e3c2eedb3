// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/usage/price_book.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber {

/// The source of an entry that is its owner's word: an update never changes it.
inline constexpr std::string_view kOwnersWord = "owner";

/// What an offered book would do to one entry.
struct PriceDifference {
    enum class Kind {
        Added,
        Changed,
        Kept, ///< Differs, but is its owner's word.
        Gone, ///< Not offered any more; it keeps its price.
    };
    Kind kind = Kind::Added;
    std::string provider, model;
    std::optional<ModelPrice> before, after; ///< `before` is absent for Added, `after` for Gone.
    bool operator==(const PriceDifference&) const = default;
};
const char* toString(PriceDifference::Kind kind);

/// Compares every provider that `offered` has. Only what a request can cost counts: prices, tiers, sizes and
/// how much is held; not dates or sources. Gone are entries that came from a provider, not an owner's.
std::vector<PriceDifference> priceDifferences(const PriceBook& inForce, const PriceBook& offered);

/// Puts Added and Changed into `book`; the rest changes nothing. Nothing is ever removed.
void applyDifferences(PriceBook& book, const std::vector<PriceDifference>& differences);

/// The prices of an entry that differ, as people read them: "input 3.00 -> 6.00", "above 200000 input tokens:
/// output 22.50 new". One for each price, tier by tier.
std::vector<std::string> changedWords(const ModelPrice& before, const ModelPrice& after);

/// All prices of an entry that are not their fall-back's: "input 3.00", "per_tool_call 0.01", with the tiers
/// after them.
std::vector<std::string> priceWords(const ModelPrice& price);

} // namespace rubber
