// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/environment_lines.h"

#include "desktop/cli/json.h"

namespace rubber::cli {

std::string environmentText(const std::string& shell, const desktop::ClientSettings& settings,
                             const std::string& key) {
    if (shell != "json") return desktop::environmentLines(shell, settings, key);
    // Not JsonObject for the key: it may be the mark of a secret, which no JSON text holds.
    JsonObject object;
    for (const auto& [name, value] : settings.variables)
        object.text(name.c_str(), value);
    return object.raw(settings.keyVariable.c_str(), "\"" + key + "\"").str() + "\n";
}

} // namespace rubber::cli
