// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/app/key_export.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_filter.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/pending_kills.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

#include <algorithm>

namespace rubber::cli {

namespace {

std::string ofLimit(Money spent, const std::optional<Money>& limit) {
    return limit ? spent.toDisplay() + " / " + limit->toDisplay() : spent.toDisplay();
}

/// A sign, and the word it repeats.
std::string stateCell(const desktop::KeyReport& key, const Terminal& terminal) {
    if (key.archivedAt) return terminal.sign(Role::Muted) + " archived";
    const std::string state = listState(key);
    const Role role = state == "active"                                               ? Role::Ok
                      : state == "near-limit" || state == "suspended" || state == "unknown" ? Role::Warn
                                                                                      : Role::Danger;
    return terminal.sign(role) + " " + (state == "near-limit" ? "near limit" : state);
}

std::string listJson(const std::vector<const desktop::KeyReport*>& keys) {
    std::vector<std::string> items;
    for (const auto* key : keys)
        items.push_back(keyJson(*key));
    return jsonArray(items);
}

std::string listTable(const std::vector<const desktop::KeyReport*>& keys, const Context& context) {
    Table table({{"NAME"}, {"STATE"}, {"TODAY"}, {"LIFETIME"}, {"MODELS"}, {"LAST USED"}, {"ID"}});
    for (const auto* key : keys) {
        const auto& live = key->live;
        const Policy& policy = live ? live->policy : key->policy;
        table.row({safe(key->name), stateCell(*key, context.terminal),
                   live ? ofLimit(live->spentToday, policy.dailyLimit) : "-",
                   live ? ofLimit(live->spentLifetime, policy.lifetimeLimit) : "-",
                   policy.canary ? "canary" : policy.models.empty() ? "all" : std::to_string(policy.models.size()),
                   live && live->lastUsed ? agoShort(context.clock.wall() - *live->lastUsed) : "-",
                   key->id.text()});
    }
    return table.empty() ? "" : table.render(context.options.wide ? 0 : context.terminal.surface().columns);
}

/// Its name; "" for "".
Result<std::string> relayNamed(const desktop::StatusReport& report, const std::string& argument) {
    if (argument.empty()) return std::string();
    for (const auto& relay : report.relays)
        if (relay.name == argument || relay.id.text() == argument) return relay.name;
    return fail(ErrorCode::NotFound, "no_such_relay: " + argument);
}

std::string counted(std::size_t count) { return std::to_string(count) + (count == 1 ? " key." : " keys."); }

/// The keys as they would be listed, into a file.
Status writeCsv(Context& context, std::vector<desktop::KeyReport>& all,
                const std::vector<const desktop::KeyReport*>& listed) {
    std::vector<desktop::KeyReport> keys;
    for (const auto* key : listed)
        keys.push_back(std::move(all[static_cast<std::size_t>(key - all.data())]));
    const std::string& file = context.options.csv;
    TRY_LET(count, desktop::exportKeys(context.app, context.path(file), desktop::ExportFormat::Csv, keys));
    if (context.options.json)
        context.json(JsonObject().text("file", file).count("keys", count).str());
    else
        context.terminal.out(grouped(count) + (count == 1 ? " key" : " keys") + " written to " + safe(file));
    return {};
}

/// A filter that fits nobody is no reason to make a new key.
void tellCount(Context& context, const std::vector<const desktop::KeyReport*>& keys, bool anyAtAll) {
    const auto attention = std::count_if(keys.begin(), keys.end(), [](const auto* key) { return needsAttention(*key); });
    if (!keys.empty())
        context.terminal.talk(counted(keys.size()) +
                              (attention == 0   ? ""
                               : attention == 1 ? " 1 needs attention."
                                                : " " + std::to_string(attention) + " need attention."));
    else
        context.terminal.talk(anyAtAll ? "No key is like that." : "No keys yet. Make one: rubberapi push");
}

} // namespace

Outcome listKeys(Context& context) {
    const Options& options = context.options;
    TRY(context.unlock());
    context.terminal.progress("Asking the relays...");
    const auto which = options.all || options.archived ? desktop::Archived::With : desktop::Archived::Without;
    TRY_LET(report, statusWithKills(context, which));
    TRY_LET(relay, relayNamed(report, options.relay));
    const auto keys = filteredKeys(report.keys, options, relay);
    if (!options.csv.empty())
        TRY(writeCsv(context, report.keys, keys));
    else if (options.json)
        context.json(listJson(keys));
    else if (const std::string table = listTable(keys, context); !table.empty())
        context.terminal.out(table);
    if (!options.json) {
        for (const auto& each : report.relays)
            if (each.error) context.terminal.warn(safe(each.name) + ": " + sentence(*each.error));
        if (options.csv.empty()) tellCount(context, keys, !report.keys.empty());
    }
    return exitForRelays(report.relays);
}

} // namespace rubber::cli
