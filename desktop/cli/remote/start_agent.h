// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/headless.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <string>

namespace rubber::cli {

/// Starts this program as an agent of its own session and waits until it listens. Unauthorized
/// "wrong_passphrase"; else Unavailable "agent_failed" with what it said.
Status startAgent(const Secret& passphrase, agent::HeadlessAgent::Spans spans);

/// Of an agent that listens: lets go of the terminal, the folder and the files it was started with, and keeps
/// other processes of this user out of its memory.
void leaveTerminal();

} // namespace rubber::cli
