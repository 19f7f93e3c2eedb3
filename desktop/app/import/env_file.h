// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::desktop {

/// NAME=value as a `.env` file has it: with or without `export`, quotes, spaces, a comment behind. Offsets
/// are into the bytes it was read from.
struct EnvAssignment {
    std::size_t line = 0; ///< From 1.
    std::string name;
    std::size_t valueStart = 0, valueEnd = 0; ///< Between the quotes.
    char quote = 0;                           ///< '"', '\'', or 0 for none.
};
struct EnvLine {
    std::size_t start = 0, end = 0; ///< Without its line end.
};
struct EnvFile {
    std::vector<EnvLine> lines;
    std::vector<EnvAssignment> assignments;
    std::string lineEnd = "\n"; ///< Of the first line: "\r\n" in a file of Windows.
};

/// Reads every line; what is no assignment is only a line. A quoted value may go over lines; a quote that
/// never closes is part of its line. Invalid "import_too_large" past 100,000 lines.
Result<EnvFile> readEnvFile(std::string_view bytes);

/// The values of a `.env` as import candidates; the base URL is that of OPENAI_BASE_URL and its like.
class EntrySink;
Status importEnv(std::string_view bytes, EntrySink& sink);

/// What such a file says of the base URL of keys in `variable`: the value of OPENAI_BASE_URL, OPENAI_API_BASE
/// or whatever clients of the provider read; "" = nothing.
std::string_view baseUrlIn(const std::map<std::string_view, std::string_view>& values,
                           const std::string& variable, const std::string& provider);

} // namespace rubber::desktop
