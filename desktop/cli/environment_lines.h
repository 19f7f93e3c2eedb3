// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>

namespace rubber::cli {

inline constexpr const char* kBaseUrlVariable = "OPENAI_BASE_URL";
inline constexpr const char* kKeyVariable = "OPENAI_API_KEY";

/// The two settings as lines for bash, fish, pwsh, cmd, dotenv or json.
std::string environmentLines(const std::string& shell, const std::string& endpoint, const std::string& key);

/// These lines are run by a shell, and the endpoint is what a relay said at pairing: refused (Corrupt) unless
/// every character is harmless in every shell.
Status checkEndpoint(const std::string& endpoint);

} // namespace rubber::cli
