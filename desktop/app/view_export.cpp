// SPDX-License-Identifier: GPL-3.0-or-later
// Views on their way into files.
#include "desktop/app/csv.h"
#include "desktop/app/row_filter.h"
#include "desktop/vault/aside_file.h"
#include "desktop/vault/audit_logs.h"

#include <algorithm>
#include <atomic>
#include <tuple>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 1'000; ///< A page takes some hundredths of a second.

template <class Row>
std::string header(ExportFormat format, std::span<const ExportColumn<Row>> columns) {
    if (format == ExportFormat::Csv) return csvHeader(columns);
    return format == ExportFormat::Json ? "[" : "";
}

/// `first`: nothing was written before it.
template <class Row>
std::string line(ExportFormat format, std::span<const ExportColumn<Row>> columns, const Row& row, bool first) {
    if (format == ExportFormat::Csv) return csvLine(columns, row);
    if (format == ExportFormat::JsonLines) return jsonLine(columns, row) + "\n";
    return (first ? "\n" : ",\n") + jsonLine(columns, row);
}

} // namespace

struct ViewExport::State {
    State(std::string path, ExportFormat as, vault::AsideFile aside)
        : file(std::move(path)), format(as), out(std::move(aside)) {}

    std::string file;
    ExportFormat format;
    vault::AsideFile out;
    std::atomic<std::uint64_t> total = 0, written = 0; ///< Read by whoever shows the progress.
    std::atomic<bool> finished = false;

    std::optional<RowQuery> rows; ///< Else the trail.
    std::optional<vault::RowPlace> place;
    std::vector<TrailEntry> trail;
    std::map<RelayId, std::vector<std::uint64_t>> leaves;

    template <class Row>
    Status write(std::span<const ExportColumn<Row>> columns, const Row* begin, const Row* end) {
        std::string text;
        for (const Row* row = begin; row != end; ++row)
            text += line(format, columns, *row, written == 0 && row == begin);
        TRY(out.append(text));
        written += static_cast<std::uint64_t>(end - begin);
        return {};
    }
};

ViewExport::ViewExport() = default;
ViewExport::~ViewExport() = default;
const std::string& ViewExport::file() const { return state->file; }
std::uint64_t ViewExport::total() const { return state->total; }
std::uint64_t ViewExport::written() const { return state->written; }
bool ViewExport::finished() const { return state->finished; }
const std::map<RelayId, std::vector<std::uint64_t>>& ViewExport::leaves() const { return state->leaves; }

namespace {

Result<std::shared_ptr<ViewExport>> begun(const std::string& file, ExportFormat format) {
    TRY_LET(out, vault::AsideFile::open(file));
    auto running = std::make_shared<ViewExport>();
    running->state = std::make_unique<ViewExport::State>(file, format, std::move(out));
    return running;
}

/// The next page behind the export's place, oldest first.
Result<std::vector<vault::StoredRow>> nextPage(vault::Vault& vault, const RowNames& names, ViewExport::State& state) {
    const auto left = state.total - state.written;
    const auto limit = static_cast<std::uint32_t>(std::min<std::uint64_t>(kPage, left));
    if (state.rows->ofRequests()) {
        TRY_LET(filter, requestFilter(vault, names, *state.rows));
        return vault::RequestRows(vault).page(filter, vault::Order::OldestFirst, state.place, limit);
    }
    TRY_LET(filter, rowFilter(vault, *state.rows));
    return vault::AuditRows(vault).page(filter, state.place, limit);
}

} // namespace

Result<std::shared_ptr<ViewExport>> App::beginExport(const std::string& file, ExportFormat format,
                                                     const RowQuery& query) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(names, RowNames::load(vault));
    TRY_LET(running, begun(file, format));
    auto& state = *running->state;
    state.rows = query;
    if (query.ofRequests()) {
        TRY_LET(filter, requestFilter(vault, names, query));
        TRY_LET(sums, vault::RequestRows(vault).sums(filter));
        state.total = sums.rows;
    } else {
        TRY_LET(filter, rowFilter(vault, query));
        TRY_LET(count, vault::AuditRows(vault).count(filter));
        state.total = count;
    }
    TRY(state.out.append(header(format, rowColumns())));
    return running;
}

Result<std::shared_ptr<ViewExport>> App::beginExport(const std::string& file, ExportFormat format,
                                                     const TrailQuery& query) {
    TRY_LET(trail, auditTrail(query));
    TRY_LET(running, begun(file, format));
    auto& state = *running->state;
    state.trail = std::move(trail);
    state.total = state.trail.size();
    TRY(state.out.append(header(format, trailColumns())));
    return running;
}

Result<bool> App::continueExport(ViewExport& running) {
    auto& state = *running.state;
    if (state.written < state.total && state.rows) {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(names, RowNames::load(vault));
        TRY_LET(stored, nextPage(vault, names, state));
        std::vector<NamedRow> page;
        for (auto& row : stored) {
            state.place = vault::RowPlace{row.row.at, row.relay, row.row.sequence};
            TRY_LET(leaf, vault::AuditLogs(vault).leafOf(row.relay, row.row.sequence));
            if (leaf) {
                state.leaves[row.relay].push_back(leaf->leaf);
                row.row.leaf = leaf->leaf;
                row.row.record = std::move(leaf->record);
            }
            page.push_back(names.name(row.relay, std::move(row.row)));
        }
        // Rows that were there at the beginning may have been taken away by age meanwhile.
        if (page.empty()) state.total = state.written.load();
        TRY(state.write(rowColumns(), page.data(), page.data() + page.size()));
    } else if (state.written < state.total) {
        const auto begin = static_cast<std::size_t>(state.written.load());
        const auto end = std::min<std::size_t>(begin + kPage, state.trail.size());
        TRY(state.write(trailColumns(), state.trail.data() + begin, state.trail.data() + end));
    }
    if (state.written < state.total) return false;
    if (state.format == ExportFormat::Json) TRY(state.out.append(state.written == 0 ? "]\n" : "\n]\n"));
    TRY(state.out.commit());
    state.finished = true;
    std::ignore = m_core->note(EventKind::Exported, "",
                               {{"file", state.file}, {"rows", std::to_string(state.written)}});
    return true;
}

Result<std::uint64_t> App::exportCsv(const std::string& file, const RowQuery& query, SyncReport* sync) {
    TRY_LET(report, syncRows());
    if (sync) *sync = std::move(report);
    TRY_LET(running, beginExport(file, ExportFormat::Csv, query));
    for (bool done = false; !done;) {
        TRY_LET(last, continueExport(*running));
        done = last;
    }
    return running->written();
}

} // namespace rubber::desktop
