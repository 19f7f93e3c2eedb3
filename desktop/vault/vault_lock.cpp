// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/vault_lock.h"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace rubber::vault {

Result<VaultLock> VaultLock::take(const std::string& folder, Duration patience, const char* name) {
    const std::string path = folder + "/" + name;
    const int file = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot open " + path);
    VaultLock lock(file);
    // Counted in steps, so that no clock is asked; a blocking flock could not be given a limit.
    constexpr std::int64_t kStepMs = 20;
    for (std::int64_t waited = 0;; waited += kStepMs) {
        if (::flock(file, LOCK_EX | LOCK_NB) == 0) return lock;
        if (errno != EWOULDBLOCK && errno != EINTR)
            return fail(ErrorCode::Unavailable, "vault_write_failed: cannot lock " + path);
        if (waited >= patience.ms)
            return fail(ErrorCode::Locked, "vault_busy: another program is using the vault in " + folder);
        std::this_thread::sleep_for(std::chrono::milliseconds(kStepMs));
    }
}

VaultLock::VaultLock(VaultLock&& other) noexcept : m_file(std::exchange(other.m_file, -1)) {}

VaultLock& VaultLock::operator=(VaultLock&& other) noexcept {
    std::swap(m_file, other.m_file);
    return *this;
}

VaultLock::~VaultLock() {
    if (m_file >= 0) ::close(m_file);
}

} // namespace rubber::vault
