// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/audit_proofs.h"
#include "desktop/app/core.h"
#include "desktop/vault/audit_logs.h"
#include "shared/audit/checkpoint.h"

namespace rubber::desktop {

/// One check of one relay's log (audit_proofs.h, checkAudit): what its steps share.
class AuditCheckRun {
public:
    /// Where the log a relay shows now parts from the one that was witnessed.
    struct Parting {
        merkle::Frontier edge;          ///< Over the rows both begin with; at least one.
        std::uint64_t lastRow = 0;      ///< The last of them, by its sequence.
        std::string auditKey, note;     ///< What the relay shows now, signed; `edge` was proved against it.
        std::string witnessed;          ///< The checkpoint it does not continue.
    };
    /// Asks the relay, and writes nothing down unless it lies within the question. Exists "log_unchanged": it
    /// does go on; Unauthorized "not_a_copy": they have no beginning in common; Unauthorized
    /// "restore_unprovable": this vault lacks the rows to find the place. Also the errors of checkAudit.
    Result<Parting> parting();

    AuditCheckRun(App::Core& core, vault::StoredRelay relay, const AuditProgress& progress)
        : m_core(core), m_relay(std::move(relay)), m_progress(progress) {}

    Result<AuditState> run();
    /// Beside the usual check: this note too must be of the log.
    void alsoConsistentWith(const std::string& note) { m_others.push_back(note); }

private:
    Status load();
    Result<bool> ask(); ///< False: there is nothing signed yet, and never was.
    Status judge();
    Status judgeOther(const std::string& note);
    Status checkRows();
    Result<std::vector<Digest>> pathToNow(std::uint64_t older);
    Result<std::vector<merkle::Frontier>> witnessedEdges();
    Result<bool> isShownToo(const merkle::Frontier& edge);
    Error firstBadRow(const std::vector<merkle::Frontier>& pages);
    Result<merkle::Frontier> signedEdge(std::uint64_t size);
    Status cosign();
    Status keep();
    /// Writes down what the relay showed; gives the error on.
    tl::unexpected<Error> trouble(const std::string& name, const std::string& text,
                                  const std::string& otherNote);
    AuditState state() const;

    App::Core& m_core;
    vault::StoredRelay m_relay;
    const AuditProgress& m_progress;
    std::vector<std::string> m_others;
    std::optional<vault::DeviceIdentity> m_device;
    bool m_isNew = false;
    vault::WitnessedLog m_log;
    std::optional<audit::SignedCheckpoint> m_before, m_now;
    note::NoteKey m_key;
    protocol::AuditCheckpoint m_answer;
    std::vector<std::string> m_holes;
    std::uint64_t m_unproved = 0;
};

/// What the vault knows of a relay's log.
AuditState stateOf(const vault::StoredRelay& relay, const vault::WitnessedLog& log);

} // namespace rubber::desktop
