// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/verb_runner.h"

#include <functional>
#include <memory>

namespace rubber::cli {

/// Runs command lines inside an agent: the same verbs, with the caller's terminal in place of ours. The
/// composition root of the app and `rubberapi agent` hand it to their AgentServer. `makeApp` is called on the
/// verb's thread and gives a locked App; `clock` outlives the runner.
agent::VerbRunner agentVerbs(std::function<std::unique_ptr<desktop::App>()> makeApp, const Clock& clock);

} // namespace rubber::cli
