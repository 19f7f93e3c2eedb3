// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/dispatch.h"

#include "desktop/app/app.h"
#include "desktop/cli/commands/commands.h"
#include "desktop/cli/json.h"
#include "desktop/cli/remote/agent_route.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <thread>

namespace rubber::cli {

namespace {

struct Verb {
    std::string_view name;
    Outcome (*command)(Context&);
    Runs runs = Runs::InAgent;
};
constexpr std::array kVerbs{
    Verb{"", firstSteps, Runs::Here},
    Verb{"vault init", vaultInit, Runs::Here},
    Verb{"vault passwd", vaultPasswd, Runs::Here},
    Verb{"vault backup", vaultBackup, Runs::Here},
    Verb{"vault restore", vaultRestore, Runs::Here},
    Verb{"vault keychain", vaultKeychain, Runs::Here},
    Verb{"vault shares create", vaultSharesCreate, Runs::Here},
    Verb{"vault shares status", vaultSharesStatus, Runs::Here},
    Verb{"vault shares verify", vaultSharesVerify, Runs::Here},
    Verb{"vault shares remove", vaultSharesRemove, Runs::Here},
    Verb{"vault shares recover", vaultSharesRecover, Runs::Here},
    Verb{"vault recover", vaultSharesRecover, Runs::Here},
    Verb{"relay pair", relayPair},
    Verb{"relay deploy", relayDeploy, Runs::Here},
    Verb{"relay list", relayList},
    Verb{"relay test", relayTest},
    Verb{"relay unseal", relayUnseal},
    Verb{"relay seal", relaySeal},
    Verb{"relay attest", relayAttest},
    Verb{"relay attest-policy", relayAttestPolicy},
    Verb{"relay shares create", relaySharesCreate, Runs::Here},
    Verb{"relay trust", relayTrust},
    Verb{"relay rename", relayRename},
    Verb{"relay remove", relayRemove, Runs::Here},
    Verb{"relay accept-restore", relayAcceptRestore, Runs::Here},
    Verb{"relay devices", relayDevices},
    Verb{"relay approve", relayApprove},
    Verb{"relay deny", relayDeny},
    Verb{"relay remove-device", relayRemoveDevice},
    Verb{"push", pushKey},
    Verb{"status", statusKey, Runs::InAgentUnasked},
    Verb{"list", listKeys, Runs::InAgentUnasked},
    Verb{"show", showKey},
    Verb{"edit", editKey},
    Verb{"suspend", suspendKey},
    Verb{"resume", resumeKey},
    Verb{"repin", repinKey},
    Verb{"restore", restoreKey},
    Verb{"rotate", rotateKey},
    Verb{"kill", killKeys, Runs::Here},
    Verb{"kill-link create", killLinkCreate},
    Verb{"kill-link list", killLinkList},
    Verb{"kill-link revoke", killLinkRevoke},
    Verb{"webhook add", webhookAdd},
    Verb{"webhook list", webhookList},
    Verb{"webhook test", webhookTest},
    Verb{"webhook rotate", webhookRotate},
    Verb{"webhook remove", webhookRemove},
    Verb{"webhook enable", webhookEnable},
    Verb{"canary create", canaryCreate},
    Verb{"canary list", canaryList},
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
    Verb{"upstream reveal", upstreamReveal, Runs::Here},
    Verb{"upstream archive", upstreamArchive},
    Verb{"upstream unarchive", upstreamUnarchive},
    Verb{"upstream remove", upstreamRemove},
    Verb{"import", importKeys},
    Verb{"adopt", adoptFile},
    Verb{"logs", showLogs},
    Verb{"spend", showSpend},
    Verb{"audit checkpoint", auditCheckpoint},
    Verb{"audit export", auditExport},
    Verb{"audit prove", auditProve},
    Verb{"audit trail", auditTrail},
    Verb{"audit verify", auditVerify},
    Verb{"audit verify-proof", auditVerifyProof},
    Verb{"anomalies rules", anomalyRules},
    Verb{"anomalies replay", anomalyReplay},
    Verb{"alerts", showAlerts},
    Verb{"alerts rules", alertRules},
    Verb{"alerts rule", alertRule},
    Verb{"config list", configList},
    Verb{"config get", configGet},
    Verb{"config set", configSet},
    Verb{"backup create", backupCreate, Runs::Here},
    Verb{"backup list", backupList, Runs::Here},
    Verb{"backup verify", backupVerify, Runs::Here},
    Verb{"backup restore", backupRestore, Runs::Here},
    Verb{"prices show", pricesShow},
    Verb{"prices set", pricesSet},
    Verb{"prices pin", pricesPin},
    Verb{"prices diff", pricesDiff},
    Verb{"prices update", pricesUpdate},
    Verb{"doctor", doctor},
    Verb{"agent", runAgent, Runs::Here},
    Verb{"agent terminals", agentTerminals, Runs::Here},
    Verb{"agent revoke", agentRevoke, Runs::Here},
    Verb{"unlock", unlockVault, Runs::Here},
    Verb{"lock", lockVault, Runs::Here},
    Verb{"completion", completion, Runs::Here},
    Verb{"version", version, Runs::Here},
};

/// What is done with a vault that can only be read. Whoever is not here might change something.
constexpr std::array<std::string_view, 42> kReads{
    "",              "relay list",     "relay test",          "relay devices",   "relay attest",     "status",
    "list",          "show",           "kill",                "kill-link list",  "webhook list",     "canary list",
    "upstream list",       "logs",            "spend",            "audit export",
    "audit prove",   "audit trail",    "audit verify",        "audit verify-proof", "anomalies rules", "anomalies replay",
    "alerts",        "alerts rules",   "config list",         "config get",      "backup create",    "backup list",
    "backup verify", "vault backup",   "vault shares status", "vault shares verify", "prices show",  "prices diff",
    "doctor",        "agent",          "unlock",              "lock",            "completion",       "version",
    "agent terminals", "agent revoke"};

Status requireAllowed(const Verb& verb, const desktop::App& app) {
    if (app.readOnly() == desktop::ReadOnly::No) return {};
    if (std::find(kReads.begin(), kReads.end(), verb.name) != kReads.end()) return {};
    return fail(ErrorCode::Stopped, "vault_read_only: " + app.home() + " cannot be written");
}

/// The option tree and the table name the same verbs; a test compares them.
const Verb& verbOf(const Options& options) {
    const auto verb = std::find_if(kVerbs.begin(), kVerbs.end(),
                                   [&](const Verb& each) { return each.name == options.verb; });
    CHECK(verb != kVerbs.end());
    return *verb;
}

Runs placeOf(const Options& options) {
    const Verb& verb = verbOf(options);
    // Its stdin is not another process's to read whole.
    if (options.verb == "import" && options.word(0) == "-") return Runs::Here;
    // A file is written for somebody who was let in.
    if (verb.runs == Runs::InAgentUnasked && !options.csv.empty()) return Runs::InAgent;
    return verb.runs;
}

} // namespace

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

const char* programVersion() { return RUBBER_VERSION; }

std::optional<Runs> runsWhere(const Parsed& parsed) {
    if (parsed.exitCode) return std::nullopt;
    return placeOf(parsed.options);
}

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
    if (options.noInput) {
        settings.terminalDevice.clear();
        settings.asker = nullptr;
    }
    PassphraseSource passphrases(std::move(settings), terminal);

    const Verb& verb = verbOf(options);
    if (outside.agent && placeOf(options) != Runs::Here) {
        const Caller caller{arguments, options, terminal, passphrases};
        if (const auto code = outside.agent->tryRun(caller)) return *code;
    }
    const std::unique_ptr<desktop::App> app = outside.makeApp();
    const auto sleep = [](Duration span) {
        std::this_thread::sleep_for(std::chrono::milliseconds(span.ms));
    };
    Context context{*app,    terminal, *outside.clock, options, passphrases,
                    outside, outside.nap ? outside.nap : sleep, outside.cancelled};
    if (const auto allowed = requireAllowed(verb, *app); !allowed) return report(allowed.error(), options, terminal);
    const Outcome outcome = verb.command(context);
    return outcome ? int(*outcome) : report(outcome.error(), options, terminal);
}

} // namespace rubber::cli
