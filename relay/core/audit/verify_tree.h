// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "shared/audit/signed_note.h"

#include <cstdint>
#include <optional>
#include <string>

namespace rubber::relay {

/// What `verify-journal` finds about the audit tree: whether every row that was signed is still the one that
/// was signed.
struct TreeReport {
    std::uint64_t rows = 0;        ///< In the journal.
    std::uint64_t checkpoints = 0; ///< In the journal, all of them checked up to the first damage.
    std::uint64_t signedRows = 0;  ///< Covered by the newest of them.
    std::string damage;            ///< The first bad row or checkpoint and why; "" when sound.
};
/// Reads the whole journal; changes nothing. `key`: whose signature the checkpoints must have; none: not
/// asked.
Result<TreeReport> verifyTree(Disk& disk, const std::string& journalFolder,
                              const std::optional<note::NoteKey>& key);

} // namespace rubber::relay
