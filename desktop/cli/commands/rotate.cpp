// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"

namespace rubber::cli {

Outcome rotateKey(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Rotating...");
    TRY_LET(pushed, context.app.rotate(context.options.word(0)));
    if (context.options.json) {
        context.jsonSecret(pushedJson(pushed), pushed.token, pushed.warnings);
        return Exit::Done;
    }
    context.terminal.outSecret(pushedBlock(pushed), pushed.token);
    for (const std::string& warning : pushed.warnings)
        context.terminal.warn(safe(warning));
    context.terminal.talk("The old token is dead.");
    return Exit::Done;
}

} // namespace rubber::cli
