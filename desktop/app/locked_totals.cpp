// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/locked_totals.h"

#include "desktop/app/alerts/relay_alert.h"
#include "desktop/app/core.h"
#include "desktop/app/watch_file.h"
#include "shared/anomaly/rule.h"
#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

Result<protocol::Totals> ask(App::Core& core, const WatchFile& file, const WatchFile::Relay& relay,
                             std::uint64_t after) {
    TRY_LET(answer, core.client.call(relay.address, "totals", protocol::encode(protocol::TotalsRequest{after}), 0,
                                     {relay.keyId, &file.key}));
    return protocol::decode<protocol::Totals>(answer);
}

} // namespace

Status keepWatchPasses(App& app) {
    auto& core = app.core();
    TRY(core.requireWritable());
    if (!app.settings().showSpendWhileLocked) return dropWatchPasses(app);
    TRY_LET(rules, app.alertRules());
    std::vector<AlertRule> silent;
    for (const auto& rule : rules)
        if (!rule.on || !rule.notify) silent.push_back(rule.rule);
    TRY_LET(vault, core.openVault());
    return writeWatchFile(vault, silent, core.clock.wall());
}

Status dropWatchPasses(App& app) { return removeWatchFile(app.home()); }

std::vector<RelayTotals> lockedTotals(App& app, const TotalsMarks& after) {
    std::vector<RelayTotals> all;
    const auto file = readWatchFile(app.home());
    if (!file) return all;
    for (const auto& relay : file->relays) {
        RelayTotals one;
        one.relay = relay.address.relay;
        const auto mark = after.find(one.relay);
        auto totals = ask(app.core(), *file, relay, mark == after.end() ? 0 : mark->second);
        if (totals) {
            std::erase_if(totals->alerts, [&](const protocol::Totals::Told& told) {
                return std::find(file->silent.begin(), file->silent.end(), ruleOf(told)) != file->silent.end();
            });
            one.totals = std::move(*totals);
        } else {
            one.error = totals.error();
        }
        all.push_back(std::move(one));
    }
    return all;
}

AlertRule ruleOf(const protocol::Totals::Told& told) {
    if (const auto known = ruleOfRelayAlert(told.type)) return *known;
    const bool lifetime = told.limit.ends_with("lifetime");
    if (told.type == "budget.exhausted" || (told.type == "budget.threshold" && told.percent >= 100))
        return lifetime ? AlertRule::LifetimeReached : AlertRule::DailyReached;
    if (told.type == "budget.threshold") return lifetime ? AlertRule::LifetimeNear : AlertRule::DailyNear;
    if (told.type == "price.unknown") return AlertRule::Unpriced;
    if (told.type == "kill.phone") return AlertRule::KilledByPhone;
    if (told.type == "key.idle_soon") return AlertRule::ExpiresSoon;
    return told.type.starts_with(anomaly::kAlertPrefix) ? AlertRule::Anomaly : AlertRule::RelayAlert;
}

} // namespace rubber::desktop
