// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/alert_text.h"
#include "desktop/cli/json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

#include <charconv>

namespace rubber::cli {

namespace {

Result<std::vector<std::int64_t>> numbers(const std::string& text, const char* option) {
    std::vector<std::int64_t> list;
    for (std::size_t start = 0; start <= text.size();) {
        const auto end = std::min(text.find(',', start), text.size());
        std::int64_t number = 0;
        const auto read = std::from_chars(text.data() + start, text.data() + end, number);
        if (read.ec != std::errc() || read.ptr != text.data() + end)
            return fail(ErrorCode::Invalid, std::string("bad_option: ") + option +
                                                " takes whole numbers, not '" + safe(text) + "'");
        list.push_back(number);
        start = end + 1;
    }
    return list;
}

std::string alertJson(const desktop::Alert& alert) {
    JsonObject evidence;
    for (const auto& [name, value] : alert.evidence)
        evidence.text(name, value);
    return JsonObject()
        .number("id", alert.id)
        .text("rule", desktop::toString(alert.rule))
        .text("severity", severityWord(alert.severity))
        .textOrNull("key", alert.keyName)
        .textOrNull("key_id", alert.key.text())
        .textOrNull("relay", alert.relayName)
        .time("first", alert.first)
        .time("last", alert.last)
        .count("count", alert.count)
        .boolean("read", alert.read)
        .boolean("open", alert.open)
        .time("muted_until", alert.mutedUntil)
        .text("text", alertSentence(alert))
        .raw("evidence", evidence.str())
        .str();
}

std::string mark(const desktop::Alert& alert, const Terminal& terminal) {
    if (alert.severity == desktop::Severity::Danger) return terminal.sign(Role::Danger);
    if (alert.severity == desktop::Severity::Warning) return terminal.sign(Role::Warn);
    return terminal.sign(Role::Muted);
}

void printAlerts(const desktop::AlertList& list, Context& context) {
    Table table({{"ID", Align::Right}, {""}, {"LAST"}, {"KEY"}, {"WHAT"}, {"COUNT", Align::Right}, {"NEW"}});
    for (const auto& alert : list.alerts)
        table.row({std::to_string(alert.id), mark(alert, context.terminal), localTime(alert.last),
                   safe(!alert.keyName.empty() ? alert.keyName
                        : !alert.key.empty()   ? alert.key.text()
                                               : alert.relayName),
                   alertSentence(alert) + (alert.open ? " (goes on)" : ""), grouped(alert.count),
                   alert.read ? "" : "new"});
    if (!table.empty())
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    if (list.alerts.empty()) {
        context.terminal.talk(context.options.unread ? "No unread alerts." : "No alerts.");
    } else if (list.unread) {
        context.terminal.talk(grouped(list.unread) + " unread. Acknowledge: rubberapi alerts --ack all");
    }
}

Outcome acknowledge(Context& context) {
    std::vector<std::int64_t> ids;
    if (context.options.ack != "all") {
        TRY_LET(list, numbers(context.options.ack, "--ack"));
        ids = std::move(list);
    }
    TRY(context.unlock());
    TRY(context.app.acknowledgeAlerts(ids));
    TRY_LET(left, context.app.alerts({true, "", {}, 1}));
    if (context.options.json) context.json(JsonObject().count("unread", left.unread).str());
    context.terminal.talk(grouped(left.unread) + " unread.");
    return Exit::Done;
}

Outcome mute(Context& context) {
    TRY_LET(ids, numbers(context.options.mute, "--mute"));
    TRY(context.unlock());
    for (const auto id : ids)
        TRY(context.app.muteAlert(id));
    if (context.options.json) context.json(JsonObject().count("muted", ids.size()).str());
    context.terminal.talk("No notification of this for a day. It is still listed.");
    return Exit::Done;
}

/// The relays' rows and what they say now, then the rules. What a relay does not answer is told with `sync`.
Result<desktop::SyncReport> look(Context& context) {
    context.terminal.progress("Asking the relays...");
    TRY_LET(sync, context.app.syncRows());
    TRY_LET(status, context.app.status());
    TRY(context.app.checkAlerts({&status, {}}));
    return sync;
}

std::string ruleJson(const desktop::AlertRuleReport& rule) {
    std::vector<std::string> values;
    for (const auto value : rule.values)
        values.push_back(std::to_string(value));
    return JsonObject()
        .text("rule", desktop::toString(rule.rule))
        .text("severity", severityWord(rule.severity))
        .boolean("on", rule.on)
        .boolean("notify", rule.notify)
        .raw("values", jsonArray(values))
        .str();
}

} // namespace

Outcome showAlerts(Context& context) {
    const Options& options = context.options;
    if (!options.ack.empty()) return acknowledge(context);
    if (!options.mute.empty()) return mute(context);
    TRY(context.unlock());
    TRY_LET(sync, look(context));
    desktop::AlertQuery query;
    query.unreadOnly = options.unread;
    query.limit = options.limit ? options.limit : 100;
    TRY_LET(list, context.app.alerts(query));
    if (options.json) {
        std::vector<std::string> items;
        for (const auto& alert : list.alerts)
            items.push_back(alertJson(alert));
        context.json(JsonObject().count("unread", list.unread).raw("alerts", jsonArray(items)).str());
    } else {
        printAlerts(list, context);
    }
    return tellSync(sync, context.terminal);
}

Outcome alertRules(Context& context) {
    TRY(context.unlock());
    TRY_LET(rules, context.app.alertRules());
    std::vector<std::string> items;
    Table table({{"RULE"}, {"STATE"}, {"NOTIFY"}, {"VALUE"}, {"SEVERITY"}});
    for (const auto& rule : rules) {
        items.push_back(ruleJson(rule));
        table.row({desktop::toString(rule.rule), rule.on ? "on" : "off", rule.notify ? "yes" : "no",
                   ruleValues(rule), severityWord(rule.severity)});
    }
    if (context.options.json)
        context.json(jsonArray(items));
    else
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    return Exit::Done;
}

Outcome alertRule(Context& context) {
    const std::string& name = context.options.word(0);
    const std::string& word = context.options.word(1);
    const auto rule = desktop::alertRuleOf(name);
    TRY(context.unlock());
    TRY_LET(before, context.app.alertRules());
    if (!rule) {
        std::vector<std::string> names;
        for (const auto& each : before)
            names.push_back(desktop::toString(each.rule));
        const std::string near = nearest(name, names);
        return fail(ErrorCode::NotFound,
                    "no_such_rule: " + name + (near.empty() ? "" : ". Did you mean '" + near + "'?"));
    }
    desktop::AlertRuleChange change;
    change.rule = *rule;
    if (word == "on" || word == "off") {
        change.on = word == "on";
    } else if (word == "notify" || word == "silent") {
        change.notify = word == "notify";
    } else {
        TRY_LET(values, numbers(word, name.c_str()));
        change.values = std::move(values);
    }
    TRY(context.app.setAlertRule(change));
    TRY_LET(after, context.app.alertRules());
    const auto& set = after[static_cast<std::size_t>(*rule)];
    if (context.options.json) context.json(ruleJson(set));
    const std::string values = ruleValues(set);
    context.terminal.talk(name + " is " + (set.on ? "on" : "off") + (set.notify ? "" : ", silent") +
                          (values.empty() ? "." : ", " + values + "."));
    return Exit::Done;
}

} // namespace rubber::cli
