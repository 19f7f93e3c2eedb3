// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/row_filter.h"

#include "desktop/app/error_name.h"
#include "desktop/app/key_lookup.h"
#include "shared/proxy_key.h"

#include <algorithm>
#include <limits>
#include <sstream>

namespace rubber::desktop {

namespace {

constexpr std::size_t kIdLength = 12;

Result<KeyId> keyOf(vault::Vault& vault, const std::string& argument) {
    auto found = findKey(vault, argument);
    if (found) return found->id;
    if (isNamed(found.error(), "no_such_key") && argument.size() == kIdLength) return KeyId(argument);
    return tl::unexpected(found.error());
}

} // namespace

std::vector<std::string> searchWords(const std::string& text) {
    std::vector<std::string> words;
    std::istringstream in(protocol::folded(text));
    for (std::string word; in >> word;)
        words.push_back(word);
    return words;
}

Result<vault::RowFilter> rowFilter(vault::Vault& vault, const RowQuery& query) {
    vault::RowFilter filter;
    if (!query.key.empty()) {
        TRY_LET(key, findKey(vault, query.key));
        filter.key = key.id;
    }
    if (!query.relay.empty()) {
        TRY_LET(relay, findRelay(vault, query.relay));
        filter.relay = relay.id;
    }
    filter.since = query.since;
    filter.until = query.until;
    filter.kinds = query.kinds;
    filter.limit = query.limit;
    return filter;
}

Result<vault::RequestFilter> requestFilter(vault::Vault& vault, const RowNames& names, const RowQuery& query) {
    vault::RequestFilter filter;
    if (!query.key.empty()) {
        TRY_LET(key, keyOf(vault, query.key));
        filter.key = key;
    }
    if (!query.relay.empty()) {
        TRY_LET(relay, findRelay(vault, query.relay));
        filter.relay = relay.id;
    }
    filter.model = query.model;
    filter.client = query.client;
    filter.outcome = query.result;
    filter.since = query.since;
    filter.until = query.until;
    for (const auto& word : searchWords(query.text))
        filter.words.push_back({word, names.keysNamed(word)});
    return filter;
}

Result<std::vector<vault::StoredRow>> selectRows(vault::Vault& vault, const RowNames& names, const RowQuery& query) {
    if (!query.ofRequests()) {
        TRY_LET(filter, rowFilter(vault, query));
        return vault::AuditRows(vault).select(filter);
    }
    TRY_LET(filter, requestFilter(vault, names, query));
    const std::uint32_t limit = query.limit ? query.limit : std::numeric_limits<std::uint32_t>::max();
    TRY_LET(rows, vault::RequestRows(vault).page(filter, vault::Order::NewestFirst, {}, limit));
    std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace rubber::desktop
