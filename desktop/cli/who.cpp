// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/who.h"

#include <string_view>
#include <unistd.h>

namespace rubber::cli {

std::string whoActs() {
    // Output may be piped away while a person types, so any of the three will do.
    for (const int descriptor : {STDIN_FILENO, STDERR_FILENO, STDOUT_FILENO}) {
        const char* name = ::ttyname(descriptor);
        if (!name) continue;
        std::string_view terminal(name);
        if (terminal.starts_with("/dev/")) terminal.remove_prefix(5);
        return "cli " + std::string(terminal);
    }
    return "cli";
}

} // namespace rubber::cli
