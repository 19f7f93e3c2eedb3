// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/environment_lines.h"

namespace rubber::desktop {

namespace {

std::string line(const std::string& shell, const std::string& name, const std::string& value) {
    if (shell == "fish") return "set -gx " + name + " \"" + value + "\"\n";
    if (shell == "pwsh") return "$env:" + name + " = \"" + value + "\"\n";
    if (shell == "cmd") return "set " + name + "=" + value + "\n";
    if (shell == "dotenv") return name + "=" + value + "\n";
    return "export " + name + "=\"" + value + "\"\n";
}

} // namespace

std::string environmentLines(const std::string& shell, const desktop::ClientSettings& settings,
                             const std::string& key) {
    std::string out;
    if (!settings.file.empty() && shell != "cmd") {
        out += "# In " + settings.file + ":\n";
        for (const std::string& text : settings.fileLines)
            out += text.empty() ? "#\n" : "#   " + text + "\n";
    }
    for (const auto& [name, value] : settings.variables)
        out += line(shell, name, value);
    return out + line(shell, settings.keyVariable, key);
}

} // namespace rubber::desktop
