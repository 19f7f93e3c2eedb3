// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/journal/record.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rubber::relay {

/// One kill link as the relay knows it: what its token kills, and a keyed hash of that token. No name.
struct KillLink {
    KillLinkId id;
    std::optional<KeyId> key; ///< Absent: every key of the relay.
    Digest tokenHash{};
    DeviceId device; ///< That made it.
    WallTime createdAt;
    std::optional<WallTime> lastUsed;
};

/// The kill links in force: at most one for each proxy key, and one for all keys. A fold over the journal.
class KillLinks {
public:
    void apply(const journal::KillLinkRecord& record);
    void apply(const journal::KillRecord& kill); ///< Notes the use of a link.
    void restore(KillLink link);                 ///< From a snapshot.

    const KillLink* find(std::string_view link) const;
    const KillLink* ofTarget(const std::optional<KeyId>& key) const;
    /// By target; the one for all keys comes first.
    const std::map<KeyId, KillLink>& all() const { return m_byTarget; }

private:
    std::map<KeyId, KillLink> m_byTarget; ///< The empty id stands for every key.
    std::unordered_map<std::string, KeyId> m_targets;
};

} // namespace rubber::relay
