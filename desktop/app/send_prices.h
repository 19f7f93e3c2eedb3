// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/core.h"
#include "shared/usage/price_book.h"

namespace rubber::desktop {

/// The owner's book, or the shipped one.
Result<PriceBook> bookInForce(App::Core& core);
/// Signs the book for this relay and sends it; in force there when it returns. A relay that has this version
/// already is no error.
Status sendPrices(App::Core& core, const vault::StoredRelay& relay, const PriceBook& book);
/// Makes this book the owner's, under a new version: sends it to `relay` ("" = every paired one) and keeps
/// it. An error, and nothing kept, when relays are paired and none took it.
Result<PriceReceipt> putInForce(App::Core& core, PriceBook book, const std::string& relay);
/// Sends the owner's own book, if there is one.
Status sendOwnPrices(App::Core& core, const vault::StoredRelay& relay);

} // namespace rubber::desktop
