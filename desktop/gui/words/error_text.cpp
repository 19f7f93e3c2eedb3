// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/error_text.h"

#include "desktop/app/error_name.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace rubber::desktop::gui {

namespace {

/// "%1" stands for what the error itself says.
struct Known {
    std::string_view name;
    const char *sentence, *advice;
};

#define SAYS(text) QT_TRANSLATE_NOOP("error", text)

constexpr std::array kKnown{
    Known{"vault_missing", SAYS("There is no vault here: %1."), SAYS("Open another one or make a new one.")},
    Known{"vault_exists", SAYS("There is a vault here already."), SAYS("Open it, or choose another folder.")},
    Known{"vault_locked", SAYS("The vault is locked."), SAYS("Unlock it first.")},
    Known{"vault_busy", SAYS("Another program is using the vault."), SAYS("Try again in a moment.")},
    Known{"vault_newer", SAYS("This vault was made by a newer RubberAPI: %1."),
          SAYS("Update RubberAPI to open it.")},
    Known{"vault_damaged", SAYS("This file cannot be read as a vault: %1."),
          SAYS("Your relays go on working. Restore the vault from a backup.")},
    Known{"vault_write_failed", SAYS("The vault could not be written: %1."),
          SAYS("Nothing was lost. Make room on the disk, or allow writing to the folder.")},
    Known{"wrong_passphrase", SAYS("Wrong passphrase."), ""},
    Known{"backup_damaged", SAYS("This backup is damaged: %1."), SAYS("Take an older one.")},
    Known{"file_exists", SAYS("The file exists already: %1."), SAYS("Choose another name; nothing is overwritten.")},
    Known{"no_such_key", SAYS("There is no such key: %1."), ""},
    Known{"no_such_relay", SAYS("There is no such relay: %1."), ""},
    Known{"no_such_upstream", SAYS("There is no such upstream key: %1."), ""},
    Known{"no_relay", SAYS("No relay is paired yet."), SAYS("Pair one first.")},
    Known{"name_taken", SAYS("This name is taken."), SAYS("Choose another one.")},
    Known{"replaced", SAYS("This key was replaced by a newer one: %1."), ""},
    Known{"key_killed", SAYS("The key is killed."), SAYS("Restore it first.")},
    Known{"key_expired", SAYS("The key has expired."), SAYS("Change its expiry and restore it.")},
    Known{"no_master_key", SAYS("This vault cannot unseal that relay."),
          SAYS("Unseal it from the computer that paired first.")},
    Known{"no_such_price", SAYS("There is no price for %1."), ""},
    Known{"unclear_provider", SAYS("The provider of this key cannot be told: %1."), SAYS("Choose it from the list.")},
    Known{"bad_option", "%1.", ""},
    Known{"relay_unreachable", SAYS("The relay cannot be reached: %1."),
          SAYS("Keys on it keep their last limits.")},
    Known{"identity_changed", SAYS("This is not the relay that was paired: %1."),
          SAYS("Nothing is sent to it until you decide.")},
    Known{"not_paired", SAYS("The relay does not know this computer."), SAYS("Pair with it again.")},
    Known{"bad_signature", SAYS("The relay refused this computer's signature."), SAYS("Pair with it again.")},
    Known{"device_removed", SAYS("The relay has removed this computer."), SAYS("Pair with it again.")},
    Known{"bad_code", SAYS("The pairing code is not accepted: %1."),
          SAYS("It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair")},
    Known{"pairing_refused", SAYS("The relay did not accept the pairing code."),
          SAYS("Make a new one on the relay: rubberapi-relay pair")},
    Known{"pairing_expired", SAYS("The pairing code is older than 10 minutes."),
          SAYS("Make a new one on the relay: rubberapi-relay pair")},
    Known{"no_pairing_code", SAYS("The relay has no pairing code open; each works once."),
          SAYS("Make a new one on the relay: rubberapi-relay pair")},
    Known{"sponsor_required", SAYS("The relay has another computer already, which must vouch for this one."),
          SAYS("Use the vault that paired first, or a backup of it.")},
    Known{"device_exists", SAYS("This computer is paired with the relay already."), ""},
    Known{"authority_unknown", SAYS("The relay does not go by the name it was called."),
          SAYS("Use one of its own addresses, or set public_url in its configuration.")},
    Known{"relay_sealed", SAYS("The relay is sealed: it cannot open its stored keys."), SAYS("Unseal it.")},
    Known{"clock_skew", SAYS("This computer's clock and the relay's differ by more than two minutes."),
          SAYS("Set the clock that is wrong.")},
    Known{"sequence_too_low", SAYS("The relay has seen a later request of this computer."), SAYS("Try again.")},
    Known{"replayed", SAYS("The relay has seen this very request already."), SAYS("Try again.")},
    Known{"version_too_old", SAYS("The relay has a newer version of this key: another computer changed it."),
          SAYS("Look at it again first.")},
    Known{"bad_receipt", SAYS("The relay's receipt does not fit: %1."), ""},
    Known{"audit_unavailable", SAYS("The relay cannot write its journal: %1."),
          SAYS("Make room on its disk. It refuses agents until then; kill still works.")},
    Known{"rate_limited", SAYS("Too many requests to the relay in a minute."), SAYS("Wait a minute.")},
    Known{"busy", SAYS("The relay is busy."), SAYS("Try again in a moment.")},
    Known{"wrong_master_key", SAYS("This vault's master key is not the one the relay was sealed with."),
          SAYS("Unseal it from the computer that paired first.")},
    Known{"not_in_file_mode", SAYS("The relay keeps its master key in a file and cannot be sealed from here."), ""},
    Known{"no_such_link", SAYS("There is no such kill link."), ""},
    Known{"no_phone_page", SAYS("This relay shows no page to phones: it needs TLS for that."), SAYS("Give it a certificate, or put it behind a proxy that has one.")},
    Known{"identity_unchanged", SAYS("The relay is the one you paired."), SAYS("There is nothing to trust anew.")},
    Known{"upstream_exists", SAYS("This very key is in the vault already: %1."), ""},
    Known{"upstream_in_use", SAYS("It is in use: %1."), SAYS("Move or archive these proxy keys first.")},
    Known{"upstream_archived", SAYS("The upstream key is archived."), SAYS("Take it back first.")},
    Known{"not_archived", SAYS("Archive it before deleting it."), ""},
    Known{"import_unknown", SAYS("The format of this file is not known: %1."), SAYS("A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.")},
    Known{"import_encrypted", SAYS("This export is encrypted: %1."), SAYS("Export it without encryption, import it, and delete the file.")},
    Known{"import_damaged", SAYS("This file is damaged: %1."), SAYS("Nothing was imported.")},
    Known{"import_too_large", SAYS("This file is too large to be a list of keys: %1."), ""},
    Known{"file_missing", SAYS("The file is not there: %1."), ""},
    Known{"no_keychain", SAYS("The system keychain does not answer, or is locked."), SAYS("Use the passphrase.")},
    Known{"no_keychain_slot", SAYS("This vault does not use the system keychain."), SAYS("Switch it on in the settings.")},
    Known{"no_keychain_entry", SAYS("The keychain has no entry for this vault any more."), SAYS("Use the passphrase, and switch it on again in the settings.")},
    Known{"disk_full", SAYS("The disk is full."), SAYS("Make room first; nothing was lost. Kill still works.")},
    Known{"no_such_alert", SAYS("This alert is gone."), ""},
    Known{"bad_setting", "%1.", ""},
    Known{"no_such_setting", SAYS("There is no such setting: %1."), ""},
    Known{"draft_too_large", SAYS("The draft is too large to keep."), ""},
    Known{"price_book_changed", SAYS("The price book has changed meanwhile."), SAYS("Look at it again.")},
    Known{"prices_unreachable", SAYS("The price list cannot be fetched: %1."), ""},
    Known{"bad_link", SAYS("This link is refused: %1."), SAYS("Only rubberapi://pair links are followed, and only after you confirm.")},
    Known{"unknown_key", SAYS("The relay does not have this key."), SAYS("Restore it to send it again.")},
};

QString filled(const char* pattern, const std::string& said) {
    if (!*pattern) return {};
    QString text = QCoreApplication::translate("error", pattern);
    if (text.contains("%1")) text = text.arg(QString::fromStdString(said));
    while (text.endsWith(".."))
        text.chop(1); // The error's own sentence may end as the pattern does.
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

ErrorText describe(const Error& error) {
    const std::string name = errorName(error), said = errorText(error);
    for (const Known& known : kKnown)
        if (known.name == name) return {filled(known.sentence, said), filled(known.advice, said)};
    return {filled("%1.", said.empty() ? name : said + " (" + name + ")"), {}};
}

} // namespace rubber::desktop::gui
