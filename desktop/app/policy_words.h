// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "shared/clock.h"
#include "shared/usage/price_book.h"

namespace rubber::desktop {

/// `policy` with the owner's words applied: parsed, checked against each other, model words expanded through
/// the price book. Invalid "bad_option" names the option. `now` makes spans ("30d") into dates and refuses
/// dates that have passed.
Result<Policy> applyWords(Policy policy, const PolicyWords& words, const PriceBook& prices,
                          const std::string& provider, WallTime now);

/// Words for every part of `policy`: applied to any other policy they give this one again.
PolicyWords wordsOf(const Policy& policy);

} // namespace rubber::desktop
