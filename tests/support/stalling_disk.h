// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace rubber::test {

/// A real disk whose syncs take as long as the test wants, or fail. Safe from two threads.
class StallingDisk final : public relay::Disk {
public:
    ~StallingDisk() override { release(); }

    /// From now on a sync does not return before `release`.
    void stall() {
        const std::lock_guard lock(m_mutex);
        m_stalled = true;
    }
    void release() {
        const std::lock_guard lock(m_mutex);
        m_stalled = false;
        m_released.notify_all();
    }
    /// A sync is on its way and does not return.
    bool syncing() const { return m_waiting > 0; }
    std::atomic<bool> failSyncs = false;

    Status sync(int handle) override {
        {
            std::unique_lock lock(m_mutex);
            ++m_waiting;
            m_released.wait(lock, [this] { return !m_stalled; });
            --m_waiting;
        }
        if (failSyncs) return fail(ErrorCode::Unavailable, "fdatasync: input/output error");
        return m_disk.sync(handle);
    }

    Result<int> open(const std::string& path, bool create) override { return m_disk.open(path, create); }
    void close(int handle) override { m_disk.close(handle); }
    Status allocate(int handle, std::uint64_t bytes) override { return m_disk.allocate(handle, bytes); }
    Status writeAt(int handle, std::uint64_t offset, std::string_view bytes) override {
        return m_disk.writeAt(handle, offset, bytes);
    }
    Result<std::string> readAt(int handle, std::uint64_t offset, std::size_t size) override {
        return m_disk.readAt(handle, offset, size);
    }
    Status syncFolder(const std::string& folder) override { return m_disk.syncFolder(folder); }
    Status rename(const std::string& from, const std::string& to) override { return m_disk.rename(from, to); }
    Status remove(const std::string& path) override { return m_disk.remove(path); }
    Result<std::vector<std::string>> list(const std::string& folder) override { return m_disk.list(folder); }

private:
    relay::PosixDisk m_disk;
    std::mutex m_mutex;
    std::condition_variable m_released;
    bool m_stalled = false;
    std::atomic<int> m_waiting = 0;
};

} // namespace rubber::test
