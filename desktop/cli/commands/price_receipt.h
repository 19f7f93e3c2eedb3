// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/commands/commands.h"
#include "desktop/cli/json.h"

#include "desktop/app/reports.h"

namespace rubber::cli {

/// Where a price book is in force now; `model` and the provider are left out when empty.
std::string receiptJson(const desktop::PriceReceipt& receipt, const std::string& model);
void showReceipt(Context& context, const desktop::PriceReceipt& receipt);
/// Tells which relays did not take it, and the exit code.
Outcome afterReceipt(Context& context, const desktop::PriceReceipt& receipt);

} // namespace rubber::cli
