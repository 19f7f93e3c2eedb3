// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/database.h"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <tuple>
#include <unistd.h>
#include <utility>

// The header declares the key functions only under this name.
#define SQLITE_HAS_CODEC 1 // NOLINT
#include <sqlite3.h>

namespace rubber::vault {

namespace {

/// Prepared once, finalised always.
class Statement {
public:
    Statement(sqlite3* handle, std::string_view sql) {
        m_code = sqlite3_prepare_v2(handle, sql.data(), static_cast<int>(sql.size()), &m_statement, nullptr);
    }
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement() { sqlite3_finalize(m_statement); }

    int bind(const std::vector<Value>& values) {
        if (m_code != SQLITE_OK) return m_code;
        CHECK(sqlite3_bind_parameter_count(m_statement) == static_cast<int>(values.size()));
        for (std::size_t i = 0; i < values.size() && m_code == SQLITE_OK; ++i)
            m_code = bindOne(static_cast<int>(i) + 1, values[i]);
        return m_code;
    }
    int step() { return sqlite3_step(m_statement); }
    void reset() { m_code = sqlite3_reset(m_statement); }
    sqlite3_stmt* get() { return m_statement; }

private:
    int bindOne(int index, const Value& value) {
        if (const auto* number = std::get_if<std::int64_t>(&value))
            return sqlite3_bind_int64(m_statement, index, *number);
        if (const auto* text = std::get_if<std::string>(&value))
            return sqlite3_bind_text64(m_statement, index, text->data(), text->size(), SQLITE_TRANSIENT,
                                       SQLITE_UTF8);
        if (const auto* blob = std::get_if<Blob>(&value))
            return sqlite3_bind_blob64(m_statement, index, blob->bytes.data(), blob->bytes.size(),
                                       SQLITE_TRANSIENT);
        return sqlite3_bind_null(m_statement, index);
    }

    sqlite3_stmt* m_statement = nullptr;
    int m_code = SQLITE_OK;
};

constexpr const char* kReadOnlyText = "vault_read_only: it is open for reading only";

tl::unexpected<Error> failure(sqlite3* handle, int code) {
    const std::string text = handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    if ((code & 0xff) == SQLITE_READONLY && handle && sqlite3_db_readonly(handle, "main") == 1)
        return fail(ErrorCode::Stopped, kReadOnlyText);
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
        return fail(ErrorCode::Exists, "name_taken: " + text);
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return fail(ErrorCode::Unavailable, "vault_write_failed: " + text);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(ErrorCode::Locked, "vault_busy: " + text);
    default:
        return fail(ErrorCode::Corrupt, "vault_damaged: " + text);
    }
}

/// x'<64 hex digits>': the form in which SQLCipher takes a raw key. Never part of an SQL text, which is
/// logged.
Secret rawKeyText(const Secret& key) {
    static constexpr char kDigits[] = "0123456789abcdef";
    CHECK(key.size() == 32);
    Secret text = Secret::ofSize(67);
    const auto out = text.mutableBytes();
    const std::string_view bytes = key.reveal();
    out[0] = 'x';
    out[1] = '\'';
    for (std::size_t i = 0; i < 32; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        out[2 + 2 * i] = static_cast<unsigned char>(kDigits[byte >> 4]);
        out[3 + 2 * i] = static_cast<unsigned char>(kDigits[byte & 15]);
    }
    out[66] = '\'';
    return text;
}

bool newEnough(const std::string& version) {
    char* rest = nullptr;
    const long major = std::strtol(version.c_str(), &rest, 10);
    const long minor = *rest == '.' ? std::strtol(rest + 1, nullptr, 10) : 0;
    return major > 4 || (major == 4 && minor >= 5);
}

std::string pragmaText(sqlite3* handle, std::string_view sql) {
    Statement statement(handle, sql);
    if (statement.bind({}) != SQLITE_OK || statement.step() != SQLITE_ROW) return {};
    return ResultRow(statement.get()).text(0);
}

Status syncFile(const std::string& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot open " + path);
    const int result = ::fsync(file);
    ::close(file);
    if (result != 0) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot sync " + path);
    return {};
}

} // namespace

std::int64_t ResultRow::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

std::string ResultRow::text(int column) const {
    const auto* data = sqlite3_column_text(m_statement, column);
    if (!data) return {};
    return {reinterpret_cast<const char*>(data),
            static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

std::string ResultRow::blob(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    if (!data) return {};
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))};
}

bool ResultRow::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

