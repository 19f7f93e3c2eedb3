// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/proxy_keys.h"

#include "shared/crypto/sealed_box.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::vault {

namespace {

constexpr char kBetweenTags = ',';

std::string joined(const std::vector<std::string>& tags) {
    std::string text;
    for (const auto& tag : tags) {
        CHECK(!tag.empty() && tag.find(kBetweenTags) == std::string::npos);
        text += (text.empty() ? "" : std::string(1, kBetweenTags)) + tag;
    }
    return text;
}

std::vector<std::string> tagsOf(const std::string& text) {
    std::vector<std::string> tags;
    for (std::size_t start = 0; start < text.size();) {
        const auto end = std::min(text.find(kBetweenTags, start), text.size());
        tags.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return tags;
}

} // namespace

Result<std::vector<StoredProxyKey>> ProxyKeyTable::select(const std::string& where,
                                                          const std::vector<Value>& values) {
    std::vector<StoredProxyKey> keys;
    const auto read = [&](const ResultRow& row) -> Status {
        StoredProxyKey key;
        key.id = KeyId(row.text(0));
        key.name = row.text(1);
        key.upstreamKey = UpstreamKeyId(row.text(2));
        key.relay = RelayId(row.text(3));
        auto policy = protocol::decode<Policy>(row.text(4));
        if (!policy) return fail(ErrorCode::Corrupt, "vault_damaged: the policy of " + key.id.text());
        key.policy = std::move(*policy);
        const std::string digest = row.blob(5);
        if (digest.size() != key.tokenDigest.size())
            return fail(ErrorCode::Corrupt, "vault_damaged: the token digest of " + key.id.text());
        std::copy(digest.begin(), digest.end(), reinterpret_cast<char*>(key.tokenDigest.data()));
        key.version = static_cast<std::uint64_t>(row.integer(6));
        key.createdAt = WallTime{row.integer(7)};
        key.replaced = row.integer(8) != 0;
        key.tags = tagsOf(row.text(9));
        key.note = row.text(10);
        if (!row.isNull(11)) key.archivedAt = WallTime{row.integer(11)};
        key.upstreamGeneration = row.integer(12);
        if (!row.isNull(13)) {
            auto pending = protocol::decode<Policy>(row.text(13));
            if (!pending)
                return fail(ErrorCode::Corrupt, "vault_damaged: the pending policy of " + key.id.text());
            key.pendingPolicy = std::move(*pending);
            key.pendingAt = WallTime{row.integer(14)};
        }
        keys.push_back(std::move(key));
        return {};
    };
    TRY(m_vault.database().query(
        "SELECT id, name, upstream_key, relay, policy, token_digest, version, created_ms, replaced,"
        " tags, note, archived_ms, upstream_generation, pending_policy, pending_ms FROM proxy_keys " +
            where + " ORDER BY created_ms, id",
        values, read));
    return keys;
}

Result<std::vector<StoredProxyKey>> ProxyKeyTable::all() { return select("", {}); }

Result<std::optional<StoredProxyKey>> ProxyKeyTable::find(const KeyId& id) {
    TRY_LET(keys, select("WHERE id = ?", {id.text()}));
    if (keys.empty()) return std::optional<StoredProxyKey>();
    return std::optional<StoredProxyKey>(std::move(keys.front()));
}

Status ProxyKeyTable::insert(const StoredProxyKey& key, const Secret& token) {
    const Secret wrapping = m_vault.key().derive(Purpose::Items);
    return m_vault.database().run(
        "INSERT INTO proxy_keys (id, name, upstream_key, relay, policy, token_box, "
        "token_digest, version, created_ms, tags, note)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {key.id.text(), key.name, key.upstreamKey.text(), key.relay.text(), protocol::encode(key.policy),
         Blob{encryptSecret(wrapping, token, "token/" + key.id.text())},
         Blob{std::string(asText(key.tokenDigest))}, static_cast<std::int64_t>(key.version), key.createdAt.ms,
         joined(key.tags), key.note});
}

Status ProxyKeyTable::setVersion(const KeyId& id, std::uint64_t version) {
    return m_vault.database().run("UPDATE proxy_keys SET version = ? WHERE id = ?",
                                  {static_cast<std::int64_t>(version), id.text()});
}

Status ProxyKeyTable::setPolicy(const KeyId& id, const Policy& policy) {
    const std::string text = protocol::encode(policy);
    TRY(m_vault.database().run("UPDATE proxy_keys SET policy = ? WHERE id = ?", {text, id.text()}));
    return m_vault.database().run("UPDATE proxy_keys SET pending_policy = NULL, pending_ms = NULL"
                                  " WHERE id = ? AND pending_policy = ?",
                                  {id.text(), text});
}

Status ProxyKeyTable::setPending(const KeyId& id, const Policy& policy, WallTime at) {
    return m_vault.database().run("UPDATE proxy_keys SET pending_policy = ?, pending_ms = ? WHERE id = ?",
                                  {protocol::encode(policy), at.ms, id.text()});
}

Status ProxyKeyTable::dropPending(const KeyId& id) {
    return m_vault.database().run(
        "UPDATE proxy_keys SET pending_policy = NULL, pending_ms = NULL WHERE id = ?", {id.text()});
}

Status ProxyKeyTable::setName(const KeyId& id, const std::string& name) {
    return m_vault.database().run("UPDATE proxy_keys SET name = ? WHERE id = ?", {name, id.text()});
}

Status ProxyKeyTable::setTags(const KeyId& id, const std::vector<std::string>& tags) {
    return m_vault.database().run("UPDATE proxy_keys SET tags = ? WHERE id = ?", {joined(tags), id.text()});
}

Status ProxyKeyTable::setNote(const KeyId& id, const std::string& note) {
    return m_vault.database().run("UPDATE proxy_keys SET note = ? WHERE id = ?", {note, id.text()});
}

Status ProxyKeyTable::setArchived(const KeyId& id, std::optional<WallTime> at) {
    return m_vault.database().run("UPDATE proxy_keys SET archived_ms = ? WHERE id = ?",
                                  {at ? Value(at->ms) : Value(nullptr), id.text()});
}

Status ProxyKeyTable::setUpstreamGeneration(const KeyId& id, std::int64_t generation) {
    return m_vault.database().run("UPDATE proxy_keys SET upstream_generation = ? WHERE id = ?",
                                  {generation, id.text()});
}

Status ProxyKeyTable::markReplaced(const KeyId& id) {
    return m_vault.database().run("UPDATE proxy_keys SET replaced = 1 WHERE id = ?", {id.text()});
}

Status ProxyKeyTable::unmarkReplaced(const KeyId& id) {
    return m_vault.database().run("UPDATE proxy_keys SET replaced = 0 WHERE id = ?", {id.text()});
}

Status ProxyKeyTable::remove(const KeyId& id) {
    TRY(m_vault.database().run("DELETE FROM grants WHERE key_id = ?", {id.text()}));
    return m_vault.database().run("DELETE FROM proxy_keys WHERE id = ?", {id.text()});
}

Result<Secret> ProxyKeyTable::token(const KeyId& id) {
    std::string box;
    TRY(m_vault.database().query("SELECT token_box FROM proxy_keys WHERE id = ?", {id.text()},
                                 [&](const ResultRow& row) {
                                     box = row.blob(0);
                                     return Status();
                                 }));
    if (box.empty()) return fail(ErrorCode::NotFound, "no_such_key: " + id.text());
    return decryptSecret(m_vault.key().derive(Purpose::Items), box, "token/" + id.text());
}

} // namespace rubber::vault
