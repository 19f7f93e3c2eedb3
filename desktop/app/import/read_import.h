// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/import_reports.h"
#include "shared/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace rubber::desktop {

inline constexpr std::size_t kMostImportBytes = 32u << 20; ///< Of an archive, with all its attachments.
inline constexpr std::size_t kMostTextBytes = 16u << 20;

/// Sound UTF-8 without NUL; else Invalid "import_damaged" names the byte.
Status checkText(std::string_view text);

/// Which of the formats these bytes are, by what is in them; the name decides nothing but between a `.env`
/// and nothing. import_unknown, import_encrypted, import_damaged (broken UTF-8 or a NUL in a text),
/// import_too_large
Result<ImportFormat> detectFormat(std::string_view bytes, const std::string& fileName);

/// Detects and parses. Candidates have name, provider, base URL and secret; what only the vault knows is left
/// open.
Result<ImportPreview> parseImport(std::string_view bytes, const std::string& fileName);

} // namespace rubber::desktop
