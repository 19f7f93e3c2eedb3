// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/desktop/vault_room.h"

namespace rubber::test {

/// The statements that made format 1, frozen: what old vaults have, not what today's program thinks they had.
inline constexpr const char* kFormatOne[] = {
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

/// Turns the vault of `room` into one that a program of format 1 made: empty tables in its form.
inline Status makeFormatOne(vault::Vault& vault) {
    auto& database = vault.database();
    std::vector<std::string> tables;
    TRY(database.query("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", {},
                       [&](const vault::ResultRow& row) {
                           tables.push_back(row.text(0));
                           return Status();
                       }));
    TRY(database.run("PRAGMA foreign_keys = OFF"));
    for (const auto& table : tables)
        TRY(database.run("DROP TABLE " + table));
    for (const char* statement : kFormatOne)
        TRY(database.run(statement));
    return database.run("PRAGMA user_version = 1");
}

} // namespace rubber::test
