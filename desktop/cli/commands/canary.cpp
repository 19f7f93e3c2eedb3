// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/canary_keys.h"
#include "desktop/cli/environment_lines.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

Outcome canaryCreate(Context& context) {
    const Options& options = context.options;
    TRY(context.unlock());
    context.terminal.progress("Pushing...");
    TRY_LET(pushed, desktop::createCanary(context.app, options.name, options.relay));
    if (options.json) {
        context.jsonSecret(pushedJson(pushed), pushed.token, pushed.warnings);
        return Exit::Done;
    }
    if (options.environment) {
        TRY(desktop::checkEndpoint(pushed.endpoint));
        const auto settings = desktop::settingsFor(options.client, "openai", pushed.endpoint);
        context.terminal.outSecret(environmentText("dotenv", settings, std::string(1, kSecretMark)),
                                   pushed.token);
    } else {
        context.terminal.outSecret("Canary key created\n" +
                                       facts({{"Key", std::string(1, kSecretMark)},
                                              {"Endpoint", safe(pushed.endpoint)}},
                                             10, "  "),
                                   pushed.token);
    }
    for (const std::string& warning : pushed.warnings)
        context.terminal.warn(safe(warning));
    context.terminal.talk("It is called " + safe(pushed.name) +
                          ". Leave it where only a thief would look; whoever tries it is refused like "
                          "anybody without a key, and you are told his address.");
    return Exit::Done;
}

Outcome canaryList(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relays...");
    desktop::SyncReport sync;
    TRY_LET(canaries, desktop::canaries(context.app, sync));
    std::vector<std::string> items;
    Table table({{"NAME"}, {"STATE"}, {"TRIED", Align::Right}, {"LAST TRIED"}, {"FROM"}, {"RELAY"}, {"ID"}});
    for (const auto& canary : canaries) {
        items.push_back(JsonObject()
                            .text("id", canary.key.id.text())
                            .text("name", canary.key.name)
                            .text("state", stateWord(canary.key))
                            .text("relay", canary.key.relay)
                            .count("tries", canary.tries)
                            .time("last_tried", canary.lastTried)
                            .textOrNull("last_client", canary.lastClient)
                            .time("created_at", canary.key.createdAt)
                            .str());
        table.row({safe(canary.key.name), stateWord(canary.key), grouped(canary.tries),
                   canary.lastTried ? localTime(*canary.lastTried) : "-",
                   canary.lastClient.empty() ? "-" : safe(canary.lastClient), safe(canary.key.relay),
                   canary.key.id.text()});
    }
    if (context.options.json)
        context.json(jsonArray(items));
    else if (table.empty())
        context.terminal.talk("No canaries yet. Make one: rubberapi canary create --env");
    else
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    return tellSync(sync, context.terminal);
}

} // namespace rubber::cli
