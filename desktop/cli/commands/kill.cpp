// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/error_name.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/pending_kills.h"
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
            if (relay.queued)
                terminal.error("   Queued, retrying every 10 s while the app or agent runs.");
            terminal.error("   It may still serve " +
                           (relay.meant.empty() ? "its keys" : safe(joined(relay.meant))) +
                           ". To be certain now, revoke the upstream key at its provider.");
        }
        if (relay.receipt && !relay.receipt->durable)
            terminal.warn(safe(relay.relay) +
                          " could not write the kill to its disk: dead until that relay restarts.");
    }
    if (report.notQueued && !report.complete())
        terminal.warn("not queued, so nothing tries again by itself; repeat the command. " +
                      sentence(*report.notQueued));
}

/// How to take it back, by the keys' names: an argument may have been a whole token.
std::string undo(const desktop::KillReport& report, bool all) {
    std::vector<std::string> names;
    for (const auto& relay : report.relays)
        for (const auto& key : relay.keys)
            names.push_back(safe(key));
    std::sort(names.begin(), names.end());
    return "Undo: rubberapi restore " + (all ? "--all" : joined(names, " "));
}

Exit exitFor(const desktop::KillReport& report) {
    if (report.complete()) return Exit::Done;
    const bool anyDone = std::any_of(report.relays.begin(), report.relays.end(),
                                     [](const auto& relay) { return relay.receipt.has_value(); });
    if (anyDone) return Exit::Partly;
    for (const auto& relay : report.relays) {
        if (!relay.error) continue;
        const Exit exit = describe(*relay.error).exit;
        return exit == Exit::Unreachable && relay.queued ? Exit::Partly : exit;
    }
    return Exit::Failed;
}

} // namespace

Outcome killKeys(Context& context) {
    Duration wait{0};
    if (!context.options.wait.empty()) {
        const auto span = Duration::parse(context.options.wait);
        if (!span) return fail(ErrorCode::Invalid, "bad_option: --wait takes a span such as 30s");
        wait = *span;
    }
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
    TRY_LET(end, waitForKills(context, report, wait));
    if (context.options.json) {
        context.json(killJson(report));
    } else if (const std::string block = killBlock(report); !block.empty()) {
        context.terminal.out(block);
        context.terminal.talk(undo(report, context.options.all));
    } else if (report.complete()) {
        context.terminal.talk("There was no key to revoke.");
    }
    if (end == WaitEnd::ConfirmedElsewhere) {
        context.terminal.talk("Confirmed: the app or the agent brought the kill to its relay.");
        return Exit::Done;
    }
    tellTrouble(report, context.terminal);
    return exitFor(report);
}

} // namespace rubber::cli
