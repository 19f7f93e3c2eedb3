// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/grammar.h"

namespace rubber::cli {

void Grammar::addAgent() {
    CLI::App* unlock = top("unlock", "Keep the vault open for a time, in the app that runs or in an agent",
                           "rubberapi unlock --for 1h");
    text(unlock, "--for", m_options.forSpan, "SPAN", "How long: 15m (default), at most 12h");
    top("lock", "Lock the vault in the app and in the agent", "rubberapi lock");
    CLI::App* agent =
        top("agent", "Hold the vault open without the app, for this user's terminals", "rubberapi agent --timeout 1h");
    text(agent, "--timeout", m_options.timeout, "SPAN", "When it locks and ends: 15m (default), at most 12h");
    text(agent, "--idle", m_options.idle, "SPAN", "Lock and end earlier when no verb was run for so long: 5m");
    agent->add_flag("--foreground", m_options.foreground, "Stay in this terminal; Ctrl+C ends it");
    verb(agent, "terminals", "Which terminals may use the vault that the app holds open", "rubberapi agent terminals");
    one(verb(agent, "revoke", "Have a terminal ask again", "rubberapi agent revoke all"), "ID|all",
        "Its number, as `agent terminals` has it; all = every one");
    agent->add_flag("--detached", m_options.detached)->group(""); // How `unlock` starts one.
}

} // namespace rubber::cli
