// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/sim_disk.h"

#include <algorithm>

namespace rubber::sim {
namespace {

tl::unexpected<Error> broken() { return fail(ErrorCode::Unavailable, "input/output error"); }

bool allZero(std::string_view bytes) { return bytes.find_first_not_of('\0') == std::string_view::npos; }

bool isIn(const std::string& path, const std::string& folder) {
    return path.starts_with(folder + "/") && path.find('/', folder.size() + 1) == std::string::npos;
}

constexpr std::size_t kSector = 512;

} // namespace

void SimDisk::Content::apply(const Change& change) {
    const std::uint64_t end = change.offset + change.bytes.size();
    size = std::max(size, end);
    if (change.bytes.empty() || (change.offset >= bytes.size() && allZero(change.bytes))) return;
    if (bytes.size() < end) bytes.resize(end, '\0');
    std::copy(change.bytes.begin(), change.bytes.end(),
              bytes.begin() + static_cast<std::ptrdiff_t>(change.offset));
}

void SimDisk::apply(Names& names, const NameChange& change) {
    if (!change.to.empty()) {
        names.erase(change.name);
        names[change.to] = change.file;
    } else if (change.file) {
        names[change.name] = change.file;
    } else {
        names.erase(change.name);
    }
}

bool SimDisk::mayChange() {
    if (!m_stopIn) return true;
    if (*m_stopIn > 0) --*m_stopIn;
    return *m_stopIn > 0;
}

std::shared_ptr<SimDisk::File> SimDisk::at(int handle) const { return m_handles.at(handle).second; }

Result<int> SimDisk::open(const std::string& path, bool create) {
    if (stopped()) return broken();
    if (!m_names.contains(path)) {
        if (!create) return fail(ErrorCode::NotFound, "open " + path);
        if (!mayChange()) return broken();
        m_unsafeNames.push_back({path, {}, std::make_shared<File>()});
        apply(m_names, m_unsafeNames.back());
    }
    m_handles[++m_lastHandle] = {path, m_names[path]};
    return m_lastHandle;
}

void SimDisk::close(int handle) { m_handles.erase(handle); }

std::uint64_t SimDisk::used() const {
    std::uint64_t sum = 0;
    for (const auto& [path, file] : m_names)
        sum += file->now.size;
    return sum;
}

Status SimDisk::change(File& file, Change change) {
    const std::uint64_t end = change.offset + change.bytes.size();
    if (end > file.now.size && capacity != UINT64_MAX && used() + end - file.now.size > capacity)
        return fail(ErrorCode::Unavailable, "no space left");
    change.write = ++m_lastWrite;
    file.now.apply(change);
    file.unsafe.push_back(std::move(change));
    return {};
}

Status SimDisk::allocate(int handle, std::uint64_t bytes) {
    if (!mayChange()) return broken();
    const auto file = at(handle);
    return bytes <= file->now.size ? Status{} : change(*file, {bytes, 0, {}});
}

Status SimDisk::writeAt(int handle, std::uint64_t offset, std::string_view bytes) {
    if (!mayChange()) return broken();
    const auto file = at(handle);
    if (failWrites) {
        std::ignore = change(*file, {offset, 0, std::string(bytes.substr(0, bytes.size() / 2))});
        return broken();
    }
    TRY(change(*file, {offset, 0, std::string(bytes)}));
    if (wrote) wrote(m_handles.at(handle).first, offset, bytes, m_lastWrite);
    return {};
}

Result<std::string> SimDisk::readAt(int handle, std::uint64_t offset, std::size_t size) {
    if (stopped()) return broken();
    const Content& now = at(handle)->now;
    if (offset >= now.size) return std::string();
    std::string bytes = offset < now.bytes.size() ? now.bytes.substr(offset, size) : std::string();
    bytes.resize(std::min<std::uint64_t>(size, now.size - offset), '\0');
    return bytes;
}

Status SimDisk::sync(int handle) {
    if (!mayChange()) return broken();
    const auto file = at(handle);
    const std::uint64_t covered = m_lastWrite;
    if (whileSyncing) whileSyncing();
    if (stopped()) return broken();
    if (failSyncs) {
        file->lies = true;
        return broken();
    }
    if (file->lies) return {};
    auto change = file->unsafe.begin();
    for (; change != file->unsafe.end() && change->write <= covered; ++change)
        file->safe.apply(*change);
    file->unsafe.erase(file->unsafe.begin(), change);
    file->safeUpTo = covered;
    return {};
}

Status SimDisk::syncFolder(const std::string& folder) {
    if (!mayChange()) return broken();
    std::erase_if(m_unsafeNames, [&](const NameChange& change) {
        if (!isIn(change.name, folder)) return false;
        apply(m_safeNames, change);
        return true;
    });
    return {};
}

Status SimDisk::rename(const std::string& from, const std::string& to) {
    if (!mayChange()) return broken();
    const auto it = m_names.find(from);
    if (it == m_names.end()) return fail(ErrorCode::NotFound, "rename " + from);
    m_unsafeNames.push_back({from, to, it->second});
    apply(m_names, m_unsafeNames.back());
    return {};
}

Status SimDisk::remove(const std::string& path) {
    if (stopped()) return broken();
    if (!m_names.contains(path)) return fail(ErrorCode::NotFound, "remove " + path);
    if (!mayChange()) return broken();
    m_unsafeNames.push_back({path, {}, nullptr});
    apply(m_names, m_unsafeNames.back());
    return {};
}

Result<std::vector<std::string>> SimDisk::list(const std::string& folder) {
    if (stopped()) return broken();
    std::vector<std::string> names;
    for (const auto& [path, file] : m_names)
        if (isIn(path, folder)) names.push_back(path.substr(folder.size() + 1));
    return names;
}

void SimDisk::restart() {
    m_stopIn.reset();
    m_handles.clear();
    failWrites = failSyncs = false;
    for (const auto& [path, file] : m_names)
        file->lies = false;
}

void SimDisk::powerCut(Random& random) {
    restart();
    const std::size_t kept = random.below(m_unsafeNames.size() + 1);
    for (std::size_t i = 0; i < kept; ++i)
        apply(m_safeNames, m_unsafeNames[i]);
    m_unsafeNames.clear();
    // One way for the whole cut: nothing, a torn prefix, or any of the sectors.
    const std::uint64_t way = random.below(4);
    for (const auto& [path, file] : m_safeNames) {
        const std::size_t whole = way == 1 ? random.below(file->unsafe.size() + 1) : 0;
        for (std::size_t i = 0; i < file->unsafe.size() && way > 0; ++i) {
            Change& change = file->unsafe[i];
            if (way == 1 && i > whole) break;
            if (way == 1 && i == whole) change.bytes.resize(random.below(change.bytes.size() + 1));
            if (way == 2 && random.chance(50)) continue;
            if (way < 3 || change.bytes.empty()) {
                file->safe.apply(change);
                continue;
            }
            for (std::size_t at = 0; at < change.bytes.size();) {
                const std::size_t size =
                    std::min(change.bytes.size() - at, kSector - (change.offset + at) % kSector);
                if (random.chance(50))
                    file->safe.apply({change.offset + at, 0, change.bytes.substr(at, size)});
                at += size;
            }
        }
        file->unsafe.clear();
        file->now = file->safe;
        file->safeUpTo = m_lastWrite;
    }
    m_names = m_safeNames;
}

bool SimDisk::isSafe(const std::string& path, std::uint64_t write) const {
    const auto it = m_safeNames.find(path);
    return it != m_safeNames.end() && it->second->safeUpTo >= write;
}

std::vector<std::string> SimDisk::paths() const {
    std::vector<std::string> all;
    for (const auto& [path, file] : m_names)
        all.push_back(path);
    return all;
}

std::string SimDisk::content(const std::string& path) const {
    const Content& now = m_names.at(path)->now;
    std::string bytes = now.bytes;
    bytes.resize(now.size, '\0');
    return bytes;
}

bool SimDisk::contains(std::string_view needle) const {
    for (const Names* names : {&m_names, &m_safeNames})
        for (const auto& [path, file] : *names)
            if (file->now.bytes.find(needle) != std::string::npos ||
                file->safe.bytes.find(needle) != std::string::npos)
                return true;
    return false;
}

std::unique_ptr<SimDisk> SimDisk::copy() const {
    auto other = std::make_unique<SimDisk>();
    std::map<const File*, std::shared_ptr<File>> files;
    const auto same = [&](const std::shared_ptr<File>& file) {
        if (!file) return std::shared_ptr<File>();
        auto& twin = files[file.get()];
        if (!twin) twin = std::make_shared<File>(*file);
        return twin;
    };
    for (const auto& [path, file] : m_names)
        other->m_names[path] = same(file);
    for (const auto& [path, file] : m_safeNames)
        other->m_safeNames[path] = same(file);
    for (const auto& change : m_unsafeNames)
        other->m_unsafeNames.push_back({change.name, change.to, same(change.file)});
    other->m_lastWrite = m_lastWrite;
    other->capacity = capacity;
    return other;
}

} // namespace rubber::sim
