// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/import/kept_file.h"

#include "desktop/vault/files.h"
#include "shared/crypto/digest.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace rubber::desktop {

namespace {

tl::unexpected<Error> cannot(const std::string& what, const std::string& path) {
    return fail(ErrorCode::Unavailable,
                "file_unwritable: cannot " + what + " " + path + ": " + std::strerror(errno));
}

Result<struct stat> factsOf(const std::string& path) {
    struct stat facts {};
    if (::stat(path.c_str(), &facts) != 0) return cannot("read", path);
    if (!S_ISREG(facts.st_mode)) return fail(ErrorCode::Invalid, "bad_option: " + path + " is no plain file");
    if (facts.st_nlink > 1)
        return fail(ErrorCode::Invalid,
                    "bad_option: " + path + " has a second name, which would keep the old content");
    return facts;
}

/// Straight into locked memory: the file holds keys.
Result<Secret> readSecret(const std::string& path) {
    const vault::OpenFile file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file.ok()) return cannot("read", path);
    struct stat facts {};
    if (::fstat(file.get(), &facts) != 0) return cannot("read", path);
    const auto size = static_cast<std::size_t>(facts.st_size);
    if (size > KeptFile::kMostBytes)
        return fail(ErrorCode::Invalid, "import_too_large: " + path + " is larger than 256 KiB");
    if (size == 0) return Secret();
    Secret content = Secret::ofSize(size);
    for (std::size_t at = 0; at < size;) {
        const auto got = ::read(file.get(), content.mutableBytes().data() + at, size - at);
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return cannot("read", path);
        at += static_cast<std::size_t>(got);
    }
    return content;
}

/// An access list counts: without it the mode's group bits would mean something else.
bool copyAccessList(const std::string& from, int to) {
    constexpr const char* kName = "system.posix_acl_access";
    char list[4096];
    const auto size = ::getxattr(from.c_str(), kName, list, sizeof list);
    if (size < 0) return errno == ENODATA || errno == ENOTSUP;
    return ::fsetxattr(to, kName, list, static_cast<std::size_t>(size), 0) == 0;
}

} // namespace

Result<KeptFile> KeptFile::open(const std::string& path, For purpose) {
    std::error_code trouble;
    const auto real = std::filesystem::canonical(path, trouble);
    if (trouble) return fail(ErrorCode::NotFound, "file_missing: " + path + " cannot be read");
    KeptFile file;
    file.m_path = real.string();
    TRY(factsOf(file.m_path));
    TRY_LET(content, readSecret(file.m_path));
    file.m_content = std::move(content);
    if (purpose == For::Replacing) TRY(file.makeReady());
    return file;
}

Status KeptFile::makeReady() {
    TRY_LET(facts, factsOf(m_path));
    const std::filesystem::path path(m_path);
    const std::string beside =
        (path.parent_path() / (path.filename().string() + ".rubberapi-" + randomBase62(8))).string();
    m_new = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_new < 0) return cannot("create", beside);
    m_beside = beside;
    if ((facts.st_uid != ::geteuid() || facts.st_gid != ::getegid()) &&
        ::fchown(m_new, facts.st_uid, facts.st_gid) != 0)
        return cannot("keep the owner of", m_path);
    if (::fchmod(m_new, facts.st_mode & 07777) != 0 || !copyAccessList(m_path, m_new))
        return cannot("keep the rights of", m_path);
    return {};
}

Status KeptFile::replaceWith(const Secret& content) {
    CHECK(m_new >= 0);
    TRY_LET(now, readSecret(m_path));
    if (now.size() != m_content.size() || !now.equals(m_content))
        return fail(ErrorCode::Stopped, "file_changed: somebody wrote to " + m_path + " meanwhile");
    if (!vault::writeAt(m_new, content.reveal(), 0, m_beside) || ::fsync(m_new) != 0)
        return cannot("write", m_beside);
    if (std::rename(m_beside.c_str(), m_path.c_str()) != 0) return cannot("replace", m_path);
    m_beside.clear();
    // It is replaced; after a power cut the old one could come back, which harms nobody.
    std::ignore = vault::syncFolder(std::filesystem::path(m_path).parent_path().string());
    return {};
}

KeptFile::KeptFile(KeptFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_beside(std::exchange(other.m_beside, {})),
      m_content(std::move(other.m_content)), m_new(std::exchange(other.m_new, -1)) {}

KeptFile::~KeptFile() {
    if (m_new >= 0) ::close(m_new);
    if (!m_beside.empty()) ::unlink(m_beside.c_str());
}

} // namespace rubber::desktop
