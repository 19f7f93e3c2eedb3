// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/schema.h"

#include "desktop/vault/request_rows.h"
#include "desktop/vault/spend_sums.h"

namespace rubber::vault {

namespace {

// Columns named *_box hold XChaCha20-Poly1305 cipher text under the vault's item key (FORMAT.md). Times are
// milliseconds, money is nano-USD.
constexpr const char* kVersion1[] = {
    "CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE device (one INTEGER PRIMARY KEY CHECK (one = 1), id TEXT NOT NULL, device_key_box BLOB NOT "
    "NULL,"
    " kill_key_box BLOB NOT NULL, sequence INTEGER NOT NULL)",
    "CREATE TABLE relays (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE, control_url TEXT NOT NULL, "
    "data_url TEXT NOT NULL,"
    " seal_mode TEXT NOT NULL, identity_key BLOB NOT NULL, tls_key_hash BLOB NOT NULL, sealing_key BLOB NOT "
    "NULL,"
    " master_key_box BLOB, paired_ms INTEGER NOT NULL, cursor INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID",
    "CREATE TABLE upstream_keys (id TEXT PRIMARY KEY, label TEXT NOT NULL UNIQUE, provider TEXT NOT NULL, "
    "base_url TEXT NOT NULL,"
    " secret_box BLOB NOT NULL, fingerprint BLOB NOT NULL, created_ms INTEGER NOT NULL,"
    " UNIQUE (fingerprint, base_url)) WITHOUT ROWID",
    "CREATE TABLE proxy_keys (id TEXT PRIMARY KEY, name TEXT NOT NULL, upstream_key TEXT NOT NULL REFERENCES "
    "upstream_keys (id),"
    " relay TEXT NOT NULL REFERENCES relays (id), policy TEXT NOT NULL, token_box BLOB NOT NULL, "
    "token_digest BLOB NOT NULL,"
    " version INTEGER NOT NULL, created_ms INTEGER NOT NULL, replaced INTEGER NOT NULL DEFAULT 0) WITHOUT "
    "ROWID",
    "CREATE UNIQUE INDEX proxy_keys_name ON proxy_keys (name) WHERE replaced = 0",
    "CREATE TABLE grants (key_id TEXT NOT NULL REFERENCES proxy_keys (id), version INTEGER NOT NULL, relay "
    "TEXT NOT NULL,"
    " payload_digest BLOB NOT NULL, sent_ms INTEGER NOT NULL, receipt_sequence INTEGER, receipt_ms INTEGER,"
    " PRIMARY KEY (key_id, version)) WITHOUT ROWID",
    "CREATE TABLE rows (relay TEXT NOT NULL, sequence INTEGER NOT NULL, kind TEXT NOT NULL, at_ms INTEGER "
    "NOT NULL,"
    " key_id TEXT NOT NULL, request INTEGER NOT NULL, day INTEGER NOT NULL, model TEXT NOT NULL, cost "
    "INTEGER NOT NULL,"
    " held INTEGER NOT NULL, input_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL, body TEXT NOT "
    "NULL,"
    " PRIMARY KEY (relay, sequence)) WITHOUT ROWID",
    "CREATE INDEX rows_time ON rows (at_ms)",
    "CREATE INDEX rows_key ON rows (key_id, day)",
    "CREATE INDEX rows_request ON rows (relay, request, kind)",
    "CREATE TABLE gaps (relay TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY "
    "(relay, first)) WITHOUT ROWID",
};

// `generation` counts the secrets an upstream key has had; a proxy key's `upstream_generation` is the one its
// relay acknowledged last, so that a rotation stopped in the middle knows what is left. Tags are joined by
// commas.
constexpr const char* kVersion2[] = {
    "ALTER TABLE upstream_keys ADD COLUMN archived_ms INTEGER",
    "ALTER TABLE upstream_keys ADD COLUMN last_check_ms INTEGER",
    "ALTER TABLE upstream_keys ADD COLUMN last_check TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE upstream_keys ADD COLUMN last_check_models INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE upstream_keys ADD COLUMN hint TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE upstream_keys ADD COLUMN generation INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE proxy_keys ADD COLUMN tags TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE proxy_keys ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE proxy_keys ADD COLUMN archived_ms INTEGER",
    "ALTER TABLE proxy_keys ADD COLUMN upstream_generation INTEGER NOT NULL DEFAULT 1",
    "CREATE TABLE events (sequence INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, who TEXT NOT NULL, what TEXT "
    "NOT NULL,"
    " target TEXT NOT NULL, details TEXT NOT NULL, ticket TEXT NOT NULL UNIQUE, chain BLOB NOT NULL, seal "
    "BLOB)",
    "CREATE TABLE alerts (id INTEGER PRIMARY KEY AUTOINCREMENT, rule TEXT NOT NULL, severity INTEGER NOT "
    "NULL, key_id TEXT NOT NULL,"
    " relay TEXT NOT NULL, first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL, count INTEGER NOT NULL,"
    " read INTEGER NOT NULL DEFAULT 0, open INTEGER NOT NULL DEFAULT 0, evidence TEXT NOT NULL)",
    "CREATE INDEX alerts_unread ON alerts (read, severity)",
    "CREATE TABLE alert_marks (mark TEXT NOT NULL UNIQUE, alert INTEGER NOT NULL)",
    "CREATE TABLE alert_quiet (rule TEXT NOT NULL, subject TEXT NOT NULL, notified_ms INTEGER, "
    "muted_until_ms "
    "INTEGER,"
    " PRIMARY KEY (rule, subject)) WITHOUT ROWID",
    "CREATE TABLE alert_cursors (relay TEXT PRIMARY KEY, sequence INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE key_addresses (key_id TEXT NOT NULL, address TEXT NOT NULL, PRIMARY KEY (key_id, address)) "
    "WITHOUT ROWID",
    "CREATE TABLE drafts (kind TEXT NOT NULL, id TEXT NOT NULL, text TEXT NOT NULL, saved_ms INTEGER NOT "
    "NULL,"
    " PRIMARY KEY (kind, id)) WITHOUT ROWID",
};

// One entry a request (request_rows.h), made from `rows`; a row that goes takes its entry along.
constexpr const char* kVersion3[] = {
    "CREATE TABLE requests (at_ms INTEGER NOT NULL, relay TEXT NOT NULL, sequence INTEGER NOT NULL, key_id TEXT NOT "
    "NULL,"
    " model TEXT NOT NULL, client TEXT NOT NULL, outcome INTEGER NOT NULL, count INTEGER NOT NULL, cost INTEGER NOT "
    "NULL, words TEXT NOT NULL, PRIMARY KEY (at_ms, relay, sequence)) WITHOUT ROWID",
    "CREATE TRIGGER rows_gone AFTER DELETE ON rows BEGIN DELETE FROM requests WHERE at_ms = old.at_ms AND relay = "
    "old.relay AND sequence = old.sequence; END",
};

// A change that its relay was not given yet, and since when.
constexpr const char* kVersion4[] = {
    "ALTER TABLE proxy_keys ADD COLUMN pending_policy TEXT",
    "ALTER TABLE proxy_keys ADD COLUMN pending_ms INTEGER",
};

// The bytes of rows, as leaves of their relay's audit tree, and what was witnessed of that tree.
constexpr const char* kVersion5[] = {
    "CREATE TABLE leaves (relay TEXT NOT NULL, leaf INTEGER NOT NULL, sequence INTEGER NOT NULL, record BLOB NOT NULL,"
    " PRIMARY KEY (relay, leaf)) WITHOUT ROWID",
    "CREATE UNIQUE INDEX leaves_row ON leaves (relay, sequence)",
    "CREATE TRIGGER leaves_gone AFTER DELETE ON rows BEGIN DELETE FROM leaves WHERE relay = old.relay AND sequence = "
    "old.sequence; END",
    "CREATE TABLE audit_logs (relay TEXT PRIMARY KEY, audit_key TEXT NOT NULL, note TEXT NOT NULL, checked INTEGER NOT "
    "NULL, edge BLOB NOT NULL, verified_row INTEGER NOT NULL, checked_ms INTEGER NOT NULL, trouble TEXT NOT NULL,"
    " trouble_ms INTEGER NOT NULL, evidence TEXT NOT NULL) WITHOUT ROWID",
};

template <std::size_t N>
Status runAll(Database& database, const char* const (&statements)[N]) {
    for (const char* statement : statements)
        TRY(database.run(statement));
    return {};
}

} // namespace

Status upgradeSchema(Database& database) {
    TRY_LET(version, schemaVersion(database));
    if (version < 1) TRY(runAll(database, kVersion1));
    if (version < 2) TRY(runAll(database, kVersion2));
    if (version < 3) {
        TRY(runAll(database, kVersion3));
        TRY(RequestRows::enterAll(database));
        TRY(makeSpendSums(database));
    }
    if (version < 4) TRY(runAll(database, kVersion4));
    if (version < 5) TRY(runAll(database, kVersion5));
    return database.run("PRAGMA user_version = " + std::to_string(kSchemaVersion));
}

Result<std::int64_t> schemaVersion(Database& database) {
    TRY_LET(version, database.integer("PRAGMA user_version", {}, 0));
    if (version > kSchemaVersion)
        return fail(ErrorCode::Unsupported, "vault_newer: the database has format " +
                                                std::to_string(version) + ", this program reads " +
                                                std::to_string(kSchemaVersion));
    return version;
}

} // namespace rubber::vault
