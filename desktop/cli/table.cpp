// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/table.h"

#include "shared/result.h"

#include <algorithm>

namespace rubber::cli {

namespace {

std::string padded(const std::string& cell, std::size_t width, Align align) {
    const std::string space(width - std::min(width, displayWidth(cell)), ' ');
    return align == Align::Right ? space + cell : cell + space;
}

} // namespace

void Table::row(std::vector<std::string> cells) {
    CHECK(cells.size() == m_columns.size());
    m_rows.push_back(std::move(cells));
}

std::string Table::render(int columns) const {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t width = displayWidth(m_columns[i].heading);
        for (const auto& cells : m_rows)
            width = std::max(width, displayWidth(cells[i]));
        widths.push_back(width);
    }
    std::size_t shown = 0;
    std::size_t total = 0;
    while (shown < widths.size()) {
        const std::size_t with = total + (shown ? 2 : 0) + widths[shown];
        if (columns > 0 && shown > 0 && with > std::size_t(columns)) break;
        total = with;
        ++shown;
    }

    std::string text;
    const auto line = [&](const auto& cellAt) {
        std::string whole;
        for (std::size_t i = 0; i < shown; ++i) {
            if (i) whole += "  ";
            whole += padded(cellAt(i), widths[i], m_columns[i].align);
        }
        whole.erase(whole.find_last_not_of(' ') + 1);
        text += whole + "\n";
    };
    line([&](std::size_t i) -> const std::string& { return m_columns[i].heading; });
    for (const auto& cells : m_rows)
        line([&](std::size_t i) -> const std::string& { return cells[i]; });
    return text;
}

std::string facts(const std::vector<std::pair<std::string, std::string>>& lines, std::size_t labelWidth,
                  std::string_view indent) {
    std::string text;
    for (const auto& [label, value] : lines)
        text += std::string(indent) + padded(label, labelWidth, Align::Left) + value + "\n";
    return text;
}

} // namespace rubber::cli
