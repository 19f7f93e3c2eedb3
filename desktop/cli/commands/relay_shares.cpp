// SPDX-License-Identifier: GPL-3.0-or-later
// relay shares create, relay unseal.
#include "desktop/app/relay_shares.h"

#include "desktop/app/app.h"
#include "desktop/app/unseal_guard.h"
#include "desktop/cli/commands/commands.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/share_prompt.h"
#include "desktop/cli/share_sheets.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

/// "2 of 3 shares given, until 14:32:10"; of groups each that has any.
std::string attemptText(const protocol::UnsealAttempt& attempt) {
    const auto& plan = attempt.shares.plan;
    std::string text;
    if (plan.groups.size() == 1)
        text = std::to_string(attempt.state.given) + " of " + std::to_string(plan.groups[0].threshold) +
               " shares given";
    else {
        std::vector<std::string> groups;
        for (std::size_t i = 0; i < plan.groups.size(); ++i) {
            const auto found = std::find_if(attempt.state.groups.begin(), attempt.state.groups.end(),
                                            [&](const auto& group) { return group.group == i; });
            groups.push_back("group " + std::to_string(i + 1) + ": " +
                             std::to_string(found == attempt.state.groups.end() ? 0 : found->have) + " of " +
                             std::to_string(plan.groups[i].threshold));
        }
        text = joined(groups) + " (" + std::to_string(plan.groupThreshold) + " groups are needed)";
    }
    return text + ", until " + localClock(attempt.state.expiresAt);
}

Outcome tell(Context& context, const desktop::UnsealProgress& progress) {
    const bool open = progress.unsealed || progress.wasOpen;
    if (context.options.json) {
        JsonObject object;
        object.text("relay", progress.relay).boolean("sealed", !open);
        if (!progress.wasOpen)
            object.number("set", progress.attempt.shares.set)
                .text("plan", desktop::planWords(progress.attempt.shares.plan))
                .count("given", progress.attempt.state.given)
                .time("expires_at", progress.attempt.state.expiresAt);
        context.json(object.str());
        return Exit::Done;
    }
    if (open)
        context.terminal.out(safe(progress.relay) + (progress.wasOpen ? " is open already." : " is open."));
    else
        context.terminal.out(safe(progress.relay) + ": " + attemptText(progress.attempt));
    return Exit::Done;
}

Outcome giveShare(Context& context, const std::string& relay) {
    TRY_LET(before, desktop::unsealProgress(context.app, relay));
    if (before.wasOpen) return tell(context, before);
    context.terminal.talk(safe(before.relay) + " wants shares of set " +
                          std::to_string(before.attempt.shares.set) + "; " + attemptText(before.attempt) +
                          ".");
    std::optional<desktop::UnsealProgress> progress;
    const auto give = [&](const Secret& words) -> Status {
        TRY_LET(given, desktop::giveUnsealShare(context.app, relay, words));
        progress = std::move(given);
        return {};
    };
    TRY(askShare(context, "Your share", give));
    return tell(context, *progress);
}

Outcome cancel(Context& context, const std::string& relay) {
    TRY_LET(cancelled, desktop::cancelUnsealing(context.app, relay));
    const auto given = cancelled.attempt.state.given;
    if (context.options.json)
        context.json(JsonObject().text("relay", cancelled.relay).count("forgotten", given).str());
    else
        context.terminal.out(safe(cancelled.relay) + " has forgotten " + std::to_string(given) +
                             (given == 1 ? " share." : " shares.") + " It waits for all of them again.");
    return Exit::Done;
}

} // namespace

Outcome relayUnseal(Context& context) {
    TRY(context.unlock());
    const std::string& relay = context.options.word(0);
    if (context.options.cancel && (context.options.share || context.options.acceptRollback))
        return fail(ErrorCode::Invalid, "bad_option: --cancel gives nothing, so it goes alone");
    if (context.options.cancel) return cancel(context, relay);
    if (context.options.acceptRollback) {
        TRY_LET(accepted, desktop::acceptRollback(context.app, relay));
        if (accepted.head < accepted.seen)
            context.terminal.warn("its journal ends with row " + std::to_string(accepted.head) +
                                  "; rows up to " + std::to_string(accepted.seen) +
                                  " are lost. Look at what is alive there: rubberapi list");
    }
    if (context.options.share) return giveShare(context, relay);
    context.terminal.progress("Asking the relay...");
    TRY_LET(report, context.app.unsealRelay(relay));
    if (context.options.json)
        context.json(relayJson(report));
    else
        context.terminal.out(relayLine(report, context.terminal) + "\nIdentity " + report.identityWords);
    if (!report.error) return Exit::Done;
    return describe(*report.error).exit;
}

Outcome relaySharesCreate(Context& context) {
    TRY_LET(plan, planOf(context.options));
    TRY(context.unlock());
    TRY_LET(made, desktop::RelayShares::make(context.app, context.options.word(0), plan));
    if (made.replaces()) {
        TRY_LET(agreed, confirmed(context, "The shares that " + safe(made.relayName()) +
                                               " has now will not open it any more. Make new ones?"));
        if (!agreed) return Exit::Done;
    }
    Handout handout(context, context.path(context.options.out));
    TRY(handout.give(made.shares(), desktop::SheetFor::Relay, made.relayName()));
    for (const auto& file : handout.files())
        context.terminal.talk("Written: " + safe(file));
    TRY(confirmShares(context, made.shares()));
    context.terminal.progress("Giving it to the relay...");
    TRY(made.putInForce(context.app));
    handout.keep();
    const auto& facts = made.shares().facts();
    if (context.options.json)
        context.json(JsonObject()
                         .text("relay", made.relayName())
                         .number("set", facts.set)
                         .text("plan", desktop::planWords(plan))
                         .text("made_on", facts.madeOn)
                         .texts("files", handout.files())
                         .str());
    else
        context.terminal.out(safe(made.relayName()) + " is opened by " + desktop::planText(plan) +
                             " from now on (set " + std::to_string(facts.set) + ").");
    context.terminal.talk(
        "Print the sheets, delete the files, and give one to each holder. A holder gives his with: "
        "rubberapi relay unseal RELAY --share");
    return Exit::Done;
}

} // namespace rubber::cli
