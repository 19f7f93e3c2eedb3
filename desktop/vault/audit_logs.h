// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/audit/merkle.h"
#include "shared/clock.h"
#include "shared/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// What this vault has witnessed of one relay's audit log.
struct WitnessedLog {
    RelayId relay;
    std::string auditKey; ///< As text (note::toText), as it was when the relay was first asked.
    std::string note;     ///< The newest checkpoint that was found consistent; "": none yet.
    /// The right edge over the rows that were checked against it.
    merkle::Frontier checked;
    std::uint64_t verifiedRow = 0; ///< The last of them, by its sequence.
    WallTime checkedAt;
    std::string trouble;  ///< "audit_forked" ... while the relay does not show the log that was witnessed; else "".
    WallTime troubleAt;
    /// The newest proof of such a thing, kept also when it is over: two signed checkpoints, for others to check. JSON.
    std::string evidence;
};

/// A row's bytes in the journal, and which leaf of the audit tree they are.
struct StoredLeaf {
    std::uint64_t leaf = 0, sequence = 0;
    std::string record;
};

/// Checkpoints of audit logs, and the bytes of the rows that are in them. AuditRows stores the bytes with their rows; a
/// row that goes takes them along.
class AuditLogs {
public:
    explicit AuditLogs(Vault& vault) : m_database(vault.database()) {}
    Result<std::optional<WitnessedLog>> find(const RelayId& relay);
    Status save(const WitnessedLog& log);

    /// In order, from leaf `from` on. Leaves that are not here are left out.
    Result<std::vector<StoredLeaf>> leaves(const RelayId& relay, std::uint64_t from, std::uint32_t limit);
    /// Where the last unbroken run of leaves up to `size` begins; nothing when leaf `size` - 1 is not here.
    Result<std::optional<std::uint64_t>> lastRun(const RelayId& relay, std::uint64_t size);
    Result<std::optional<StoredLeaf>> leafOf(const RelayId& relay, std::uint64_t sequence);
    /// Rows whose bytes never came: from before relays sent them, or beside a repaired place.
    Result<std::uint64_t> rowsWithoutLeaf(const RelayId& relay);

private:
    Database& m_database;
};

} // namespace rubber::vault
