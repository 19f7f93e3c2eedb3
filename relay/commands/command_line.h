// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rubber::relay {

/// The whole program: reads the arguments, runs the verb, returns the exit code.
int runCommandLine(int argc, char** argv);

} // namespace rubber::relay
