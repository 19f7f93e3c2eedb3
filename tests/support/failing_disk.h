// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace rubber::test {

/// A disk in memory that can fail at any call, fill up, stop dead, or lose what was not synced.
///
/// Every call that changes something counts as one step. `failAtStep(n)` makes the n-th step from now fail
/// once, `stopAtStep(n)` makes it and every later one fail: a process that was killed there. `powerCut()`
/// then gives back what a restarted machine would find. Safe from two threads.
class FailingDisk final : public relay::Disk {
public:
    Result<int> open(const std::string& path, bool create) override {
        const std::lock_guard lock(m_mutex);
        if (!m_files.contains(path)) {
            if (!create) return fail(ErrorCode::NotFound, "open " + path);
            if (!step()) return broken();
            m_files[path] = {};
        }
        m_handles[++m_lastHandle] = path;
        return m_lastHandle;
    }
    void close(int handle) override {
        const std::lock_guard lock(m_mutex);
        m_handles.erase(handle);
    }
    Status allocate(int handle, std::uint64_t bytes) override {
        const std::lock_guard lock(m_mutex);
        if (!step()) return broken();
        File& file = at(handle);
        if (bytes <= file.now.size()) return {};
        if (used() + bytes - file.now.size() > m_capacity) return fail(ErrorCode::Unavailable, "no space");
        file.now.resize(bytes, '\0');
        return {};
    }
    Status writeAt(int handle, std::uint64_t offset, std::string_view bytes) override {
        const std::lock_guard lock(m_mutex);
        ++writes;
        if (!step()) return broken();
        File& file = at(handle);
        const std::uint64_t end = offset + bytes.size();
        if (end > file.now.size()) {
            if (used() + end - file.now.size() > m_capacity) return fail(ErrorCode::Unavailable, "no space");
            file.now.resize(end, '\0');
        }
        std::copy(bytes.begin(), bytes.end(), file.now.begin() + static_cast<std::ptrdiff_t>(offset));
        return {};
    }
    Result<std::string> readAt(int handle, std::uint64_t offset, std::size_t size) override {
        const std::lock_guard lock(m_mutex);
        const File& file = at(handle);
        return offset >= file.now.size() ? std::string() : file.now.substr(offset, size);
    }
    Status sync(int handle) override {
        const std::lock_guard lock(m_mutex);
        ++syncs;
        if (failSyncs || !step()) return broken();
        File& file = at(handle);
        if (!holdBackSyncs) file.synced = file.now;
        return {};
    }
    Status syncFolder(const std::string&) override {
        const std::lock_guard lock(m_mutex);
        ++folderSyncs;
        if (!step()) return broken();
        return {};
    }
    Status rename(const std::string& from, const std::string& to) override {
        const std::lock_guard lock(m_mutex);
        if (!step()) return broken();
        const auto it = m_files.find(from);
        if (it == m_files.end()) return fail(ErrorCode::NotFound, "rename " + from);
        m_files[to] = std::move(it->second);
        m_files.erase(it);
        return {};
    }
    Status remove(const std::string& path) override {
        const std::lock_guard lock(m_mutex);
        if (!m_files.contains(path)) return fail(ErrorCode::NotFound, "remove " + path);
        if (!step()) return broken();
        m_files.erase(path);
        return {};
    }
    Result<std::vector<std::string>> list(const std::string& folder) override {
        const std::lock_guard lock(m_mutex);
        std::vector<std::string> names;
        for (const auto& [path, file] : m_files)
            if (path.starts_with(folder + "/") && path.find('/', folder.size() + 1) == std::string::npos)
                names.push_back(path.substr(folder.size() + 1));
        return names;
    }

    void failAtStep(int n) { set(n, false); }
    void stopAtStep(int n) { set(n, true); }
    void stop() { stopAtStep(1); }
    /// Works again, with everything that was written: the next start of a process that was killed.
    void restart() {
        const std::lock_guard lock(m_mutex);
        m_countdown.reset();
        m_dead = failSyncs = false;
    }
    /// Works again, with each page that was not synced either there or not, as `survives` says (none by
    /// default).
    void powerCut(const std::function<bool()>& survives = [] { return false; }) {
        restart();
        for (auto& [path, file] : m_files) {
            std::string after = file.synced;
            after.resize(file.now.size(), '\0');
            for (std::size_t page = 0; page < file.now.size(); page += kPage) {
                const std::size_t size = std::min(kPage, file.now.size() - page);
                if (survives()) after.replace(page, size, file.now, page, size);
            }
            file.now = file.synced = after;
        }
    }
    void setCapacity(std::uint64_t bytes) {
        const std::lock_guard lock(m_mutex);
        m_capacity = bytes;
    }
    std::uint64_t usedBytes() {
        const std::lock_guard lock(m_mutex);
        return used();
    }
    std::string& content(const std::string& path) {
        return m_files.at(path).now;
    } ///< While nobody else uses the disk.
    void put(const std::string& path, std::string bytes) { m_files[path] = {bytes, bytes}; }
    std::vector<std::string> paths() const {
        std::vector<std::string> all;
        for (const auto& [path, file] : m_files)
            all.push_back(path);
        return all;
    }

    std::atomic<bool> failSyncs = false;
    bool holdBackSyncs =
        false; ///< Syncs say they worked and did not: a disk that lies, for looking at what was not synced.
    int writes = 0, syncs = 0, folderSyncs = 0, steps = 0;

private:
    static constexpr std::size_t kPage = 4096;
    struct File {
        std::string now, synced;
    };
    static tl::unexpected<Error> broken() { return fail(ErrorCode::Unavailable, "input/output error"); }
    File& at(int handle) { return m_files[m_handles.at(handle)]; }
    std::uint64_t used() const {
        std::uint64_t sum = 0;
        for (const auto& [path, file] : m_files)
            sum += file.now.size();
        return sum;
    }
    void set(int n, bool forEver) {
        const std::lock_guard lock(m_mutex);
        m_countdown = n;
        m_forEver = forEver;
    }
    bool step() {
        ++steps;
        if (m_dead) return false;
        if (!m_countdown || --*m_countdown > 0) return true;
        m_countdown.reset();
        m_dead = m_forEver;
        return false;
    }

    std::mutex m_mutex;
    std::map<std::string, File> m_files;
    std::map<int, std::string> m_handles;
    int m_lastHandle = 100;
    std::uint64_t m_capacity = UINT64_MAX;
    std::optional<int> m_countdown;
    bool m_forEver = false, m_dead = false;
};

} // namespace rubber::test
