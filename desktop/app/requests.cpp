// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of requests, as the vault has them.
#include "desktop/app/requests.h"

#include "desktop/app/row_filter.h"

#include <algorithm>

namespace rubber::desktop {

RequestMatch::RequestMatch(const RowQuery& query) : m_query(query), m_words(searchWords(query.text)) {}

bool RequestMatch::operator()(const NamedRow& named) const {
    const protocol::Row& row = named.row;
    const auto outcome = protocol::outcomeOf(row);
    if (!outcome) return false;
    if (!m_query.key.empty() && row.key.text() != m_query.key && named.keyName != m_query.key) return false;
    if (!m_query.relay.empty() && named.relay != m_query.relay) return false;
    if (!m_query.model.empty() && row.model != m_query.model) return false;
    if (!m_query.client.empty() && row.client != m_query.client) return false;
    if (m_query.result && *outcome != *m_query.result) return false;
    if (m_query.since && row.at < *m_query.since) return false;
    if (m_query.until && row.at >= *m_query.until) return false;
    if (m_words.empty()) return true;
    const std::string text = protocol::searchText(row), name = protocol::folded(named.keyName);
    return std::all_of(m_words.begin(), m_words.end(), [&](const std::string& word) {
        return text.find(word) != std::string::npos || name.find(word) != std::string::npos;
    });
}

Result<RequestPage> App::requests(const RowQuery& query, const std::optional<RequestMark>& after,
                                  std::uint32_t limit) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(names, RowNames::load(vault));
    TRY_LET(filter, requestFilter(vault, names, query));
    std::optional<vault::RowPlace> place;
    if (after) place = vault::RowPlace{after->at, after->relay, after->sequence};
    TRY_LET(stored, vault::RequestRows(vault).page(filter, vault::Order::NewestFirst, place, limit));
    RequestPage page;
    if (!stored.empty() && stored.size() == limit)
        page.next = RequestMark{stored.back().row.at, stored.back().relay, stored.back().row.sequence};
    for (auto& row : stored)
        page.rows.push_back(names.name(row.relay, std::move(row.row)));
    return page;
}

Result<RequestSums> App::requestSums(const RowQuery& query) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(names, RowNames::load(vault));
    TRY_LET(filter, requestFilter(vault, names, query));
    TRY_LET(sums, vault::RequestRows(vault).sums(filter));
    return RequestSums{sums.rows, sums.ok, sums.rejected, sums.error, sums.cost};
}

Result<std::vector<RequestBucket>> App::requestBuckets(const RowQuery& query, WallTime from, Duration width) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(names, RowNames::load(vault));
    TRY_LET(filter, requestFilter(vault, names, query));
    TRY_LET(stored, vault::RequestRows(vault).buckets(filter, from, width));
    std::vector<RequestBucket> buckets;
    for (const auto& bucket : stored)
        buckets.push_back({bucket.begin, bucket.ok, bucket.rejected, bucket.error});
    return buckets;
}

Result<std::vector<std::string>> App::requestModels() {
    TRY_LET(vault, m_core->openVault());
    return vault::RequestRows(vault).models();
}

} // namespace rubber::desktop
