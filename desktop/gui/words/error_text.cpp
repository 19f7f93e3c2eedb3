// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/error_text.h"

#include "desktop/app/error_name.h"

#include <QCoreApplication>

#include <string_view>

namespace rubber::desktop::gui {

namespace {

/// "%1" stands for what the error itself says.
struct Known {
    std::string_view name;
    const char *sentence, *advice;
};

/// A plain array inside the class: that is where lupdate finds the context of QT_TR_NOOP.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(error)
public:
    static constexpr Known kKnown[] = {
        Known{"vault_missing", QT_TR_NOOP("There is no vault here: %1."),
              QT_TR_NOOP("Open another one or make a new one.")},
        Known{"vault_gone", QT_TR_NOOP("The vault file is not there: %1."),
              QT_TR_NOOP("Restore it from a backup, or open it where it is now.")},
        Known{"vault_exists", QT_TR_NOOP("There is a vault here already."),
              QT_TR_NOOP("Open it, or choose another folder.")},
        Known{"vault_locked", QT_TR_NOOP("The vault is locked."), QT_TR_NOOP("Unlock it first.")},
        Known{"vault_busy", QT_TR_NOOP("Another program is using the vault: %1."),
              QT_TR_NOOP("Try again in a moment.")},
        Known{"vault_newer", QT_TR_NOOP("This vault was made by a newer RubberAPI: %1."),
              QT_TR_NOOP("Update RubberAPI to open it.")},
        Known{"vault_damaged", QT_TR_NOOP("This file cannot be read as a vault: %1."),
              QT_TR_NOOP("Your relays go on working. Restore the vault from a backup.")},
        Known{"vault_write_failed", QT_TR_NOOP("The vault could not be written: %1."),
              QT_TR_NOOP("Nothing was lost. Make room on the disk, or allow writing to the folder.")},
        Known{"wrong_passphrase", QT_TR_NOOP("Wrong passphrase."), ""},
        Known{"backup_damaged", QT_TR_NOOP("This backup is damaged: %1."), QT_TR_NOOP("Take an older one.")},
        Known{"file_exists", QT_TR_NOOP("The file exists already: %1."),
              QT_TR_NOOP("Choose another name; nothing is overwritten.")},
        Known{"no_such_key", QT_TR_NOOP("There is no such key: %1."), ""},
        Known{"no_such_relay", QT_TR_NOOP("There is no such relay: %1."), ""},
        Known{"no_such_upstream", QT_TR_NOOP("There is no such upstream key: %1."), ""},
        Known{"no_relay", QT_TR_NOOP("No relay is paired yet."), QT_TR_NOOP("Pair one first.")},
        Known{"name_taken", QT_TR_NOOP("This name is taken."), QT_TR_NOOP("Choose another one.")},
        Known{"replaced", QT_TR_NOOP("This key was replaced by a newer one: %1."), ""},
        Known{"key_killed", QT_TR_NOOP("The key is killed."), QT_TR_NOOP("Restore it first.")},
        Known{"key_expired", QT_TR_NOOP("The key has expired."),
              QT_TR_NOOP("Change its expiry and restore it.")},
        Known{"no_master_key", QT_TR_NOOP("This vault cannot unseal that relay."),
              QT_TR_NOOP("Unseal it from the computer that paired first.")},
        Known{"no_such_price", QT_TR_NOOP("There is no price for %1."), ""},
        Known{"unclear_provider", QT_TR_NOOP("The provider of this key cannot be told: %1."),
              QT_TR_NOOP("Choose it from the list.")},
        Known{"bad_option", "%1.", ""},
        Known{"relay_unreachable", QT_TR_NOOP("The relay cannot be reached: %1."),
              QT_TR_NOOP("Keys on it keep their last limits.")},
        Known{"unsigned_answer", QT_TR_NOOP("Something that is not the relay answered: %1."),
              QT_TR_NOOP("Check the relay's control address, and what stands in front of it.")},
        Known{"identity_changed", QT_TR_NOOP("This is not the relay that was paired: %1."),
              QT_TR_NOOP("Nothing is sent to it until you decide.")},
        Known{"not_paired", QT_TR_NOOP("The relay does not know this computer."),
              QT_TR_NOOP("Pair with it again.")},
        Known{"bad_signature", QT_TR_NOOP("The relay refused this computer's signature."),
              QT_TR_NOOP("Pair with it again.")},
        Known{"device_removed", QT_TR_NOOP("The relay has removed this computer."),
              QT_TR_NOOP("Pair with it again.")},
        Known{"bad_code", QT_TR_NOOP("The pairing code is not accepted: %1."),
              QT_TR_NOOP(
                  "It lasts 10 minutes and works once. Make a new one on the relay: rubberapi-relay pair")},
        Known{"pairing_refused", QT_TR_NOOP("The relay did not accept the pairing code."),
              QT_TR_NOOP("Make a new one on the relay: rubberapi-relay pair")},
        Known{"pairing_expired", QT_TR_NOOP("The pairing code is older than 10 minutes."),
              QT_TR_NOOP("Make a new one on the relay: rubberapi-relay pair")},
        Known{"no_pairing_code", QT_TR_NOOP("The relay has no pairing code open; each works once."),
              QT_TR_NOOP("Make a new one on the relay: rubberapi-relay pair")},
        Known{"approval_needed",
              QT_TR_NOOP("Another computer that is paired with this relay must let this one in."),
              QT_TR_NOOP("Then do this again, with a fresh code.")},
        Known{"pairing_denied", QT_TR_NOOP("The other computer turned this one away."), ""},
        Known{"nobody_waits", QT_TR_NOOP("Nobody waits to be let in any more."), ""},
        Known{"no_such_device", "%1.", ""},
        Known{"own_device", "%1.", ""},
        Known{"stale_nonce", QT_TR_NOOP("The relay was started anew meanwhile."),
              QT_TR_NOOP("Make a new code on its machine.")},
        Known{"roster_behind", QT_TR_NOOP("Other computers keep changing the relay's list."),
              QT_TR_NOOP("Try again.")},
        Known{"roster_forked", QT_TR_NOOP("The relay shows another list of computers than before: %1."),
              QT_TR_NOOP("Somebody has set it back or changed it. If that was you, unpair it and pair again.")},
        Known{"device_exists", QT_TR_NOOP("This computer is paired with the relay already."), ""},
        Known{"authority_unknown", QT_TR_NOOP("The relay does not go by the name it was called."),
              QT_TR_NOOP("Use one of its own addresses, or set public_url in its configuration.")},
        Known{"relay_sealed", QT_TR_NOOP("The relay is sealed: it cannot open its stored keys."),
              QT_TR_NOOP("Unseal it.")},
        Known{"clock_skew",
              QT_TR_NOOP("This computer's clock and the relay's differ by more than two minutes."),
              QT_TR_NOOP("Set the clock that is wrong.")},
        Known{"sequence_too_low", QT_TR_NOOP("The relay has seen a later request of this computer."),
              QT_TR_NOOP("Try again.")},
        Known{"replayed", QT_TR_NOOP("The relay has seen this very request already."),
              QT_TR_NOOP("Try again.")},
        Known{"version_too_old",
              QT_TR_NOOP("The relay has a newer version of this key: another computer changed it."),
              QT_TR_NOOP("Look at it again first.")},
        Known{"bad_receipt", QT_TR_NOOP("The relay's receipt does not fit: %1."), ""},
        Known{"audit_unavailable", QT_TR_NOOP("The relay cannot write its journal: %1."),
              QT_TR_NOOP("Make room on its disk. It refuses agents until then; kill still works.")},
        Known{"rate_limited", QT_TR_NOOP("Too many requests to the relay in a minute."),
              QT_TR_NOOP("Wait a minute.")},
        Known{"busy", QT_TR_NOOP("The relay is busy."), QT_TR_NOOP("Try again in a moment.")},
        Known{"attestation_failed",
              QT_TR_NOOP("The relay did not show what you ask of its machine: %1."),
              QT_TR_NOOP("Nothing was sent. Each step is on the relay's card.")},
        Known{"attestation_unavailable", QT_TR_NOOP("The relay's machine gave no evidence: %1."), ""},
        Known{"wrong_master_key",
              QT_TR_NOOP("This vault's master key is not the one the relay was sealed with."),
              QT_TR_NOOP("Unseal it from the computer that paired first.")},
        Known{"not_in_file_mode",
              QT_TR_NOOP("The relay keeps its master key in a file and cannot be sealed from here."), ""},
        Known{"no_such_link", QT_TR_NOOP("There is no such kill link."), ""},
        Known{"no_phone_page", QT_TR_NOOP("This relay shows no page to phones: it needs TLS for that."),
              QT_TR_NOOP("Give it a certificate, or put it behind a proxy that has one.")},
        Known{"identity_unchanged", QT_TR_NOOP("The relay is the one you paired."),
              QT_TR_NOOP("There is nothing to trust anew.")},
        Known{"upstream_exists", QT_TR_NOOP("This very key is in the vault already: %1."), ""},
        Known{"upstream_in_use", QT_TR_NOOP("It is in use: %1."),
              QT_TR_NOOP("Archive these proxy keys first, and make new ones for another upstream key.")},
        Known{"upstream_archived", QT_TR_NOOP("The upstream key is archived."),
              QT_TR_NOOP("Take it back first.")},
        Known{"not_archived", QT_TR_NOOP("Archive it before deleting it."), ""},
        Known{"import_unknown", QT_TR_NOOP("The format of this file is not known: %1."),
              QT_TR_NOOP("A .env file, Bitwarden, 1Password, KeePassXC or a JSON map can be read.")},
        Known{"import_encrypted", QT_TR_NOOP("This export is encrypted: %1."),
              QT_TR_NOOP("Export it without encryption, import it, and delete the file.")},
        Known{"import_damaged", QT_TR_NOOP("This file is damaged: %1."), QT_TR_NOOP("Nothing was imported.")},
        Known{"import_too_large", QT_TR_NOOP("This file is too large to be a list of keys: %1."), ""},
        Known{"file_missing", QT_TR_NOOP("The file is not there: %1."), ""},
        Known{"no_keychain", QT_TR_NOOP("The system keychain does not answer, or is locked."),
              QT_TR_NOOP("Use the passphrase.")},
        Known{"no_keychain_slot", QT_TR_NOOP("This vault does not use the system keychain."),
              QT_TR_NOOP("Switch it on in the settings.")},
        Known{"no_keychain_entry", QT_TR_NOOP("The keychain has no entry for this vault any more."),
              QT_TR_NOOP("Use the passphrase, and switch it on again in the settings.")},
        Known{"disk_full", QT_TR_NOOP("The disk is full."),
              QT_TR_NOOP("Make room first; nothing was lost. Kill still works.")},
        Known{"no_such_alert", QT_TR_NOOP("This alert is gone."), ""},
        Known{"bad_setting", "%1.", ""},
        Known{"no_such_setting", QT_TR_NOOP("There is no such setting: %1."), ""},
        Known{"draft_too_large", QT_TR_NOOP("The draft is too large to keep."), ""},
        Known{"price_book_changed", QT_TR_NOOP("The price book has changed meanwhile."),
              QT_TR_NOOP("Look at it again.")},
        Known{"prices_unreachable", QT_TR_NOOP("The price list cannot be fetched: %1."), ""},
        Known{"bad_link", QT_TR_NOOP("This link is refused: %1."),
              QT_TR_NOOP("Only rubberapi://pair links are followed, and only after you confirm.")},
        Known{"unknown_key", QT_TR_NOOP("The relay does not have this key."),
              QT_TR_NOOP("Restore it to send it again.")},
    };
};

QString filled(const char* pattern, const std::string& said) {
    if (!*pattern) return {};
    QString text = Words::tr(pattern);
    if (text.contains("%1")) text = text.arg(QString::fromStdString(said));
    while (text.endsWith(".."))
        text.chop(1); // The error's own sentence may end as the pattern does.
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

ErrorText describe(const Error& error) {
    const std::string name = errorName(error), said = errorText(error);
    for (const Known& known : Words::kKnown)
        if (known.name == name) return {filled(known.sentence, said), filled(known.advice, said)};
    return {filled("%1.", said.empty() ? name : said + " (" + name + ")"), {}};
}

} // namespace rubber::desktop::gui
