// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/ids.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace rubber::vault {

/// A relay was restored from an old copy, and its owner follows what it shows now. What it showed before and lost
/// stays in the vault, under an id of its own: it is the only record of what happened.
class LostRows {
public:
    explicit LostRows(Vault& vault) : m_vault(vault) {}

    /// Where both logs part: the last row and the number of leaves they share.
    struct Parting {
        std::uint64_t lastRow = 0, leaves = 0;
    };
    /// The id the next rows are set aside under: "rly_…-lost1".
    Result<RelayId> nextId(const RelayId& relay);
    /// All rows behind `at` go to `aside`, with their leaves and what was witnessed of them, but for `again`: those are
    /// of the new log already, are taken away, and come again with the next fetch. The relay's cursors go back. One
    /// transaction with `then`.
    Status setAside(const RelayId& relay, const Parting& at, const RelayId& aside,
                    const std::vector<std::uint64_t>& again, const std::function<Status()>& then);

private:
    Vault& m_vault;
};

/// Whose rows were set aside, and the how manieth time; the number is 0 for an id of a relay.
struct LostOf {
    RelayId relay;
    unsigned number = 0;
};
LostOf lostOf(const RelayId& id);

} // namespace rubber::vault
