// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/header.h"
#include "shared/result.h"

#include <functional>
#include <string>
#include <string_view>

namespace rubber::vault {

/// Called before each write and sync with what is about to happen ("write copy 1"); an error stops there, as
/// a crash would. Tests only.
using StepHook = std::function<Status(std::string_view step)>;

/// The newest sound copy of a header file.
struct StoredHeader {
    Header header;
    std::string bytes;         ///< The copy it came from, for `isAuthentic`.
    int copy = 0;              ///< 0 or 1.
    bool otherIsStale = false; ///< The other copy is damaged or older; `refreshOtherCopy` mends it.
};

/// `vault.header`: two copies of 4096 bytes, one after the other. A change overwrites the stale copy, syncs,
/// then the other, so at every moment one sound copy is on disk, and nothing needs new disk space. Call with
/// the vault's lock.
class HeaderFile {
public:
    explicit HeaderFile(const std::string& folder) : m_folder(folder), m_path(folder + "/vault.header") {}

    bool exists() const;
    /// NotFound "vault_missing", Corrupt, or Unsupported. One damaged copy is no error.
    Result<StoredHeader> read() const;
    /// Written aside, synced, renamed. Exists when there is one.
    Status create(const std::string& copyBytes) const;
    /// Replaces both copies. `current` is what `read` gave.
    Status replace(const StoredHeader& current, const std::string& copyBytes,
                   const StepHook& hook = {}) const;
    /// Makes the stale copy equal to the good one. Only after `isAuthentic` has been checked.
    Status refreshOtherCopy(const StoredHeader& current) const;

private:
    Status writeCopy(int file, int copy, const std::string& bytes, const StepHook& hook) const;

    std::string m_folder, m_path;
};

} // namespace rubber::vault
