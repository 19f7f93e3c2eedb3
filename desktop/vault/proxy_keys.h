// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/vault.h"
#include "shared/clock.h"
#include "shared/crypto/digest.h"
#include "shared/ids.h"
#include "shared/policy.h"
#include "shared/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace rubber::vault {

/// One proxy key as its owner made it. Whether it lives, its relay knows.
struct StoredProxyKey {
    KeyId id;
    std::string name; ///< Unique among the keys that are not replaced, archived ones too.
    UpstreamKeyId upstreamKey;
    RelayId relay;
    Policy policy;
    Digest tokenDigest{};
    std::uint64_t version = 0; ///< Of the last grant signed; sent or not.
    WallTime createdAt;
    bool replaced = false;
    std::vector<std::string> tags; ///< Without commas, each once, in the owner's order.
    std::string note;
    std::optional<WallTime> archivedAt;  ///< Absent: shown and usable.
    std::int64_t upstreamGeneration = 1; ///< Of the upstream key's secret its relay acknowledged last.
    /// What the owner wants since, and its relay has not acknowledged.
    std::optional<Policy> pendingPolicy;
    std::optional<WallTime> pendingAt;
    const Policy& wanted() const { return pendingPolicy ? *pendingPolicy : policy; }
};

/// The proxy keys and their tokens.
class ProxyKeyTable {
public:
    explicit ProxyKeyTable(Vault& vault) : m_vault(vault) {}
    Result<std::vector<StoredProxyKey>> all();
    Result<std::optional<StoredProxyKey>> find(const KeyId& id);
    /// Exists "name_taken".
    Status insert(const StoredProxyKey& key, const Secret& token);
    /// Before the grant that carries it leaves, so that a version is never signed twice.
    Status setVersion(const KeyId& id, std::uint64_t version);
    /// After the relay acknowledged it. A pending policy that says the same has become true.
    Status setPolicy(const KeyId& id, const Policy& policy);
    /// To be pushed when its relay is back; takes the place of an older one.
    Status setPending(const KeyId& id, const Policy& policy, WallTime at);
    Status dropPending(const KeyId& id);
    Status markReplaced(const KeyId& id);
    Status unmarkReplaced(const KeyId& id);                   ///< Exists when its name was taken.
    Status setName(const KeyId& id, const std::string& name); ///< Exists "name_taken".
    Status setTags(const KeyId& id, const std::vector<std::string>& tags);
    Status setNote(const KeyId& id, const std::string& note);
    Status setArchived(const KeyId& id, std::optional<WallTime> at);
    Status setUpstreamGeneration(const KeyId& id, std::int64_t generation);
    /// Forgets a key and its grants; its audit rows stay.
    Status remove(const KeyId& id);
    Result<Secret> token(const KeyId& id);

private:
    Result<std::vector<StoredProxyKey>> select(const std::string& where, const std::vector<Value>& values);
    Vault& m_vault;
};

} // namespace rubber::vault
