// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rubber {

/// The text of resources/prices.json as it was when the program was built; PriceBook::parse accepts it (a
/// test says so).
const char* shippedPricesJson();

} // namespace rubber
