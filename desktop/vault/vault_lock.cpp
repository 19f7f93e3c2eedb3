// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/vault_lock.h"

#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <sys/file.h>
#include <thread>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace rubber::vault {

namespace {

std::string ownName() {
#ifdef __APPLE__
    return ::getprogname();
#else
    return program_invocation_short_name;
#endif
}

/// "4711 rubberapi-desktop". A disk without room for it, and the waiting are told less.
void signLock(int file) {
    const std::string line = std::to_string(::getpid()) + ' ' + ownName().substr(0, 64) + '\n';
    if (::ftruncate(file, 0) == 0) std::ignore = ::pwrite(file, line.data(), line.size(), 0);
}

/// Who says in the file that it has the lock, if that process still lives. Read by somebody who failed to take
/// the lock: a moment earlier or later it may be somebody else's.
std::optional<std::string> holderOf(int file) {
    char buffer[128];
    const auto got = ::pread(file, buffer, sizeof buffer, 0);
    const std::string_view text(buffer, got > 0 ? static_cast<std::size_t>(got) : 0);
    const auto space = text.find(' '), end = text.find('\n');
    pid_t process = 0;
    if (space == std::string_view::npos || end == std::string_view::npos || end < space ||
        std::from_chars(text.data(), text.data() + space, process).ptr != text.data() + space || process <= 0)
        return std::nullopt;
    if (::kill(process, 0) != 0 && errno == ESRCH) return std::nullopt;
    std::string name(text.substr(space + 1, end - space - 1));
    for (char& c : name)
        if (c < 0x20 || c == 0x7f) c = '?';
    return name + " (pid " + std::to_string(process) + ")";
}

} // namespace

Status VaultLock::wait(int how, const std::string& folder, Duration patience) {
    // Counted in steps, so that no clock is asked; a blocking flock could not be given a limit.
    constexpr std::int64_t kStepMs = 20;
    for (std::int64_t waited = 0;; waited += kStepMs) {
        if (::flock(m_file, how | LOCK_NB) == 0) return {};
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ErrorCode::Unavailable, "vault_write_failed: cannot lock the vault in " + folder);
        if (waited >= patience.ms)
            return fail(ErrorCode::Locked,
                        "vault_busy: " + holderOf(m_file).value_or("it does not say which, in " + folder));
        std::this_thread::sleep_for(std::chrono::milliseconds(kStepMs));
    }
}

Result<VaultLock> VaultLock::take(const std::string& folder, Duration patience, const char* name) {
    const std::string path = folder + "/" + name;
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot open " + path);
    VaultLock lock(file);
    TRY(lock.wait(LOCK_EX, folder, patience));
    signLock(file);
    return lock;
}

Result<VaultLock> VaultLock::share(const std::string& folder, Duration patience, const char* name) {
    const std::string path = folder + "/" + name;
    VaultLock lock(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (lock.m_file < 0 && errno == ENOENT) return lock;
    if (lock.m_file < 0) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot open " + path);
    TRY(lock.wait(LOCK_SH, folder, patience));
    return lock;
}

VaultLock::VaultLock(VaultLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

VaultLock& VaultLock::operator=(VaultLock&& other) noexcept {
    std::swap(m_file, other.m_file);
    return *this;
}

VaultLock::~VaultLock() {
    if (m_file < 0) return;
    std::ignore = ::ftruncate(m_file, 0); // While it is still ours: nobody is accused who has left.
    ::close(m_file);
}

} // namespace rubber::vault
