// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/audit/audit_log.h"
#include "relay/core/audit/tree_file.h"
#include "relay/core/journal/journal.h"
#include "shared/clock.h"
#include "shared/crypto/signature.h"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace rubber::relay {

/// Keeps the audit log's tree on disk, signs checkpoints, and builds proofs. Loop thread.
///
/// A checkpoint is a promise for ever. So it is signed only when the rows it covers and the nodes above them
/// are on disk, and shown only when its own record is: no crash can take back what somebody has seen.
class AuditKeeper {
public:
    static constexpr std::uint64_t kRowsPerCheckpoint = 1'000;
    static constexpr Duration kPause = Duration::seconds(10);

    /// Appends a record and applies it.
    using Append = std::function<Result<std::uint64_t>(const journal::Payload&)>;

    AuditKeeper(AuditLog& log, Clock& clock) : m_log(log), m_clock(clock) {}

    /// Before the replay. Unavailable when the tree's file cannot be opened.
    Status open(Disk& disk, const std::string& journalFolder);
    /// Writes the nodes that are new. A failure is tried again with the next ones; nothing is signed
    /// meanwhile.
    void writeNodes();
    /// After the replay (tree_recovery.cpp): makes file, journal and newest checkpoint agree. Gives what had
    /// to be given up, as the detail of an alert; "" when nothing was lost.
    Result<std::string> recover();

    /// Once a second, after the flush.
    void tick(Journal& journal, const RelayId& relay, const SigningKey& key, const Append& append);
    /// At a clean stop, when everything is durable; the record still has to be flushed.
    void stop(const RelayId& relay, const SigningKey& key, const Append& append);

    AuditLog& log() { return m_log; }
    int fileHandle() const { return m_file->handle(); } ///< For who syncs it with something else.
    /// Of the rows that are hashed and written. Unavailable "audit_tree_lost" when the file is not whole.
    Result<merkle::Frontier> edgeAt(std::uint64_t size);
    Result<std::vector<Digest>> consistency(std::uint64_t older, std::uint64_t size);
    Result<std::vector<Digest>> inclusion(std::uint64_t leaf, std::uint64_t size);

private:
    struct Planned {
        std::uint64_t size = 0, covers = 0;
        Digest root{};
        std::shared_ptr<std::atomic<bool>> synced = std::make_shared<std::atomic<bool>>(false);
    };
    bool due();
    void plan(Journal& journal);
    bool sign(const RelayId& relay, const SigningKey& key, const Append& append);
    Status keepCheckpoint(const journal::Record& record) const;
    Status rebuild();
    std::optional<AuditLog::Signed> keptCheckpoint() const;
    bool fileHasEdge() const;
    merkle::NodeSource source();

    AuditLog& m_log;
    Clock& m_clock;
    std::string m_folder;
    std::optional<TreeFile> m_file;
    AuditLog::Unwritten m_failed; ///< Nodes that could not be written yet.
    std::optional<Planned> m_planned;
    std::optional<BootTime> m_lastSigned;
};

std::string checkpointPath(const std::string& journalFolder);

} // namespace rubber::relay
