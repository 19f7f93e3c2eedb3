// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/app.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Proofs about the relays' audit logs: that what a relay shows now continues what it showed before, that
/// every row here is in it, and proofs for others. Functions over App; they block, on App's thread.
///
/// A relay that shows another log is told by three errors: "audit_forked" (two signed checkpoints that cannot
/// both be true), "audit_rolled_back" (a shorter log), "audit_key_changed" (signed by another key), and by
/// "audit_withheld" (no checkpoint any more). The witnessed checkpoint then stays what it was, and the
/// evidence is kept in the vault. "audit_row_mismatch": a row here is not the one that was signed; the text
/// names the first.
namespace rubber::desktop {

/// Done and in all. Returns false to stop: Unavailable "stopped".
using AuditProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// What is known of one relay's log.
struct AuditState {
    struct Cosigned {
        std::string device; ///< Its id.
        std::uint64_t rows = 0;
        std::optional<WallTime> at; ///< Absent: not by a key this vault knows (another device's).
        bool byThisDevice = false;
    };
    RelayId id;
    std::string relay;              ///< Its name.
    bool known = false;             ///< False: this relay never signed a checkpoint for us.
    std::uint64_t rows = 0;         ///< Signed in the newest checkpoint that was found consistent.
    std::uint64_t verifiedRow = 0;  ///< Every row up to this one was checked, by its sequence.
    std::uint64_t unproved = 0;     ///< Rows here without their bytes, which nobody can check.
    std::vector<std::string> holes; ///< Of this check: "rows 1 to 400 are not here".
    WallTime checkedAt;
    std::string trouble, evidence; ///< As in vault::WitnessedLog.
    WallTime troubleAt;
    std::string auditKey;
    std::vector<Cosigned> cosigned; ///< Of this check only.
};
/// From the vault; no relay is asked. One for each paired relay, by name.
Result<std::vector<AuditState>> auditStates(App& app);

/// What App::syncRows does, without the check of the logs that it ends with.
Result<SyncReport> fetchRows(App& app);

/// Asks one relay for its newest checkpoint, checks that it continues the witnessed one and what other
/// devices cosigned, and that the rows stored since make its root; then cosigns it. The errors above;
/// relay_unreachable ... Rows are not fetched: call fetchRows first.
Result<AuditState> checkAudit(App& app, const std::string& relay, const AuditProgress& progress = {});
/// Whether another device's checkpoint (a note, as `audit checkpoint` prints it) is of the same log. Asks the
/// relay.
Result<AuditState> compareCheckpoint(App& app, const std::string& relay, const std::string& note);
/// The witnessed checkpoint as a note, for another device or anybody. NotFound "no_checkpoint"
Result<std::string> witnessedCheckpoint(App& app, const std::string& relay);

/// Writes a proof that row `sequence` is in the log, for somebody without this vault (AUDIT.md). The
/// relay is asked for the path, which is checked first. NotFound "no_such_row", "no_checkpoint"; Unavailable
/// "not_signed_yet".
Result<std::string> proveRow(App& app, const std::string& relay, std::uint64_t sequence);
/// What a proof says, when it holds.
struct ProvedRow {
    std::string relay; ///< Its id.
    std::string auditKey;
    std::uint64_t sequence = 0, leaf = 0, rows = 0;
    protocol::Row row;
    bool readable = true; ///< False: proved, but made by a newer version; `row` is empty.
};
/// Without a vault. `key`: whose signature it must be, "" = the proof's own, which proves only that it fits
/// itself. Invalid "bad_proof" and "bad_checkpoint", Unauthorized "bad_checkpoint_signature".
Result<ProvedRow> verifyProof(std::string_view json, const std::string& key);

/// A small file somebody named, a checkpoint or a proof. file_missing, bad_proof (more than 1 MiB)
Result<std::string> readProofFile(const std::string& file);
/// Writes a file that must not exist yet. file_exists
Status writeProofFile(const std::string& file, const std::string& text);

/// What an exported file and its proof (FILE.proof) say. A damaged one is no error of the call.
struct FileCheck {
    std::uint64_t rows = 0;   ///< In the file.
    std::uint64_t proved = 0; ///< Of them, found in a signed log.
    std::uint64_t unsignedRows = 0,
                  unproved = 0; ///< Newer than the checkpoint; without bytes or beyond the proof.
    bool complete =
        false; ///< Every signed row between the first and the last one of the proof is in the file.
    std::string firstBad; ///< "line 17 (row 4711 of home): its cost_usd is not what was signed"; "" = sound.
    struct Log {
        std::string relay, id, auditKey;
        std::uint64_t rows = 0;
    };
    std::vector<Log> logs;
};
/// Without a vault. `keys`: every log must be signed by one of them; empty: the proof's own. file_missing,
/// proof_missing, bad_checkpoint_signature, not_an_export
Result<FileCheck> verifyExport(const std::string& file, const std::vector<std::string>& keys,
                               const AuditProgress& progress = {});
/// The same over bytes, for whoever has them.
Result<FileCheck> verifyExportBytes(std::string_view rows, std::string_view proof,
                                    const std::vector<std::string>& keys, const AuditProgress& progress = {});

/// Writes FILE.proof beside an exported file: what `verifyExport` needs. `written` is finished. Gives how
/// many logs it has; a relay without a checkpoint has none, and its rows stay unproved.
Result<std::uint64_t> writeExportProof(App& app, const ViewExport& written,
                                       const AuditProgress& progress = {});

} // namespace rubber::desktop
