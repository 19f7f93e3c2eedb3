// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/result.h"
#include "shared/secret.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace rubber::vault {

/// Bytes for a BLOB column.
struct Blob {
    std::string bytes;
};
/// What an SQL parameter may be. Secrets are encrypted before they become a Blob.
using Value = std::variant<std::nullptr_t, std::int64_t, std::string, Blob>;

/// One row of an answer; valid while the query's callback runs.
class ResultRow {
public:
    explicit ResultRow(sqlite3_stmt* statement) : m_statement(statement) {}
    std::int64_t integer(int column) const;
    std::string text(int column) const;
    std::string blob(int column) const;
    bool isNull(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// An open SQLCipher 4 database; the only file that speaks the C API. One thread. Statements take their
/// values as parameters, so the SQL text never holds data.
class Database {
public:
    enum class Mode { Create, Existing, ReadOnly };

    /// `key` is 32 bytes of full entropy. Create refuses an existing file (Exists). Existing: NotFound
    /// without a file, Corrupt when the file does not open under this key, Unsupported when the library is
    /// older than 4.5. ReadOnly: the same, and every write is Stopped "vault_read_only".
    static Result<Database> open(const std::string& path, const Secret& key, Mode mode);
    Database(Database&& other) noexcept;
    Database& operator=(Database&& other) noexcept;
    ~Database();

    /// One statement without an answer. Exists for a broken UNIQUE rule, Unavailable for a full disk or a
    /// failed write, else Corrupt.
    Status run(std::string_view sql, const std::vector<Value>& values = {});
    /// The same statement for each of these, prepared once: the first error ends it.
    Status runEach(std::string_view sql, const std::vector<std::vector<Value>>& rows);
    /// Calls `each` for every row; its error ends the query and is passed on.
    Status query(std::string_view sql, const std::vector<Value>& values,
                 const std::function<Status(const ResultRow&)>& each);
    /// The first column of the first row; `otherwise` when there is none.
    Result<std::int64_t> integer(std::string_view sql, const std::vector<Value>& values,
                                 std::int64_t otherwise);

    /// Runs `work` between BEGIN IMMEDIATE and COMMIT; any error rolls back and is passed on.
    Status inTransaction(const std::function<Status()>& work);

    /// Writes an encrypted copy with the same key to a path that must not exist, and syncs it.
    Status copyTo(const std::string& path);
    /// Every page's MAC and SQLite's own quick check. Corrupt names the first trouble.
    Status checkIntegrity();
    /// Version of SQLCipher, "4.6.1 community".
    static std::string cipherVersion();

private:
    explicit Database(sqlite3* handle) : m_handle(handle) {}
    sqlite3* m_handle = nullptr;
};

} // namespace rubber::vault
