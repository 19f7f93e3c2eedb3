// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/qr_code.h"
#include "desktop/cli/error_text.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/qr_text.h"

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

/// The picture of a token is the token: it needs --reveal wherever it goes.
Status checkPicture(const Options& options) {
    if (!options.qr) return {};
    if (options.json) return fail(ErrorCode::Invalid, "bad_option: --qr draws, --json does not");
    if (!options.reveal)
        return fail(ErrorCode::Invalid, "bad_option: --qr shows the whole key to every camera; say --reveal, too");
    return {};
}

Status draw(Context& context, const Secret& token) {
    TRY_LET(code, desktop::QrCode::of(token));
    std::string picture = qrText(code, qrStyleFor(context.terminal.surface()));
    context.terminal.out(picture);
    wipe(picture.data(), picture.size());
    return {};
}

} // namespace

Outcome showKey(Context& context) {
    TRY(checkPicture(context.options));
    TRY(context.unlock());
    TRY_LET(key, context.app.showKey(context.options.word(0), context.options.reveal));
    if (context.options.qr) TRY(draw(context, *key.token));
    print(context, key);
    return Exit::Done;
}

Outcome editKey(Context& context) {
    TRY(context.unlock());
    const Options& options = context.options;
    const bool inVault = options.newName || options.tags || options.note;
    TRY_LET(key, context.app.showKey(options.word(0), false));
    const std::string id = key.id.text(); // A new name does not lead astray what comes behind it.
    // The relay first: what is refused there leaves everything as it was.
    const bool onRelay = !inVault || !(options.policy == desktop::PolicyWords());
    if (onRelay) {
        context.terminal.progress("Sending...");
        TRY_LET(granted, context.app.edit(id, options.policy));
        key = std::move(granted);
    }
    if (options.tags) {
        std::vector<std::string> tags = *options.tags;
        std::erase(tags, std::string());
        TRY_LET(tagged, context.app.setTags(id, tags));
        key.tags = std::move(tagged.tags);
    }
    if (options.note) {
        TRY_LET(noted, context.app.setNote(id, *options.note));
        key.note = std::move(noted.note);
    }
    if (options.newName) {
        TRY_LET(renamed, context.app.renameKey(id, *options.newName));
        key.name = std::move(renamed.name);
    }
    print(context, key);
    if (onRelay && key.pendingSince)
        context.terminal.warn(
            "saved, but " + safe(key.relay) + " does not take it now (" +
            (key.unreachable ? describe(*key.unreachable).message : std::string("no answer")) +
            "); it is pushed by the next status, list or edit that reaches it");
    else if (onRelay)
        context.terminal.talk("In force on " + safe(key.relay) + ".");
    return Exit::Done;
}

} // namespace rubber::cli
