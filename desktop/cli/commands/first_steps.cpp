// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"

namespace rubber::cli {

Outcome firstSteps(Context& context) {
    std::string text =
        "RubberAPI gives agents proxy keys with limits, so that they never hold the real one.\n\n";
    if (!context.app.vaultExists())
        text +=
            "What to do first:\n"
            "  1. rubberapi vault init                          make the vault on this computer\n"
            "  2. rubberapi-relay pair --data-dir DIR           on the relay's machine: shows a code\n"
            "  3. rubberapi relay pair URL --code CODE          pair this computer with the relay\n"
            "  4. rubberapi push --daily-limit 5.00             make a proxy key; asks for the real one\n";
    else
        text += "The vault is in " + context.app.home() +
                ".\n"
                "  rubberapi push --daily-limit 5.00    make a proxy key\n"
                "  rubberapi status                     how everything is doing\n"
                "  rubberapi kill KEY                   end a key now\n"
                "  rubberapi relay pair URL --code CODE pair with another relay\n";
    context.terminal.out(text + "\nAll verbs: rubberapi --help");
    return Exit::Done;
}

} // namespace rubber::cli
