// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/upstream_keys.h"

#include "desktop/vault/key_hint.h"
#include "shared/crypto/digest.h"
#include "shared/crypto/sealed_box.h"

namespace rubber::vault {

namespace {

/// Recognises a stored key without opening the others. The upstream key is the HMAC key: it is never a plain
/// argument.
Blob fingerprintOf(const Secret& secret, const VaultKey& key) {
    return Blob{std::string(asText(hmacSha256(secret, "rubberapi/upstream-fingerprint/" + key.vaultId())))};
}

Blob boxOf(const Secret& secret, const UpstreamKeyId& id, const VaultKey& key) {
    return Blob{encryptSecret(key.derive(Purpose::Items), secret, "upstream/" + id.text())};
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
    const auto read = [&](const ResultRow& row) {
        StoredUpstreamKey key;
        key.id = UpstreamKeyId(row.text(0));
        key.label = row.text(1);
        key.provider = row.text(2);
        key.baseUrl = row.text(3);
        key.createdAt = WallTime{row.integer(4)};
        key.hint = row.text(5);
        key.generation = row.integer(6);
        if (!row.isNull(7)) key.archivedAt = WallTime{row.integer(7)};
        if (!row.isNull(8))
            key.lastCheck = UpstreamCheck{WallTime{row.integer(8)}, row.text(9), row.integer(10)};
        keys.push_back(std::move(key));
        return Status();
    };
    TRY(m_vault.database().query(
        "SELECT id, label, provider, base_url, created_ms, hint, generation, archived_ms,"
        " last_check_ms, last_check, last_check_models FROM upstream_keys " +
            where + " ORDER BY created_ms, id",
        values, read));
    return keys;
}

Result<std::vector<StoredUpstreamKey>> UpstreamKeyTable::all() { return select("WHERE id <> ''", {}); }

Status UpstreamKeyTable::ensureNone() {
    return m_vault.database().run(
        "INSERT OR IGNORE INTO upstream_keys (id, label, provider, base_url, secret_box, fingerprint, created_ms)"
        " VALUES ('', '', '', '', x'', x'', 0)");
}

Result<std::optional<StoredUpstreamKey>> UpstreamKeyTable::find(const UpstreamKeyId& id) {
    return first(select("WHERE id = ?", {id.text()}));
}

Result<std::optional<StoredUpstreamKey>> UpstreamKeyTable::findByLabel(const std::string& label) {
    return first(select("WHERE label = ? AND id <> ''", {label}));
}

Result<std::optional<StoredUpstreamKey>> UpstreamKeyTable::findSame(const Secret& secret,
                                                                    const std::string& baseUrl) {
    return first(
        select("WHERE fingerprint = ? AND base_url = ?", {fingerprintOf(secret, m_vault.key()), baseUrl}));
}

Status UpstreamKeyTable::insert(const StoredUpstreamKey& key, const Secret& secret) {
    return m_vault.database().run(
        "INSERT INTO upstream_keys (id, label, provider, base_url, secret_box, fingerprint,"
        " created_ms, hint) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {key.id.text(), key.label, key.provider, key.baseUrl, boxOf(secret, key.id, m_vault.key()),
         fingerprintOf(secret, m_vault.key()), key.createdAt.ms, keyHint(secret)});
}

Status UpstreamKeyTable::replaceSecret(const UpstreamKeyId& id, const Secret& secret) {
    return m_vault.database().run(
        "UPDATE upstream_keys SET secret_box = ?, fingerprint = ?, hint = ?,"
        " generation = generation + 1, last_check_ms = NULL, last_check = '',"
        " last_check_models = 0 WHERE id = ?",
        {boxOf(secret, id, m_vault.key()), fingerprintOf(secret, m_vault.key()), keyHint(secret), id.text()});
}

Status UpstreamKeyTable::setLabel(const UpstreamKeyId& id, const std::string& label) {
    return m_vault.database().run("UPDATE upstream_keys SET label = ? WHERE id = ?", {label, id.text()});
}

Status UpstreamKeyTable::setArchived(const UpstreamKeyId& id, std::optional<WallTime> at) {
    return m_vault.database().run("UPDATE upstream_keys SET archived_ms = ? WHERE id = ?",
                                  {at ? Value(at->ms) : Value(nullptr), id.text()});
}

Status UpstreamKeyTable::setLastCheck(const UpstreamKeyId& id, const UpstreamCheck& check) {
    return m_vault.database().run(
        "UPDATE upstream_keys SET last_check_ms = ?, last_check = ?, last_check_models = ? WHERE id = ?",
        {check.at.ms, check.result, check.models, id.text()});
}

Status UpstreamKeyTable::fillHints() {
    TRY_LET(keys, select("WHERE hint = '' AND id <> ''", {}));
    for (const auto& key : keys) {
        TRY_LET(secret, open(key.id));
        TRY(m_vault.database().run("UPDATE upstream_keys SET hint = ? WHERE id = ?",
                                   {keyHint(secret), key.id.text()}));
    }
    return {};
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
