// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"

namespace rubber::cli {

namespace {

const char* stateWord(desktop::KeychainState state) {
    switch (state) {
    case desktop::KeychainState::Unavailable:
        return "unavailable";
    case desktop::KeychainState::Off:
        return "off";
    case desktop::KeychainState::On:
        return "on";
    case desktop::KeychainState::Missing:
        return "missing";
    }
    return "";
}

const char* explanation(desktop::KeychainState state) {
    switch (state) {
    case desktop::KeychainState::Unavailable:
        return "There is no system keychain here, or it is locked.";
    case desktop::KeychainState::Off:
        return "The system keychain is not used. Turn it on: rubberapi vault keychain on";
    case desktop::KeychainState::On:
        return "The vault opens with the system keychain, without its passphrase.";
    case desktop::KeychainState::Missing:
        return "The keychain's entry is gone: only the passphrase opens. Set it up again: rubberapi vault "
               "keychain on";
    }
    return "";
}

} // namespace

Outcome vaultKeychain(Context& context) {
    if (!context.app.vaultExists())
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + context.app.home());
    const std::string& what = context.options.word(0);
    if (what == "on") {
        TRY_LET(passphrase, context.passphrases.ask("Passphrase: "));
        context.terminal.progress("Setting up the keychain...");
        TRY(context.app.enableKeychain(passphrase));
    } else if (what == "off") {
        TRY(context.unlock());
        TRY(context.app.disableKeychain());
    }
    const auto state = context.app.keychainState();
    if (context.options.json)
        context.json(JsonObject().text("state", stateWord(state)).str());
    else
        context.terminal.out(explanation(state));
    return Exit::Done;
}

} // namespace rubber::cli
