// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

/// Reads RFC 4180 record by record, with either line end. Strict where programs agree: a quote inside an
/// unquoted field, text behind a closing quote, and a quote that never closes are damage ("import_damaged"
/// names the line). "import_too_large" past kMostFieldBytes, kMostFields or kMostRecords.
class CsvReader {
public:
    static constexpr std::size_t kMostFieldBytes = 256u << 10;
    static constexpr std::size_t kMostFields = 64;
    static constexpr std::size_t kMostRecords = 50'000;

    struct Limits {
        std::size_t fieldBytes = kMostFieldBytes, records = kMostRecords;
    };
    explicit CsvReader(std::string_view bytes) : CsvReader(bytes, Limits{}) {}
    CsvReader(std::string_view bytes, Limits limits) : m_bytes(bytes), m_limits(limits) {}
    /// False at the end. Empty lines are skipped.
    Result<bool> next(std::vector<std::string>& record);
    std::size_t line() const { return m_line; } ///< Where it is now, counted from 1.

private:
    Result<std::string> field();
    Result<std::string> quotedField();
    bool atLineEnd() const;
    tl::unexpected<Error> damaged(const char* what) const;

    std::string_view m_bytes;
    Limits m_limits;
    std::size_t m_at = 0, m_line = 1, m_records = 0;
};

} // namespace rubber::desktop
