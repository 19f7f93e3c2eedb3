// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/last_known.h"

#include "desktop/app/kill_queue.h"
#include "desktop/vault/audit_rows.h"
#include "desktop/vault/owner_events.h"

#include <sstream>

namespace rubber::desktop {

namespace {

using Stops = std::map<KeyId, std::string>;

/// Rows come in the order of the relay's journal.
void apply(Stops& stops, const protocol::Row& row) {
    if (row.kind == "grant") {
        // A new version revives what was dead, and leaves a suspension as it is.
        const auto known = stops.find(row.key);
        if (known != stops.end() && known->second != "suspended") stops.erase(known);
    } else if (row.kind == "suspend") {
        stops.emplace(row.key, "suspended");
    } else if (row.kind == "resume") {
        const auto known = stops.find(row.key);
        if (known != stops.end() && known->second == "suspended") stops.erase(known);
    } else if (row.kind == "expire") {
        stops[row.key] = "expired";
    } else if (row.kind == "kill" && !row.key.empty()) {
        stops[row.key] = "killed";
    } else if (row.kind == "kill") { // Of several: their ids.
        std::istringstream ids(row.detail);
        for (std::string id; ids >> id;)
            stops[KeyId(id)] = "killed";
    }
}

/// Kills whose rows were never fetched; they are written down here even while the vault is locked.
Status addOwnKills(vault::Vault& vault, const std::vector<vault::StoredProxyKey>& keys, Stops& stops) {
    TRY_LET(events, vault::OwnerEvents(vault).select({}, {}, 0));
    std::map<std::string, bool> killed; // By name.
    for (const auto& event : events) {
        const auto what = eventKindOf(event.what);
        if (what == EventKind::KeyKilled) killed[event.target] = true;
        if (what == EventKind::KeyPushed || what == EventKind::KeyRestored || what == EventKind::KeyRotated)
            killed[event.target] = false;
        if (what == EventKind::KeyRenamed)
            for (const auto& [field, before] : event.details)
                if (field == "before") killed[event.target] = killed[before];
        if (what == EventKind::AllKilled)
            for (const auto& key : keys)
                killed[key.name] = true;
    }
    for (const auto& key : keys)
        if (killed[key.name] || killed[key.id.text()]) stops[key.id] = "killed";
    return {};
}

} // namespace

Result<Stops> lastKnownStops(App::Core& core, vault::Vault& vault, const RelayId& relay,
                             const std::set<std::uint64_t>& without) {
    Stops stops;
    vault::RowFilter filter;
    filter.relay = relay;
    filter.kinds = {"grant", "suspend", "resume", "expire", "kill"};
    TRY_LET(rows, vault::AuditRows(vault).select(filter));
    for (const auto& stored : rows)
        if (!without.contains(stored.row.sequence)) apply(stops, stored.row);
    TRY_LET(all, vault::ProxyKeyTable(vault).all());
    std::erase_if(all, [&](const auto& key) { return key.relay != relay; });
    TRY(addOwnKills(vault, all, stops));
    TRY_LET(queued, KillQueue(core.options.home).entries());
    for (const auto& kill : queued)
        for (const auto& key : all)
            if (kill.relay == relay && (kill.all() || kill.key == key.id)) stops[key.id] = "kill_pending";
    const WallTime now = core.clock.wall();
    for (const auto& key : all)
        if (key.policy.expiresAt && *key.policy.expiresAt <= now) stops.emplace(key.id, "expired");
    return stops;
}

} // namespace rubber::desktop
