// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/vault_shares.h"

#include "desktop/cli/commands/commands.h"
#include "desktop/cli/confirm.h"
#include "desktop/cli/json.h"
#include "desktop/cli/share_prompt.h"
#include "desktop/cli/share_sheets.h"
#include "desktop/cli/table.h"

namespace rubber::cli {

namespace {

JsonObject sharesJson(const desktop::ShareSetFacts& facts) {
    JsonObject object;
    object.number("set", facts.set);
    object.textOrNull("plan", facts.plan ? desktop::planWords(*facts.plan) : "");
    object.text("made_on", facts.madeOn);
    return object;
}

std::string sharesBlock(const desktop::ShareSetFacts& facts) {
    return cli::facts({{"Needed", facts.plan ? desktop::planText(*facts.plan) : "see the sheets"},
                       {"Set", std::to_string(facts.set)},
                       {"Made on", facts.madeOn}},
                      8);
}

/// The shares the vault has; an error when it has none.
Result<desktop::ShareSetFacts> sharesThere(Context& context) {
    TRY_LET(facts, desktop::recoveryShares(context.app));
    if (!facts)
        return fail(ErrorCode::NotFound, "no_recovery_slot: no recovery shares were made for this vault");
    return *facts;
}

} // namespace

Outcome vaultSharesCreate(Context& context) {
    TRY_LET(plan, planOf(context.options));
    TRY_LET(before, desktop::recoveryShares(context.app));
    if (before) {
        TRY_LET(agreed, confirmed(context, "The shares made on " + before->madeOn +
                                               " will not open the vault any more. Make new ones?"));
        if (!agreed) return Exit::Done;
    }
    std::optional<desktop::VaultShares> made;
    TRY(context.openWith([&](const Secret& passphrase) -> Status {
        TRY_LET(shares, desktop::VaultShares::make(context.app, plan, passphrase));
        made.emplace(std::move(shares));
        return {};
    }));
    Handout handout(context, context.path(context.options.out));
    TRY(handout.give(made->shares(), desktop::SheetFor::Vault, made->vaultName()));
    for (const auto& file : handout.files())
        context.terminal.talk("Written: " + safe(file));
    TRY(confirmShares(context, made->shares()));
    TRY(made->putInForce(context.app));
    handout.keep();
    const auto& facts = made->shares().facts();
    if (context.options.json)
        context.json(sharesJson(facts).texts("files", handout.files()).str());
    else
        context.terminal.out(sharesBlock(facts));
    context.terminal.talk(
        "These shares are in force. Print the sheets, delete the files, and keep the shares apart.");
    if (before)
        context.terminal.talk(
            "The older ones still open copies of the vault that were made before: delete those.");
    return Exit::Done;
}

Outcome vaultSharesStatus(Context& context) {
    TRY_LET(facts, desktop::recoveryShares(context.app));
    if (context.options.json)
        context.json(facts ? sharesJson(*facts).str() : "null");
    else if (facts)
        context.terminal.out(sharesBlock(*facts));
    else
        context.terminal.talk(
            "This vault has no recovery shares: a lost passphrase is final. Make some: rubberapi "
            "vault shares create");
    return Exit::Done;
}

Outcome vaultSharesVerify(Context& context) {
    TRY_LET(facts, sharesThere(context));
    desktop::ShareEntry entry(facts);
    TRY(askShares(context, entry));
    TRY(desktop::verifyVaultShares(context.app, entry));
    if (context.options.json)
        context.json(sharesJson(facts).boolean("opens", true).str());
    else
        context.terminal.out("These shares open the vault. Nothing was changed.");
    return Exit::Done;
}

Outcome vaultSharesRemove(Context& context) {
    TRY_LET(facts, sharesThere(context));
    TRY_LET(agreed, confirmed(context, "The shares made on " + facts.madeOn +
                                           " will not open the vault any more, and a lost passphrase is final. "
                                           "Remove them?"));
    if (!agreed) return Exit::Done;
    TRY(context.unlock());
    TRY(desktop::removeVaultShares(context.app));
    if (context.options.json)
        context.json(sharesJson(facts).boolean("removed", true).str());
    else
        context.terminal.out("The shares are void.");
    context.terminal.talk("They still open copies of the vault that were made before: delete those.");
    return Exit::Done;
}

Outcome vaultSharesRecover(Context& context) {
    TRY_LET(facts, sharesThere(context));
    context.terminal.talk("The vault has shares of set " + std::to_string(facts.set) + ", made on " +
                          facts.madeOn + (facts.plan ? "; needed: " + desktop::planText(*facts.plan) : "") +
                          ".");
    desktop::ShareEntry entry(facts);
    TRY(askShares(context, entry));
    TRY(desktop::verifyVaultShares(context.app, entry));
    TRY_LET(fresh, context.passphrases.askNew(context.options.newPassphraseFd));
    context.terminal.progress("Setting the passphrase...");
    TRY(desktop::recoverVault(context.app, entry, fresh));
    if (context.options.json)
        context.json(sharesJson(facts).boolean("recovered", true).str());
    else
        context.terminal.out("The vault has a new passphrase.");
    context.terminal.talk(
        "Whoever typed or saw these shares could open it: make new ones now, with rubberapi vault "
        "shares create");
    return Exit::Done;
}

} // namespace rubber::cli
