// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/export_rows.h"

#include "desktop/app/csv.h"
#include "desktop/app/file_json.h"
#include "desktop/app/import/csv_reader.h"

#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace rubber::desktop {

namespace {

tl::unexpected<Error> notExport(const std::string& why) {
    return fail(ErrorCode::Invalid, "not_an_export: " + why);
}

class CsvRows final : public ExportRows {
public:
    explicit CsvRows(std::string_view bytes)
        : m_reader(bytes, {.fieldBytes = 8u << 20, .records = std::numeric_limits<std::size_t>::max()}) {}

    Status begin() {
        TRY_LET(there, read(m_names));
        if (!there) return notExport("an empty file");
        for (const auto& column : rowColumns())
            if (std::find(m_names.begin(), m_names.end(), column.name) == m_names.end())
                return notExport(std::string("it has no column ") + column.name);
        return {};
    }
    Result<bool> next(std::map<std::string, std::string>& cells) override {
        std::vector<std::string> fields;
        TRY_LET(there, read(fields));
        if (!there) return false;
        if (fields.size() != m_names.size())
            return notExport("line " + std::to_string(m_line) + " has " + std::to_string(fields.size()) +
                             " of " + std::to_string(m_names.size()) + " cells");
        cells.clear();
        for (std::size_t i = 0; i < fields.size(); ++i)
            cells[m_names[i]] = unguarded(std::move(fields[i]));
        return true;
    }
    std::size_t line() const override { return m_line; }

private:
    Result<bool> read(std::vector<std::string>& fields) {
        auto there = m_reader.next(fields);
        m_line = m_reader.line();
        if (!there) return notExport(there.error().context);
        return there;
    }
    /// What csvCell put in front of a formula.
    static std::string unguarded(std::string cell) {
        const bool guarded = cell.size() > 1 && cell[0] == '\'' &&
                             std::string_view("=+-@\t\r").find(cell[1]) != std::string_view::npos;
        return guarded ? cell.substr(1) : cell;
    }
    CsvReader m_reader;
    std::vector<std::string> m_names;
    std::size_t m_line = 0;
};

/// One object a line, alone or as the elements of one array.
class JsonRows final : public ExportRows {
public:
    explicit JsonRows(std::string_view bytes) : m_bytes(bytes) {}

    Result<bool> next(std::map<std::string, std::string>& cells) override {
        for (;;) {
            if (m_bytes.empty()) return false;
            const auto end = m_bytes.find('\n');
            std::string_view text = m_bytes.substr(0, end);
            m_bytes.remove_prefix(end == std::string_view::npos ? m_bytes.size() : end + 1);
            ++m_line;
            while (!text.empty() && (text.back() == ',' || text.back() == '\r'))
                text.remove_suffix(1);
            if (text.empty() || text == "[" || text == "]" || text == "[]") continue;
            return row(text, cells);
        }
    }
    std::size_t line() const override { return m_line; }

private:
    Result<bool> row(std::string_view text, std::map<std::string, std::string>& cells) const {
        const auto document =
            QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
        if (!document.isObject()) return notExport("line " + std::to_string(m_line) + " is no JSON object");
        const QJsonObject object = document.object();
        cells.clear();
        for (const auto& column : rowColumns()) {
            const QJsonValue value = object.value(QLatin1String(column.name));
            if (value.isUndefined())
                return notExport("line " + std::to_string(m_line) + " has no member " + column.name);
            using Kind = ExportColumn<NamedRow>::Kind;
            cells[column.name] = column.kind == Kind::Flag ? (value.toBool() ? "true" : "false")
                                 : column.kind == Kind::Number
                                     ? (value.isNull() ? "" : std::to_string(value.toInteger()))
                                     : value.toString().toStdString();
        }
        return true;
    }
    std::string_view m_bytes;
    std::size_t m_line = 0;
};

} // namespace

Result<std::unique_ptr<ExportRows>> ExportRows::open(std::string_view bytes) {
    if (!bytes.empty() && (bytes.front() == '[' || bytes.front() == '{'))
        return std::make_unique<JsonRows>(bytes);
    auto rows = std::make_unique<CsvRows>(bytes);
    TRY(rows->begin());
    return rows;
}

} // namespace rubber::desktop
