// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/csv_formats.h"

#include "desktop/app/import/csv_reader.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace rubber::desktop {

namespace {

/// What a table's first line must have, and where things are. Column names are compared without case.
struct Table {
    ImportFormat format;
    std::array<std::string_view, 3> marks;
    std::string_view name, secret;
    std::array<std::string_view, 2> texts; ///< Columns whose words are looked at; "" = none.
};
constexpr std::array kTables{
    Table{ImportFormat::BitwardenCsv,
          {"login_password", "login_uri", "name"},
          "name",
          "login_password",
          {"notes", "fields"}},
    Table{ImportFormat::KeePassXcCsv, {"group", "title", "password"}, "title", "password", {"notes", ""}},
    Table{
        ImportFormat::OnePasswordCsv, {"title", "username", "password"}, "title", "password", {"notes", ""}},
};

bool sameWord(std::string_view a, std::string_view b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](unsigned char x, unsigned char y) { return std::tolower(x) == std::tolower(y); });
}

std::optional<std::size_t> columnOf(const std::vector<std::string>& head, std::string_view name) {
    for (std::size_t i = 0; i < head.size() && !name.empty(); ++i)
        if (sameWord(head[i], name)) return i;
    return std::nullopt;
}

const Table* tableOf(const std::vector<std::string>& head) {
    for (const Table& table : kTables)
        if (std::all_of(table.marks.begin(), table.marks.end(),
                        [&](std::string_view mark) { return columnOf(head, mark).has_value(); }))
            return &table;
    return nullptr;
}

} // namespace

std::optional<ImportFormat> csvFormatOf(std::string_view bytes) {
    CsvReader reader(bytes);
    std::vector<std::string> head;
    const auto read = reader.next(head);
    if (!read || !*read) return std::nullopt;
    const Table* table = tableOf(head);
    return table ? std::optional(table->format) : std::nullopt;
}

Status importCsv(ImportFormat format, std::string_view bytes, EntrySink& sink) {
    CsvReader reader(bytes);
    std::vector<std::string> head, record;
    TRY(reader.next(head));
    const Table* table = tableOf(head);
    if (!table || table->format != format)
        return fail(ErrorCode::Invalid, "import_damaged: the first line of the table is another one");
    const auto cell = [&](std::string_view name) {
        const auto column = columnOf(head, name);
        return column && *column < record.size() ? std::string_view(record[*column]) : std::string_view();
    };
    for (;;) {
        TRY_LET(more, reader.next(record));
        if (!more) return {};
        TRY(sink.value(cell(table->name), cell(table->secret)));
        for (const auto& column : table->texts)
            TRY(sink.text(cell(table->name), cell(column)));
    }
}

} // namespace rubber::desktop
