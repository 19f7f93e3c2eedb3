// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>

namespace rubber::desktop {

/// Reads an exported file of rows back, in any of its formats: each row as cells of text by the names of
/// their columns, as ExportColumn::text gave them. Invalid "not_an_export".
class ExportRows {
public:
    /// `bytes` outlives the reader. JSON is told by its first character.
    static Result<std::unique_ptr<ExportRows>> open(std::string_view bytes);
    virtual ~ExportRows() = default;
    /// False at the end.
    virtual Result<bool> next(std::map<std::string, std::string>& cells) = 0;
    virtual std::size_t line() const = 0; ///< Of the row that was read last, counted from 1.
};

} // namespace rubber::desktop
