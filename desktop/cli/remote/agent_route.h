// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/client.h"
#include "desktop/agent/socket_place.h"
#include "desktop/cli/options.h"
#include "desktop/cli/passphrase.h"
#include "desktop/cli/terminal.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber::cli {

/// One command line on its way.
struct Caller {
    const std::vector<std::string>& arguments;
    const Options& options;
    Terminal& terminal;
    PassphraseSource& passphrases;
};

/// The ways to an open vault that is not ours: RUBBERAPI_AGENT_SOCK, the app, the agent, in this order.
class AgentRoute {
public:
    struct Settings {
        std::string named;            ///< RUBBERAPI_AGENT_SOCK; "none" = never ask anybody.
        agent::SocketSettings place;
        std::string program;          ///< Our version.
        bool passphraseGiven = false; ///< RUBBERAPI_PASSPHRASE_FILE: who names a source wants that one.
    };
    explicit AgentRoute(Settings settings) : m_settings(std::move(settings)) {}

    /// Runs the whole verb in an agent with an open vault and gives its exit code; nothing when there is none
    /// or the caller named a passphrase: then it is to be done here.
    std::optional<int> tryRun(const Caller& caller) const;

    struct Answering {
        agent::SocketRole role = agent::SocketRole::Agent;
        agent::AgentLink link;
    };
    /// Everybody who answers now, the app before the agent. Version or vault of others is told in `terminal`.
    std::vector<Answering> everybody(Terminal& terminal) const;
    const agent::SocketSettings& place() const { return m_settings.place; }
    const std::string& program() const { return m_settings.program; }

private:
    Result<int> runThere(agent::AgentLink& link, const Caller& caller) const;
    Settings m_settings;
};

/// "unlocked until 14:17 (by the app)"; "" when it is locked.
std::string vaultStateText(bool unlocked, const std::optional<WallTime>& until, const std::string& by, WallTime now);

} // namespace rubber::cli
