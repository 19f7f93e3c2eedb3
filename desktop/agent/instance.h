// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/link.h"
#include "desktop/agent/messages.h"
#include "desktop/agent/socket_place.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber::agent {

/// How a start of the desktop goes on.
enum class Start {
    First,     ///< Nobody runs: go on, and let the AgentServer listen.
    HandedOver ///< The first start has the arguments and comes to the front: exit 0.
};

/// Hands the arguments (without the program's name) to the app that runs, if one does. Unavailable
/// "agent_gone" and others when one runs and does not answer: then a second window would fight the first for
/// the vault, so say so and exit.
Result<Start> startOrHandOver(const SocketSettings& place, const std::string& program,
                              const std::vector<std::string>& arguments, const std::string& activationToken);

/// What a start was asked for, by its own arguments or by RaiseWindow: the link to show for confirmation, or
/// why one was refused. Nothing else in arguments means anything.
struct StartWish {
    std::optional<PairLink> pair;
    std::optional<Error> refused;
};
StartWish wishOf(const std::vector<std::string>& arguments);

} // namespace rubber::agent
