// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/known_names.h"
#include "desktop/cli/completion_script.h"
#include "desktop/cli/json.h"

namespace rubber::cli {

namespace {

Outcome list(Context& context, const std::vector<std::string>& names) {
    if (context.options.json) {
        std::vector<std::string> items;
        for (const auto& name : names)
            items.push_back(jsonText(name));
        context.json(jsonArray(items));
        return Exit::Done;
    }
    for (const auto& name : names)
        context.terminal.out(name);
    return Exit::Done;
}

} // namespace

Outcome completion(Context& context) {
    const std::string& what = context.options.word(0);
    if (what == "keys") return list(context, desktop::knownNames(context.app).keys);
    if (what == "relays") return list(context, desktop::knownNames(context.app).relays);
    context.terminal.out(completionScript(what, verbWords()));
    return Exit::Done;
}

} // namespace rubber::cli
