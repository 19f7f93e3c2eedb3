// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "shared/clock.h"
#include "shared/journal/record.h"
#include "shared/result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::relay {

/// The append-only record of everything that happened: preallocated segments in a folder, group commit on its
/// own thread.
///
/// The loop thread calls everything here; the journal's one thread only syncs and then calls `onDurable`.
/// Records are appended to a buffer; `flush` writes the buffer with one system call; a flush wakes the
/// syncing thread. A record survives kill -9 once flushed, and a power cut once durable.
class Journal {
public:
    struct Options {
        std::string folder;
        std::uint64_t segmentBytes = 64ull << 20;
        std::uint64_t reserveBytes = 1ull << 20; ///< Preallocated space that only kill, pin and suspend
                                                 ///< records may use when the disk is full.
        /// With few waiters the syncing thread waits up to this long for company (0: never).
        Duration syncWindow{0};
        /// No thread: the owner decides with `runSync` when a sync happens (tests/sim).
        bool ownerSyncs = false;
    };
    using Replay = std::function<void(const journal::Record&)>;
    /// Called on the journal's thread after each sync with the last durable sequence, or with an error once:
    /// then nothing becomes durable any more and the process must stop admitting (a failed fdatasync is never
    /// retried).
    using OnDurable = std::function<void(Result<std::uint64_t> durable)>;

    /// Opens or creates, cuts a torn tail (see `tornBytes`), hands every record after the newest snapshot to
    /// `replay`, in order. Corrupt when the middle is damaged: names segment, offset, last good sequence and
    /// the repair command.
    static Result<std::unique_ptr<Journal>> open(Options options, Disk& disk, std::uint64_t afterSequence,
                                                 const Replay& replay, OnDurable onDurable);
    ~Journal();

    /// Appends to the buffer and returns the record's sequence. Unavailable when the disk is full or failed:
    /// nothing was added. `control` records (kill, pin, suspend, resume, expire) may use the reserve.
    Result<std::uint64_t> append(const journal::Payload& payload, bool control = false);
    /// The bytes of the record that was appended last; valid until the next call of anything here.
    std::string_view lastRecord() const;
    /// Writes what was appended. Unavailable: the records are not on the way to disk; they stay in order and
    /// are tried again. With Sync::Later nobody waits for them yet: they become durable with the next flush
    /// that is synced now, or at the next `flush` with nothing to write.
    enum class Sync { Now, Later };
    Status flush(Sync sync = Sync::Now);
    /// Asks the thread to sync now, without waiting for company (kill).
    void syncNow();
    /// When everything is durable and nothing is on the way, writes that down: what was held before this
    /// point is not lost in a power cut (README.md). Does nothing otherwise.
    void markQuiet();
    /// The newest record such a note covers, be it on disk yet or not.
    std::uint64_t quietSequence() const;
    /// Runs `job` on the journal's thread once everything flushed is durable; never when that fails.
    void afterSync(std::function<void()> job);
    /// With `ownerSyncs` only: does once what the thread would have done. False: nobody waits for a sync.
    bool runSync();
    /// Blocks until everything flushed is durable. For shutdown, `kill` on a failing loop, and tests; never
    /// in a session.
    Status waitDurable();

    std::uint64_t lastSequence() const;    ///< Appended.
    std::uint64_t durableSequence() const; ///< Safe to call from the loop thread at any time.
    std::uint64_t oldestSequence() const;
    /// First sequence of the oldest segment but one; nothing when there is only one. What lies before it may be dropped.
    std::optional<std::uint64_t> secondSegmentStart() const;
    /// Removes the oldest segment for good. CHECKs that there is another.
    Status dropOldestSegment();
    std::uint64_t segmentStart() const; ///< First sequence of the segment being written.
    std::uint64_t tornBytes() const;    ///< Cut at open; 0 after a clean stop.
    bool acceptsRequests() const;       ///< False when full or failed (503 audit_unavailable).
    bool failed() const;                ///< A sync failed: final.

    /// Reads records with sequence > after, at most `limit`, from disk. For pages and feed catch-up. NotFound
    /// when `after` is older than the oldest segment.
    Result<std::vector<journal::Record>> read(std::uint64_t after, std::size_t limit) const;

private:
    struct Impl;
    explicit Journal(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// `verify-journal`: reads every segment without changing anything. `repair`: cuts the damaged range and
/// leaves a RepairRecord.
struct JournalReport {
    std::uint64_t records = 0, segments = 0, firstSequence = 0, lastSequence = 0, tornBytes = 0;
    std::string damage; ///< "" when sound.
};
Result<JournalReport> verifyJournal(const std::string& folder);
Result<JournalReport> repairJournal(const std::string& folder, Clock& clock);
/// For a journal that was restored: a RepairRecord for what came after its end, unknown here, which suspends every key. Nothing where
/// there is no record.
Status suspendAllAfter(const std::string& folder, WallTime now);

} // namespace rubber::relay
