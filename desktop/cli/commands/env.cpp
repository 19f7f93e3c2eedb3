// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/child_process.h"
#include "desktop/cli/dispatch.h"
#include "desktop/cli/environment_lines.h"
#include "desktop/cli/json.h"

namespace rubber::cli {

Outcome envKey(Context& context) {
    TRY(context.unlock());
    TRY_LET(environment, context.app.environment(context.options.word(0)));
    TRY(desktop::checkEndpoint(environment.endpoint));
    const auto settings =
        desktop::settingsFor(context.options.client, environment.provider, environment.endpoint);
    if (context.options.json) {
        JsonObject data;
        data.text("name", environment.name);
        for (const auto& [name, value] : settings.variables)
            data.text(name.c_str(), value);
        context.jsonSecret(data.secret(settings.keyVariable.c_str()).str(), environment.token);
        return Exit::Done;
    }
    const std::string shell = context.options.shell.empty() ? "bash" : context.options.shell;
    const bool hidden = context.terminal.surface().outIsTerminal && !context.options.reveal;
    if (hidden) {
        context.terminal.out(environmentText(shell, settings, "rk_live_********"));
        context.terminal.talk("The key is hidden because this is a terminal. Use: eval \"$(rubberapi env " +
                              safe(environment.name) + ")\", or add --reveal.");
        return Exit::Done;
    }
    context.terminal.outSecret(environmentText(shell, settings, std::string(1, kSecretMark)),
                               environment.token);
    return Exit::Done;
}

Outcome runProgram(const Options& options, const std::vector<std::pair<std::string, std::string>>& variables,
                   const std::string& keyVariable, const Secret& key, Terminal& terminal) {
    TRY_LET(code, runChild(options.command, variables, keyVariable, key));
    if (code == 127) terminal.error("rubberapi: there is no program " + safe(options.command.front()));
    return Exit(code);
}

Outcome runWithKey(Context& context) {
    TRY(context.unlock());
    TRY_LET(environment, context.app.environment(context.options.word(0)));
    const auto settings =
        desktop::settingsFor(context.options.client, environment.provider, environment.endpoint);
    if (context.outside.startChild) {
        context.outside.startChild(settings, environment.token);
        return Exit::Done; // The program runs where its user is.
    }
    return runProgram(context.options, settings.variables, settings.keyVariable, environment.token,
                      context.terminal);
}

} // namespace rubber::cli
