// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/key_json.h"

namespace rubber::cli {

namespace {

/// The verbs that change one key and say one line. `%` in `said` is its name; "" says nothing.
Outcome change(Context& context, Result<desktop::KeyReport> (desktop::App::*useCase)(const std::string&),
               const std::string& said) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relay...");
    TRY_LET(key, (context.app.*useCase)(context.options.word(0)));
    if (context.options.json) context.json(keyJson(key));
    std::string line;
    for (const char c : said)
        line += c == '%' ? safe(key.name) : std::string(1, c);
    if (!line.empty() && !context.options.json) context.terminal.talk(line);
    return Exit::Done;
}

} // namespace

Outcome suspendKey(Context& context) {
    return change(context, &desktop::App::suspend, "% is suspended. Lift it: rubberapi resume %");
}
Outcome resumeKey(Context& context) { return change(context, &desktop::App::resume, "% is active again."); }
Outcome repinKey(Context& context) { return change(context, &desktop::App::repin, ""); }
Outcome restoreKey(Context& context) {
    return change(context, &desktop::App::restore, "% is active again, with the same token.");
}

} // namespace rubber::cli
