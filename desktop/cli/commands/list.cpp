// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/commands/commands.h"

#include "desktop/app/app.h"
#include "desktop/cli/json.h"
#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/pending_kills.h"
#include "desktop/cli/relay_text.h"
#include "desktop/cli/table.h"
#include "desktop/cli/words.h"

namespace rubber::cli {

namespace {

bool nearLimit(const protocol::KeyStatus& live) {
    const auto near = [](Money spent, const std::optional<Money>& limit) {
        return limit && spent.nano() >= limit->nano() / 10 * 9;
    };
    return live.state == protocol::KeyState::Active && (near(live.spentToday, live.policy.dailyLimit) ||
                                                        near(live.spentLifetime, live.policy.lifetimeLimit));
}

std::string ofLimit(Money spent, const std::optional<Money>& limit) {
    return limit ? spent.toDisplay() + " / " + limit->toDisplay() : spent.toDisplay();
}

/// A sign, and the word it repeats.
std::string stateCell(const desktop::KeyReport& key, const Terminal& terminal) {
    if (key.archivedAt) return terminal.sign(Role::Muted) + " archived";
    if (!key.killPending.empty()) return terminal.sign(Role::Danger) + " killing";
    if (!key.live) return terminal.sign(Role::Warn) + " unknown";
    if (nearLimit(*key.live)) return terminal.sign(Role::Warn) + " near limit";
    switch (key.live->state) {
    case protocol::KeyState::Active:
        return terminal.sign(Role::Ok) + " active";
    case protocol::KeyState::Suspended:
        return terminal.sign(Role::Warn) + " suspended";
    case protocol::KeyState::Killed:
        return terminal.sign(Role::Danger) + " killed";
    case protocol::KeyState::Expired:
        return terminal.sign(Role::Danger) + " expired";
    }
    return "";
}

} // namespace

Outcome listKeys(Context& context) {
    TRY(context.unlock());
    context.terminal.progress("Asking the relays...");
    const auto which = context.options.all ? desktop::Archived::With : desktop::Archived::Without;
    TRY_LET(report, statusWithKills(context, which));
    std::vector<const desktop::KeyReport*> keys;
    for (const desktop::KeyReport& key : report.keys)
        if (!key.replaced) keys.push_back(&key);

    if (context.options.json) {
        std::vector<std::string> items;
        for (const auto* key : keys)
            items.push_back(keyJson(*key));
        context.json(jsonArray(items));
        return exitForRelays(report.relays);
    }
    Table table({{"NAME"}, {"STATE"}, {"TODAY"}, {"LIFETIME"}, {"MODELS"}, {"LAST USED"}, {"ID"}});
    std::size_t attention = 0;
    for (const auto* key : keys) {
        const auto& live = key->live;
        const Policy& policy = live ? live->policy : key->policy;
        if (!key->archivedAt && (!live || !key->killPending.empty() || nearLimit(*live) ||
                                 live->state != protocol::KeyState::Active))
            ++attention;
        table.row({safe(key->name), stateCell(*key, context.terminal),
                   live ? ofLimit(live->spentToday, policy.dailyLimit) : "-",
                   live ? ofLimit(live->spentLifetime, policy.lifetimeLimit) : "-",
                   policy.canary ? "canary" : policy.models.empty() ? "all" : std::to_string(policy.models.size()),
                   live && live->lastUsed ? agoShort(context.clock.wall() - *live->lastUsed) : "-",
                   key->id.text()});
    }
    if (!table.empty())
        context.terminal.out(table.render(context.options.wide ? 0 : context.terminal.surface().columns));
    for (const auto& relay : report.relays)
        if (relay.error) context.terminal.warn(safe(relay.name) + ": " + sentence(*relay.error));
    if (keys.empty())
        context.terminal.talk("No keys yet. Make one: rubberapi push");
    else
        context.terminal.talk(std::to_string(keys.size()) + (keys.size() == 1 ? " key." : " keys.") +
                              (attention ? " " + std::to_string(attention) +
                                               (attention == 1 ? " needs attention." : " need attention.")
                                         : ""));
    return exitForRelays(report.relays);
}

} // namespace rubber::cli
