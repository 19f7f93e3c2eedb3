// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/environment_lines.h"

#include "desktop/cli/json.h"

#include <algorithm>

namespace rubber::cli {

namespace {

std::string line(const std::string& shell, const std::string& name, const std::string& value) {
    if (shell == "fish") return "set -gx " + name + " \"" + value + "\"\n";
    if (shell == "pwsh") return "$env:" + name + " = \"" + value + "\"\n";
    if (shell == "cmd") return "set " + name + "=" + value + "\n";
    if (shell == "dotenv") return name + "=" + value + "\n";
    return "export " + name + "=\"" + value + "\"\n";
}

} // namespace

std::string environmentLines(const std::string& shell, const std::string& endpoint, const std::string& key) {
    // Not JsonObject: `key` may be the mark of a secret, which no JSON text holds.
    if (shell == "json")
        return JsonObject().text(kBaseUrlVariable, endpoint).raw(kKeyVariable, "\"" + key + "\"").str() +
               "\n";
    return line(shell, kBaseUrlVariable, endpoint) + line(shell, kKeyVariable, key);
}

Status checkEndpoint(const std::string& endpoint) {
    const bool harmless = !endpoint.empty() && std::all_of(endpoint.begin(), endpoint.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               std::string_view(":/.-_[]").find(c) != std::string_view::npos;
    });
    if (!harmless)
        return fail(ErrorCode::Corrupt, "the relay's address holds characters that no address has");
    return {};
}

} // namespace rubber::cli
