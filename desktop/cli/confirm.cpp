// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/confirm.h"

namespace rubber::cli {

Result<bool> confirmed(Context& context, const std::string& question) {
    if (context.options.yes) return true;
    if (context.options.noInput || context.options.json)
        return fail(ErrorCode::Invalid, "bad_option: nobody can be asked; say it with --yes");
    context.terminal.endProgress();
    TRY_LET(agreed, context.passphrases.askYes(question));
    if (!agreed) context.terminal.talk("Nothing was changed.");
    return agreed;
}

Result<Secret> secretArgument(Context& context, const std::string& word, const std::string& verb,
                              const std::string& prompt) {
    if (word == "-") return context.passphrases.readLine();
    if (!word.empty()) {
        context.terminal.warn(
            "a key on the command line stays in the shell's history. Next time: rubberapi " + verb + " -");
        return Secret(word);
    }
    if (context.options.noInput || !context.passphrases.hasTerminal())
        return fail(ErrorCode::Invalid,
                    "bad_option: no upstream key was given and there is no terminal to ask; use "
                    "'rubberapi " +
                        verb + " -' to read it from stdin");
    return context.passphrases.askTerminal(prompt);
}

} // namespace rubber::cli
