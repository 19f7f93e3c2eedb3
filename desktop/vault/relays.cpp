// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/relays.h"

#include "desktop/vault/settings.h"

#include <algorithm>

namespace rubber::vault {

namespace {

template <class Bytes>
Status copyBytes(const std::string& from, Bytes& to) {
    if (from.size() != to.size())
        return fail(ErrorCode::Corrupt, "vault_damaged: a relay's pin has a wrong size");
    std::copy(from.begin(), from.end(), reinterpret_cast<char*>(to.data()));
    return {};
}

Blob blobOf(const std::array<unsigned char, 32>& bytes) { return Blob{std::string(asText(bytes))}; }

} // namespace

Result<std::vector<StoredRelay>> Relays::all() {
    std::vector<StoredRelay> relays;
    const auto read = [&](const ResultRow& row) -> Status {
        StoredRelay relay;
        relay.id = RelayId(row.text(0));
        relay.name = row.text(1);
        relay.controlUrl = row.text(2);
        relay.dataUrl = row.text(3);
        relay.sealMode = row.text(4);
        TRY(copyBytes(row.blob(5), relay.identityKey));
        TRY(copyBytes(row.blob(6), relay.tlsKeyHash));
        TRY(copyBytes(row.blob(7), relay.sealingKey));
        relay.pairedAt = WallTime{row.integer(8)};
        relay.hasMasterKey = row.integer(9) != 0;
        relay.cursor = static_cast<std::uint64_t>(row.integer(10));
        relays.push_back(std::move(relay));
        return {};
    };
    TRY(m_vault.database().query("SELECT id, name, control_url, data_url, seal_mode, identity_key, "
                                 "tls_key_hash, sealing_key, paired_ms,"
                                 " master_key_box IS NOT NULL, cursor FROM relays ORDER BY name",
                                 {}, read));
    return relays;
}

Status Relays::insert(const StoredRelay& relay) {
    return m_vault.database().run("INSERT INTO relays (id, name, control_url, data_url, seal_mode, "
                                  "identity_key, tls_key_hash, sealing_key,"
                                  " paired_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                  {relay.id.text(), relay.name, relay.controlUrl, relay.dataUrl,
                                   relay.sealMode, blobOf(relay.identityKey), blobOf(relay.tlsKeyHash),
                                   blobOf(relay.sealingKey), relay.pairedAt.ms});
}

Status Relays::update(const StoredRelay& relay) {
    return m_vault.database().run(
        "UPDATE relays SET control_url = ?, data_url = ?, seal_mode = ?, identity_key = ?, tls_key_hash = ?,"
        " sealing_key = ?, paired_ms = ? WHERE id = ?",
        {relay.controlUrl, relay.dataUrl, relay.sealMode, blobOf(relay.identityKey), blobOf(relay.tlsKeyHash),
         blobOf(relay.sealingKey), relay.pairedAt.ms, relay.id.text()});
}

Status Relays::rename(const RelayId& id, const std::string& name) {
    return m_vault.database().run("UPDATE relays SET name = ? WHERE id = ?", {name, id.text()});
}

Status Relays::replace(const RelayId& old, const StoredRelay& fresh) {
    if (old == fresh.id) return update(fresh);
    Database& database = m_vault.database();
    return database.inTransaction([&]() -> Status {
        TRY(rename(old, old.text())); // Frees the name; ids are no names of relays that are paired.
        TRY(insert(fresh));
        TRY(database.run("UPDATE proxy_keys SET relay = ? WHERE relay = ?", {fresh.id.text(), old.text()}));
        TRY(database.run("UPDATE settings SET name = ? WHERE name = ?",
                         {attestationSetting(fresh.id), attestationSetting(old)}));
        return database.run("DELETE FROM relays WHERE id = ?", {old.text()});
    });
}

Status Relays::remove(const RelayId& id) {
    Database& database = m_vault.database();
    return database.inTransaction([&]() -> Status {
        TRY(database.run("DELETE FROM grants WHERE key_id IN (SELECT id FROM proxy_keys WHERE relay = ?)",
                         {id.text()}));
        TRY(database.run("DELETE FROM proxy_keys WHERE relay = ?", {id.text()}));
        TRY(database.run("DELETE FROM settings WHERE name = ?", {attestationSetting(id)}));
        return database.run("DELETE FROM relays WHERE id = ?", {id.text()});
    });
}

Status Relays::setMasterKey(const RelayId& id, const Secret& masterKey) {
    const Secret wrapping = m_vault.key().derive(Purpose::Items);
    return m_vault.database().run(
        "UPDATE relays SET master_key_box = ? WHERE id = ?",
        {Blob{encryptSecret(wrapping, masterKey, "relay-master/" + id.text())}, id.text()});
}

Status Relays::forgetMasterKey(const RelayId& id) {
    return m_vault.database().run("UPDATE relays SET master_key_box = NULL WHERE id = ?", {id.text()});
}

Result<std::optional<Secret>> Relays::masterKey(const RelayId& id) {
    std::string box;
    TRY(m_vault.database().query("SELECT master_key_box FROM relays WHERE id = ?", {id.text()},
                                 [&](const ResultRow& row) {
                                     box = row.blob(0);
                                     return Status();
                                 }));
    if (box.empty()) return std::optional<Secret>();
    TRY_LET(key, decryptSecret(m_vault.key().derive(Purpose::Items), box, "relay-master/" + id.text()));
    return std::optional<Secret>(std::move(key));
}

} // namespace rubber::vault
