// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/relay_state_impl.h"
#include "relay/core/snapshot.h"

#include <charconv>
#include <optional>

/// Old segments of the journal go when everything in them is older than `journal.retention` and nothing needs
/// them: two snapshots and a signed checkpoint stand behind them. What was signed stays provable: the tree's
/// file keeps every hash.
namespace rubber::relay {
namespace {

constexpr Duration kPause = Duration::seconds(3600);
constexpr std::size_t kLook = 256; ///< Records that are looked at for one with a time.

std::optional<WallTime> timeOf(const journal::Record& record) {
    const auto row = toRow(record);
    if (row && row->at != WallTime{}) return row->at;
    if (const auto* hold = std::get_if<journal::HoldRecord>(&record.payload)) return hold->facts.admittedAt;
    return std::nullopt;
}

/// The position of a snapshot, by its name.
std::uint64_t positionOf(const std::string& path) {
    const auto digits = path.find_last_of('-') + 1;
    std::uint64_t sequence = 0;
    std::from_chars(path.data() + digits, path.data() + path.size(), sequence);
    return sequence;
}

} // namespace

void RelayState::Impl::dropOldSegments(WallTime now) {
    const Duration keep = options.config.retention;
    // A clock that jumped must not cost the owner his rows.
    if (keep.ms == 0 || !agreement.trusted() || clock.boot() - lastDrop < kPause) return;
    lastDrop = clock.boot();
    const auto snapshots = snapshot::list(disk, journalFolder());
    if (!snapshots || snapshots->size() < 2) return;
    const std::uint64_t needed = std::min(positionOf(snapshots->back()), facts.audit.newest().covers);
    while (const auto next = journal->secondSegmentStart()) {
        if (needed + 1 < *next) return;
        const auto records = journal->read(*next - 1, kLook);
        if (!records) return;
        std::optional<WallTime> at;
        for (const auto& record : *records)
            if (at = timeOf(record); at) break;
        if (!at || now - *at < keep || !journal->dropOldestSegment()) return;
    }
}

} // namespace rubber::relay
