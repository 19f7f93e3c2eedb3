// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "relay/core/money/ledger.h"
#include "relay/core/relay_facts.h"

#include <cstdint>
#include <string>

/// The whole state at one journal position, as a file: what makes a start quick. Never the truth: a snapshot
/// that cannot be read is passed over for an older one, or for the journal from its first record. Format:
/// journal/README.md.
namespace rubber::relay::snapshot {

std::string encode(const RelayFacts& facts, const Ledger& ledger, std::uint64_t sequence);
/// Replaces everything in `facts` and `ledger`. Unsupported: a snapshot of another version. Corrupt: both may be half filled; start again with fresh
/// ones.
Result<std::uint64_t> decode(std::string_view bytes, RelayFacts& facts, Ledger& ledger);

/// Writes a new file in `folder` without waiting for the disk; `finish` then syncs it, gives it its name and
/// removes all but the two newest. `finish` may run on the journal's thread.
struct Pending {
    std::string folder, temporary, path;
};
Result<Pending> write(Disk& disk, const std::string& folder, std::uint64_t sequence, std::string_view bytes);
Status finish(Disk& disk, const Pending& pending);

/// Snapshot files, newest first, as paths.
Result<std::vector<std::string>> list(Disk& disk, const std::string& folder);
Result<std::string> read(Disk& disk, const std::string& path);

} // namespace rubber::relay::snapshot
