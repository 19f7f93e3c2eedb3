// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/field_list.h"
#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/crypto/digest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// Something the owner did. `ticket` is random, so that one written down twice is kept once.
struct StoredEvent {
    std::uint64_t sequence = 0; ///< Given by `append`.
    WallTime at;
    std::string who, what, target;
    FieldList details;
    std::string ticket;
};

/// What `verify` found.
struct ChainReport {
    std::uint64_t checked = 0;
    std::optional<std::uint64_t> firstBad;
    std::string reason; ///< "changed", "missing", "cut_off"
    std::uint64_t removed = 0;
    std::optional<WallTime> keptSince;
};

/// The owner's events, chained: each row's MAC covers the row and the MAC before it (FORMAT.md). Rows are
/// only added; age removes the oldest and leaves a sealed checkpoint from which the chain goes on.
class OwnerEvents {
public:
    explicit OwnerEvents(Vault& vault);
    /// All or none of them, in this order.
    Status append(const std::vector<StoredEvent>& events);
    /// Oldest first; the newest `limit` (0 = all). since <= at < until.
    Result<std::vector<StoredEvent>> select(std::optional<WallTime> since, std::optional<WallTime> until,
                                            std::uint32_t limit);
    Result<ChainReport> verify();
    /// Removes the oldest ones up to the first that is not older than `before`; never the newest. A chain
    /// that is not whole is left as it is, for somebody to look at: Corrupt "events_changed".
    Result<std::uint64_t> removeOlder(WallTime before, WallTime now);

    static constexpr const char* kCheckpoint = "checkpoint";

private:
    struct Head {
        std::uint64_t sequence = 0;
        std::string chain;
    };
    Result<Head> head();
    Status setHead(const Head& head);
    Status appendOne(StoredEvent event, Head& head);
    Status replaceByCheckpoint(std::uint64_t last, WallTime now);
    Digest link(std::string_view before, const StoredEvent& event) const;
    Digest seal(std::string_view chain, const StoredEvent& event) const;

    Database& m_database;
    HmacSha256 m_mac;
};

} // namespace rubber::vault
