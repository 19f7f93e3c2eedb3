// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/anomalies.h"
#include "desktop/cli/json.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

using anomaly::Rule;

const char* meaningOf(Rule rule) {
    switch (rule) {
    case Rule::Loop:
        return "the same request 30 times within 10 minutes";
    case Rule::BurnRate:
        return "an hour that costs 10 times the usual one, after 3 days of use";
    case Rule::NewModel:
        return "a model the key never asked for, after 3 days of use";
    case Rule::Address:
        return "20 attempts in an hour from addresses the key is not locked to, or 3 such addresses";
    case Rule::Failures:
        return "half of an hour's answers fail or are broken off, at 5 times the usual share";
    case Rule::UnusualHour:
        return "an hour of the day the key never worked near, in the four weeks before";
    }
    return "";
}

std::string ruleJson(const anomaly::RuleRow& rule) {
    return JsonObject()
        .text("rule", std::string(rule.word))
        .text("default", word(rule.usual))
        .boolean("replayable", rule.replayable)
        .text("means", meaningOf(rule.rule))
        .str();
}

std::string foundJson(const desktop::ReplayedAnomaly& found) {
    JsonObject facts;
    for (const auto& fact : found.finding.facts)
        facts.text(fact.name.c_str(), fact.value);
    return JsonObject()
        .time("at", found.finding.at)
        .text("key", found.keyName)
        .text("key_id", found.key.text())
        .text("relay", found.relay)
        .text("rule", std::string(anomaly::wordOf(found.finding.rule)))
        .text("action", word(found.action))
        .text("text", found.finding.detail)
        .raw("evidence", facts.str())
        .str();
}

/// What a replay cannot know, said every time.
void tellLimits(const desktop::AnomalyReplay& replay, WallTime since, Terminal& terminal) {
    std::string blind;
    for (const Rule rule : replay.blind)
        blind += (blind.empty() ? "" : ", ") + std::string(anomaly::wordOf(rule));
    terminal.talk("Not seen here: " + blind + ", because rows hold no requests, only what they cost. A suspension "
                  "would have ended what came after it; the replay goes on. Actions are those of today's policies.");
    if (!replay.oldest)
        terminal.talk("There are no rows to look at.");
    else if (since - *replay.oldest < Duration::days(3))
        terminal.talk("The oldest row is of " + replay.oldest->toRfc3339() +
                      ": habits need three days of rows and more before the time that is looked at.");
}

} // namespace

Outcome anomalyRules(Context& context) {
    TRY(context.unlock());
    TRY_LET(status, context.app.status());
    std::vector<std::string> rules, keys;
    Table table({{"RULE"}, {"DEFAULT"}, {"FIRES AT"}});
    for (const auto& rule : anomaly::rules()) {
        rules.push_back(ruleJson(rule));
        table.row({std::string(rule.word), word(rule.usual), meaningOf(rule.rule)});
    }
    Table own({{"KEY"}, {"RULE"}, {"ACTION"}});
    for (const auto& key : status.keys) {
        const Policy& policy = key.live ? key.live->policy : key.policy;
        if (policy.anomalies.empty() || key.replaced) continue;
        JsonObject overrides;
        for (const auto& [rule, action] : policy.anomalies) {
            overrides.text(rule.c_str(), word(action));
            own.row({safe(key.name), safe(rule), word(action)});
        }
        keys.push_back(JsonObject()
                           .text("key", key.name)
                           .text("key_id", key.id.text())
                           .raw("rules", overrides.str())
                           .str());
    }
    if (context.options.json) {
        context.json(JsonObject().raw("rules", jsonArray(rules)).raw("keys", jsonArray(keys)).str());
        return exitForRelays(status.relays);
    }
    const auto columns = context.options.wide ? 0 : context.terminal.surface().columns;
    context.terminal.out(table.render(columns));
    if (!own.empty()) context.terminal.out("\n" + own.render(columns));
    context.terminal.talk("For one key: rubberapi edit KEY --anomaly RULE=log|alert|suspend|default");
    return exitForRelays(status.relays);
}

Outcome anomalyReplay(Context& context) {
    const auto span = Duration::parse(context.options.last.empty() ? "7d" : context.options.last);
    if (!span) return fail(ErrorCode::Invalid, "bad_option: --last takes a span such as 7d");
    const WallTime since = context.clock.wall() - *span;
    TRY(context.unlock());
    context.terminal.progress("Asking the relays...");
    TRY_LET(replay, desktop::replayAnomalies(context.app, since, context.options.key));
    std::vector<std::string> items;
    Table table({{"AT"}, {"KEY"}, {"RULE"}, {"ACTION"}, {"WHAT"}});
    for (const auto& found : replay.found) {
        items.push_back(foundJson(found));
        table.row({localTime(found.finding.at), safe(found.keyName), std::string(anomaly::wordOf(found.finding.rule)),
                   word(found.action), safe(found.finding.detail)});
    }
    if (context.options.json) {
        std::vector<std::string> blind;
        for (const Rule rule : replay.blind)
            blind.emplace_back(anomaly::wordOf(rule));
        context.json(JsonObject()
                         .time("since", since)
                         .count("rows", replay.rows)
                         .time("oldest_row", replay.oldest)
                         .texts("not_seen", blind)
                         .raw("found", jsonArray(items))
                         .str());
        return tellSync(replay.sync, context.terminal);
    }
    if (table.empty())
        context.terminal.talk("Nothing would have fired since " + since.toRfc3339() + ".");
    else
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    tellLimits(replay, since, context.terminal);
    return tellSync(replay.sync, context.terminal);
}

} // namespace rubber::cli
