// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"

namespace rubber::cli {

namespace {

/// The upstream key or a label: the argument, stdin for "-", else asked for.
Result<Secret> keyOrLabel(Context& context) {
    const std::string& word = context.options.word(0);
    if (word == "-") return context.passphrases.readLine();
    if (!word.empty()) {
        if (word.rfind("sk-", 0) == 0)
            context.terminal.warn(
                "a key on the command line stays in the shell's history. Next time: rubberapi push -");
        return Secret(word);
    }
    if (context.options.noInput || !context.passphrases.hasTerminal())
        return fail(ErrorCode::Invalid,
                    "bad_option: no upstream key was given and there is no terminal to ask; use "
                    "'rubberapi push -' to read it from stdin");
    return context.passphrases.askTerminal("Upstream key: ");
}

} // namespace

Outcome pushKey(Context& context) {
    TRY(context.unlock());
    desktop::PushRequest request;
    TRY_LET(key, keyOrLabel(context));
    request.keyOrLabel = std::move(key);
    request.provider = context.options.provider;
    request.baseUrl = context.options.baseUrl;
    request.name = context.options.name;
    request.relay = context.options.relay;
    request.policy = context.options.policy;
    request.tags = context.options.tags.value_or(std::vector<std::string>());
    request.note = context.options.note.value_or("");
    context.terminal.progress("Pushing...");
    TRY_LET(pushed, context.app.push(std::move(request)));

    if (context.options.json) {
        context.jsonSecret(pushedJson(pushed), pushed.token, pushed.warnings);
        return Exit::Done;
    }
    context.terminal.outSecret(pushedBlock(pushed), pushed.token);
    for (const std::string& warning : pushed.warnings)
        context.terminal.warn(safe(warning));
    context.terminal.talk("It is called " + safe(pushed.name) + ". For the agent: eval \"$(rubberapi env " +
                          safe(pushed.name) + ")\"");
    return Exit::Done;
}

} // namespace rubber::cli
