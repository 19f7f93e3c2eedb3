// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/vault/audit_rows.h"

#include <string>
#include <vector>

namespace rubber::vault {

/// " WHERE ..." and its values, for queries of rows.
struct Where {
    std::string sql = " WHERE 1";
    std::vector<Value> values;
    void add(const std::string& condition, Value value) {
        sql += " AND " + condition;
        values.push_back(std::move(value));
    }
    /// Only what comes after a place. `table` is "" or an alias with its dot.
    void behind(const std::string& table, Order order, const std::optional<RowPlace>& place);
};
/// By time, relay and sequence.
std::string orderBy(const std::string& table, Order order);

/// Columns `first` and the next are relay and body. Corrupt "vault_damaged".
Result<StoredRow> decodeRow(const ResultRow& stored, int first);

} // namespace rubber::vault
