// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/audit_proofs.h"
#include "desktop/cli/interrupt.h"
#include "desktop/cli/json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/row_query.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

/// Page after page, with what is done so far; Ctrl+C leaves no file.
Result<bool> writeAll(Context& context, desktop::ViewExport& running) {
    const InterruptGuard guard;
    for (;;) {
        TRY_LET(done, context.app.continueExport(running));
        if (done) return true;
        if (guard.interrupted()) return false;
        context.terminal.progress("Writing " + grouped(running.written()) + " of " +
                                  grouped(running.total()) + " rows...");
    }
}

} // namespace

Outcome auditExport(Context& context) {
    const Options& options = context.options;
    if (options.csv.empty() == options.file.empty())
        return fail(ErrorCode::Invalid,
                    "bad_option: name one file, with --csv FILE or with --out FILE and --format");
    if (options.file.empty() && options.format != "csv" && !options.format.empty())
        return fail(ErrorCode::Invalid, "bad_option: --csv writes CSV; with --format " + options.format +
                                            " name the file by --out");
    const std::string& file = options.file.empty() ? options.csv : options.file;
    const auto format = options.format == "json"    ? desktop::ExportFormat::Json
                        : options.format == "jsonl" ? desktop::ExportFormat::JsonLines
                                                    : desktop::ExportFormat::Csv;
    TRY_LET(rows, rowQuery(options, context.clock.wall()));
    TRY(context.unlock());
    context.terminal.progress("Fetching...");
    TRY_LET(sync, context.app.syncRows());
    std::uint64_t count = 0, logs = 0;
    {
        TRY_LET(running, context.app.beginExport(context.path(file), format, rows));
        TRY_LET(whole, writeAll(context, *running));
        if (!whole) {
            context.terminal.talk("Stopped; no file was written.");
            return Exit::Interrupted;
        }
        count = running->written();
        const InterruptGuard guard;
        TRY_LET(
            proved,
            desktop::writeExportProof(context.app, *running, [&](std::uint64_t done, std::uint64_t total) {
                context.terminal.progress("Proving " + grouped(done) + " of " + grouped(total) + " rows...");
                return !guard.interrupted();
            }));
        logs = proved;
    }
    if (options.json)
        context.json(JsonObject()
                         .text("file", file)
                         .count("rows", count)
                         .text("proof", file + ".proof")
                         .count("logs", logs)
                         .str());
    else
        context.terminal.out(grouped(count) + (count == 1 ? " row" : " rows") + " written to " + file);
    return tellSync(sync, context.terminal);
}

} // namespace rubber::cli
