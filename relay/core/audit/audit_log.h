// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/audit/merkle.h"
#include "shared/ids.h"
#include "shared/journal/record.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// The audit log as a fold over the journal: the right edge of the Merkle tree over all rows, the newest
/// checkpoint, and who cosigned what. Plain data; loop thread.
///
/// Adding a row only puts its bytes aside. Hashing is done by `hash`, which whoever is not waited for calls.
class AuditLog {
public:
    /// The newest checkpoint, as its record says.
    struct Signed {
        std::string note;
        std::uint64_t size = 0, covers = 0;
        std::uint64_t record = 0; ///< Its record's own sequence; 0: nothing was signed yet.
        bool operator==(const Signed&) const = default;
    };
    /// A row behind the newest checkpoint.
    struct Recent {
        std::uint64_t sequence = 0;
        Digest leaf{};
        bool operator==(const Recent&) const = default;
    };
    /// What a snapshot keeps.
    struct Image {
        std::uint64_t size = 0;
        std::vector<Digest> nodes;
        Signed newest, before;
        std::vector<Recent> recent;
        std::vector<journal::CosignRecord> cosigned;
    };

    void add(std::uint64_t sequence, std::string_view bytes); ///< The next leaf.
    /// Checkpoints and cosignatures; nothing for other records.
    void apply(const journal::Record& record);

    std::uint64_t rows() const { return m_tree.size() + m_waiting.size(); }
    std::uint64_t lastRow() const {
        return m_lastRow;
    }                               ///< The newest leaf's sequence; 0: none behind the checkpoint.
    void hash();                    ///< Everything that waits.
    const merkle::Frontier& tree(); ///< After hashing.

    const Signed& newest() const { return m_newest; }
    /// The newest checkpoint whose record is not behind `durable`: what may be shown. Nothing when there is
    /// none.
    const Signed* shown(std::uint64_t durable) const;
    const std::map<DeviceId, journal::CosignRecord>& cosigned() const { return m_cosigned; }
    /// Rows behind the newest checkpoint with sequences up to this one; how many rows those are.
    std::uint64_t rowsUpTo(std::uint64_t sequence) const;
    std::uint64_t recentRows() const { return m_recent.size() + m_waiting.size(); }

    /// Nodes that no file has yet, and where they stand in it.
    struct Unwritten {
        std::uint64_t place = 0;
        std::string nodes;
    };
    std::size_t unwrittenBytes() const { return m_unwritten.size(); }
    Unwritten takeUnwritten();
    /// Goes on from another right edge, that of the newest checkpoint, and puts the rows behind it onto it:
    /// rows that were signed are gone from the journal.
    void rebase(merkle::Frontier atCheckpoint, const Signed& checkpoint);

    Image image() const;
    bool restore(Image image);

private:
    struct Waiting {
        std::uint64_t sequence = 0;
        std::size_t end = 0; ///< In m_bytes.
    };
    merkle::Frontier m_tree;
    std::string m_bytes; ///< Of the rows that wait, one behind the other.
    std::vector<Waiting> m_waiting;
    std::vector<Recent> m_recent; ///< Hashed, behind the newest checkpoint.
    std::string m_unwritten;
    std::uint64_t m_lastRow = 0;
    Signed m_newest, m_before;
    std::map<DeviceId, journal::CosignRecord> m_cosigned;
};

} // namespace rubber::relay
