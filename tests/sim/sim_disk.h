// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "tests/sim/random.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace rubber::sim {

/// A disk that knows the difference between written and synced. It keeps, for each file, what a sync has made
/// safe and every later write in order; a power cut lets any of those writes arrive whole, in part, or not at
/// all. Names are safe once their folder was synced; those that were not come back as they were, from some
/// point on. One thread only.
class SimDisk final : public relay::Disk {
public:
    Result<int> open(const std::string& path, bool create) override;
    void close(int handle) override;
    Status allocate(int handle, std::uint64_t bytes) override;
    Status writeAt(int handle, std::uint64_t offset, std::string_view bytes) override;
    Result<std::string> readAt(int handle, std::uint64_t offset, std::size_t size) override;
    Status sync(int handle) override;
    Status syncFolder(const std::string& folder) override;
    Status rename(const std::string& from, const std::string& to) override;
    Status remove(const std::string& path) override;
    Result<std::vector<std::string>> list(const std::string& folder) override;

    // What goes wrong.
    bool failWrites = false;             ///< EIO, after a part of the bytes was written.
    bool failSyncs = false;              ///< EIO. Afterwards syncs of that file say yes and do nothing.
    std::uint64_t capacity = UINT64_MAX; ///< ENOSPC beyond.
    /// The process is gone: nothing works until `restart`. `stopAfter`: from the n-th change on.
    void stop() { m_stopIn = 0; }
    void stopAfter(std::uint64_t changes) { m_stopIn = changes; }
    bool stopped() const { return m_stopIn && *m_stopIn == 0; }
    void restart(); ///< Everything written is still there (kill -9).
    void powerCut(Random& random);

    // What really is on the disk.
    std::uint64_t used() const;
    std::uint64_t lastWrite() const { return m_lastWrite; }
    /// Is the write with this number safe, under its name?
    bool isSafe(const std::string& path, std::uint64_t write) const;
    std::vector<std::string> paths() const;
    std::string content(const std::string& path) const;
    bool contains(std::string_view needle) const; ///< Anywhere: written, synced, or in a file that is gone.

    /// Told of each write that succeeded.
    std::function<void(const std::string& path, std::uint64_t offset, std::string_view bytes,
                       std::uint64_t write)>
        wrote;
    /// Runs in the middle of a sync: what is written now is not covered by it.
    std::function<void()> whileSyncing;

    SimDisk() = default;
    /// A second disk with the same content; nothing is open on it and nobody listens.
    std::unique_ptr<SimDisk> copy() const;

private:
    struct Change { ///< Empty bytes: the file was made at least `offset` long.
        std::uint64_t offset = 0, write = 0;
        std::string bytes;
    };
    struct Content {
        std::string bytes; ///< May end before `size`; zeroes follow.
        std::uint64_t size = 0;
        void apply(const Change& change);
    };
    struct File {
        Content now, safe;
        std::vector<Change> unsafe;
        std::uint64_t safeUpTo = 0;
        bool lies = false;
    };
    using Names = std::map<std::string, std::shared_ptr<File>>;
    struct NameChange {
        std::string name, to; ///< `to` empty: made or removed.
        std::shared_ptr<File> file;
    };
    static void apply(Names& names, const NameChange& change);
    bool mayChange();
    Status change(File& file, Change change);
    std::shared_ptr<File> at(int handle) const;

    Names m_names, m_safeNames;
    std::vector<NameChange> m_unsafeNames;
    std::map<int, std::pair<std::string, std::shared_ptr<File>>> m_handles;
    int m_lastHandle = 0;
    std::uint64_t m_lastWrite = 0;
    std::optional<std::uint64_t> m_stopIn;
};

} // namespace rubber::sim
