// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"

namespace rubber::cli {

namespace {

void print(Context& context, const desktop::KeyReport& key) {
    const bool json = context.options.json;
    const std::string text = json ? keyJson(key) : showBlock(key);
    if (key.token && json)
        context.jsonSecret(text, *key.token);
    else if (key.token)
        context.terminal.outSecret(text, *key.token);
    else if (json)
        context.json(text);
    else
        context.terminal.out(text);
}

} // namespace

Outcome showKey(Context& context) {
    TRY(context.unlock());
    TRY_LET(key, context.app.showKey(context.options.word(0), context.options.reveal));
    print(context, key);
    return Exit::Done;
}

Outcome editKey(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Sending...");
    TRY_LET(key, context.app.edit(context.options.word(0), context.options.policy));
    print(context, key);
    context.terminal.talk("In force on " + safe(key.relay) + ".");
    return Exit::Done;
}

} // namespace rubber::cli
