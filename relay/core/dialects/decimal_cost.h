// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"

#include <optional>
#include <string_view>

namespace rubber::relay {

/// A JSON number of dollars ("0.00014", "1.5e-05", "2.34E0") as Money, exact in decimal and rounded up to a
/// whole nano-dollar; saturates at Money::max(). Negative amounts stay negative (rounded away from zero) so
/// that the caller can refuse them. Nothing when the text is not a JSON number.
std::optional<Money> parseDecimalCost(std::string_view number);

} // namespace rubber::relay
