// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/row_names.h"
#include "desktop/vault/request_rows.h"

namespace rubber::desktop {

/// Words of a search, folded. "A" and "a b" are one and two.
std::vector<std::string> searchWords(const std::string& text);

/// A query in the vault's terms. no_such_key, no_such_relay
Result<vault::RowFilter> rowFilter(vault::Vault& vault, const RowQuery& query);
/// A key that is gone from the vault is meant by its whole id.
Result<vault::RequestFilter> requestFilter(vault::Vault& vault, const RowNames& names, const RowQuery& query);

/// The rows of a query, oldest first; the newest `limit` of them.
Result<std::vector<vault::StoredRow>> selectRows(vault::Vault& vault, const RowNames& names, const RowQuery& query);

} // namespace rubber::desktop
