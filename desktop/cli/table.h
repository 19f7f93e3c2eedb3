// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/terminal.h"

#include <string>
#include <vector>

namespace rubber::cli {

enum class Align { Left, Right };

/// Columns under headings. On a terminal that is too narrow, columns drop from the right; nothing is cut
/// within a cell.
class Table {
public:
    struct Column {
        std::string heading;
        Align align = Align::Left;
    };
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

    void row(std::vector<std::string> cells); ///< As many as there are columns.
    bool empty() const { return m_rows.empty(); }
    /// `columns` 0 keeps all. The first column always stays.
    std::string render(int columns) const;

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

/// "Label     value" lines with the values under each other.
std::string facts(const std::vector<std::pair<std::string, std::string>>& lines, std::size_t labelWidth,
                  std::string_view indent = "");

} // namespace rubber::cli
