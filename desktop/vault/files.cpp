// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/files.h"

#include "desktop/vault/aside_file.h"

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
    TRY_LET(file, AsideFile::open(path));
    TRY(file.append(bytes));
    return file.commit();
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
