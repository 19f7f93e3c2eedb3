// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/restore_accept.h"

#include "desktop/app/kill_file.h"
#include "desktop/app/kill_sending.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/restore_look.h"
#include "desktop/app/row_names.h"
#include "desktop/app/unseal_guard.h"
#include "desktop/vault/lost_rows.h"

#include <algorithm>
#include <sstream>

namespace rubber::desktop {

namespace {

/// Words with one space between them, in small letters.
std::string plain(const std::string& text) {
    std::istringstream words(text);
    std::string joined;
    for (std::string word; words >> word;)
        joined += (joined.empty() ? "" : " ") + word;
    std::transform(joined.begin(), joined.end(), joined.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return joined;
}

Status killAgain(App::Core& core, const RestoreLook& look) {
    if (look.kills.empty()) return {};
    TRY_LET(file, readKillFile(core.options.home));
    const auto there = std::find_if(file.relays.begin(), file.relays.end(),
                                    [&](const auto& relay) { return relay.address.relay == look.relay.id; });
    if (there == file.relays.end()) return fail(ErrorCode::NotFound, "no_such_relay: " + look.relay.name);
    TRY(KillQueue(core.options.home).add(look.kills)); // As every kill: on disk before it leaves.
    const auto done = sendKills(core, file, *there, look.kills, KillMoment::Now);
    if (done.error) return tl::unexpected(*done.error);
    if (!done.receipt || !done.receipt->durable)
        return fail(ErrorCode::Unavailable, "bad_receipt: " + look.relay.name + " did not write the kills down");
    return {};
}

Status suspendAgain(App::Core& core, const RestoreLook& look) {
    for (const auto& key : look.suspensions)
        TRY(callRelay(core, look.relay, "suspend", protocol::encode(protocol::KeyCommand{key}), Effect::Changes));
    return {};
}

/// Grants need an open relay; what opens it must know first that its journal is older on purpose.
Status open(App& app, const RestoreLook& look) {
    if (!look.status.sealed) return {};
    TRY(acceptRollback(app, look.relay.id.text()));
    if (look.status.sealMode == "shamir")
        return fail(ErrorCode::Locked, "relay_sealed: " + look.relay.name + " must be opened by its shares first");
    TRY(app.unsealRelay(look.relay.id.text()));
    return {};
}

Status grantAgain(App::Core& core, const RestoreLook& look) {
    for (const auto& key : look.grants)
        TRY(issueGrant(core, key, key.key.policy));
    return {};
}

/// From here on the new log is the one that is witnessed.
Result<RelayId> follow(App::Core& core, const RestoreLook& look) {
    TRY_LET(vault, core.openVault());
    vault::LostRows lost(vault);
    TRY_LET(aside, lost.nextId(look.relay.id));
    TRY_LET(before, vault::AuditLogs(vault).find(look.relay.id));
    vault::WitnessedLog log;
    if (before) log.evidence = before->evidence; // Both signatures stay where others ask for them.
    log.relay = look.relay.id;
    log.auditKey = look.parting.auditKey;
    log.note = look.parting.note;
    log.checked = look.parting.edge;
    log.verifiedRow = look.parting.lastRow;
    log.checkedAt = core.clock.wall();
    TRY(lost.setAside(look.relay.id, {look.parting.lastRow, look.parting.edge.size()}, aside, look.again,
                      [&] { return vault::AuditLogs(vault).save(log); }));
    return aside;
}

void record(App::Core& core, const RestoreLook& look, const RelayId& aside) {
    const RestorePlan& plan = look.plan;
    std::ignore = core.note(EventKind::RelayTrusted, look.relay.name,
                            {{"why", "restored from an old copy"},
                             {"kept_rows", std::to_string(plan.kept)},
                             {"lost_rows", std::to_string(plan.lost)},
                             {"lost_from", std::to_string(plan.firstLost)},
                             {"lost_to", std::to_string(plan.lastLost)},
                             {"lost_under", aside.text()},
                             {"killed", std::to_string(plan.kills.size())},
                             {"suspended", std::to_string(plan.suspensions.size())},
                             {"pushed", std::to_string(plan.grants.size())}});
}

} // namespace

Result<RestorePlan> planAcceptRestore(App& app, const std::string& relay) {
    TRY_LET(look, RestoreLook::at(app.core(), relay));
    return std::move(look.plan);
}

Result<RestoreReport> acceptRestore(App& app, const RestorePlan& plan, const std::string& words) {
    App::Core& core = app.core();
    TRY_LET(look, RestoreLook::at(core, plan.relay));
    if (plain(words) != plain(look.plan.identityWords))
        return fail(ErrorCode::Invalid, "words_differ: these are not the six words of " + look.relay.name);
    if (look.plan.kept != plan.kept || look.plan.lost != plan.lost || look.plan.kills != plan.kills ||
        look.plan.suspensions != plan.suspensions || look.plan.grants != plan.grants)
        return fail(ErrorCode::Exists, "restore_changed: " + look.relay.name + " is not as it was shown any more");
    TRY(killAgain(core, look));
    TRY(suspendAgain(core, look));
    TRY(open(app, look));
    TRY(grantAgain(core, look));
    TRY_LET(aside, follow(core, look));
    record(core, look, aside);
    RestoreReport report;
    report.plan = std::move(look.plan);
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(names, RowNames::load(vault));
        report.lostUnder = names.relayName(aside);
    }
    TRY(fetchRows(app));
    TRY_LET(audit, checkAudit(app, look.relay.id.text()));
    report.audit = std::move(audit);
    return report;
}

} // namespace rubber::desktop
