// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/spend_export.h"
#include "desktop/cli/json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

desktop::SpendBy grouping(const std::string& word) {
    if (word == "key") return desktop::SpendBy::Key;
    if (word == "day") return desktop::SpendBy::Day;
    return desktop::SpendBy::Model;
}

std::string spendJson(const desktop::SpendReport& report) {
    std::vector<std::string> lines;
    for (const auto& line : report.lines)
        lines.push_back(JsonObject()
                            .text("label", line.label)
                            .money("cost", line.cost)
                            .count("requests", line.requests)
                            .number("input_tokens", line.inputTokens)
                            .number("output_tokens", line.outputTokens)
                            .str());
    return JsonObject().raw("lines", jsonArray(lines)).money("total", report.total).str();
}

/// A bar of up to 20 signs, for terminals only.
std::string bar(Money part, Money whole, bool utf8) {
    if (whole.nano() <= 0) return "";
    const auto signs =
        static_cast<std::size_t>(static_cast<Uint128>(part.nano()) * 20 / static_cast<Uint128>(whole.nano()));
    std::string text;
    for (std::size_t i = 0; i < signs; ++i)
        text += utf8 ? "\u2588" : "#";
    return text;
}

} // namespace

Outcome showSpend(Context& context) {
    std::optional<WallTime> since;
    if (!context.options.since.empty()) {
        TRY_LET(span, parseTimeSpan(context.options.since, context.clock.wall()));
        if (span.until)
            return fail(ErrorCode::Invalid,
                        "bad_option: spend --since takes a beginning only, like 7d or 2026-03-01");
        since = span.since;
    }
    TRY(context.unlock());
    const desktop::SpendBy by = grouping(context.options.by);
    context.terminal.progress("Fetching...");
    TRY_LET(report, context.app.spend(by, since));
    const std::string& file = context.options.csv;
    if (!file.empty()) {
        TRY_LET(lines, desktop::exportSpend(context.app, context.path(file), by, report));
        if (context.options.json)
            context.json(JsonObject().text("file", file).count("lines", lines).str());
        else
            context.terminal.out(grouped(lines) + (lines == 1 ? " line" : " lines") + " written to " + safe(file));
        return tellSync(report.sync, context.terminal);
    }
    if (context.options.json) {
        context.json(spendJson(report));
        return tellSync(report.sync, context.terminal);
    }
    const bool bars = context.terminal.surface().outIsTerminal;
    const char* heading = by == desktop::SpendBy::Key ? "KEY" : by == desktop::SpendBy::Day ? "DAY" : "MODEL";
    Table table({{heading},
                 {"COST", Align::Right},
                 {"REQUESTS", Align::Right},
                 {"INPUT", Align::Right},
                 {"OUTPUT", Align::Right},
                 {bars ? "SHARE" : ""}});
    const auto row = [&](const desktop::SpendLine& line, bool total) {
        table.row({safe(line.label), line.cost.toDisplay(), grouped(line.requests),
                   grouped(static_cast<std::uint64_t>(line.inputTokens)),
                   grouped(static_cast<std::uint64_t>(line.outputTokens)),
                   bars && !total ? bar(line.cost, report.total, context.terminal.surface().utf8) : ""});
    };
    desktop::SpendLine sum{"total", report.total, 0, 0, 0};
    for (const auto& line : report.lines) {
        row(line, false);
        sum.requests += line.requests;
        sum.inputTokens += line.inputTokens;
        sum.outputTokens += line.outputTokens;
    }
    row(sum, true);
    context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    return tellSync(report.sync, context.terminal);
}

} // namespace rubber::cli
