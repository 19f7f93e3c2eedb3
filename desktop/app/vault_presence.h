// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/clock.h"
#include "shared/result.h"

#include <memory>
#include <optional>
#include <string>

/// A window that has a vault open says so beside it, so that a second one (from another session, from another
/// computer that shares the folder) offers to read only. The vault itself is safe without this: whoever reads or
/// writes takes its lock for that moment (vault/vault_lock.h).
namespace rubber::desktop {

/// Who has the vault open.
struct VaultHolder {
    std::string computer; ///< Its name in the network.
    bool here = false;    ///< This computer.
    WallTime since;
    std::string runtimeFolder; ///< Where its socket is; only of use here.
    bool operator==(const VaultHolder&) const = default;
};

/// The claim on a vault's folder: ends with this object, or with the process.
class VaultPresence {
public:
    /// Locked "vault_busy" when another program has it. A folder that is not there or cannot be written has nothing
    /// to claim: that is a success that holds nothing.
    static Result<VaultPresence> claim(const std::string& home, const std::string& runtimeFolder, WallTime now);
    VaultPresence(VaultPresence&& other) noexcept;
    VaultPresence& operator=(VaultPresence&& other) noexcept;
    ~VaultPresence();
    bool holds() const { return m_held != nullptr; }

private:
    VaultPresence();
    struct Held;
    std::unique_ptr<Held> m_held;
};

/// What the holder said of itself; absent when it says nothing that reads.
std::optional<VaultHolder> vaultHolder(const std::string& home);

} // namespace rubber::desktop
