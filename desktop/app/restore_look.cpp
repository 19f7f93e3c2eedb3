// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/restore_look.h"

#include "desktop/app/last_known.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/roster_use.h"
#include "desktop/app/row_names.h"
#include "desktop/app/row_record.h"
#include "desktop/vault/alert_rows.h"
#include "desktop/vault/grants.h"
#include "shared/identity_words.h"

#include <algorithm>
#include <sstream>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 2'000;

using BySequence = std::map<std::uint64_t, protocol::Row>;

/// What the relay has behind the parting now.
Result<BySequence> shownRows(App::Core& core, const vault::StoredRelay& relay, std::uint64_t after) {
    BySequence rows;
    for (std::uint64_t cursor = after;;) {
        TRY_LET(page, callRelayFor<protocol::RowsPage>(core, relay, "rows",
                                                       protocol::encode(protocol::RowsRequest{cursor, kPage}),
                                                       Effect::Reads));
        for (auto& row : page.rows) {
            TRY(takeFromRecord(row));
            rows[row.sequence] = std::move(row);
        }
        if (page.next <= cursor || page.rows.empty()) return rows;
        cursor = page.next;
    }
}

bool isTheSame(const protocol::Row& a, const protocol::Row& b) {
    return a.sequence == b.sequence && a.at == b.at && a.kind == b.kind && a.key == b.key &&
           a.request == b.request && a.cost == b.cost && a.code == b.code && a.detail == b.detail;
}

/// The rows this vault has behind the parting, oldest first.
Result<std::vector<protocol::Row>> rowsHere(vault::Vault& vault, const RelayId& relay, std::uint64_t after) {
    std::vector<protocol::Row> rows;
    for (;;) {
        TRY_LET(page, vault::AlertRows(vault).after(relay, rows.empty() ? after : rows.back().sequence, kPage));
        if (page.empty()) return rows;
        std::move(page.begin(), page.end(), std::back_inserter(rows));
    }
}

void tellLost(RestorePlan& plan, const protocol::Row& row) {
    if (plan.lost++ == 0) {
        plan.firstLost = row.sequence;
        plan.firstAt = row.at;
    }
    plan.lastLost = row.sequence;
    plan.lastAt = row.at;
    if (row.kind == "settle" || row.kind == "forfeit") plan.lostSpend += row.cost;
    plan.lostKills += row.kind == "kill";
    plan.lostGrants += row.kind == "grant";
}

/// Keys whose newest grant, among what is lost, came from another computer.
std::set<KeyId> changedElsewhere(const std::vector<protocol::Row>& lost, const DeviceId& here) {
    std::map<KeyId, std::string> by;
    for (const auto& row : lost)
        if (row.kind == "grant") by[row.key] = row.device;
    std::set<KeyId> keys;
    for (const auto& [key, device] : by)
        if (device != here.text()) keys.insert(key);
    return keys;
}

/// A kill there was for it, as far as this vault knows.
bool wasEnded(const std::string& stop, const vault::StoredProxyKey* key) {
    if (stop == "killed" || stop == "kill_pending") return true;
    return key && (key->archivedAt || (key->replaced && !key->policy.expiresAt));
}

} // namespace

Result<RestoreLook> RestoreLook::at(App::Core& core, const std::string& name) {
    RestoreLook look;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(found, findRelay(vault, name));
        look.relay = std::move(found);
    }
    const AuditProgress quiet;
    TRY_LET(parting, AuditCheckRun(core, look.relay, quiet).parting());
    look.parting = std::move(parting);
    // Computers that were taken off since would command it again: that cannot be mended from here.
    TRY(seeRoster(core, look.relay));
    TRY_LET(status, callRelayFor<protocol::RelayStatus>(core, look.relay, "status", "{}", Effect::Reads));
    look.status = std::move(status);
    look.plan.relay = look.relay.name;
    look.plan.identityWords = identityWords(look.relay.identityKey);
    look.plan.kept = look.parting.edge.size();
    look.plan.witnessed = look.parting.witnessed;
    look.plan.shown = look.parting.note;
    TRY(look.compare(core));
    return look;
}

Status RestoreLook::compare(App::Core& core) {
    TRY_LET(shown, shownRows(core, relay, parting.lastRow));
    TRY_LET(vault, core.openVault());
    TRY_LET(here, rowsHere(vault, relay.id, parting.lastRow));
    std::vector<protocol::Row> lost;
    for (auto& row : here) {
        const auto same = shown.find(row.sequence);
        if (same != shown.end() && isTheSame(same->second, row)) {
            again.push_back(row.sequence);
            continue;
        }
        tellLost(plan, row);
        lost.push_back(std::move(row));
    }
    // What the relay tells of the time since is not asked: it could revive what was killed.
    TRY_LET(stops, lastKnownStops(core, vault, relay.id, {again.begin(), again.end()}));
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    TRY_LET(names, RowNames::load(vault));
    TRY_LET(granted, allGrantedKeys(vault));
    std::erase_if(granted, [&](const GrantedKey& key) { return key.relay.id != relay.id; });
    const auto elsewhere = changedElsewhere(lost, device.id);
    const auto nameOf = [&](const KeyId& id) {
        const std::string name = names.keyName(id);
        return name.empty() ? id.text() : name;
    };
    std::set<KeyId> dead;
    std::map<KeyId, std::uint64_t> versions;
    for (const auto& key : status.keys) {
        versions[key.key] = key.version;
        const auto own = std::find_if(granted.begin(), granted.end(), [&](const auto& g) { return g.key.id == key.key; });
        const auto stop = stops.find(key.key);
        const std::string why = stop == stops.end() ? "" : stop->second;
        const bool works = key.state == protocol::KeyState::Active;
        if (wasEnded(why, own == granted.end() ? nullptr : &own->key)) {
            dead.insert(key.key);
            if (key.state == protocol::KeyState::Killed) continue;
            kills.push_back({relay.id, key.key, QueuedKill::kWhatever, nameOf(key.key), core.clock.wall(), core.options.who});
            plan.kills.push_back(nameOf(key.key));
        } else if (works && (!why.empty() || elsewhere.contains(key.key))) {
            suspensions.push_back(key.key);
            plan.suspensions.push_back(nameOf(key.key));
        }
    }
    for (auto& key : granted) {
        const auto there = versions.find(key.key.id);
        if (dead.contains(key.key.id) || elsewhere.contains(key.key.id)) continue;
        if (there == versions.end()) {
            // It never was there, or it was and is not to work: a key comes back only when it was working.
            TRY_LET(newest, vault::Grants(vault).newest(key.key.id));
            if (!newest || !newest->receiptSequence || stops.contains(key.key.id) || key.key.replaced || key.key.archivedAt)
                continue;
        } else if (there->second >= key.key.version) {
            continue;
        }
        plan.grants.push_back(key.key.name);
        grants.push_back(std::move(key));
    }
    return {};
}

} // namespace rubber::desktop
