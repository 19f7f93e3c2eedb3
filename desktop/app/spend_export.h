// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

namespace rubber::desktop {

class App;

/// The lines of a spend report as CSV (with a guard against formulas), without a total: model, key or day, cost_usd,
/// requests, input_tokens, output_tokens. Written aside, then renamed; gives the number of lines.
Result<std::uint64_t> exportSpend(App& app, const std::string& file, SpendBy by, const SpendReport& report);

} // namespace rubber::desktop
