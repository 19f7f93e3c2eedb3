// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/files.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace rubber::vault {

namespace {

tl::unexpected<Error> writeFailed(const std::string& what) {
    return fail(ErrorCode::Unavailable, "vault_write_failed: " + what + ": " + std::strerror(errno));
}

} // namespace

OpenFile::~OpenFile() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

Result<std::string> readFile(const std::string& path, std::size_t limit) {
    const OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.ok()) {
        if (errno == ENOENT) return fail(ErrorCode::NotFound, "vault_missing: there is no " + path);
        return writeFailed("cannot read " + path);
    }
    std::string bytes;
    char buffer[16384];
    for (;;) {
        const auto got = ::read(file.get(), buffer, sizeof buffer);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return writeFailed("cannot read " + path);
        if (got == 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
        if (bytes.size() > limit) return fail(ErrorCode::Corrupt, "vault_damaged: " + path + " is too large");
    }
}

Status writeAt(int descriptor, std::string_view bytes, std::size_t offset, const std::string& path) {
    while (!bytes.empty()) {
        const auto written = ::pwrite(descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return writeFailed("cannot write " + path);
        bytes.remove_prefix(static_cast<std::size_t>(written));
        offset += static_cast<std::size_t>(written);
    }
    return {};
}

Status replaceFile(const std::string& path, std::string_view bytes) {
    const std::string aside = path + ".new";
    ::unlink(aside.c_str()); // Left by a crash.
    {
        const OpenFile file(::open(aside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
        if (!file.ok()) return writeFailed("cannot create " + aside);
        auto written = writeAt(file.get(), bytes, 0, aside);
        if (written && ::fsync(file.get()) != 0) written = writeFailed("cannot sync " + aside);
        if (!written) {
            ::unlink(aside.c_str());
            return written;
        }
    }
    if (::rename(aside.c_str(), path.c_str()) != 0) {
        const auto failed = writeFailed("cannot replace " + path);
        ::unlink(aside.c_str());
        return failed;
    }
    return syncFolder(std::filesystem::path(path).parent_path().string());
}

Status syncFolder(const std::string& folder) {
    const OpenFile file(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!file.ok() || ::fsync(file.get()) != 0) return writeFailed("cannot sync " + folder);
    return {};
}

Status makePrivateFolder(const std::string& folder) {
    std::error_code error;
    const std::filesystem::path path(folder);
    if (path.has_parent_path()) std::filesystem::create_directories(path.parent_path(), error);
    if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) return writeFailed("cannot create " + folder);
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0) return writeFailed("cannot use " + folder);
    if (!S_ISDIR(facts.st_mode) || facts.st_uid != ::geteuid())
        return fail(ErrorCode::Invalid, "bad_option: " + folder + " is not a folder of this user");
    return {};
}

} // namespace rubber::vault
