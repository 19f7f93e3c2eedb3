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

/// What the provider said of a key when it was asked last.
struct UpstreamCheck {
    WallTime at;
    std::string result; ///< A code of `App::testUpstream`: "works", "refused" ...
    std::int64_t models = 0;
};

/// What may be known of an upstream key without opening it.
struct StoredUpstreamKey {
    UpstreamKeyId id;
    std::string label, provider, baseUrl;
    WallTime createdAt;
    std::string hint = {};                   ///< "sk-…k3f9" (key_hint.h); made when the secret is stored.
    std::int64_t generation = 1;             ///< Counts the secrets it has had.
    std::optional<WallTime> archivedAt = {}; ///< Absent: in use or ready for it.
    std::optional<UpstreamCheck> lastCheck = {};
};

/// The upstream keys, each under its own layer of encryption inside the encrypted database.
class UpstreamKeyTable {
public:
    explicit UpstreamKeyTable(Vault& vault) : m_vault(vault) {}
    Result<std::vector<StoredUpstreamKey>> all();
    /// A canary belongs to no upstream key: to the row with the empty id, which holds no secret and is in no
    /// list. Makes it if it is not there yet.
    Status ensureNone();
    Result<std::optional<StoredUpstreamKey>> find(const UpstreamKeyId& id);
    Result<std::optional<StoredUpstreamKey>> findByLabel(const std::string& label);
    /// The same key at the same place, if it is stored already.
    Result<std::optional<StoredUpstreamKey>> findSame(const Secret& secret, const std::string& baseUrl);
    /// Hint, generation, archive mark and check start afresh, whatever `key` says of them.
    Status insert(const StoredUpstreamKey& key, const Secret& secret);
    /// Exists when a proxy key uses it.
    Status remove(const UpstreamKeyId& id);
    Result<Secret> open(const UpstreamKeyId& id);

    /// The next generation; the last check was about the old secret and is forgotten. Exists when the new one
    /// is stored for this base URL already.
    Status replaceSecret(const UpstreamKeyId& id, const Secret& secret);
    Status setLabel(const UpstreamKeyId& id, const std::string& label); ///< Exists when it is taken.
    Status setArchived(const UpstreamKeyId& id, std::optional<WallTime> at);
    Status setLastCheck(const UpstreamKeyId& id, const UpstreamCheck& check);
    /// For keys stored before hints were.
    Status fillHints();

private:
    Result<std::vector<StoredUpstreamKey>> select(const std::string& where, const std::vector<Value>& values);
    Vault& m_vault;
};

} // namespace rubber::vault
