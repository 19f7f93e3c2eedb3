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
/// Sends the owner's own book, if there is one.
Status sendOwnPrices(App::Core& core, const vault::StoredRelay& relay);

} // namespace rubber::desktop
