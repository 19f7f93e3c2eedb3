// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/auto_unseal.h"

#include "desktop/app/relay_call.h"
#include "desktop/vault/audit_rows.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

bool waits(const RelayReport& relay) {
    return relay.status && relay.status->sealed && relay.status->sealMode == "desktop" && relay.hasMasterKey;
}

/// The last word of its journal about sealing, as far as this vault has it. After a restart that is an
/// unsealing.
Result<bool> sealedByOwner(App::Core& core, const RelayId& relay) {
    vault::RowFilter filter;
    filter.relay = relay;
    filter.kinds = {"seal"};
    filter.limit = 1;
    TRY_LET(vault, core.openVault());
    TRY_LET(rows, vault::AuditRows(vault).select(filter));
    return !rows.empty() && rows.back().row.code == "sealed";
}

Status unsealOne(App& app, const RelayReport& report) {
    App::Core& core = app.core();
    vault::StoredRelay relay;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(found, findRelay(vault, report.id.text()));
        relay = std::move(found);
    }
    TRY(sendMasterKey(core, relay));
    std::ignore = core.note(EventKind::RelayUnsealed, relay.name, {{"by", "itself"}});
    return {};
}

} // namespace

std::vector<AutoUnseal> unsealWaiting(App& app, const StatusReport& report) {
    std::vector<AutoUnseal> done;
    if (std::none_of(report.relays.begin(), report.relays.end(), waits)) return done;
    const auto sync = app.syncRows(); // Another device may have sealed it.
    for (const RelayReport& relay : report.relays) {
        if (!waits(relay)) continue;
        const auto unreachable = [&](const auto& entry) { return entry.first == relay.name; };
        if (!sync || std::any_of(sync->unreachable.begin(), sync->unreachable.end(), unreachable)) continue;
        const auto byOwner = sealedByOwner(app.core(), relay.id);
        if (!byOwner || *byOwner) continue;
        AutoUnseal entry{relay.name, {}};
        if (const Status opened = unsealOne(app, relay); !opened) entry.refused = opened.error();
        done.push_back(std::move(entry));
    }
    return done;
}

Result<StatusReport> statusAndUnseal(App& app, Archived archived, std::vector<AutoUnseal>* done) {
    auto report = app.status(archived);
    if (!report) return report;
    auto tried = unsealWaiting(app, *report);
    const bool any =
        std::any_of(tried.begin(), tried.end(), [](const AutoUnseal& entry) { return !entry.refused; });
    if (done) *done = std::move(tried);
    return any ? app.status(archived) : std::move(report);
}

} // namespace rubber::desktop
