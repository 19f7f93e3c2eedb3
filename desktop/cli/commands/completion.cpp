// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/cli/completion_script.h"

namespace rubber::cli {

Outcome completion(Context& context) {
    context.terminal.out(completionScript(context.options.word(0), verbWords()));
    return Exit::Done;
}

} // namespace rubber::cli
