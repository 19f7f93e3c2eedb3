// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/unseal_guard.h"

#include "desktop/app/relay_call.h"
#include "desktop/vault/grants.h"
#include "desktop/vault/settings.h"

#include <algorithm>

namespace rubber::desktop {

namespace {

std::string settingOf(const RelayId& relay) { return "rollback_accepted/" + relay.text(); }

/// The last row this device has of the relay, or was given a receipt for.
Result<std::uint64_t> seenOf(vault::Vault& vault, const vault::StoredRelay& relay) {
    TRY_LET(receipt, vault::Grants(vault).highestReceipt(relay.id));
    TRY_LET(stored, findRelay(vault, relay.id.text()));
    return std::max(receipt, stored.cursor);
}

} // namespace

Status requireNotRolledBack(App::Core& core, const vault::StoredRelay& relay,
                            const protocol::RelayStatus& status) {
    TRY_LET(vault, core.openVault());
    TRY_LET(seen, seenOf(vault, relay));
    if (status.head >= seen) return {};
    TRY_LET(accepted, vault::Settings(vault).find(settingOf(relay.id)));
    if (accepted && *accepted == std::to_string(seen)) return {};
    return fail(ErrorCode::Unauthorized, "relay_rolled_back: the journal of " + relay.name +
                                             " ends with row " + std::to_string(status.head) +
                                             ", and this device has seen row " + std::to_string(seen) +
                                             " of it; its disk was set back to an older state");
}

Status requireNotRolledBack(App::Core& core, const vault::StoredRelay& relay) {
    TRY_LET(status, callRelayFor<protocol::RelayStatus>(core, relay, "status", "{}", Effect::Reads));
    return requireNotRolledBack(core, relay, status);
}

Result<AcceptedRollback> acceptRollback(App& app, const std::string& name) {
    App::Core& core = app.core();
    vault::StoredRelay relay;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(found, findRelay(vault, name));
        relay = std::move(found);
    }
    TRY_LET(status, callRelayFor<protocol::RelayStatus>(core, relay, "status", "{}", Effect::Reads));
    AcceptedRollback accepted{status.head, 0};
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(seen, seenOf(vault, relay));
        accepted.seen = seen;
        if (status.head >= seen) return accepted;
        TRY(vault::Settings(vault).set(settingOf(relay.id), std::to_string(seen)));
    }
    std::ignore = core.note(EventKind::RelayTrusted, relay.name,
                            {{"why", "rolled back"},
                             {"head", std::to_string(accepted.head)},
                             {"seen", std::to_string(accepted.seen)}});
    return accepted;
}

} // namespace rubber::desktop
