// SPDX-License-Identifier: GPL-3.0-or-later
// relay rename and remove: what changes in the vault, and the one thing a relay hears of it.
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/kill_queue.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/roster_use.h"
#include "shared/protocol/codec.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

constexpr std::size_t kLongestName = 64;

bool isRelayName(const std::string& name) {
    return !name.empty() && name.size() <= kLongestName && name.front() != ' ' && name.back() != ' ' &&
           std::all_of(name.begin(), name.end(), [](unsigned char c) { return c >= 0x20 && c != 0x7f; });
}

std::vector<QueuedKill> queuedFor(App::Core& core, const RelayId& relay) {
    auto queued = KillQueue(core.options.home).entries();
    if (!queued) return {};
    std::erase_if(*queued, [&](const QueuedKill& kill) { return kill.relay != relay; });
    return std::move(*queued);
}

Result<RelayRemoval> planned(App::Core& core, vault::Vault& vault, const vault::StoredRelay& relay) {
    RelayRemoval removal;
    removal.relay = relay.name;
    TRY_LET(keys, vault::ProxyKeyTable(vault).all());
    for (const auto& key : keys) {
        if (key.relay != relay.id || key.archivedAt) continue;
        if (!key.replaced)
            removal.keys.push_back(key.name);
        else if (key.policy.expiresAt && *key.policy.expiresAt > core.clock.wall())
            removal.keys.push_back(key.id.text()); // Rotated with an overlap that is not over.
    }
    for (const auto& kill : queuedFor(core, relay.id))
        removal.unconfirmedKills.push_back(kill.all() ? "every key" : kill.name);
    return removal;
}

/// This device takes itself off the relay's list.
Status signOff(App::Core& core, const vault::StoredRelay& relay) {
    protocol::RosterEntry leaving;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
        leaving.removes = true;
        leaving.device = device.id;
        leaving.deviceKey = device.key.verifyKey;
        leaving.killKey = device.killKey.verifyKey;
    }
    return sendEntry(core, relay, "device/remove", leaving, [](const Envelope& entry) {
        return protocol::encode(protocol::DeviceRemoval{entry});
    });
}

} // namespace

Result<RelayReport> App::renameRelay(const std::string& relay, const std::string& name) {
    if (!isRelayName(name))
        return fail(ErrorCode::Invalid, "bad_option: a relay's name has 1 to 64 characters, no control "
                                        "characters, and no space at its ends");
    TRY_LET(vault, m_core->openVault());
    TRY_LET(found, findRelay(vault, relay));
    TRY_LET(known, vault::Relays(vault).all());
    for (const auto& other : known)
        if (other.id != found.id && (other.name == name || other.id.text() == name))
            return fail(ErrorCode::Exists, "name_taken: another relay is called " + name);
    if (found.name != name) {
        TRY(vault::Relays(vault).rename(found.id, name));
        TRY(writeKillFile(vault)); // Its name is in the answers of kill.
        std::ignore = m_core->noteIn(vault, EventKind::RelayRenamed, name, {{"before", found.name}});
        found.name = name;
    }
    return storedReport(found);
}

Result<RelayRemoval> App::planRemoveRelay(const std::string& name) {
    TRY_LET(vault, m_core->openVault());
    TRY_LET(relay, findRelay(vault, name));
    return planned(*m_core, vault, relay);
}

Result<RelayRemoval> App::removeRelay(const std::string& name) {
    vault::StoredRelay relay;
    RelayRemoval removal;
    {
        TRY_LET(vault, m_core->openVault());
        TRY_LET(found, findRelay(vault, name));
        TRY_LET(plan, planned(*m_core, vault, found));
        relay = std::move(found);
        removal = std::move(plan);
    }
    // First the relay, while the vault still knows it. One that is gone for good must not stop its owner.
    if (auto told = signOff(*m_core, relay);
        !told && !isNamed(told.error(), "device_removed") && !isNamed(told.error(), "not_paired"))
        removal.notTold = told.error();
    TRY_LET(vault, m_core->openVault());
    TRY(vault::Relays(vault).remove(relay.id));
    TRY(forgetRoster(vault, relay.id));
    TRY(writeKillFile(vault));
    std::ignore = KillQueue(m_core->options.home).remove(queuedFor(*m_core, relay.id));
    std::ignore = m_core->noteIn(vault, EventKind::RelayRemoved, relay.name,
                                 {{"told", removal.notTold ? "no" : "yes"}});
    return removal;
}

} // namespace rubber::desktop
