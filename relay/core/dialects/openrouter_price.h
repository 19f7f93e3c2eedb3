// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/dialects/dialect.h"

#include <string>

namespace rubber::relay {

/// Makes OpenRouter refuse what would cost more than twice the book's price: `provider.max_price`, merged
/// into what the client gave; where that is stricter it stays. New root members are appended to `front`
/// ("name": value, with a comma behind). True when something was written.
bool spliceMaxPrice(const RequestFacts& facts, const ModelPrice& price, std::string& front,
                    std::vector<Splice>& list);

} // namespace rubber::relay
