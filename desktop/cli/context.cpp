// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/context.h"

#include "desktop/app/app.h"
#include "desktop/app/error_name.h"
#include "desktop/cli/json.h"

namespace rubber::cli {

Status Context::unlock() {
    if (app.unlocked()) return {};
    if (!app.vaultExists())
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + app.home());
    const int tries = passphrases.mayRetry() ? 3 : 1;
    std::string prompt = "Passphrase: ";
    for (int left = tries - 1;; --left) {
        TRY_LET(passphrase, passphrases.ask(prompt));
        terminal.progress("Opening the vault...");
        const Status opened = app.unlock(passphrase);
        terminal.endProgress();
        if (opened || !desktop::isNamed(opened.error(), "wrong_passphrase") || left == 0) return opened;
        // Part of the prompt, so that it is seen only once the echo is off again: what is typed early would
        // be shown.
        prompt = "Wrong passphrase (" + std::to_string(left) + (left == 1 ? " try" : " tries") +
                 " left).\nPassphrase: ";
    }
}

void Context::json(std::string_view data, const std::vector<std::string>& warnings) const {
    terminal.out(envelope(options.verb, clock.wall(), data, warnings));
}

void Context::jsonSecret(std::string_view data, const Secret& secret,
                         const std::vector<std::string>& warnings) const {
    terminal.outSecret(envelope(options.verb, clock.wall(), data, warnings), secret);
}

} // namespace rubber::cli
