// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/journal/disk.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace rubber::relay {
namespace {

tl::unexpected<Error> failed(const std::string& what, int error) {
    const ErrorCode code = error == ENOENT ? ErrorCode::NotFound : ErrorCode::Unavailable;
    return fail(code, what + ": " + std::strerror(error));
}

} // namespace

Result<int> PosixDisk::open(const std::string& path, bool create) {
    const int handle = ::open(path.c_str(), O_RDWR | O_CLOEXEC | (create ? O_CREAT : 0), 0600);
    if (handle < 0) return failed("open " + path, errno);
    return handle;
}

void PosixDisk::close(int handle) { ::close(handle); }

Status PosixDisk::allocate(int handle, std::uint64_t bytes) {
    const int error = ::posix_fallocate(handle, 0, static_cast<off_t>(bytes));
    if (error != 0) return failed("allocate", error);
    return {};
}

Status PosixDisk::writeAt(int handle, std::uint64_t offset, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::pwrite(handle, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return failed("write", errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += static_cast<std::uint64_t>(written);
    }
    return {};
}

Result<std::string> PosixDisk::readAt(int handle, std::uint64_t offset, std::size_t size) {
    std::string bytes(size, '\0');
    std::size_t filled = 0;
    while (filled < size) {
        const ssize_t got =
            ::pread(handle, bytes.data() + filled, size - filled, static_cast<off_t>(offset + filled));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return failed("read", errno);
        if (got == 0) break;
        filled += static_cast<std::size_t>(got);
    }
    bytes.resize(filled);
    return bytes;
}

Status PosixDisk::sync(int handle) {
    // Never retried: after a failure the kernel may have dropped the page, and a second call would lie.
    if (::fdatasync(handle) != 0) return failed("sync", errno);
    return {};
}

Status PosixDisk::syncFolder(const std::string& folder) {
    const int handle = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return failed("open " + folder, errno);
    const int result = ::fsync(handle);
    const int error = errno;
    ::close(handle);
    if (result != 0) return failed("sync " + folder, error);
    return {};
}

Status PosixDisk::rename(const std::string& from, const std::string& to) {
    if (::rename(from.c_str(), to.c_str()) != 0) return failed("rename " + from, errno);
    return {};
}

Status PosixDisk::remove(const std::string& path) {
    if (::unlink(path.c_str()) != 0) return failed("remove " + path, errno);
    return {};
}

Result<std::vector<std::string>> PosixDisk::list(const std::string& folder) {
    DIR* stream = ::opendir(folder.c_str());
    if (!stream) return failed("list " + folder, errno);
    std::vector<std::string> names;
    while (const dirent* entry = ::readdir(stream)) {
        const std::string name = entry->d_name;
        if (name != "." && name != "..") names.push_back(name);
    }
    ::closedir(stream);
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace rubber::relay
