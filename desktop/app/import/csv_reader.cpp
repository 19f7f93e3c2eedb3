// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/csv_reader.h"

namespace rubber::desktop {

namespace {

tl::unexpected<Error> tooLarge(const char* what) {
    return fail(ErrorCode::Invalid, std::string("import_too_large: the table has ") + what);
}

} // namespace

tl::unexpected<Error> CsvReader::damaged(const char* what) const {
    return fail(ErrorCode::Invalid,
                "import_damaged: line " + std::to_string(m_line) + " of the table has " + what);
}

bool CsvReader::atLineEnd() const {
    return m_at == m_bytes.size() || m_bytes[m_at] == '\n' ||
           (m_bytes[m_at] == '\r' && (m_at + 1 == m_bytes.size() || m_bytes[m_at + 1] == '\n'));
}

Result<std::string> CsvReader::quotedField() {
    std::string text;
    for (++m_at;; ++m_at) {
        if (m_at == m_bytes.size()) return damaged("a quote that never closes");
        const char c = m_bytes[m_at];
        if (c == '"') {
            if (m_at + 1 == m_bytes.size() || m_bytes[m_at + 1] != '"') break;
            ++m_at;
        }
        if (c == '\n') ++m_line;
        text += c;
        if (text.size() > m_limits.fieldBytes) return tooLarge("a field that is too long");
    }
    ++m_at;
    if (!atLineEnd() && m_bytes[m_at] != ',') return damaged("text behind a closing quote");
    return text;
}

Result<std::string> CsvReader::field() {
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"') return quotedField();
    std::string text;
    for (; !atLineEnd() && m_bytes[m_at] != ','; ++m_at) {
        if (m_bytes[m_at] == '"') return damaged("a quote in the middle of a field");
        text += m_bytes[m_at];
        if (text.size() > m_limits.fieldBytes) return tooLarge("a field that is too long");
    }
    return text;
}

Result<bool> CsvReader::next(std::vector<std::string>& record) {
    record.clear();
    while (m_at < m_bytes.size() && atLineEnd()) {
        m_line += m_bytes[m_at] == '\n';
        ++m_at;
    }
    if (m_at == m_bytes.size()) return false;
    if (++m_records > m_limits.records) return tooLarge("too many records");
    for (;;) {
        if (record.size() == kMostFields) return tooLarge("more than 64 columns");
        TRY_LET(text, field());
        record.push_back(std::move(text));
        if (atLineEnd()) return true;
        ++m_at; // The comma.
    }
}

} // namespace rubber::desktop
