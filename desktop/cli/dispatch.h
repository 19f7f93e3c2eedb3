// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/client_settings.h"
#include "desktop/cli/context.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rubber::cli {

class AgentRoute;

/// What `run` is built from, so that tests can hand in their own.
struct Outside {
    std::function<std::unique_ptr<desktop::App>()> makeApp;
    std::function<Terminal(ColourChoice)> makeTerminal;
    PassphraseSource::Settings passphrases; ///< Its descriptor is set from the options.
    const Clock* clock = nullptr;
    std::function<void(Duration)> nap; ///< Absent: really sleep.

    /// The way to an agent; absent: everything is done here.
    const AgentRoute* agent = nullptr;

    // What is set when this is the agent and the caller is elsewhere.
    std::string folder;              ///< Where the caller's file names begin; "" = here.
    std::function<bool()> cancelled; ///< The caller wants to end.
    std::string vaultState;          ///< "unlocked until 14:17 (by the app)"
    std::function<void(const desktop::ClientSettings&, const Secret& key)> startChild; ///< `run`, over there.
};

/// Where a verb runs when an agent has the vault open.
enum class Runs {
    Here,           ///< It needs no vault, or another passphrase than the agent's, or must not depend on one.
    InAgent,        ///< After a person has approved the terminal.
    InAgentUnasked, ///< It shows no secret and changes nothing.
};
/// Nothing for a line that is no verb.
std::optional<Runs> runsWhere(const Parsed& parsed);

/// The whole program: reads the arguments (without the program's name), runs one verb, prints its errors.
/// Gives the exit code.
int run(const std::vector<std::string>& arguments, const Outside& outside);

const char* programVersion();
/// Prints an error as every verb does and gives its exit code.
int report(const Error& error, const Options& options, Terminal& terminal);

} // namespace rubber::cli
