// SPDX-License-Identifier: GPL-3.0-or-later
// relay deploy: a relay on a machine that ssh reaches, from the package to the pairing.
#include "desktop/cli/commands/commands.h"

#include "desktop/cli/commands/pairing.h"
#include "desktop/cli/deploy/plan.h"
#include "desktop/cli/deploy/remote.h"
#include "desktop/cli/json.h"

#include <QFileInfo>

namespace rubber::cli {

namespace {

void showPlan(Context& context, const DeployPlan& plan, const std::string& host, const std::string& package) {
    if (context.options.json) {
        std::vector<std::string> steps;
        for (const auto& step : plan.steps)
            steps.push_back(JsonObject().text("title", step.title).text("script", step.script).str());
        context.json(JsonObject()
                         .text("host", host)
                         .text("upload", package)
                         .text("upload_to", plan.uploadTo)
                         .raw("steps", jsonArray(steps))
                         .text("control_url", plan.controlUrl)
                         .text("tunnel", plan.tunnel)
                         .str());
        return;
    }
    std::string text = "On " + safe(host) + ", in this order:\n\nUpload " + safe(package) + " to " + plan.uploadTo + "\n";
    for (const auto& step : plan.steps)
        text += "\n" + step.title + "\n" + step.script + "\n";
    if (!plan.tunnel.empty()) text += "\nOpen a tunnel\nssh -N -L " + plan.tunnel + " " + safe(host) + "\n";
    context.terminal.out(text + "\nThen pair this computer with " + safe(plan.controlUrl));
    context.terminal.talk("Nothing was changed.");
}

std::string trimmed(std::string text) {
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.pop_back();
    return text;
}

} // namespace

Outcome relayDeploy(Context& context) {
    const std::string& host = context.options.word(0);
    DeployWords words = context.options.deploy;
    words.package = context.path(words.package);
    TRY(checkHost(host));
    if (!QFileInfo(QString::fromStdString(words.package)).isFile())
        return fail(ErrorCode::NotFound, "file_missing: " + words.package);
    if (!context.options.dryRun) TRY(context.unlock()); // Before anything is changed elsewhere.

    Remote remote(host);
    context.terminal.talk("Looking at " + safe(host) + "...");
    TRY_LET(said, remote.run(kFactsScript, false));
    TRY_LET(facts, parseRemoteFacts(said));
    TRY_LET(plan, planDeploy(words, facts, host));
    if (context.options.dryRun) {
        showPlan(context, plan, host, words.package);
        return Exit::Done;
    }
    if (!facts.root) remote.useSudo();
    if (facts.made)
        context.terminal.talk("There is a relay already: it keeps its configuration, and gets the new program.");
    context.terminal.talk("Upload the package...");
    TRY(remote.upload(words.package, plan.uploadTo));
    for (const auto& step : plan.steps) {
        context.terminal.talk(step.title + "...");
        TRY(remote.run(step.script, true));
    }
    if (!plan.tunnel.empty()) {
        context.terminal.talk("Open a tunnel...");
        TRY(remote.openTunnel(plan.tunnel));
    }
    TRY_LET(code, remote.run(kPairScript, true));
    TRY_LET(exit, pairWith(context, plan.controlUrl, trimmed(code)));
    if (!plan.tunnel.empty())
        context.terminal.talk("Its control listener is reached through ssh alone. Keep this open while you use it:\n  ssh -N -L " +
                              plan.tunnel + " " + safe(host));
    context.terminal.talk("What the machine lacks, if anything: ssh " + safe(host) + " rubberapi-relay doctor");
    return exit;
}

} // namespace rubber::cli
