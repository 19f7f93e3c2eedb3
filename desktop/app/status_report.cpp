// SPDX-License-Identifier: GPL-3.0-or-later
// status, list, status KEY: what the vault knows joined with what the relays say now.
#include "desktop/app/key_report.h"
#include "desktop/app/kill_sending.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/send_prices.h"
#include "desktop/vault/audit_rows.h"

#include <algorithm>
#include <map>

namespace rubber::desktop {

namespace {

/// The model, or family of models, that cost this key most today.
Status addTopModel(App::Core& core, KeyReport& report) {
    TRY_LET(book, bookInForce(core));
    TRY_LET(vault, core.openVault());
    vault::RowFilter filter;
    filter.key = report.id;
    filter.since = UtcDay::of(core.clock.wall()).begin();
    TRY_LET(groups, vault::AuditRows(vault).spend(vault::GroupBy::Model, filter));
    std::map<std::string, Money> families;
    Money total;
    for (const auto& group : groups) {
        families[book.familyOf(report.provider, group.group)] += group.cost;
        total += group.cost;
    }
    const auto top = std::max_element(families.begin(), families.end(),
                                      [](const auto& a, const auto& b) { return a.second < b.second; });
    if (top == families.end() || total.nano() == 0) return {};
    report.topModel = top->first;
    report.topModelPercent =
        static_cast<int>(static_cast<Uint128>(top->second.nano()) * 100 / static_cast<Uint128>(total.nano()));
    return {};
}

} // namespace

Result<StatusReport> App::status(Archived archived) {
    StatusReport report;
    report.home = m_core->options.home;
    std::vector<vault::StoredRelay> relays;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(stored, vault::Relays(vault).all());
        relays = std::move(stored);
        TRY_LET(keys, allGrantedKeys(vault));
        for (const auto& key : keys)
            if (archived == Archived::With || !key.key.archivedAt) report.keys.push_back(storedReport(key));
    }
    for (const auto& relay : relays) {
        report.relays.push_back(askRelay(*m_core, relay));
        for (auto& key : report.keys)
            if (key.relay == relay.name) addLive(key, report.relays.back());
    }
    if (auto added = addPendingKills(*m_core, report.keys); !added) report.killQueueError = added.error();
    for (const auto& key : report.keys)
        if (key.live) report.spentToday += key.live->spentToday;
    return report;
}

Result<KeyReport> App::keyStatus(const std::string& key) {
    GrantedKey granted;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(found, findGrantedKey(vault, key));
        granted = std::move(found);
    }
    TRY(syncRows());
    KeyReport report = askForKey(*m_core, granted);
    TRY(addTopModel(*m_core, report));
    return report;
}

} // namespace rubber::desktop
