// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/audit_rows.h"
#include "shared/protocol/request_row.h"

namespace rubber::vault {

/// Which requests; absent and empty parts do not filter.
struct RequestFilter {
    /// A part of a text that must be somewhere in the request (protocol::searchText), or in its key's name:
    /// `keys` are those whose name has it.
    struct Word {
        std::string part; ///< protocol::folded
        std::vector<KeyId> keys;
    };
    std::optional<KeyId> key;
    std::optional<RelayId> relay;
    std::string model, client;
    std::optional<protocol::RequestOutcome> outcome;
    std::optional<WallTime> since, until; ///< since <= at < until
    std::vector<Word> words;              ///< All of them.
};

struct RequestSums {
    std::uint64_t rows = 0;
    std::uint64_t ok = 0, rejected = 0, error = 0; ///< Requests; a row of refusals counts each of them.
    Money cost;
    std::uint64_t requests() const { return ok + rejected + error; }
};
struct RequestBucket {
    WallTime begin;
    std::uint64_t ok = 0, rejected = 0, error = 0;
};

/// The requests among the rows, one entry each, in a narrow table of their own that AuditRows keeps: lists and
/// searches need not read and decode what they do not show.
class RequestRows {
public:
    explicit RequestRows(Vault& vault) : m_database(vault.database()) {}
    /// The first `limit` in `order` behind `after`.
    Result<std::vector<StoredRow>> page(const RequestFilter& filter, Order order,
                                        const std::optional<RowPlace>& after, std::uint32_t limit);
    Result<RequestSums> sums(const RequestFilter& filter);
    /// Those with a request in them, in order. `width` is above 0.
    Result<std::vector<RequestBucket>> buckets(const RequestFilter& filter, WallTime from, Duration width);
    Result<std::vector<std::string>> models(); ///< Every one that was asked for, sorted.

    /// Enters the requests among stored rows. Doing it twice changes nothing.
    static Status enter(Database& database, const RelayId& relay, const std::vector<protocol::Row>& rows);
    /// Enters every row there is: for a database that has had no such table.
    static Status enterAll(Database& database);

private:
    Database& m_database;
};

} // namespace rubber::vault
