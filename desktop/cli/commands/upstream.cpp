// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/tested_upstream.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/json.h"
#include "desktop/cli/upstream_text.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

int width(const Context& context) { return context.options.wide ? 0 : context.terminal.surface().columns; }

Outcome print(Context& context, const desktop::UpstreamReport& upstream) {
    if (context.options.json)
        context.json(upstreamJson(upstream));
    else
        context.terminal.out(upstreamBlock(upstream, context.clock.wall()));
    return Exit::Done;
}

/// What was pushed, what was not, and how to go on.
Outcome tell(Context& context, const desktop::RotationReport& report) {
    const std::string label = safe(report.upstream.label);
    if (context.options.json)
        context.json(rotationJson(report));
    else
        context.terminal.out(upstreamBlock(report.upstream, context.clock.wall()));
    for (const auto& [name, error] : report.failed)
        context.terminal.warn(safe(name) + " still has the old secret: " + sentence(error));
    if (!report.dead.empty())
        context.terminal.talk("Not pushed, because they are dead: " + safe(joined(report.dead)) +
                              ". A restore gives them the new secret.");
    if (!report.complete()) {
        context.terminal.talk("Go on later: rubberapi upstream rotate --continue " + label);
        return report.pushed.empty() ? describe(report.failed.front().second).exit : Exit::Partly;
    }
    context.terminal.talk("The new secret is in force for " + std::to_string(report.pushed.size()) +
                          (report.pushed.size() == 1 ? " proxy key." : " proxy keys.") +
                          " Delete the old one at the provider.");
    return Exit::Done;
}

Outcome changed(Context& context,
                Result<desktop::UpstreamReport> (desktop::App::*useCase)(const std::string&)) {
    TRY(context.unlock());
    TRY_LET(upstream, (context.app.*useCase)(context.options.word(0)));
    return print(context, upstream);
}

} // namespace

Outcome upstreamAdd(Context& context) {
    TRY(context.unlock());
    TRY_LET(secret, secretArgument(context, context.options.word(0), "upstream add", "Upstream key: "));
    const Options& options = context.options;
    if (options.noTest) {
        TRY_LET(added, context.app.addUpstream(secret, options.provider, options.baseUrl, options.label));
        TRY(print(context, added));
        context.terminal.talk("Stored. Try it: rubberapi upstream test " + safe(added.label));
        return Exit::Done;
    }
    context.terminal.progress("Asking the provider...");
    TRY_LET(added, desktop::addTestedUpstream(context.app, secret, options.provider, options.baseUrl, options.label));
    TRY(print(context, added.upstream));
    if (added.test.result == desktop::CheckResult::Unreachable)
        context.terminal.warn("stored untested: " + testText(added.test) + " (" + safe(added.test.detail) +
                              "). Later: rubberapi upstream test " + safe(added.upstream.label));
    else
        context.terminal.talk("Stored: " + testText(added.test) + ".");
    return Exit::Done;
}

Outcome upstreamList(Context& context) {
    TRY(context.unlock());
    const auto which = context.options.all ? desktop::Archived::With : desktop::Archived::Without;
    TRY_LET(list, context.app.upstreamKeys(which));
    if (context.options.json) {
        std::vector<std::string> items;
        for (const auto& upstream : list)
            items.push_back(upstreamJson(upstream));
        context.json(jsonArray(items));
        return Exit::Done;
    }
    if (list.empty())
        context.terminal.talk("No upstream keys. Add one: rubberapi upstream add");
    else
        context.terminal.out(upstreamTable(list, context.clock.wall(), width(context)));
    return Exit::Done;
}

Outcome upstreamTest(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the provider...");
    TRY_LET(test, context.app.testUpstream(context.options.word(0)));
    if (context.options.json)
        context.json(testJson(test));
    else
        context.terminal.out(safe(context.options.word(0)) + ": " + testText(test));
    if (!test.detail.empty()) context.terminal.talk("Because: " + safe(test.detail));
    return exitFor(test);
}

Outcome upstreamRotate(Context& context) {
    TRY(context.unlock());
    const std::string& label = context.options.word(0);
    const auto progress = [&](std::size_t done, std::size_t total, const std::string& name) {
        context.terminal.progress("Pushing " + std::to_string(done + 1) + " of " + std::to_string(total) +
                                  ": " + safe(name) + "...");
    };
    if (context.options.goOn) {
        if (!context.options.word(1).empty())
            return fail(ErrorCode::Invalid,
                        "bad_option: --continue takes no new key; it pushes the stored one");
        TRY_LET(report, context.app.continueRotation(label, progress));
        return tell(context, report);
    }
    TRY_LET(secret, secretArgument(context, context.options.word(1), "upstream rotate " + safe(label),
                                   "New upstream key: "));
    TRY_LET(report, context.app.rotateUpstream(label, secret, progress));
    return tell(context, report);
}

Outcome upstreamRename(Context& context) {
    TRY(context.unlock());
    TRY_LET(renamed, context.app.renameUpstream(context.options.word(0), context.options.word(1)));
    return print(context, renamed);
}

Outcome upstreamReveal(Context& context) {
    TRY(context.unlock());
    // Asked for once more, even with the vault open: somebody else may sit here.
    TRY_LET(passphrase, context.passphrases.ask("Passphrase: "));
    TRY_LET(secret, context.app.revealUpstream(context.options.word(0), passphrase));
    if (context.options.json)
        context.jsonSecret(JsonObject().text("upstream", context.options.word(0)).secret("key").str(),
                           secret);
    else
        context.terminal.outSecret(std::string(1, kSecretMark), secret);
    return Exit::Done;
}

Outcome upstreamArchive(Context& context) { return changed(context, &desktop::App::archiveUpstream); }
Outcome upstreamUnarchive(Context& context) { return changed(context, &desktop::App::unarchiveUpstream); }

Outcome upstreamRemove(Context& context) {
    TRY(context.unlock());
    const std::string& label = context.options.word(0);
    TRY_LET(agreed, confirmed(context, "Delete " + safe(label) + " for good?"));
    if (!agreed) return Exit::Failed;
    TRY(context.app.deleteUpstream(label));
    if (context.options.json) context.json(JsonObject().text("removed", label).str());
    return Exit::Done;
}

} // namespace rubber::cli
