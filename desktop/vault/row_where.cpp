// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/vault/row_where.h"

#include "shared/protocol/codec.h"

namespace rubber::vault {

void Where::behind(const std::string& table, Order order, const std::optional<RowPlace>& place) {
    if (!place) return;
    sql += " AND (" + table + "at_ms, " + table + "relay, " + table + "sequence) " +
           (order == Order::NewestFirst ? "<" : ">") + " (?, ?, ?)";
    values.insert(values.end(),
                  {place->at.ms, place->relay.text(), static_cast<std::int64_t>(place->sequence)});
}

std::string orderBy(const std::string& table, Order order) {
    const std::string way = order == Order::NewestFirst ? " DESC" : "";
    return " ORDER BY " + table + "at_ms" + way + ", " + table + "relay" + way + ", " + table + "sequence" + way;
}

Result<StoredRow> decodeRow(const ResultRow& stored, int first) {
    auto row = protocol::decode<protocol::Row>(stored.text(first + 1));
    if (!row) return fail(ErrorCode::Corrupt, "vault_damaged: an audit row does not read: " + row.error().context);
    return StoredRow{RelayId(stored.text(first)), std::move(*row)};
}

} // namespace rubber::vault
