// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"

namespace rubber::cli {

namespace {

using Level = desktop::DoctorCheck::Level;

const char* word(Level level) {
    return level == Level::Good ? "ok" : level == Level::Warning ? "warning" : "bad";
}
Role role(Level level) {
    return level == Level::Good ? Role::Ok : level == Level::Warning ? Role::Warn : Role::Danger;
}

} // namespace

Outcome doctor(Context& context) {
    // A locked vault is a finding, not a failure: what can be checked without it is checked.
    if (context.app.vaultExists()) {
        if (const Status opened = context.unlock(); !opened) {
            const ErrorText text = describe(opened.error());
            context.terminal.warn(text.message + " Checking without the vault.");
        }
    }
    context.terminal.progress("Checking...");
    const auto checks = context.app.doctor();
    bool bad = false;
    std::vector<std::string> items;
    std::string lines;
    for (const auto& check : checks) {
        bad = bad || check.level == Level::Bad;
        items.push_back(JsonObject()
                            .text("name", check.name)
                            .text("level", word(check.level))
                            .text("finding", check.finding)
                            .textOrNull("fix", check.fix)
                            .str());
        lines += context.terminal.sign(role(check.level)) + "  " + safe(check.name) + ": " +
                 safe(check.finding) + "\n";
        if (!check.fix.empty()) lines += "    " + safe(check.fix) + "\n";
    }
    if (context.options.json)
        context.json(jsonArray(items));
    else
        context.terminal.out(lines);
    return bad ? Exit::Failed : Exit::Done;
}

} // namespace rubber::cli
