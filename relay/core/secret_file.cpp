// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/secret_file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace rubber::relay {
namespace {

/// A file descriptor that closes itself.
struct File {
    int descriptor = -1;
    explicit File(int d) : descriptor(d) {}
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File() {
        if (descriptor >= 0) ::close(descriptor);
    }
};

tl::unexpected<Error> systemError(const std::string& path, const char* what) {
    const auto code = errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unavailable;
    return fail(code, path + ": " + what + ": " + std::strerror(errno));
}

Status writeAll(int descriptor, std::string_view bytes, const std::string& path) {
    while (!bytes.empty()) {
        const auto written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return systemError(path, "cannot write");
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return {};
}

Status syncFolderOf(const std::string& path) {
    const auto slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash);
    File file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (file.descriptor < 0 || ::fsync(file.descriptor) != 0)
        return systemError(folder, "cannot sync the folder");
    return {};
}

/// Opens for reading and tells the size.
Result<std::size_t> openAndMeasure(File& file, const std::string& path, std::size_t maxBytes, mode_t forbidden) {
    file.descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    struct stat facts {};
    if (file.descriptor < 0 || ::fstat(file.descriptor, &facts) != 0) return systemError(path, "cannot open");
    if (!S_ISREG(facts.st_mode)) return fail(ErrorCode::Corrupt, path + ": not a plain file");
    if ((facts.st_mode & forbidden) != 0)
        return fail(ErrorCode::Unauthorized, path + ": other users may read this file; make it mode 0600");
    if (static_cast<std::size_t>(facts.st_size) > maxBytes)
        return fail(ErrorCode::Corrupt, path + ": too large");
    return static_cast<std::size_t>(facts.st_size);
}

Status readAll(int descriptor, char* into, std::size_t size, const std::string& path) {
    std::size_t done = 0;
    while (done < size) {
        const auto got = ::read(descriptor, into + done, size - done);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return systemError(path, "cannot read");
        if (got == 0) return fail(ErrorCode::Corrupt, path + ": shorter than it was");
        done += static_cast<std::size_t>(got);
    }
    return {};
}

} // namespace

Result<Secret> readSecretFile(const std::string& path, std::size_t maxBytes, SecretReaders readers) {
    File file(-1);
    TRY_LET(size, openAndMeasure(file, path, maxBytes, readers == SecretReaders::Owner ? 0077 : 0037));
    if (size == 0) return fail(ErrorCode::Corrupt, path + ": empty");
    Secret content = Secret::ofSize(size);
    TRY(readAll(file.descriptor, reinterpret_cast<char*>(content.mutableBytes().data()), size, path));
    return content;
}

Result<std::string> readSmallFile(const std::string& path, std::size_t maxBytes) {
    File file(-1);
    TRY_LET(size, openAndMeasure(file, path, maxBytes, 0));
    std::string content(size, '\0');
    TRY(readAll(file.descriptor, content.data(), size, path));
    return content;
}

Status writeSmallFile(const std::string& path, std::string_view content, unsigned mode) {
    const std::string temporary = path + ".new";
    {
        // A leftover of a crash may have another mode: start fresh.
        ::unlink(temporary.c_str());
        File file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode));
        if (file.descriptor < 0) return systemError(temporary, "cannot create");
        TRY(writeAll(file.descriptor, content, temporary));
        if (::fsync(file.descriptor) != 0) return systemError(temporary, "cannot sync");
    }
    if (::rename(temporary.c_str(), path.c_str()) != 0) return systemError(path, "cannot rename");
    return syncFolderOf(path);
}

Status writeSecretFile(const std::string& path, const Secret& content) {
    return writeSmallFile(path, content.reveal(), 0600);
}

Status eraseSecretFile(const std::string& path) {
    {
        File file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
        if (file.descriptor < 0) {
            if (errno == ENOENT) return {};
            return systemError(path, "cannot open");
        }
        struct stat facts {};
        // Best effort: journalling file systems may keep old blocks. What matters is the removal below.
        if (::fstat(file.descriptor, &facts) == 0) {
            std::ignore =
                writeAll(file.descriptor, std::string(static_cast<std::size_t>(facts.st_size), '\0'), path);
            std::ignore = ::fdatasync(file.descriptor);
        }
    }
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) return systemError(path, "cannot remove");
    return syncFolderOf(path);
}

bool fileExists(const std::string& path) {
    struct stat facts {};
    return ::stat(path.c_str(), &facts) == 0;
}

} // namespace rubber::relay
