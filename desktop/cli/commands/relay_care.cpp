// SPDX-License-Identifier: GPL-3.0-or-later
// relay trust, rename, remove.
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

std::string whyLeftOut(const std::string& stop) {
    if (stop == "kill_pending") return "it was killed, though the old relay never confirmed it";
    return "it was " + stop;
}

std::string failuresJson(const std::vector<std::pair<std::string, Error>>& failed) {
    std::vector<std::string> items;
    for (const auto& [name, error] : failed)
        items.push_back(JsonObject().text("name", name).raw("error", errorJson(error)).str());
    return jsonArray(items);
}

std::string trustJson(const desktop::TrustReport& report) {
    std::vector<std::string> leftOut;
    for (const auto& [name, why] : report.leftOut)
        leftOut.push_back(JsonObject().text("name", name).text("why", why).str());
    return JsonObject()
        .raw("relay", relayJson(report.relay))
        .text("old_words", report.oldWords)
        .text("new_words", report.newWords)
        .texts("pushed", report.pushed)
        .raw("left_out", jsonArray(leftOut))
        .raw("failed", failuresJson(report.failed))
        .str();
}

void show(const desktop::TrustReport& report, Terminal& terminal) {
    terminal.out("Trusted " + safe(report.relay.name) + " anew. " + std::to_string(report.pushed.size()) +
                 (report.pushed.size() == 1 ? " key" : " keys") + " pushed" +
                 (report.pushed.empty() ? "." : ": " + safe(joined(report.pushed)) + "."));
    for (const auto& [name, why] : report.leftOut)
        terminal.warn(safe(name) + " was not pushed: " + whyLeftOut(why) +
                      ". To bring it back: rubberapi restore " + safe(name));
    for (const auto& [name, error] : report.failed)
        terminal.warn(safe(name) + " could not be pushed: " + sentence(error) + " Try: rubberapi restore " +
                      safe(name));
    terminal.talk("Its counters begin at zero: what was spent before does not count against the caps there.\n"
                  "Kill links of the old installation are void: rubberapi kill-link create");
}

} // namespace

Outcome relayTrust(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Looking who answers...");
    TRY_LET(identity, context.app.relayIdentity(context.options.word(0)));
    // Seen before anything is believed, and kept in the scroll-back when the code does not fit.
    context.terminal.talk(facts(
        {{"Paired", identity.pairedWords},
         {"Now", identity.shownWords ? *identity.shownWords : "not known: " + sentence(*identity.error)}},
        8));
    context.terminal.progress("Pairing anew...");
    TRY_LET(report, context.app.trustRelay(context.options.word(0), context.options.code));
    if (context.options.json)
        context.json(trustJson(report));
    else
        show(report, context.terminal);
    return report.failed.empty() ? Exit::Done : Exit::Partly;
}

Outcome relayRename(Context& context) {
    TRY(context.unlock());
    TRY_LET(relay, context.app.renameRelay(context.options.word(0), context.options.word(1)));
    if (context.options.json)
        context.json(relayJson(relay));
    else
        context.terminal.out("Now called " + safe(relay.name) + ".");
    return Exit::Done;
}

Outcome relayRemove(Context& context) {
    TRY(context.unlock());
    TRY_LET(plan, context.app.planRemoveRelay(context.options.word(0)));
    if (!plan.keys.empty())
        context.terminal.warn(std::to_string(plan.keys.size()) +
                              (plan.keys.size() == 1 ? " key goes" : " keys go") + " on working on " +
                              safe(plan.relay) + " and can no longer be managed or killed from here: " +
                              safe(joined(plan.keys)) + ". To end them first: rubberapi kill KEY");
    for (const std::string& kill : plan.unconfirmedKills)
        context.terminal.warn("the kill of " + safe(kill) +
                              " was never confirmed and will not be tried again.");
    if (!context.options.yes) {
        if (context.options.noInput || context.options.json)
            return fail(ErrorCode::Invalid, "bad_option: nobody can be asked; say it with --yes");
        TRY_LET(agreed, context.passphrases.askName(
                            "Type " + safe(plan.relay) + " to forget it and its keys:", plan.relay));
        if (!agreed) {
            context.terminal.talk("Nothing was changed.");
            return Exit::Failed;
        }
    }
    context.terminal.progress("Removing...");
    TRY_LET(removed, context.app.removeRelay(context.options.word(0)));
    if (context.options.json)
        context.json(JsonObject()
                         .text("relay", removed.relay)
                         .texts("keys", removed.keys)
                         .texts("unconfirmed_kills", removed.unconfirmedKills)
                         .boolean("told", !removed.notTold)
                         .str());
    else
        context.terminal.out("Forgot " + safe(removed.relay) + ".");
    if (removed.notTold)
        context.terminal.warn(safe(removed.relay) + " was not told: " + sentence(*removed.notTold) +
                              " It still knows this device.");
    return removed.notTold ? Exit::Partly : Exit::Done;
}

} // namespace rubber::cli
