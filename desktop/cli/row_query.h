// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"
#include "desktop/cli/options.h"

namespace rubber::cli {

/// --since, --key, --model and --result as a question about rows. bad_option
Result<desktop::RowQuery> rowQuery(const Options& options, WallTime now);

} // namespace rubber::cli
