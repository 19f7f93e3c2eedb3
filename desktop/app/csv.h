// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <string>
#include <vector>

namespace rubber::desktop {

/// The audit table as RFC 4180 lines (CRLF). Columns are stable: new ones are added at the end.
const std::vector<std::string>& csvColumns();
std::string csvLine(const NamedRow& row);
std::string csvLine(const std::vector<std::string>& cells);
/// Quoted where RFC 4180 asks for it; text a spreadsheet would run as a formula gets an apostrophe in front.
std::string csvCell(const std::string& text);

} // namespace rubber::desktop
