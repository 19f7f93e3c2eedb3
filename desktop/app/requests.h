// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/reports.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

/// What lists of requests are asked by, and the files they are exported to.
namespace rubber::desktop {

/// Where a page of requests ended.
struct RequestMark {
    WallTime at;
    RelayId relay;
    std::uint64_t sequence = 0;
};
struct RequestPage {
    std::vector<NamedRow> rows;      ///< Newest first.
    std::optional<RequestMark> next; ///< Give this to go on; absent: there is no more.
};

struct RequestSums {
    std::uint64_t rows = 0;                    ///< Lines of the list.
    std::uint64_t ok = 0, rejected = 0, error = 0; ///< Requests: a line of refusals stands for several.
    Money cost;
    std::uint64_t requests() const { return ok + rejected + error; }
};
struct RequestBucket {
    WallTime begin;
    std::uint64_t ok = 0, rejected = 0, error = 0;
};

/// Whether rows that come live fit a query, as the vault would judge them. `key` is an id, a name or "".
class RequestMatch {
public:
    explicit RequestMatch(const RowQuery& query);
    bool operator()(const NamedRow& named) const;

private:
    RowQuery m_query;
    std::vector<std::string> m_words;
};

enum class ExportFormat { Csv, Json, JsonLines };

/// A view on its way into a file, page by page, so that nobody waits for all of it. Written beside the file and
/// renamed when it is whole; one that is dropped before leaves nothing. Belongs to the App that began it;
/// `written` may be looked at in between.
class ViewExport {
public:
    ViewExport();
    ~ViewExport();
    ViewExport(const ViewExport&) = delete;
    ViewExport& operator=(const ViewExport&) = delete;

    const std::string& file() const;
    std::uint64_t total() const;   ///< Rows there were when it began: no more are written.
    std::uint64_t written() const;
    bool finished() const;         ///< The file is in its place.
    /// Which leaves of each relay's audit log its rows are; rows without one are left out.
    const std::map<RelayId, std::vector<std::uint64_t>>& leaves() const;

    struct State; ///< desktop/app only.
    std::unique_ptr<State> state;
};

} // namespace rubber::desktop
