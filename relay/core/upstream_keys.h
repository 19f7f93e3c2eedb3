// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/journal/disk.h"
#include "shared/crypto/digest.h"
#include "shared/ids.h"
#include "shared/result.h"
#include "shared/secret.h"

#include <memory>
#include <string>
#include <vector>

namespace rubber::relay {

/// The upstream keys this relay holds. On disk: one file a key in `keys/`, XChaCha20-Poly1305 under a key
/// derived from the relay master key (RMK). In memory: only ciphertext under a per-boot key; opened while a
/// head is written. Sealed: the RMK is absent and no key can be opened. Loop thread only.
class UpstreamKeys {
public:
    UpstreamKeys(std::string folder, Disk& disk);
    ~UpstreamKeys();

    /// Takes the RMK, checks it against `rmk.check` (written at the first adoption) and loads every key file.
    /// Unauthorized: another relay's key; nothing changed.
    Status unseal(Secret masterKey);
    void seal();
    bool sealed() const;
    /// A copy of the RMK, to be wrapped for new shares. Locked when sealed.
    Result<Secret> masterKey() const;
    bool everHadMasterKey() const;

    /// Encrypts, writes to a temporary name, syncs, renames, syncs the folder. Returns the SHA-256 of the
    /// file. Locked when sealed.
    Result<Digest> store(const UpstreamKeyId& id, const Secret& key);
    Status erase(const UpstreamKeyId& id);
    bool has(const UpstreamKeyId& id) const;
    std::vector<UpstreamKeyId> stored() const; ///< Every file there is, readable or not.
    /// The plain key, for as long as the returned Secret lives. NotFound or Locked.
    Result<Secret> open(const UpstreamKeyId& id) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace rubber::relay
