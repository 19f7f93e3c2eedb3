// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/remote/agent_route.h"

#include "desktop/cli/commands/commands.h"
#include "desktop/cli/dispatch.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/words.h"

#include <QDir>

namespace rubber::cli {

namespace {

/// Our terminal, for a verb that runs elsewhere.
class HereForThere final : public agent::CallerTerminal {
public:
    explicit HereForThere(const Caller& caller) : m_caller(caller) {}
    bool out(std::string_view bytes) override {
        m_caller.terminal.endProgress();
        return m_caller.terminal.passOut(bytes);
    }
    void talk(std::string_view bytes) override {
        m_caller.terminal.endProgress();
        m_caller.terminal.passTalk(bytes);
    }
    void waitingForApproval() override {
        m_caller.terminal.progress("Waiting for your approval in the RubberAPI window...");
    }
    Result<Secret> askSecret(const std::string& prompt) override {
        return m_caller.passphrases.askTerminal(prompt);
    }
    Result<bool> askYes(const std::string& question) override {
        return m_caller.passphrases.askYes(question);
    }
    Result<Secret> readLine() override { return m_caller.passphrases.readLine(); }
    bool interrupted() const override { return m_guard.interrupted(); }

private:
    const Caller& m_caller;
    InterruptGuard m_guard;
};

agent::RunVerb requestOf(const Caller& caller) {
    const Surface& surface = caller.terminal.surface();
    agent::RunVerb verb;
    verb.arguments = caller.arguments;
    // What follows "--" is the child's; it is started here and nobody else's business.
    const auto dashes = std::find(verb.arguments.begin(), verb.arguments.end(), "--");
    if (dashes != verb.arguments.end()) verb.arguments.erase(dashes + 1, verb.arguments.end());
    if (dashes != verb.arguments.end()) verb.arguments.push_back("program");
    verb.folder = QDir::currentPath().toStdString();
    verb.terminal = {surface.outIsTerminal, surface.errIsTerminal,            surface.colour,
                     surface.utf8,          caller.passphrases.hasTerminal(), surface.columns};
    return verb;
}

} // namespace

std::vector<AgentRoute::Answering> AgentRoute::everybody(Terminal& terminal) const {
    std::vector<Answering> answering;
    if (m_settings.named == "none") return answering;
    const agent::Hello hello{agent::kProtocol, m_settings.program, m_settings.place.home};
    const auto tryOne = [&](agent::SocketRole role, const std::string& socket) {
        auto link = agent::AgentLink::open(socket, hello);
        if (link)
            answering.push_back({role, std::move(*link)});
        else if (link.error().code != ErrorCode::NotFound)
            terminal.warn(sentence(link.error()));
    };
    using agent::SocketRole;
    const std::string app = agent::socketName(m_settings.place, SocketRole::App);
    const std::string headless = agent::socketName(m_settings.place, SocketRole::Agent);
    if (!m_settings.named.empty() && m_settings.named != app && m_settings.named != headless)
        tryOne(SocketRole::Agent, m_settings.named);
    if (m_settings.named == headless) tryOne(SocketRole::Agent, headless);
    tryOne(SocketRole::App, app);
    if (m_settings.named != headless) tryOne(SocketRole::Agent, headless);
    return answering;
}

std::optional<int> AgentRoute::tryRun(const Caller& caller) const {
    const bool named = !m_settings.named.empty();
    if (!named && (m_settings.passphraseGiven || caller.options.passphraseFd)) return std::nullopt;
    for (auto& [role, link] : everybody(caller.terminal)) {
        if (!link.welcome().unlocked) continue;
        auto code = runThere(link, caller);
        caller.terminal.endProgress();
        if (code) return *code;
        if (code.error().code == ErrorCode::Locked) continue; // It was locked this moment.
        if (code.error().code == ErrorCode::Stopped) return int(Exit::Interrupted);
        return report(code.error(), caller.options, caller.terminal);
    }
    return std::nullopt;
}

Result<int> AgentRoute::runThere(agent::AgentLink& link, const Caller& caller) const {
    std::optional<agent::VerbEnd> end;
    {
        HereForThere here(caller);
        TRY_LET(ended, link.run(requestOf(caller), here));
        end = std::move(ended);
    }
    if (!end->child || end->code != 0) return end->code;
    if (caller.options.command.empty()) return fail(ErrorCode::Invalid, "bad_message: no program was to be started");
    TRY_LET(exit, runProgram(caller.options, end->child->variables, end->child->keyVariable, end->childKey,
                             caller.terminal));
    return int(exit);
}

std::string vaultStateText(bool unlocked, const std::optional<WallTime>& until, const std::string& by,
                           WallTime now) {
    if (!unlocked) return "";
    std::string text = "unlocked";
    if (until) {
        const std::string day = localTime(*until).substr(0, 10);
        text += " until " + (day == localTime(now).substr(0, 10) ? "" : day + " ") +
                localClock(*until).substr(0, 5);
    }
    return text + " (by the " + by + ")";
}

} // namespace rubber::cli
