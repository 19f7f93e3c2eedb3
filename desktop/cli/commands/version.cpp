// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/cli/json.h"

namespace rubber::cli {

Outcome version(Context& context) {
    if (context.options.json)
        context.json(JsonObject().text("version", RUBBER_VERSION).str());
    else
        context.terminal.out("rubberapi " RUBBER_VERSION);
    return Exit::Done;
}

} // namespace rubber::cli
