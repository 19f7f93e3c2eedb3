// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/csv.h"

#include "desktop/app/file_json.h"

#include <QJsonDocument>

namespace rubber::desktop {

namespace {

template <class Row>
QJsonValue jsonValue(const ExportColumn<Row>& column, const Row& row) {
    using Kind = typename ExportColumn<Row>::Kind;
    const std::string text = column.text(row);
    if (column.kind == Kind::Flag) return text == "true";
    if (column.kind == Kind::Text) return toText(text);
    return text.empty() ? QJsonValue() : QJsonValue(toText(text).toLongLong());
}

} // namespace

std::string csvCell(const std::string& text) {
    std::string cell = text;
    // A spreadsheet takes these for the beginning of a formula, and model names come from strangers.
    if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos)
        cell.insert(0, "'");
    if (cell.find_first_of(",\"\r\n") == std::string::npos) return cell;
    std::string quoted = "\"";
    for (const char c : cell) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + "\"";
}

std::string csvLine(const std::vector<std::string>& cells) {
    std::string line;
    for (const auto& cell : cells) {
        if (&cell != &cells.front()) line += ',';
        line += csvCell(cell);
    }
    return line + "\r\n";
}

template <class Row>
std::string csvHeader(std::span<const ExportColumn<Row>> columns) {
    std::vector<std::string> cells;
    for (const auto& column : columns)
        cells.emplace_back(column.name);
    return csvLine(cells);
}

template <class Row>
std::string csvLine(std::span<const ExportColumn<Row>> columns, const Row& row) {
    std::vector<std::string> cells;
    for (const auto& column : columns)
        cells.push_back(column.text(row));
    return csvLine(cells);
}

template <class Row>
std::string jsonLine(std::span<const ExportColumn<Row>> columns, const Row& row) {
    QJsonObject object;
    for (const auto& column : columns)
        object.insert(QLatin1String(column.name), jsonValue(column, row));
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::string csvLine(const NamedRow& row) { return csvLine(rowColumns(), row); }

template std::string csvHeader(std::span<const ExportColumn<NamedRow>>);
template std::string csvHeader(std::span<const ExportColumn<TrailEntry>>);
template std::string csvHeader(std::span<const ExportColumn<KeyReport>>);
template std::string csvLine(std::span<const ExportColumn<KeyReport>>, const KeyReport&);
template std::string jsonLine(std::span<const ExportColumn<KeyReport>>, const KeyReport&);
template std::string csvLine(std::span<const ExportColumn<NamedRow>>, const NamedRow&);
template std::string csvLine(std::span<const ExportColumn<TrailEntry>>, const TrailEntry&);
template std::string jsonLine(std::span<const ExportColumn<NamedRow>>, const NamedRow&);
template std::string jsonLine(std::span<const ExportColumn<TrailEntry>>, const TrailEntry&);

} // namespace rubber::desktop
