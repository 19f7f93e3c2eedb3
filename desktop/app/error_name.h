// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"

#include <string>
#include <string_view>

namespace rubber::desktop {

/// The name in front of an error's context ("wrong_passphrase: …"), or toString(error.code) when there is
/// none. Front ends choose their sentence and exit code by this, then by `error.code`.
///
/// Vault: vault_missing (NotFound), vault_gone (NotFound: what belongs to it is still there), vault_exists
/// (Exists), vault_locked (Locked: unlock first), vault_busy (Locked: another program has it),
/// vault_read_only (Stopped: it was opened so, or its folder cannot be written),
/// wrong_passphrase (Unauthorized), vault_damaged (Corrupt), vault_newer (Unsupported), vault_write_failed (Unavailable), backup_damaged (Corrupt), file_exists (Exists).
///
/// Names: no_such_key, no_such_relay, no_such_upstream, no_such_link,
/// no_such_webhook (NotFound), ambiguous (Invalid; the text
/// lists the matches), name_taken (Exists), no_relay (NotFound: nothing is paired yet).
///
/// Owner: no_such_setting, no_such_alert, no_keychain_slot, no_keychain_entry, file_missing (NotFound),
/// bad_setting, draft_too_large (Invalid), no_keychain, disk_full (Unavailable).
///
/// Upstream keys: upstream_exists (Exists: this very key is stored), upstream_in_use (Stopped; the text lists
/// the proxy keys), upstream_archived (Stopped), not_archived (Stopped: archive it before deleting it).
///
/// Import: import_unknown, import_encrypted, import_damaged, import_too_large (Invalid),
/// nothing_to_adopt (NotFound), file_changed (Stopped),
/// file_unwritable (Unavailable).
///
/// Prices: no_such_price (NotFound), prices_unreachable (Unavailable), price_list_unreadable,
/// price_list_too_large, price_book_changed (Invalid).
///
/// Audit logs: audit_forked, audit_rolled_back, audit_key_changed, audit_withheld, bad_checkpoint_signature
/// not_a_copy, restore_unprovable (Unauthorized), log_unchanged, restore_changed (Exists), words_differ, audit_row_mismatch (Corrupt), bad_proof, bad_checkpoint, bad_note, not_an_export (Invalid),
/// no_checkpoint, no_such_row, proof_missing (NotFound), not_signed_yet, audit_tree_lost, audit_changed (Unavailable).
///
/// System: autostart_not_saved (Unavailable).
///
/// Input: unclear_provider, bad_option (Invalid; the text names the option).
///
/// State: key_killed, key_expired, key_archived, replaced (Stopped: it needs restore or rotate first, or its
/// successor), no_master_key (NotFound: this vault cannot unseal the relay), kill_superseded (Exists: a late
/// kill found a newer version of its key), kill_queue_damaged (Corrupt), kill_queue_busy (Unavailable).
///
/// Attestation: attestation_failed (Unauthorized: the relay did not show what its policy asks for; the text names the
/// step), attestation_unavailable (Unavailable: its machine's device failed).
///
/// Agent: no_agent (NotFound), agent_runs (Exists), agent_failed, agent_gone, agent_busy, cancelled (Unavailable),
/// not_approved, other_user, unsafe_folder (Unauthorized), other_protocol, not_the_app (Unsupported), bad_frame,
/// bad_message, bad_link (Invalid), interrupted (Stopped).
///
/// Relay: relay_unreachable, unsigned_answer (Unavailable), no_phone_page (Unsupported: it shows none without TLS),
/// identity_unchanged (Exists: there is nothing to trust anew), identity_changed, bad_code (Unauthorized; a
/// code that does not even read is Invalid), bad_receipt, bad_rows (Unavailable: the relay answered something
/// else), approval_needed (Unavailable), nobody_waits, no_such_device (NotFound), own_device (Invalid),
/// roster_forked (Unauthorized), host_not_found, clocks_differ (Unavailable: steps of a test), no_address (NotFound), and every code of protocol::ControlError (see desktop/client/relay_client.h).
std::string errorName(const Error& error);
/// The context without its name.
std::string errorText(const Error& error);
inline bool isNamed(const Error& error, std::string_view name) { return errorName(error) == name; }

} // namespace rubber::desktop
