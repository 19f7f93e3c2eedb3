// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

Outcome auditExport(Context& context) {
    const Options& options = context.options;
    desktop::RowQuery rows;
    rows.key = options.key;
    if (!options.since.empty()) {
        TRY_LET(span, parseTimeSpan(options.since, context.clock.wall()));
        rows.since = span.since;
        rows.until = span.until;
    }
    TRY(context.unlock());
    desktop::SyncReport sync;
    context.terminal.progress("Fetching and writing...");
    TRY_LET(count, context.app.exportCsv(context.path(options.csv), rows, &sync));
    if (options.json)
        context.json(JsonObject().text("file", options.csv).count("rows", count).str());
    else
        context.terminal.out(grouped(count) + (count == 1 ? " row" : " rows") + " written to " + options.csv);
    return tellSync(sync, context.terminal);
}

} // namespace rubber::cli
