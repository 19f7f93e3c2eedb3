// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "shared/clock.h"
#include "shared/result.h"

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace rubber::relay {

/// The journal's one other thread: takes everything that was written since it last looked, syncs it with one
/// call, says how far the journal is durable now, and looks again. So however many wait, there is one sync
/// and one wake-up for all of them.
///
/// A failed sync is final: it is told once and nothing becomes durable any more.
class SyncThread {
public:
    using OnDurable = std::function<void(Result<std::uint64_t>)>;
    /// With By::Owner there is no thread: its owner calls `runOnce` where the thread would have run.
    enum class By { Thread, Owner };
    SyncThread(Disk& disk, std::string folder, Duration window, OnDurable onDurable, By by = By::Thread);
    ~SyncThread(); ///< Ends after the sync under way; what was not synced stays so. Closes handles that were
                   ///< retired.

    /// Bytes up to record `sequence` were written to `handle`. Returns a ticket for `isSynced`. Not `wanted`:
    /// nobody waits for them, so they are synced together with what is wanted next (waking a thread for each
    /// hold would cost more than the hold).
    std::uint64_t submit(int handle, std::uint64_t sequence, bool wanted);
    void want(); ///< Somebody waits for what was submitted so far.
    /// Nothing more will be written to `handle`: sync it before any other, then close it. The folder has a
    /// new file.
    void retire(int handle);
    void hurry(); ///< Without waiting for company.
    /// Runs `job` on the thread once everything submitted so far is synced; never when that fails.
    void afterSync(std::function<void()> job);

    bool isSynced(std::uint64_t ticket) const { return m_syncedTicket.load() >= ticket; }
    std::uint64_t durable() const { return m_durable.load(); }
    void setDurable(std::uint64_t sequence) { m_durable.store(sequence); } ///< Before the first submit only.
    bool failed() const { return m_failed.load(); }
    /// Blocks until everything submitted is synced, or failed. With By::Owner it syncs here.
    Status wait();
    /// By::Owner only: one turn of the thread. False: nobody waits for a sync, or a sync failed.
    bool runOnce();

private:
    struct Batch;
    void run();
    bool syncBatch(std::unique_lock<std::mutex>& lock);
    Status sync(const Batch& batch);

    Disk& m_disk;
    const std::string m_folder;
    const Duration m_window;
    const OnDurable m_onDurable;

    std::mutex m_mutex; ///< Guards what follows, up to the atomics.
    std::condition_variable m_work, m_done;
    std::vector<int> m_handles; ///< Written since the last sync, in order of their age.
    std::vector<int> m_retired;
    std::vector<std::function<void()>> m_jobs;
    /// Tickets: given out, asked for, synced and told.
    std::uint64_t m_submitted = 0, m_wanted = 0, m_finished = 0, m_sequence = 0;
    bool m_hurry = false, m_newFile = false, m_stop = false;

    std::atomic<std::uint64_t> m_durable{0}, m_syncedTicket{0};
    std::atomic<bool> m_failed{false};
    std::thread m_thread;
};

} // namespace rubber::relay
