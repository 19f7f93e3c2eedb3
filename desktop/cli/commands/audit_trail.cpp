// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

using desktop::TrailEntry;

std::string detailsText(const TrailEntry& entry) {
    std::string text = safe(entry.code);
    for (const auto& [name, value] : entry.details)
        text += (text.empty() ? "" : ", ") + safe(name) + " " + safe(value);
    return text;
}

std::string whoText(const TrailEntry& entry) {
    if (entry.source == TrailEntry::Source::Here) return safe(entry.who);
    return safe(entry.relay) + (entry.who.empty()    ? ""
                                : entry.byThisDevice ? " (this device)"
                                                     : " (" + safe(entry.who) + ")");
}

std::string entryJson(const TrailEntry& entry) {
    JsonObject details;
    for (const auto& [name, value] : entry.details)
        details.text(name, value);
    return JsonObject()
        .time("time", entry.at)
        .text("source", entry.source == TrailEntry::Source::Here ? "here" : "relay")
        .textOrNull("relay", entry.relay)
        .count("sequence", entry.sequence)
        .textOrNull("who", entry.who)
        .boolean("this_device", entry.byThisDevice)
        .text("what", entry.what)
        .textOrNull("code", entry.code)
        .textOrNull("target", entry.target)
        .textOrNull("key_id", entry.key.text())
        .raw("details", details.str())
        .str();
}

std::string checkText(const desktop::EventCheck& check) {
    if (check.firstBad)
        return "The chain of events is broken at event " + grouped(*check.firstBad) + ": " +
               (check.reason == "changed"   ? "it was changed"
                : check.reason == "missing" ? "it is missing"
                                            : "it and what followed was cut off") +
               ".";
    return "The chain is whole: " + grouped(check.checked) + (check.checked == 1 ? " event" : " events") +
           " checked" +
           (check.removed ? ", " + grouped(check.removed) + " older ones were removed by age." : ".");
}

Outcome verify(Context& context) {
    TRY_LET(check, context.app.verifyEvents());
    if (context.options.json) {
        JsonObject json;
        json.boolean("whole", check.whole()).count("checked", check.checked).count("removed", check.removed);
        if (check.firstBad)
            json.count("first_bad", *check.firstBad).text("reason", check.reason);
        else
            json.null("first_bad").null("reason");
        context.json(json.str());
    } else {
        context.terminal.out(checkText(check));
    }
    return check.whole() ? Exit::Done : Exit::Failed;
}

} // namespace

Outcome auditTrail(Context& context) {
    const Options& options = context.options;
    desktop::TrailQuery query;
    query.key = options.key;
    query.limit = options.limit ? options.limit : options.since.empty() ? 100 : 0;
    if (!options.since.empty()) {
        TRY_LET(span, parseTimeSpan(options.since, context.clock.wall()));
        query.since = span.since;
        query.until = span.until;
    }
    TRY(context.unlock());
    if (options.verify) return verify(context);
    context.terminal.progress("Fetching...");
    TRY_LET(sync, context.app.syncRows());
    TRY_LET(entries, context.app.auditTrail(query));
    std::vector<std::string> items;
    Table table({{"TIME"}, {"WHO"}, {"WHAT"}, {"TARGET"}, {"DETAILS"}});
    for (const auto& entry : entries) {
        items.push_back(entryJson(entry));
        table.row({localTime(entry.at), whoText(entry), entry.what, safe(entry.target), detailsText(entry)});
    }
    if (options.json)
        context.json(jsonArray(items));
    else if (!table.empty())
        context.terminal.out(table.render(options.wide ? 0 : context.terminal.surface().columns));
    if (entries.empty()) context.terminal.talk("Nothing was done in that time.");
    return tellSync(sync, context.terminal);
}

} // namespace rubber::cli
