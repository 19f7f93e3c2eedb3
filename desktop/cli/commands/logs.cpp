// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/row_query.h"
#include "desktop/cli/row_text.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

constexpr std::uint32_t kUsualRows = 100;
constexpr std::uint32_t kRowsBeforeFollowing = 10;

Result<desktop::RowQuery> query(const Context& context) {
    const Options& options = context.options;
    TRY_LET(rows, rowQuery(options, context.clock.wall()));
    rows.limit = options.limit            ? options.limit
                 : !options.since.empty() ? 0
                 : options.follow         ? kRowsBeforeFollowing
                                          : kUsualRows;
    return rows;
}

Outcome follow(Context& context, const desktop::RowQuery& rows) {
    std::uint64_t requests = 0;
    Money cost;
    const InterruptGuard guard(context.cancelled);
    const auto goesOn = [&] { return !guard.interrupted() && !context.terminal.broken(); };
    const auto onRow = [&](const desktop::NamedRow& row) {
        context.terminal.out(context.options.json ? rowJson(row)
                                                  : rowLine(row, rows.key.empty(), context.terminal));
        if (row.row.kind == "settle") ++requests;
        cost += row.row.cost;
        return goesOn();
    };
    const auto onTrouble = [&](const std::string& relay, const Error& error) {
        context.terminal.warn(safe(relay) + ": " + sentence(error) + " Trying again.");
    };
    TRY(context.app.follow(rows, onRow, goesOn, onTrouble));
    context.terminal.talk(grouped(requests) + (requests == 1 ? " request, " : " requests, ") +
                          cost.toDisplay());
    return guard.interrupted() ? Exit::Interrupted : Exit::Done;
}

} // namespace

Outcome showLogs(Context& context) {
    TRY_LET(rows, query(context));
    TRY(context.unlock());
    if (context.options.follow) return follow(context, rows);
    desktop::SyncReport sync;
    context.terminal.progress("Fetching...");
    TRY_LET(found, context.app.rows(rows, &sync));
    for (const desktop::NamedRow& row : found)
        context.terminal.out(context.options.json ? rowJson(row)
                                                  : rowLine(row, rows.key.empty(), context.terminal));
    if (found.empty()) context.terminal.talk("Nothing happened in that time.");
    return tellSync(sync, context.terminal);
}

} // namespace rubber::cli
