// SPDX-License-Identifier: GPL-3.0-or-later
// relay accept-restore.
#include "desktop/app/restore_accept.h"
#include "desktop/cli/commands/commands.h"
#include "desktop/cli/json.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

std::string planJson(const desktop::RestorePlan& plan) {
    return JsonObject()
        .text("relay", plan.relay)
        .text("identity_words", plan.identityWords)
        .count("kept_rows", plan.kept)
        .count("lost_rows", plan.lost)
        .count("lost_from", plan.firstLost)
        .count("lost_to", plan.lastLost)
        .time("lost_since", plan.firstAt)
        .time("lost_until", plan.lastAt)
        .money("lost_usd", plan.lostSpend)
        .count("lost_kills", plan.lostKills)
        .count("lost_grants", plan.lostGrants)
        .texts("kill", plan.kills)
        .texts("suspend", plan.suspensions)
        .texts("push", plan.grants)
        .str();
}

std::string reportJson(const desktop::RestoreReport& report) {
    return JsonObject()
        .raw("plan", planJson(report.plan))
        .count("rows", report.audit.rows)
        .count("verified_row", report.audit.verifiedRow)
        .text("lost_under", report.lostUnder)
        .str();
}

std::string listed(const std::vector<std::string>& names, const char* none) {
    return names.empty() ? none : safe(joined(names));
}

void show(const desktop::RestorePlan& plan, Terminal& terminal) {
    std::vector<std::pair<std::string, std::string>> lines{
        {"Same", grouped(plan.kept) + " rows, from the first one on"}};
    if (plan.lost > 0) {
        lines.emplace_back("Missing", grouped(plan.lost) + " rows, " + grouped(plan.firstLost) + " to " +
                                          grouped(plan.lastLost) + ", of " + plan.firstAt->toRfc3339() + " to " +
                                          plan.lastAt->toRfc3339() + "; " + plan.lostSpend.toDisplay() + " were spent in them");
        lines.emplace_back("Among them", std::to_string(plan.lostKills) + (plan.lostKills == 1 ? " kill, " : " kills, ") +
                                             std::to_string(plan.lostGrants) + (plan.lostGrants == 1 ? " grant" : " grants"));
    } else {
        lines.emplace_back("Missing", "no row that is here");
    }
    lines.emplace_back("Kill again", listed(plan.kills, "none"));
    lines.emplace_back("Suspend", listed(plan.suspensions, "none"));
    lines.emplace_back("Push again", listed(plan.grants, "none"));
    terminal.out(safe(plan.relay) + " shows another log than the one that was witnessed\n" + facts(lines, 12, "  "));
    terminal.talk("What it spent in the missing rows does not count against its caps any more. Prices, webhooks and kill "
                  "links are those of the old copy: look at them afterwards.");
}

/// The six words, typed or given; nothing for a no.
Result<std::string> agreedWords(Context& context, const desktop::RestorePlan& plan) {
    const std::string& given = context.options.identityWords;
    if (!given.empty()) return given;
    if (context.options.noInput || context.options.json || !context.passphrases.hasTerminal())
        return fail(ErrorCode::Invalid, "bad_option: nobody can be asked; look at what is missing, then say the six words "
                                        "of the relay with --words \"" + plan.identityWords + "\"");
    context.terminal.endProgress();
    TRY_LET(agreed, context.passphrases.askName("If you put an old copy of its data back yourself, type its six words (" +
                                                    plan.identityWords + "):",
                                                plan.identityWords));
    return agreed ? plan.identityWords : std::string();
}

} // namespace

Outcome relayAcceptRestore(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Comparing...");
    TRY_LET(plan, desktop::planAcceptRestore(context.app, context.options.word(0)));
    if (!context.options.json) show(plan, context.terminal);
    TRY_LET(words, agreedWords(context, plan));
    if (words.empty()) {
        context.terminal.talk("Nothing was changed.");
        return Exit::Failed;
    }
    context.terminal.progress("Killing, pushing...");
    TRY_LET(report, desktop::acceptRestore(context.app, plan, words));
    if (context.options.json) {
        context.json(reportJson(report));
        return Exit::Done;
    }
    context.terminal.out("Its log is followed again: verified up to row " + grouped(report.audit.verifiedRow) + ", " +
                         grouped(report.audit.rows) + " rows signed.");
    if (report.plan.lost > 0)
        context.terminal.talk("The missing rows stay here as those of " + safe(report.lostUnder) +
                              ". Every other computer that saw them must accept this, too.");
    return Exit::Done;
}

} // namespace rubber::cli
