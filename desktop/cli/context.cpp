// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/context.h"

#include "desktop/app/app.h"
#include "desktop/app/error_name.h"
#include "desktop/cli/dispatch.h"
#include "desktop/cli/json.h"

#include <filesystem>

namespace rubber::cli {

Status Context::unlock() {
    if (app.unlocked()) return {};
    if (!app.vaultExists())
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + app.home());
    // Whatever keeps the keychain from opening it, the passphrase still can.
    if (app.unlockWithKeychain()) return {};
    return openWith([this](const Secret& passphrase) { return app.unlock(passphrase); });
}

Status Context::openWith(const std::function<Status(const Secret&)>& open) {
    const int tries = passphrases.mayRetry() ? 3 : 1;
    std::string prompt = "Passphrase: ";
    for (int left = tries - 1;; --left) {
        TRY_LET(passphrase, passphrases.ask(prompt));
        terminal.progress("Opening the vault...");
        const Status opened = open(passphrase);
        terminal.endProgress();
        if (opened || !desktop::isNamed(opened.error(), "wrong_passphrase") || left == 0) return opened;
        // Part of the prompt, so that it is seen only once the echo is off again: what is typed early would
        // be shown.
        prompt = "Wrong passphrase (" + std::to_string(left) + (left == 1 ? " try" : " tries") +
                 " left).\nPassphrase: ";
    }
}

std::string Context::path(const std::string& file) const {
    if (file.empty() || outside.folder.empty()) return file;
    return (std::filesystem::path(outside.folder) / file).string();
}

void Context::json(std::string_view data, const std::vector<std::string>& warnings) const {
    terminal.out(envelope(options.verb, clock.wall(), data, warnings));
}

void Context::jsonSecret(std::string_view data, const Secret& secret,
                         const std::vector<std::string>& warnings) const {
    terminal.outSecret(envelope(options.verb, clock.wall(), data, warnings), secret);
}

} // namespace rubber::cli
