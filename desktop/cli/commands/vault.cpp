// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"

namespace rubber::cli {

Outcome vaultInit(Context& context) {
    if (context.app.vaultExists()) return fail(ErrorCode::Exists, "vault_exists: " + context.app.home());
    TRY_LET(passphrase, context.passphrases.mayRetry() ? context.passphrases.askNew(std::nullopt)
                                                       : context.passphrases.ask(""));
    context.terminal.progress("Making the vault...");
    TRY(context.app.createVault(passphrase));
    if (context.options.json) {
        context.json(JsonObject().text("home", context.app.home()).str());
        return Exit::Done;
    }
    context.terminal.out("Vault made in " + context.app.home());
    context.terminal.talk(
        "Nobody can open it without the passphrase, us included. Next: rubberapi relay pair URL --code CODE");
    return Exit::Done;
}

Outcome vaultPasswd(Context& context) {
    if (!context.app.vaultExists())
        return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + context.app.home());
    TRY_LET(current, context.passphrases.ask("Current passphrase: "));
    TRY_LET(fresh, context.passphrases.askNew(context.options.newPassphraseFd));
    context.terminal.progress("Changing the passphrase...");
    TRY(context.app.changePassphrase(current, fresh));
    if (context.options.json) context.json(JsonObject().boolean("changed", true).str());
    context.terminal.talk("The passphrase is changed. Backups made before keep the old one.");
    return Exit::Done;
}

Outcome vaultBackup(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Writing the backup...");
    TRY(context.app.backup(context.options.word(0)));
    if (context.options.json)
        context.json(JsonObject().text("file", context.options.word(0)).str());
    else
        context.terminal.out("Backup written and checked: " + context.options.word(0));
    return Exit::Done;
}

Outcome vaultRestore(Context& context) {
    TRY(context.app.restoreBackup(context.options.word(0)));
    if (context.options.json)
        context.json(JsonObject().text("home", context.app.home()).str());
    else
        context.terminal.out("Vault restored to " + context.app.home());
    context.terminal.talk("Its passphrase is the one it had when the backup was made.");
    return Exit::Done;
}

} // namespace rubber::cli
