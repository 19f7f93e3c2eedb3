// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/latency.h"

#include "desktop/app/app.h"

#include <algorithm>
#include <map>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 1'000;

/// The smallest value that at least `percent` of them do not pass (nearest rank). `values` are sorted.
std::int64_t rank(const std::vector<std::int64_t>& values, std::size_t percent) {
    const std::size_t place = (values.size() * percent + 99) / 100;
    return values[std::max<std::size_t>(1, place) - 1];
}

LatencyPoint pointOf(WallTime begin, std::vector<std::int64_t>& values) {
    std::sort(values.begin(), values.end());
    return {begin, rank(values, 50), rank(values, 95), values.size()};
}

} // namespace

Result<LatencySeries> latency(App& app, const std::string& relay, WallTime since, WallTime until, Duration width) {
    RowQuery query;
    query.relay = relay;
    query.since = since;
    query.until = until;
    query.result = protocol::RequestOutcome::Ok;
    std::map<std::int64_t, std::vector<std::int64_t>> stretches;
    std::vector<std::int64_t> all;
    LatencySeries series;
    std::optional<RequestMark> mark;
    do {
        TRY_LET(page, app.requests(query, mark, kPage));
        for (const auto& named : page.rows) {
            stretches[(named.row.at - since).ms / width.ms].push_back(named.row.elapsedMs);
            all.push_back(named.row.elapsedMs);
        }
        mark = page.next;
        series.cut = mark && all.size() >= kMostLatencies;
    } while (mark && !series.cut);
    for (auto& [number, values] : stretches)
        series.points.push_back(pointOf(since + Duration{number * width.ms}, values));
    if (!all.empty()) series.whole = pointOf(since, all);
    return series;
}

} // namespace rubber::desktop
