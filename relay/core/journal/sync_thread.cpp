// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/sync_thread.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace rubber::relay {

struct SyncThread::Batch {
    std::vector<int> handles, retired;
    std::vector<std::function<void()>> jobs;
    std::uint64_t ticket = 0, sequence = 0;
    bool newFile = false;
};

SyncThread::SyncThread(Disk& disk, std::string folder, Duration window, OnDurable onDurable, By by)
    : m_disk(disk), m_folder(std::move(folder)), m_window(window), m_onDurable(std::move(onDurable)) {
    if (by == By::Thread) m_thread = std::thread([this] { run(); });
}

SyncThread::~SyncThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_work.notify_one();
    if (m_thread.joinable()) m_thread.join();
    for (const int handle : m_retired)
        m_disk.close(handle);
}

std::uint64_t SyncThread::submit(int handle, std::uint64_t sequence, bool wanted) {
    std::uint64_t ticket = 0;
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        if (std::find(m_handles.begin(), m_handles.end(), handle) == m_handles.end())
            m_handles.push_back(handle);
        m_sequence = sequence;
        ticket = ++m_submitted;
        wake = wanted && m_wanted <= m_finished; // Else the thread looks again by itself.
        if (wanted) m_wanted = ticket;
    }
    if (wake) m_work.notify_one();
    return ticket;
}

void SyncThread::want() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_wanted == m_submitted) return;
        m_wanted = m_submitted;
    }
    m_work.notify_one();
}

void SyncThread::retire(int handle) {
    {
        const std::lock_guard lock(m_mutex);
        if (std::find(m_handles.begin(), m_handles.end(), handle) == m_handles.end())
            m_handles.insert(m_handles.begin(), handle);
        m_retired.push_back(handle);
        m_newFile = true;
        m_wanted = ++m_submitted;
    }
    m_work.notify_one();
}

void SyncThread::hurry() {
    {
        const std::lock_guard lock(m_mutex);
        m_hurry = true;
        m_wanted = m_submitted;
    }
    m_work.notify_one();
}

void SyncThread::afterSync(std::function<void()> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        m_wanted = ++m_submitted;
    }
    m_work.notify_one();
}

Status SyncThread::wait() {
    std::unique_lock lock(m_mutex);
    const std::uint64_t ticket = m_submitted;
    m_hurry = true;
    m_wanted = ticket;
    if (!m_thread.joinable())
        while (m_finished < ticket && !m_failed.load())
            syncBatch(lock);
    m_work.notify_one();
    m_done.wait(lock, [&] { return m_finished >= ticket || m_failed.load(); });
    if (m_failed.load()) return fail(ErrorCode::Unavailable, "the journal could not be synced");
    return {};
}

Status SyncThread::sync(const Batch& batch) {
    // Oldest first: a later segment is never durable before the one it continues.
    for (const int handle : batch.handles)
        TRY(m_disk.sync(handle));
    if (batch.newFile) TRY(m_disk.syncFolder(m_folder));
    return {};
}

void SyncThread::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_work.wait(lock, [&] { return m_stop || m_wanted > m_finished; });
        if (m_stop) return;
        if (m_window.ms > 0 && !m_hurry)
            m_work.wait_for(lock, std::chrono::milliseconds(m_window.ms), [&] { return m_stop || m_hurry; });
        if (!syncBatch(lock)) return;
    }
}

bool SyncThread::runOnce() {
    CHECK(!m_thread.joinable());
    std::unique_lock lock(m_mutex);
    return m_wanted > m_finished && !m_failed.load() && syncBatch(lock);
}

/// Takes what waits, syncs it with the lock open, tells. False: the sync failed.
bool SyncThread::syncBatch(std::unique_lock<std::mutex>& lock) {
    m_hurry = false;
    Batch batch;
    batch.handles.swap(m_handles);
    batch.retired.swap(m_retired);
    batch.jobs.swap(m_jobs);
    batch.ticket = m_submitted;
    batch.sequence = m_sequence;
    batch.newFile = std::exchange(m_newFile, false);
    lock.unlock();

    const Status synced = sync(batch);
    for (const int handle : batch.retired)
        m_disk.close(handle);
    if (synced) {
        if (batch.sequence > m_durable.load()) m_durable.store(batch.sequence);
        m_syncedTicket.store(batch.ticket);
        for (const auto& job : batch.jobs)
            job();
        if (m_onDurable) m_onDurable(m_durable.load());
    } else {
        m_failed.store(true);
        if (m_onDurable) m_onDurable(tl::unexpected(synced.error()));
    }

    lock.lock();
    m_finished = batch.ticket;
    m_done.notify_all();
    return synced.has_value();
}

} // namespace rubber::relay
