// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/ids.h"
#include "shared/money.h"

#include <map>
#include <optional>
#include <vector>

namespace rubber::relay {

class KeyRing;

/// All proxy keys of one upstream key, and what they may spend together: the lowest pool limit among the
/// policies of those that live. Dead members' spend counts on.
struct Pool {
    std::vector<KeyId> members;
    std::optional<Money> daily, lifetime;
};

/// The pools that have a limit, worked out from the keys when first asked for after a change.
class Pools {
public:
    void changed() { m_stale = true; } ///< A grant or a kill was applied.
    /// The pool a key belongs to; null when it has no limit.
    const Pool* of(const KeyRing& keys, const KeyId& key);

private:
    void rebuild(const KeyRing& keys);
    bool m_stale = true;
    std::map<UpstreamKeyId, Pool> m_pools;
};

} // namespace rubber::relay
