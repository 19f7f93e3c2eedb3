// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"

namespace rubber::cli {

namespace {

Outcome done(Context& context, const desktop::KeyReport& key, const std::string& talk) {
    if (context.options.json) context.json(keyJson(key));
    context.terminal.talk(talk);
    return Exit::Done;
}

} // namespace

Outcome archiveKey(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Killing...");
    TRY_LET(key, context.app.archiveKey(context.options.word(0)));
    return done(context, key, safe(key.name) + " is dead and archived. See: rubberapi list --all");
}

Outcome unarchiveKey(Context& context) {
    TRY(context.unlock());
    TRY_LET(key, context.app.unarchiveKey(context.options.word(0)));
    return done(context, key,
                safe(key.name) + " is back, still dead. To use it: rubberapi restore " + safe(key.name));
}

Outcome deleteKey(Context& context) {
    TRY(context.unlock());
    const std::string& argument = context.options.word(0);
    TRY_LET(key, context.app.showKey(argument, false));
    TRY_LET(agreed, confirmed(context, "Delete " + safe(key.name) + " for good?"));
    if (!agreed) return Exit::Failed;
    TRY(context.app.deleteKey(key.id.text()));
    if (context.options.json)
        context.json(JsonObject().text("id", key.id.text()).text("name", key.name).str());
    return Exit::Done;
}

} // namespace rubber::cli
