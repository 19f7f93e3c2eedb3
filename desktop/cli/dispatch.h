// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/context.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace rubber::cli {

/// What `run` is built from, so that tests can hand in their own.
struct Outside {
    std::function<std::unique_ptr<desktop::App>()> makeApp;
    std::function<Terminal(ColourChoice)> makeTerminal;
    PassphraseSource::Settings passphrases; ///< Its descriptor is set from the options.
    const Clock* clock = nullptr;
    std::function<void(Duration)> nap; ///< Absent: really sleep.
};

/// The whole program: reads the arguments (without the program's name), runs one verb, prints its errors.
/// Gives the exit code.
int run(const std::vector<std::string>& arguments, const Outside& outside);

} // namespace rubber::cli
