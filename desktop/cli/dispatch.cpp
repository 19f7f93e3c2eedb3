// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/dispatch.h"

#include "desktop/app/app.h"
#include "desktop/cli/commands/commands.h"
#include "desktop/cli/json.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>

namespace rubber::cli {

namespace {

struct Verb {
    std::string_view name;
    Outcome (*command)(Context&);
};
constexpr std::array kVerbs{
    Verb{"", firstSteps},
    Verb{"vault init", vaultInit},
    Verb{"vault passwd", vaultPasswd},
    Verb{"vault backup", vaultBackup},
    Verb{"vault restore", vaultRestore},
    Verb{"relay pair", relayPair},
    Verb{"relay list", relayList},
    Verb{"relay test", relayTest},
    Verb{"relay unseal", relayUnseal},
    Verb{"relay seal", relaySeal},
    Verb{"push", pushKey},
    Verb{"status", statusKey},
    Verb{"list", listKeys},
    Verb{"show", showKey},
    Verb{"edit", editKey},
    Verb{"suspend", suspendKey},
    Verb{"resume", resumeKey},
    Verb{"repin", repinKey},
    Verb{"restore", restoreKey},
    Verb{"rotate", rotateKey},
    Verb{"kill", killKeys},
    Verb{"env", envKey},
    Verb{"run", runWithKey},
    Verb{"archive", archiveKey},
    Verb{"unarchive", unarchiveKey},
    Verb{"delete", deleteKey},
    Verb{"upstream add", upstreamAdd},
    Verb{"upstream list", upstreamList},
    Verb{"upstream test", upstreamTest},
    Verb{"upstream rotate", upstreamRotate},
    Verb{"upstream rename", upstreamRename},
    Verb{"upstream reveal", upstreamReveal},
    Verb{"upstream archive", upstreamArchive},
    Verb{"upstream unarchive", upstreamUnarchive},
    Verb{"upstream remove", upstreamRemove},
    Verb{"import", importKeys},
    Verb{"adopt", adoptFile},
    Verb{"logs", showLogs},
    Verb{"spend", showSpend},
    Verb{"audit export", auditExport},
    Verb{"prices show", pricesShow},
    Verb{"prices set", pricesSet},
    Verb{"prices pin", pricesPin},
    Verb{"prices diff", pricesDiff},
    Verb{"prices update", pricesUpdate},
    Verb{"doctor", doctor},
    Verb{"completion", completion},
    Verb{"version", version},
};

int report(const Error& error, const Options& options, Terminal& terminal) {
    const ErrorText text = describe(error);
    if (options.json) {
        const std::string inner = JsonObject()
                                      .text("code", text.name)
                                      .number("exit", int(text.exit))
                                      .text("message", text.message)
                                      .textOrNull("hint", text.hint)
                                      .str();
        terminal.error(JsonObject().raw("error", inner).str());
    } else {
        terminal.error("rubberapi: " + text.message);
        if (!text.hint.empty()) terminal.error("Hint: " + text.hint);
    }
    return int(text.exit);
}

} // namespace

int run(const std::vector<std::string>& arguments, const Outside& outside) {
    const Parsed parsed = parseOptions(arguments);
    const Options& options = parsed.options;
    Terminal terminal = outside.makeTerminal(options.colour);
    terminal.setQuiet(options.quiet);
    if (parsed.exitCode) {
        if (!parsed.out.empty()) terminal.out(parsed.out);
        if (!parsed.err.empty()) terminal.error(parsed.err);
        return *parsed.exitCode;
    }
    PassphraseSource::Settings settings = outside.passphrases;
    settings.descriptor = options.passphraseFd;
    if (options.noInput) settings.terminalDevice.clear();
    PassphraseSource passphrases(std::move(settings), terminal);

    const std::unique_ptr<desktop::App> app = outside.makeApp();
    const auto sleep = [](Duration span) {
        std::this_thread::sleep_for(std::chrono::milliseconds(span.ms));
    };
    Context context{*app,        terminal, *outside.clock, options, passphrases,
                    outside.nap ? outside.nap : sleep};
    const auto verb = std::find_if(kVerbs.begin(), kVerbs.end(),
                                   [&](const Verb& each) { return each.name == options.verb; });
    CHECK(verb != kVerbs.end()); // The option tree and the table name the same verbs; a test compares them.
    const Outcome outcome = verb->command(context);
    return outcome ? int(*outcome) : report(outcome.error(), options, terminal);
}

} // namespace rubber::cli
