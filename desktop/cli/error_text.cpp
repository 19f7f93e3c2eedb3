// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/error_text.h"

#include "desktop/app/error_name.h"
#include "desktop/cli/terminal.h"

#include <array>
#include <string_view>

namespace rubber::cli {

namespace {

/// `%` in a message stands for what the error itself says.
struct Known {
    std::string_view name;
    Exit exit;
    std::string_view message, hint;
};

constexpr std::array kKnown{
    Known{"vault_missing", Exit::NotFound, "%.", "Make one: rubberapi vault init"},
    Known{"vault_exists", Exit::Refused, "%.", "To use another folder, set RUBBERAPI_HOME."},
    Known{"vault_locked", Exit::Locked, "the vault is locked: %.",
          "Run it on a terminal, or set RUBBERAPI_PASSPHRASE_FILE, or pass --passphrase-fd N."},
    Known{"vault_busy", Exit::BusyOrNewer, "another program is using the vault: %.", "Try again in a moment."},
    Known{"vault_newer", Exit::BusyOrNewer, "this vault was made by a newer version of RubberAPI: %.",
          "Update RubberAPI on this computer."},
    Known{"vault_read_only", Exit::BusyOrNewer, "the vault can only be read: %.",
          "Reading goes on, and so does kill. To change something, move the vault's folder to where it can be written."},
    Known{"wrong_passphrase", Exit::WrongPassphrase, "wrong passphrase.", ""},
    Known{"vault_damaged", Exit::Failed, "the vault's files are damaged: %.",
          "The relays go on working. Move the folder away, then: rubberapi vault restore BACKUP"},
    Known{"vault_write_failed", Exit::Failed, "the vault could not be written: %.",
          "Nothing was lost. Is the disk full, or the folder read-only?"},
    Known{"backup_damaged", Exit::Failed, "the backup is damaged: %.", "Take an older one."},
    Known{"file_exists", Exit::Refused, "the file exists already: %.",
          "Choose another name; nothing is overwritten."},
    Known{"file_missing", Exit::NotFound, "%.", ""},
    Known{"disk_full", Exit::Failed, "the disk is nearly full: %.", "Nothing was changed. Make room first."},
    Known{"events_changed", Exit::Failed, "%.", "Look: rubberapi audit trail --verify"},
    Known{"no_such_setting", Exit::NotFound, "no such setting: %", "See: rubberapi config list"},
    Known{"bad_setting", Exit::Usage, "%.", ""},
    Known{"no_such_rule", Exit::NotFound, "no such rule: %", "See: rubberapi alerts rules"},
    Known{"no_such_alert", Exit::NotFound, "no such alert: %.", "See: rubberapi alerts"},
    Known{"no_keychain", Exit::Failed, "%.", "The passphrase opens the vault as before."},
    Known{"no_keychain_slot", Exit::NotFound, "%.", "Set it up: rubberapi vault keychain on"},
    Known{"no_keychain_entry", Exit::NotFound, "%.", "Set it up again: rubberapi vault keychain on"},
    Known{"no_recovery_slot", Exit::NotFound, "%.", "Make some: rubberapi vault shares create"},
    Known{"bad_shares", Exit::Usage, "%.", ""},
    Known{"share_word", Exit::Refused, "%.", ""},
    Known{"share_length", Exit::Refused, "%.", ""},
    Known{"share_checksum", Exit::Refused, "%.", "Read the words again, in order."},
    Known{"share_form", Exit::Refused, "%.", "It was made by another program."},
    Known{"share_other_set", Exit::Refused, "%.", "Shares from before the last `shares create` are void."},
    Known{"share_twice", Exit::Refused, "%.", "Take another one."},
    Known{"shares_missing", Exit::Refused, "%.", ""},
    Known{"shares_disagree", Exit::Refused, "%.", ""},
    Known{"shares_unconfirmed", Exit::Refused, "%.", "Nothing was changed."},
    Known{"shares_of_another_vault", Exit::Refused, "%.", ""},
    Known{"shares_wrong", Exit::Refused, "%.", "Which of them was wrong is not known. Begin again with the first."},
    Known{"shares_needed", Exit::Refused, "%.", "Give one: rubberapi relay unseal RELAY --share"},
    Known{"no_shares", Exit::Refused, "%.", "Make some: rubberapi relay shares create RELAY"},
    Known{"no_attempt", Exit::Refused, "%.", "Shares are forgotten after ten minutes, and when somebody cancels. To give one: rubberapi relay unseal RELAY --share"},
    Known{"not_in_shamir_mode", Exit::Refused, "%.", "Set seal_mode = \"shamir\" in its configuration and restart it."},
    Known{"relay_rolled_back", Exit::Untrusted, "%.",
          "Keys that were killed since may be alive in that state. If you restored a backup on purpose: rubberapi relay "
          "accept-restore RELAY. To open it as it is: rubberapi relay unseal RELAY --accept-rollback"},
    Known{"deploy_refused", Exit::Refused, "%.", "Nothing was changed there."},
    Known{"deploy_failed", Exit::Failed, "%.", "What was done stays; run it again when the cause is gone."},
    Known{"ssh_missing", Exit::NotFound, "%.", "Install OpenSSH's client, or set the relay up by hand: relay/README.md"},
    Known{"kill_file_damaged", Exit::Failed, "%.", ""},
    Known{"not_approved", Exit::Locked, "%.",
          "Allow it in the app's window, or do without the app: RUBBERAPI_AGENT_SOCK=none"},
    Known{"agent_busy", Exit::BusyOrNewer, "the agent cannot take another verb: %.", "Try again in a moment."},
    Known{"agent_gone", Exit::Failed, "%.", "Try again; if it stays so, start the app or the agent anew."},
    Known{"agent_runs", Exit::Refused, "the vault is held open already: %.", "End it: rubberapi lock"},
    Known{"no_such_terminal", Exit::NotFound, "%.", "See: rubberapi agent terminals"},
    Known{"agent_failed", Exit::Failed, "%.", ""},
    Known{"unsafe_folder", Exit::Untrusted, "%.", ""},
    Known{"kill_queue_damaged", Exit::Failed, "%.", "See: rubberapi doctor"},
    Known{"kill_queue_busy", Exit::BusyOrNewer, "%.", "Try again in a moment."},
    Known{"kill_superseded", Exit::Refused, "%.", "To end it after all: rubberapi kill KEY"},
    Known{"no_such_key", Exit::NotFound, "no such key: %.", "See: rubberapi list"},
    Known{"no_such_relay", Exit::NotFound, "no such relay: %.", "See: rubberapi relay list"},
    Known{"no_such_upstream", Exit::NotFound, "no such upstream key: %.",
          "See: rubberapi upstream list. To store a new one: rubberapi upstream add"},
    Known{"import_unknown", Exit::Refused, "%.", ""},
    Known{"import_encrypted", Exit::Refused, "%.", ""},
    Known{"import_damaged", Exit::Refused, "the file is damaged: %.", ""},
    Known{"import_too_large", Exit::Refused, "%.", ""},
    Known{"nothing_to_adopt", Exit::NotFound, "%.", ""},
    Known{"file_unwritable", Exit::Failed, "%.", "Nothing was changed."},
    Known{"file_changed", Exit::Refused, "%.", "Look again, then run it once more."},
    Known{"upstream_refused", Exit::Refused, "%.", "Nothing was stored. To store it all the same: --no-test"},
    Known{"upstream_exists", Exit::Refused, "%.", "See: rubberapi upstream list"},
    Known{"upstream_in_use", Exit::Refused, "%.", ""},
    Known{"upstream_archived", Exit::Refused, "%.", "See: rubberapi upstream list --all"},
    Known{"not_archived", Exit::Refused, "%.", ""},
    Known{"key_archived", Exit::Refused, "%.", "Bring it back: rubberapi unarchive KEY"},
    Known{"no_such_link", Exit::NotFound, "%.", "See: rubberapi kill-link list"},
    Known{"no_such_webhook", Exit::NotFound, "no such webhook: %.", "See: rubberapi webhook list"},
    Known{"unknown_webhook", Exit::NotFound, "%.", "See: rubberapi webhook list"},
    Known{"webhook_url_refused", Exit::Refused, "the relay does not send there: %.",
          "It must be https; plain http is for the relay's own machine alone."},
    Known{"webhook_disabled", Exit::Refused, "%.", "Enable it: rubberapi webhook enable"},
    Known{"too_many_webhooks", Exit::Refused, "%.", "See: rubberapi webhook list"},
    Known{"no_phone_page", Exit::Refused, "%.",
          "Give the relay a certificate (tls_cert, tls_key), or put it behind a proxy that has one "
          "(behind_proxy, public_url)."},
    Known{"no_relay", Exit::NotFound, "%.",
          "On the relay's machine run: rubberapi-relay pair. Here: rubberapi relay pair URL --code CODE"},
    Known{"ambiguous", Exit::Usage, "%.", "Say which one."},
    Known{"nothing_to_accept", Exit::Refused, "no rule of anomalies has suspended this key.",
          "Without --accept `rubberapi resume` lifts any suspension."},
    Known{"name_taken", Exit::Refused, "%.", "Choose another with --name."},
    Known{"replaced", Exit::Refused, "%.", ""},
    Known{"key_expired", Exit::Refused, "%.", ""},
    Known{"no_master_key", Exit::Refused, "%.", "Unseal it from the computer that paired first."},
    Known{"no_such_price", Exit::NotFound, "no price for %.", "See: rubberapi prices show"},
    Known{"prices_unreachable", Exit::Unreachable, "the price list cannot be fetched: %.",
          "Save it by other means, then: rubberapi prices update --from FILE"},
    Known{"price_list_unreadable", Exit::Failed, "%.", ""},
    Known{"price_list_too_large", Exit::Refused, "%.", ""},
    Known{"price_book_changed", Exit::Refused, "%.", "Look again: rubberapi prices diff"},
    Known{"unclear_provider", Exit::Usage, "%.", "Add --provider and its name, as in --provider openrouter."},
    Known{"bad_option", Exit::Usage, "%.", ""},
    Known{"relay_unreachable", Exit::Unreachable, "the relay cannot be reached: %.",
          "Is it running, and is its control address reachable from here? rubberapi relay test"},
    Known{"unsigned_answer", Exit::Unreachable, "something that is not the relay answered: %.",
          "Check its control address and what stands in front of it: rubberapi relay test"},
    Known{
        "identity_changed", Exit::Untrusted, "this is not the relay that was paired: %.",
        "Nothing was sent to it that it could use. If you reinstalled the relay: rubberapi relay trust RELAY "
        "--code CODE. If not, somebody is in between."},
    Known{"identity_unchanged", Exit::Refused, "%.", ""},
    Known{"not_paired", Exit::Untrusted, "the relay does not know this device.",
          "Pair with it: rubberapi relay pair URL --code CODE"},
    Known{"bad_signature", Exit::Untrusted, "the relay refused this device's signature: %.",
          "Pair with it again: rubberapi relay pair URL --code CODE"},
    Known{"bad_code", Exit::Untrusted, "the pairing code is not accepted: %.",
          "It lasts 10 minutes and works once. Make a new one on the relay's machine: rubberapi-relay pair"},
    Known{"bad_receipt", Exit::Untrusted, "%.", "Look at the key: rubberapi status KEY"},
    Known{"bad_rows", Exit::Untrusted, "%.", ""},
    Known{"relay_sealed", Exit::Refused, "the relay is sealed: it cannot open its stored keys.",
          "Run: rubberapi relay unseal"},
    Known{"clock_skew", Exit::Refused,
          "this computer's clock and the relay's differ by more than two minutes.",
          "Set the clock that is wrong."},
    Known{"sequence_too_low", Exit::Refused, "the relay has seen a later request of this device.",
          "Try again. If the vault is an old copy, pair again."},
    Known{"replayed", Exit::Refused, "the relay has seen this very request already.", "Try again."},
    Known{"version_too_old", Exit::Refused, "the relay has a newer version of this key.",
          "Another computer changed it. Look first: rubberapi status KEY"},
    Known{"device_removed", Exit::Untrusted, "the relay has removed this device.",
          "Pair again with a new code: rubberapi relay pair URL --code CODE"},
    Known{"authority_unknown", Exit::Untrusted, "the relay does not go by the name it was called.",
          "Pair with one of its own addresses, or set public_url in its configuration."},
    Known{"pairing_refused", Exit::Untrusted, "the relay did not accept the pairing code.",
          "Make a new one on the relay's machine: rubberapi-relay pair"},
    Known{"pairing_expired", Exit::Untrusted, "the pairing code is older than 10 minutes.",
          "Make a new one on the relay's machine: rubberapi-relay pair"},
    Known{"no_pairing_code", Exit::Untrusted, "the relay has no pairing code open; each works once.",
          "Make a new one on the relay's machine: rubberapi-relay pair"},
    Known{"approval_needed", Exit::Untrusted, "%.", "There: rubberapi relay approve. Then do this again, with a fresh code."},
    Known{"pairing_denied", Exit::Untrusted, "the other computer turned this one away.", ""},
    Known{"nobody_waits", Exit::NotFound, "%.", "On that computer, with a fresh code: rubberapi relay pair URL --code CODE"},
    Known{"no_such_device", Exit::NotFound, "%.", "See: rubberapi relay devices"},
    Known{"own_device", Exit::Refused, "%.", "To forget the relay here: rubberapi relay remove RELAY"},
    Known{"stale_nonce", Exit::Refused, "the relay was started anew meanwhile.",
          "Make a new code on its machine: rubberapi-relay pair"},
    Known{"roster_behind", Exit::Refused, "other computers keep changing the relay's list.", "Try again."},
    Known{"roster_forked", Exit::Untrusted, "%.",
          "Somebody has set the relay back or changed its list of computers. If that was you, by restoring an old "
          "copy: rubberapi relay remove, then pair again."},
    Known{"device_exists", Exit::Refused, "this device is paired with the relay already.",
          "See: rubberapi relay list"},
    Known{"key_killed", Exit::Refused, "the key is killed.", "Bring it back: rubberapi restore KEY"},
    Known{"audit_forked", Exit::Untrusted, "THE RELAY SHOWS ANOTHER LOG than the one it signed before: %.",
          "Somebody changed what happened there. Both signatures are kept: rubberapi audit checkpoint --evidence. If you "
          "put an old copy of its data back: rubberapi relay accept-restore RELAY"},
    Known{"audit_rolled_back", Exit::Untrusted, "THE RELAY'S LOG IS SHORTER than it was: %.",
          "Was an old copy of its data put back? Both signatures are kept: rubberapi audit checkpoint --evidence. If that "
          "was you: rubberapi relay accept-restore RELAY"},
    Known{"log_unchanged", Exit::Refused, "%.", ""},
    Known{"not_a_copy", Exit::Untrusted, "%.",
          "This is no old copy of its data. If you made it anew: rubberapi relay trust RELAY --code CODE"},
    Known{"restore_unprovable", Exit::Untrusted, "this vault cannot find out what the relay lost: %.",
          "Accept it on the computer that has seen its log from the beginning, or: rubberapi relay remove RELAY"},
    Known{"restore_changed", Exit::Refused, "%.", "Look again: rubberapi relay accept-restore RELAY"},
    Known{"words_differ", Exit::Refused, "%.", "See: rubberapi relay list"},
    Known{"audit_key_changed", Exit::Untrusted, "the relay's log is signed by ANOTHER KEY: %.",
          "What was witnessed stays as it is: rubberapi audit checkpoint --evidence"},
    Known{"audit_withheld", Exit::Untrusted, "the relay gives no signed checkpoints any more: %.",
          "What was witnessed stays as it is: rubberapi audit checkpoint"},
    Known{"audit_row_mismatch", Exit::Untrusted, "a row here is not the one that was signed: %.",
          "The relay sent it, or this vault was changed. See: rubberapi audit checkpoint --evidence"},
    Known{"audit_tree_lost", Exit::Failed, "the relay cannot prove older rows: %.",
          "On its machine: rubberapi-relay verify-journal"},
    Known{"no_checkpoint", Exit::NotFound, "no checkpoint yet: %.", "Look again in some seconds: rubberapi audit verify"},
    Known{"no_such_row", Exit::NotFound, "%.", "See the sequence column: rubberapi audit export"},
    Known{"not_signed_yet", Exit::Failed, "%.", ""},
    Known{"proof_missing", Exit::NotFound, "there is no proof beside the file: %.",
          "`audit export` writes it; keep the two together."},
    Known{"bad_proof", Exit::Untrusted, "the proof does not hold: %.", ""},
    Known{"bad_checkpoint", Exit::Untrusted, "the checkpoint does not read: %.", ""},
    Known{"bad_note", Exit::Untrusted, "the checkpoint does not read: %.", ""},
    Known{"bad_checkpoint_signature", Exit::Untrusted, "the checkpoint is not signed by that key: %.", ""},
    Known{"not_an_export", Exit::Usage, "this is no file that `audit export` wrote: %.", ""},
    Known{"audit_changed", Exit::Failed, "%.", ""},
    Known{"audit_unavailable", Exit::Failed, "the relay cannot write its journal: %.",
          "Make room on its disk. It refuses agents until then; kill still works."},
    Known{"rate_limited", Exit::Refused, "too many requests to the relay in a minute.", "Wait a minute."},
    Known{"busy", Exit::Failed, "the relay is busy.", "Try again in a moment."},
    Known{"attestation_failed", Exit::Untrusted, "%.",
          "Nothing was sealed. Each step: rubberapi relay attest RELAY. To ask for something else: rubberapi relay "
          "attest-policy RELAY"},
    Known{"attestation_unavailable", Exit::Failed, "the relay's machine gave no evidence: %.",
          "Its README says what the device and the service need."},
    Known{"wrong_master_key", Exit::Refused,
          "this vault's master key is not the one the relay was sealed with.",
          "Unseal it from the computer that paired first."},
    Known{"not_in_file_mode", Exit::Refused,
          "the relay keeps its master key in a file and cannot be sealed from here.",
          "Its seal mode was chosen by: rubberapi-relay init --seal-mode"},
    Known{"unknown_key", Exit::NotFound, "%.", "Send it: rubberapi restore KEY"},
};

Exit exitOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::Invalid:
    case ErrorCode::Exists:
    case ErrorCode::Stopped:
    case ErrorCode::OverBudget:
        return Exit::Refused;
    case ErrorCode::NotFound:
        return Exit::NotFound;
    case ErrorCode::Unauthorized:
        return Exit::Untrusted;
    case ErrorCode::Locked:
        return Exit::Locked;
    case ErrorCode::Unavailable:
    case ErrorCode::Corrupt:
    case ErrorCode::Unsupported:
        return Exit::Failed;
    }
    return Exit::Failed;
}

std::string filled(std::string_view pattern, const std::string& said) {
    std::string text;
    for (const char c : pattern) {
        if (c != '%')
            text += c;
        else
            text += said;
    }
    // The error's own sentence may end as the pattern does.
    while (text.size() > 1 && text.ends_with(".."))
        text.pop_back();
    return text;
}

} // namespace

ErrorText describe(const Error& error) {
    const std::string name = desktop::errorName(error);
    const std::string said = safe(desktop::errorText(error));
    for (const Known& known : kKnown)
        if (known.name == name)
            return {name, known.exit, filled(known.message, said), std::string(known.hint)};
    return {name, exitOf(error.code), said.empty() ? name : said + " (" + name + ")", ""};
}

std::string sentence(const Error& error) { return describe(error).message; }

} // namespace rubber::cli
