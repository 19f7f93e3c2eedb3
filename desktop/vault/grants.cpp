// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/grants.h"

#include <algorithm>

namespace rubber::vault {

Status Grants::recordSent(const StoredGrant& grant) {
    return m_database.run(
        "INSERT INTO grants (key_id, version, relay, payload_digest, sent_ms) VALUES (?, ?, ?, ?, ?)",
        {grant.key.text(), static_cast<std::int64_t>(grant.version), grant.relay.text(),
         Blob{std::string(asText(grant.payloadDigest))}, grant.sentAt.ms});
}

Status Grants::recordReceipt(const KeyId& key, std::uint64_t version, std::uint64_t sequence, WallTime at) {
    return m_database.run(
        "UPDATE grants SET receipt_sequence = ?, receipt_ms = ? WHERE key_id = ? AND version = ?",
        {static_cast<std::int64_t>(sequence), at.ms, key.text(), static_cast<std::int64_t>(version)});
}

Result<std::uint64_t> Grants::highestReceipt(const RelayId& relay) {
    TRY_LET(highest, m_database.integer("SELECT MAX(receipt_sequence) FROM grants WHERE relay = ?", {relay.text()}, 0));
    return static_cast<std::uint64_t>(highest);
}

Result<std::optional<StoredGrant>> Grants::newest(const KeyId& key) {
    std::optional<StoredGrant> found;
    TRY(m_database.query("SELECT version, relay, payload_digest, sent_ms, receipt_sequence FROM grants"
                         " WHERE key_id = ? ORDER BY version DESC LIMIT 1",
                         {key.text()}, [&](const ResultRow& row) -> Status {
                             StoredGrant grant;
                             grant.key = key;
                             grant.version = static_cast<std::uint64_t>(row.integer(0));
                             grant.relay = RelayId(row.text(1));
                             const std::string digest = row.blob(2);
                             if (digest.size() != grant.payloadDigest.size())
                                 return fail(ErrorCode::Corrupt, "vault_damaged: a grant of " + key.text());
                             std::copy(digest.begin(), digest.end(),
                                       reinterpret_cast<char*>(grant.payloadDigest.data()));
                             grant.sentAt = WallTime{row.integer(3)};
                             if (!row.isNull(4))
                                 grant.receiptSequence = static_cast<std::uint64_t>(row.integer(4));
                             found = std::move(grant);
                             return {};
                         }));
    return found;
}

} // namespace rubber::vault
