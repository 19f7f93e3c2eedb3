// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/cli/options.h"
#include "desktop/cli/passphrase.h"
#include "desktop/cli/terminal.h"
#include "shared/clock.h"
#include "shared/result.h"

#include <functional>
#include <string>
#include <vector>

namespace rubber::desktop {
class App;
}

namespace rubber::cli {

struct Outside;

/// What every command is given. References outlive the command.
struct Context {
    desktop::App& app;
    Terminal& terminal;
    const Clock& clock;
    const Options& options;
    PassphraseSource& passphrases;
    const Outside& outside;
    std::function<void(Duration)> nap; ///< Lets time pass; tests move their clock instead.
    std::function<bool()> cancelled;   ///< In an agent: the caller wants to end.

    /// A file the caller named, seen from where the caller is. "" stays "".
    std::string path(const std::string& file) const;

    /// Opens the vault, asking where Options and environment say. Errors: vault_missing, vault_locked (nobody
    /// to ask), wrong_passphrase, and what App::unlock gives.
    Status unlock();
    /// Asks for the passphrase, three times where a person answers, until `open` does not say
    /// wrong_passphrase.
    Status openWith(const std::function<Status(const Secret&)>& open);
    /// Prints the --json envelope of this verb.
    void json(std::string_view data, const std::vector<std::string>& warnings = {}) const;
    void jsonSecret(std::string_view data, const Secret& secret,
                    const std::vector<std::string>& warnings = {}) const;
};

} // namespace rubber::cli