Result<Database> Database::open(const std::string& path, const Secret& key, Mode mode) {
    const bool exists = ::access(path.c_str(), F_OK) == 0;
    if (mode == Mode::Create && exists) return fail(ErrorCode::Exists, "vault_exists: " + path);
    if (mode != Mode::Create && !exists)
        return fail(ErrorCode::NotFound, "vault_missing: there is no " + path);
    if (mode == Mode::Create) {
        // Made here, so that it is private from its first byte.
        const int file = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (file < 0) return fail(ErrorCode::Unavailable, "vault_write_failed: cannot create " + path);
        ::close(file);
    }
    sqlite3* handle = nullptr;
    const int access = mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(path.c_str(), &handle, access | SQLITE_OPEN_NOFOLLOW, nullptr);
    Database database(handle);
    if (code != SQLITE_OK) return failure(handle, code);
    if (!newEnough(pragmaText(handle, "PRAGMA cipher_version")))
        return fail(ErrorCode::Unsupported, "cipher_too_old: SQLCipher 4.5 or newer is needed");
    // The cipher would write its own lines to stderr; every failure comes back as an Error instead.
    TRY(database.run("PRAGMA cipher_log_level = NONE"));
    const Secret text = rawKeyText(key);
    const std::string_view bytes = text.reveal();
    if (const int keyed = sqlite3_key_v2(handle, "main", bytes.data(), static_cast<int>(bytes.size()));
        keyed != SQLITE_OK)
        return failure(handle, keyed);
    for (const char* pragma :
         {"PRAGMA cipher_memory_security = ON", "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON",
          "PRAGMA trusted_schema = OFF", "PRAGMA mmap_size = 0", "PRAGMA foreign_keys = ON"})
        TRY(database.run(pragma));
    // The first read shows whether the key fits; a wrong one looks like a file that is no database.
    TRY(database.integer("SELECT count(*) FROM sqlite_master", {}, 0));
    if (mode == Mode::ReadOnly) return database; // What follows is about writing.
    TRY(database.run("PRAGMA journal_mode = DELETE"));
    TRY(database.run("PRAGMA synchronous = EXTRA"));
    return database;
}

Database::Database(Database&& other) noexcept : m_handle(std::exchange(other.m_handle, nullptr)) {}

Database& Database::operator=(Database&& other) noexcept {
    std::swap(m_handle, other.m_handle);
    return *this;
}

Database::~Database() { sqlite3_close(m_handle); }

Status Database::run(std::string_view sql, const std::vector<Value>& values) {
    return query(sql, values, [](const ResultRow&) { return Status(); });
}

Status Database::runEach(std::string_view sql, const std::vector<std::vector<Value>>& rows) {
    Statement statement(m_handle, sql);
    for (const auto& values : rows) {
        if (const int code = statement.bind(values); code != SQLITE_OK) return failure(m_handle, code);
        int code = SQLITE_ROW;
        while (code == SQLITE_ROW)
            code = statement.step();
        if (code != SQLITE_DONE) return failure(m_handle, code);
        statement.reset();
    }
    return {};
}

Status Database::query(std::string_view sql, const std::vector<Value>& values,
                       const std::function<Status(const ResultRow&)>& each) {
    Statement statement(m_handle, sql);
    if (const int code = statement.bind(values); code != SQLITE_OK) return failure(m_handle, code);
    for (;;) {
        const int code = statement.step();
        if (code == SQLITE_DONE) return {};
        if (code != SQLITE_ROW) return failure(m_handle, code);
        TRY(each(ResultRow(statement.get())));
    }
}

Result<std::int64_t> Database::integer(std::string_view sql, const std::vector<Value>& values,
                                       std::int64_t otherwise) {
    bool found = false;
    std::int64_t number = otherwise;
    TRY(query(sql, values, [&](const ResultRow& row) {
        if (!found && !row.isNull(0)) number = row.integer(0);
        found = true;
        return Status();
    }));
    return number;
}

Status Database::inTransaction(const std::function<Status()>& work) {
    TRY(run("BEGIN IMMEDIATE"));
    auto result = work();
    if (result) result = run("COMMIT");
    if (!result) std::ignore = run("ROLLBACK"); // The first error is the one to tell.
    return result;
}

Status Database::copyTo(const std::string& path) {
    TRY(run("VACUUM INTO ?", {path}));
    if (::chmod(path.c_str(), 0600) != 0)
        return fail(ErrorCode::Unavailable, "vault_write_failed: cannot protect " + path);
    return syncFile(path);
}

Status Database::checkIntegrity() {
    std::string trouble;
    const auto note = [&](const ResultRow& row) {
        if (trouble.empty() && row.text(0) != "ok") trouble = row.text(0);
        return Status();
    };
    TRY(query("PRAGMA cipher_integrity_check", {}, note));
    if (trouble.empty()) TRY(query("PRAGMA quick_check", {}, note));
    if (!trouble.empty()) return fail(ErrorCode::Corrupt, "vault_damaged: " + trouble);
    return {};
}

std::string Database::cipherVersion() {
    sqlite3* handle = nullptr;
    std::string version;
    if (sqlite3_open(":memory:", &handle) == SQLITE_OK) version = pragmaText(handle, "PRAGMA cipher_version");
    sqlite3_close(handle);
    return version;
}

} // namespace rubber::vault
