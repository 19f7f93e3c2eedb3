// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"

namespace rubber::cli {

namespace {

/// seal, unseal and test: one relay, one line.
Outcome one(Context& context, Result<desktop::RelayReport> (desktop::App::*useCase)(const std::string&)) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relay...");
    TRY_LET(relay, (context.app.*useCase)(context.options.word(0)));
    if (context.options.json)
        context.json(relayJson(relay));
    else
        context.terminal.out(relayLine(relay, context.terminal) + "\nIdentity " + relay.identityWords);
    if (!relay.error) return Exit::Done;
    const ErrorText text = describe(*relay.error);
    if (!text.hint.empty()) context.terminal.talk("Hint: " + text.hint);
    return text.exit;
}

} // namespace

Outcome relayList(Context& context) {
    TRY(context.unlock());
    TRY_LET(relays, context.app.relays());
    if (context.options.json) {
        std::vector<std::string> items;
        for (const auto& relay : relays)
            items.push_back(relayJson(relay));
        context.json(jsonArray(items));
        return Exit::Done;
    }
    Table table({{"NAME"}, {"ENDPOINT"}, {"CONTROL"}, {"SEAL MODE"}, {"PAIRED"}, {"ID"}});
    for (const auto& relay : relays)
        table.row({safe(relay.name), safe(relay.dataUrl), safe(relay.controlUrl), safe(relay.sealMode),
                   relay.pairedAt.toRfc3339(), relay.id.text()});
    if (!table.empty())
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    else
        context.terminal.talk("No relay is paired yet. See: rubberapi relay pair --help");
    return Exit::Done;
}

Outcome relayTest(Context& context) { return one(context, &desktop::App::testRelay); }
Outcome relaySeal(Context& context) { return one(context, &desktop::App::sealRelay); }

} // namespace rubber::cli
