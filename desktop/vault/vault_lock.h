// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <string>

namespace rubber::vault {

/// What a vault is opened for.
enum class Access {
    Full,
    ReadOnly ///< Nothing in its folder is written, not even by mending.
};

/// The right to touch the files of one vault folder: an exclusive flock on `vault.lock`, given back when it
/// ends. The kernel drops it with the process, so a crash never leaves a vault locked. Who has it writes its
/// program and process into the file, for those who wait; nothing else depends on what the file says.
class VaultLock {
public:
    static constexpr Duration kPatience = Duration::seconds(10);

    /// Waits up to `patience` for whoever has it; then Locked "vault_busy", naming that program and its process
    /// as far as they are known: "rubberapi-desktop (pid 4711)". Another `file` is another lock.
    static Result<VaultLock> take(const std::string& folder, Duration patience = kPatience,
                                  const char* file = "vault.lock");
    /// For reading alone, beside others who read: needs no right to write. Where nobody ever took the lock there is
    /// nothing to wait for.
    static Result<VaultLock> share(const std::string& folder, Duration patience = kPatience,
                                   const char* file = "vault.lock");
    VaultLock(VaultLock&& other) noexcept;
    VaultLock& operator=(VaultLock&& other) noexcept;
    ~VaultLock();

private:
    explicit VaultLock(int file) : m_file(file) {}
    Status wait(int how, const std::string& folder, Duration patience);
    int m_file = -1;
};

} // namespace rubber::vault
