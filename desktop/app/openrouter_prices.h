// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "shared/usage/price_book.h"

#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

/// Most models a list may have, and most bytes of a book made of it: a relay takes no larger message.
inline constexpr std::size_t kMostListedModels = 2'000;
inline constexpr std::size_t kMostBookBytes = 512u << 10;

struct ListedPrices {
    PriceBook book; ///< Of "openrouter" alone.
    std::vector<LeftOutPrice> leftOut;
};

/// Reads what OpenRouter's GET /models says. All of it is a stranger's text; a model is left out, with the
/// reason, rather than priced too low:
///   - a price that is negative, no plain decimal, too large, or of a kind nobody here can count;
///   - a model all of whose prices are zero: only its owner's word makes a model free;
///   - an id that is no id, or that is listed twice.
/// Decimals are exact; what is finer than a pico-dollar is rounded up. Tiers come from overrides with
/// min_prompt_tokens; overrides that hold at some hours, or under conditions nobody here knows, raise prices
/// to their maximum and never lower them. Discounts are not believed.
/// What the list does not price apart keeps the price it has in `known` where that is more than the
/// fall-back's, and so do tiers, where the list has none: silence is no promise.
///
/// Invalid "price_list_unreadable" when it is no such list at all, or only a part of one.
Result<ListedPrices> readOpenRouterPrices(std::string_view json, const PriceBook& known,
                                          const std::string& asOf);

} // namespace rubber::desktop
