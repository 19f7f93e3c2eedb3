// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/ids.h"
#include "shared/secret.h"

#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// What may be known of an upstream key without opening it.
struct StoredUpstreamKey {
    UpstreamKeyId id;
    std::string label, provider, baseUrl;
    WallTime createdAt;
};

/// The upstream keys, each under its own layer of encryption inside the encrypted database.
class UpstreamKeyTable {
public:
    explicit UpstreamKeyTable(Vault& vault) : m_vault(vault) {}
    Result<std::vector<StoredUpstreamKey>> all();
    Result<std::optional<StoredUpstreamKey>> find(const UpstreamKeyId& id);
    Result<std::optional<StoredUpstreamKey>> findByLabel(const std::string& label);
    /// The same key at the same place, if it is stored already.
    Result<std::optional<StoredUpstreamKey>> findSame(const Secret& secret, const std::string& baseUrl);
    Status insert(const StoredUpstreamKey& key, const Secret& secret);
    /// Exists when a proxy key uses it.
    Status remove(const UpstreamKeyId& id);
    Result<Secret> open(const UpstreamKeyId& id);

private:
    Result<std::vector<StoredUpstreamKey>> select(const std::string& where, const std::vector<Value>& values);
    Vault& m_vault;
};

} // namespace rubber::vault
