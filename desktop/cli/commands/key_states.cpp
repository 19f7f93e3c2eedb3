// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/anomalies.h"
#include "desktop/app/app.h"
#include "desktop/cli/key_json.h"

#include <functional>

namespace rubber::cli {

namespace {

/// The verbs that change one key and say one line. `%` in `said` is its name; "" says nothing.
using UseCase = std::function<Result<desktop::KeyReport>(desktop::App&, const std::string&)>;
Outcome change(Context& context, const UseCase& useCase, const std::string& said) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relay...");
    TRY_LET(key, useCase(context.app, context.options.word(0)));
    if (context.options.json) context.json(keyJson(key));
    std::string line;
    for (const char c : said)
        line += c == '%' ? safe(key.name) : std::string(1, c);
    if (!line.empty() && !context.options.json) context.terminal.talk(line);
    return Exit::Done;
}

} // namespace

Outcome suspendKey(Context& context) {
    return change(context, std::mem_fn(&desktop::App::suspend), "% is suspended. Lift it: rubberapi resume %");
}
Outcome resumeKey(Context& context) {
    if (context.options.accept)
        return change(context, desktop::acceptAsNormal,
                      "% is active again. What the rule saw is its habit from now on.");
    return change(context, std::mem_fn(&desktop::App::resume), "% is active again.");
}
Outcome repinKey(Context& context) { return change(context, std::mem_fn(&desktop::App::repin), ""); }
Outcome restoreKey(Context& context) {
    return change(context, std::mem_fn(&desktop::App::restore), "% is active again, with the same token.");
}

} // namespace rubber::cli
