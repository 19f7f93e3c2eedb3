// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/upstream_keys.h"

#include "shared/crypto/digest.h"
#include "shared/crypto/sealed_box.h"

namespace rubber::vault {

namespace {

/// Recognises a stored key without opening the others. The upstream key is the HMAC key: it is never a plain
/// argument.
Blob fingerprintOf(const Secret& secret, const VaultKey& key) {
    return Blob{std::string(asText(hmacSha256(secret, "rubberapi/upstream-fingerprint/" + key.vaultId())))};
}

Result<std::optional<StoredUpstreamKey>> first(Result<std::vector<StoredUpstreamKey>> found) {
    if (!found) return tl::unexpected(std::move(found.error()));
    if (found->empty()) return std::optional<StoredUpstreamKey>();
    return std::optional<StoredUpstreamKey>(std::move(found->front()));
}

} // namespace

Result<std::vector<StoredUpstreamKey>> UpstreamKeyTable::select(const std::string& where,
                                                                const std::vector<Value>& values) {
    std::vector<StoredUpstreamKey> keys;
    TRY(m_vault.database().query("SELECT id, label, provider, base_url, created_ms FROM upstream_keys " +
                                     where + " ORDER BY created_ms, id",
                                 values, [&](const ResultRow& row) {
                                     keys.push_back({UpstreamKeyId(row.text(0)), row.text(1), row.text(2),
                                                     row.text(3), WallTime{row.integer(4)}});
                                     return Status();
                                 }));
    return keys;
}

Result<std::vector<StoredUpstreamKey>> UpstreamKeyTable::all() { return select("", {}); }

Result<std::optional<StoredUpstreamKey>> UpstreamKeyTable::find(const UpstreamKeyId& id) {
    return first(select("WHERE id = ?", {id.text()}));
}

Result<std::optional<StoredUpstreamKey>> UpstreamKeyTable::findByLabel(const std::string& label) {
    return first(select("WHERE label = ?", {label}));
}

Result<std::optional<StoredUpstreamKey>> UpstreamKeyTable::findSame(const Secret& secret,
                                                                    const std::string& baseUrl) {
    return first(
        select("WHERE fingerprint = ? AND base_url = ?", {fingerprintOf(secret, m_vault.key()), baseUrl}));
}

Status UpstreamKeyTable::insert(const StoredUpstreamKey& key, const Secret& secret) {
    const Secret wrapping = m_vault.key().derive(Purpose::Items);
    return m_vault.database().run(
        "INSERT INTO upstream_keys (id, label, provider, base_url, secret_box, fingerprint, created_ms)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        {key.id.text(), key.label, key.provider, key.baseUrl,
         Blob{encryptSecret(wrapping, secret, "upstream/" + key.id.text())},
         fingerprintOf(secret, m_vault.key()), key.createdAt.ms});
}

Status UpstreamKeyTable::remove(const UpstreamKeyId& id) {
    return m_vault.database().run("DELETE FROM upstream_keys WHERE id = ?", {id.text()});
}

Result<Secret> UpstreamKeyTable::open(const UpstreamKeyId& id) {
    std::string box;
    TRY(m_vault.database().query("SELECT secret_box FROM upstream_keys WHERE id = ?", {id.text()},
                                 [&](const ResultRow& row) {
                                     box = row.blob(0);
                                     return Status();
                                 }));
    if (box.empty()) return fail(ErrorCode::NotFound, "no_such_upstream: " + id.text());
    return decryptSecret(m_vault.key().derive(Purpose::Items), box, "upstream/" + id.text());
}

} // namespace rubber::vault
