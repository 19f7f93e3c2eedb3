// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/events.h"
#include "desktop/app/reports.h"

#include <span>
#include <string>
#include <vector>

namespace rubber::desktop {

/// One column of a file that is exported: in CSV a cell of text, in JSON a member of its kind.
template <class Row>
struct ExportColumn {
    enum class Kind { Text, Number, Flag }; ///< A number may be "" (JSON: null). A flag is "true" or "false".
    const char* name;
    Kind kind;
    std::string (*text)(const Row&);
};
/// Stable: new ones are added at the end.
std::span<const ExportColumn<NamedRow>> rowColumns();
std::span<const ExportColumn<TrailEntry>> trailColumns();

/// The names as the first line, and a line a row, by RFC 4180 (CRLF).
template <class Row>
std::string csvHeader(std::span<const ExportColumn<Row>> columns);
template <class Row>
std::string csvLine(std::span<const ExportColumn<Row>> columns, const Row& row);
std::string csvLine(const NamedRow& row);
std::string csvLine(const std::vector<std::string>& cells);
/// Quoted where RFC 4180 asks for it; text a spreadsheet would run as a formula gets an apostrophe in front.
std::string csvCell(const std::string& text);

/// One JSON object on one line, without a line end.
template <class Row>
std::string jsonLine(std::span<const ExportColumn<Row>> columns, const Row& row);

} // namespace rubber::desktop
