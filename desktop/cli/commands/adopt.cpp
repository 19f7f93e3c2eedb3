// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/json.h"
#include "desktop/cli/upstream_text.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

std::string adoptedJson(const desktop::AdoptPlan& plan, const desktop::AdoptReport& report) {
    std::vector<std::string> adopted;
    for (const auto& each : report.adopted)
        adopted.push_back(JsonObject()
                              .text("id", each.id.text())
                              .text("name", each.keyName)
                              .texts("variables", each.variables)
                              .text("upstream", each.upstreamLabel)
                              .boolean("upstream_key_is_new", each.upstreamKeyIsNew)
                              .str());
    return JsonObject().raw("plan", changesJson(plan)).raw("adopted", jsonArray(adopted)).str();
}

void show(Context& context, const desktop::AdoptPlan& plan) {
    if (!context.options.json) context.terminal.out(changesText(plan.changes, context.terminal));
    for (const std::size_t line : plan.leftLines)
        context.terminal.warn("line " + std::to_string(line) +
                              " will still have something like an upstream key, in a comment or the like");
}

} // namespace

Outcome adoptFile(Context& context) {
    TRY(context.unlock());
    desktop::AdoptOptions options;
    options.relay = context.options.relay;
    options.policy = context.options.policy;
    TRY_LET(plan, context.app.planAdopt(context.path(context.options.word(0)), options));
    show(context, plan);
    if (context.options.dryRun) {
        if (context.options.json) context.json(changesJson(plan));
        context.terminal.talk("Nothing was changed.");
        return Exit::Done;
    }
    TRY_LET(agreed, confirmed(context, "Move " + std::to_string(plan.keys.size()) +
                                           (plan.keys.size() == 1 ? " upstream key" : " upstream keys") +
                                           " to the vault and change " + safe(plan.file) + " so?"));
    if (!agreed) return Exit::Failed;
    context.terminal.progress("Pushing...");
    TRY_LET(report, context.app.adopt(plan, options));
    if (context.options.json) context.json(adoptedJson(plan, report), report.warnings);
    for (const std::string& warning : report.warnings)
        context.terminal.warn(safe(warning));
    for (const auto& each : report.adopted)
        context.terminal.talk(
            safe(joined(each.variables)) + " has the proxy key " + safe(each.keyName) + " now" +
            (each.upstreamKeyIsNew ? "; the vault has the upstream key as " : "; upstream key: ") +
            safe(each.upstreamLabel) + ".");
    context.terminal.talk("Old copies and backups of the file still have the upstream keys.");
    return Exit::Done;
}

} // namespace rubber::cli
