// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <string>

namespace rubber::cli {

/// Everything an entry says, as members of one JSON object: {"input":"3.00", ..., "tiers":[...]}. Fields of
/// the price book's own file.
std::string priceJson(const ModelPrice& price);
/// Of a whole offer: added, changed, kept, gone and left_out.
std::string offerJson(const desktop::PriceOffer& offer, const std::string& bookInForce);
/// The same for people, a line for each model; what needs a second look comes last. Strangers' text is made
/// safe.
std::string offerText(const desktop::PriceOffer& offer);
/// "2 added, 1 changed, 1 kept, 0 gone; 3 left out"
std::string offerSummary(const desktop::PriceOffer& offer);
/// True when applying the offer would change the book.
bool changesAnything(const desktop::PriceOffer& offer);

} // namespace rubber::cli
