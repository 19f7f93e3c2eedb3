// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/import/entry_sink.h"

#include <optional>
#include <string_view>

/// The tables of Bitwarden, 1Password and KeePassXC: which columns have names, secrets and texts.
namespace rubber::desktop {

/// By the names in its first line; nothing when it is none of the three.
std::optional<ImportFormat> csvFormatOf(std::string_view bytes);

Status importCsv(ImportFormat format, std::string_view bytes, EntrySink& sink);

} // namespace rubber::desktop
