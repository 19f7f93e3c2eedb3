// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/anomalies.h"

#include "desktop/app/key_lookup.h"
#include "desktop/app/key_report.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/row_filter.h"
#include "desktop/vault/audit_rows.h"
#include "shared/anomaly/habit.h"
#include "shared/protocol/codec.h"

#include <map>

namespace rubber::desktop {

namespace {

constexpr std::uint32_t kPage = 2'000;

/// One row, told to the rules as the relay told them. A request was admitted at `first`; its row is written when
/// it has ended.
void tell(anomaly::Habit& habit, const protocol::Row& row, anomaly::Findings& found) {
    if (row.kind == "settle") {
        habit.admitted(row.first.value_or(row.at), row.model, found);
        habit.settled(row.at, row.cost, anomaly::isFailure(row.status, row.detail), found);
    } else if (row.kind == "refuse") {
        habit.refused(row.at, row.code, row.client, row.count, found);
    } else if (row.kind == "resume") {
        habit.resumed(anomaly::ruleIn(row.code, anomaly::kAcceptPrefix));
    }
}

} // namespace

Result<KeyReport> acceptAsNormal(App& app, const std::string& key) {
    App::Core& core = app.core();
    GrantedKey granted;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(found, findGrantedKey(vault, key));
        granted = std::move(found);
    }
    protocol::KeyCommand command{granted.key.id};
    command.acceptAsNormal = true;
    TRY(callRelay(core, granted.relay, "resume", protocol::encode(command), Effect::Changes));
    std::ignore = core.note(EventKind::KeyResumed, granted.key.name, {{"accepted", "as normal"}});
    return askForKey(core, granted);
}

Result<std::optional<SeenAnomaly>> lastAnomaly(App& app, const std::string& key, anomaly::Rule rule) {
    TRY_LET(vault, app.core().openVault());
    TRY_LET(names, RowNames::load(vault));
    RowQuery query;
    query.key = key;
    query.kinds = {"alert"};
    TRY_LET(rows, selectRows(vault, names, query));
    const std::string word(anomaly::wordOf(rule));
    std::optional<SeenAnomaly> last;
    for (const auto& [relay, row] : rows)
        if (row.code == std::string(anomaly::kAlertPrefix) + word) last = SeenAnomaly{row.at, row.detail};
    return last;
}

Result<AnomalyReplay> replayAnomalies(App& app, WallTime since, const std::string& key) {
    AnomalyReplay replay;
    TRY_LET(sync, app.syncRows());
    replay.sync = std::move(sync);
    for (const auto& rule : anomaly::rules())
        if (!rule.replayable) replay.blind.push_back(rule.rule);

    TRY_LET(vault, app.core().openVault());
    TRY_LET(names, RowNames::load(vault));
    std::map<KeyId, Policy> policies;
    vault::RowFilter filter;
    filter.kinds = {"settle", "refuse", "resume"};
    if (!key.empty()) {
        TRY_LET(only, findKey(vault, key));
        filter.key = only.id;
        policies[only.id] = only.policy;
    } else {
        TRY_LET(all, vault::ProxyKeyTable(vault).all());
        for (const auto& each : all)
            policies[each.id] = each.policy;
    }
    std::map<KeyId, anomaly::Habit> habits;
    std::optional<vault::RowPlace> place;
    for (;;) {
        TRY_LET(rows, vault::AuditRows(vault).page(filter, place, kPage));
        for (const auto& [relay, row] : rows) {
            const auto policy = policies.find(row.key);
            if (policy == policies.end()) continue; // Another device's, or nobody's.
            ++replay.rows;
            if (!replay.oldest) replay.oldest = row.at;
            anomaly::Findings found;
            tell(habits[row.key], row, found);
            for (auto& finding : found)
                if (finding.at >= since)
                    replay.found.push_back({row.key, names.keyName(row.key), names.relayName(relay), finding,
                                            anomaly::actionOf(policy->second, finding.rule)});
        }
        if (rows.size() < kPage) return replay;
        place = vault::RowPlace{rows.back().row.at, rows.back().relay, rows.back().row.sequence};
    }
}

} // namespace rubber::desktop
