// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/error_name.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

/// What is not confirmed is said, and never called dead.
void tellTrouble(const desktop::KillReport& report, Terminal& terminal) {
    for (const auto& relay : report.relays) {
        if (relay.error) {
            terminal.error(terminal.sign(Role::Danger) + " not confirmed by " + safe(relay.relay) + ": " +
                           sentence(*relay.error));
            terminal.error("   It may still serve " + safe(joined(relay.keys)) +
                           ". To be certain now, revoke the upstream key at its provider.");
        }
        if (relay.receipt && !relay.receipt->durable)
            terminal.warn(safe(relay.relay) +
                          " could not write the kill to its disk: dead until that relay restarts.");
    }
}

Exit exitFor(const desktop::KillReport& report) {
    if (report.complete()) return Exit::Done;
    const bool anyDone = std::any_of(report.relays.begin(), report.relays.end(),
                                     [](const auto& relay) { return relay.receipt.has_value(); });
    if (anyDone) return Exit::Partly;
    for (const auto& relay : report.relays)
        if (relay.error) return describe(*relay.error).exit;
    return Exit::Failed;
}

} // namespace

Outcome killKeys(Context& context) {
    const auto attempt = [&] {
        context.terminal.progress("Killing...");
        return context.options.all ? context.app.killAll() : context.app.kill(context.options.words);
    };
    // No unlock: a kill must not wait for a passphrase. Only where kill.json is missing or damaged it has to.
    auto tried = attempt();
    if (!tried && desktop::isNamed(tried.error(), "vault_locked")) {
        TRY(context.unlock());
        tried = attempt();
    }
    TRY_LET(report, std::move(tried));
    if (context.options.json) {
        context.json(killJson(report));
    } else if (const std::string block = killBlock(report); !block.empty()) {
        context.terminal.out(block);
    } else if (report.complete()) {
        context.terminal.talk("There was no key to revoke.");
    }
    tellTrouble(report, context.terminal);
    return exitFor(report);
}

} // namespace rubber::cli
