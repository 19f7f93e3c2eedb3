// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/remote/agent_verbs.h"

#include "desktop/cli/dispatch.h"
#include "desktop/cli/remote/agent_route.h"

namespace rubber::cli {

namespace {

/// Questions go to the caller's terminal.
class AskThere final : public Asker {
public:
    AskThere(agent::VerbPeer& peer, bool canAsk) : m_peer(peer), m_canAsk(canAsk) {}
    bool canAsk() const override { return m_canAsk; }
    Result<Secret> askSecret(const std::string& prompt) override { return m_peer.askSecret(prompt); }
    Result<bool> askYes(const std::string& question) override { return m_peer.askYes(question); }
    Result<Secret> readLine() override { return m_peer.readLine(); }

private:
    agent::VerbPeer& m_peer;
    bool m_canAsk;
};

int runFor(const agent::VerbCall& call, agent::VerbPeer& peer,
           const std::function<std::unique_ptr<desktop::App>()>& makeApp, const Clock& clock) {
    const agent::TerminalFacts& facts = call.request.terminal;
    AskThere asker(peer, facts.canAsk);
    Outside outside;
    outside.clock = &clock;
    outside.passphrases.terminalDevice.clear();
    outside.passphrases.asker = &asker;
    outside.folder = call.request.folder;
    outside.cancelled = [&peer] { return peer.cancelled(); };
    outside.vaultState = vaultStateText(call.state.unlocked, call.state.until, call.state.by, clock.wall());
    outside.startChild = [&peer](const desktop::ClientSettings& settings, const Secret& key) {
        peer.startChild({settings.variables, settings.keyVariable}, key);
    };
    outside.makeTerminal = [&](ColourChoice) {
        // The caller has chosen its colours already.
        return Terminal(
            {facts.outIsTerminal, facts.errIsTerminal, facts.colour, facts.utf8, facts.columns},
            [&peer](std::string_view bytes) { return peer.out(bytes); },
            [&peer](std::string_view bytes) { return peer.talk(bytes); });
    };
    outside.makeApp = [&] {
        auto app = makeApp();
        app->actAs(call.who);
        app->unlockWith(call.key);
        return app;
    };
    const Parsed parsed = parseOptions(call.request.arguments);
    // A descriptor would be one of this process, and these verbs are not the agent's to run.
    if (parsed.options.passphraseFd || parsed.options.newPassphraseFd || runsWhere(parsed) == Runs::Here) {
        Terminal terminal = outside.makeTerminal(ColourChoice::Auto);
        return report({ErrorCode::Invalid, "bad_option: this is not for an agent"}, parsed.options, terminal);
    }
    return run(call.request.arguments, outside);
}

} // namespace

agent::VerbRunner agentVerbs(std::function<std::unique_ptr<desktop::App>()> makeApp, const Clock& clock) {
    agent::VerbRunner runner;
    runner.needsApproval = [](const std::vector<std::string>& arguments) {
        return runsWhere(parseOptions(arguments)) == Runs::InAgent;
    };
    runner.run = [makeApp = std::move(makeApp), &clock](const agent::VerbCall& call, agent::VerbPeer& peer) {
        return runFor(call, peer, makeApp, clock);
    };
    return runner;
}

} // namespace rubber::cli
