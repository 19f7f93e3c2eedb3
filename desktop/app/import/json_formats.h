// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/import/entry_sink.h"

#include <string_view>

/// JSON exports. They hold whatever somebody wrote into them: a value of the wrong type is passed over, a
/// text that is no JSON is "import_damaged".
namespace rubber::desktop {

/// Which kind of export an object is; Invalid "import_encrypted" for one of Bitwarden that is locked.
Result<ImportFormat> jsonFormatOf(std::string_view bytes);

Status importBitwardenJson(std::string_view bytes, EntrySink& sink);
/// {"OPENAI_API_KEY": "sk-…"}; objects inside it, down to four levels, give their names to what is in them.
Status importJsonMap(std::string_view bytes, EntrySink& sink);
/// The `export.data` of a .1pux archive.
Status importOnePasswordJson(std::string_view bytes, EntrySink& sink);

} // namespace rubber::desktop
