// SPDX-License-Identifier: GPL-3.0-or-later
// kill: by the kill credential alone, so that it never waits for a passphrase or for the vault's lock.
// Written down first, then sent to all relays at once, then crossed out by each relay's own receipt.
#include "desktop/app/error_name.h"
#include "desktop/app/kill_at_once.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

/// kill.json; an unlocked vault writes a missing or damaged one again.
Result<KillFile> credential(App::Core& core) {
    auto file = readKillFile(core.options.home);
    if (file) return file;
    if (!core.key) {
        if (!vault::Vault::exists(core.options.home))
            return fail(ErrorCode::NotFound, "vault_missing: there is no vault in " + core.options.home);
        return fail(ErrorCode::Locked,
                    "vault_locked: " + errorText(file.error()) + "; unlock the vault to kill");
    }
    TRY_LET(vault, core.openVault());
    TRY(writeKillFile(vault));
    return readKillFile(core.options.home);
}

/// Every name is resolved before anything is sent: a typing mistake in the second never leaves a half-done
/// command.
Result<std::vector<KeyId>> resolve(const KillFile& file, const std::vector<std::string>& arguments) {
    std::vector<KnownKey> known;
    for (const auto& key : file.keys)
        known.push_back(key.known);
    std::vector<KeyId> victims;
    for (const auto& argument : arguments) {
        TRY_LET(id, lookUpKey(known, argument));
        if (std::find(victims.begin(), victims.end(), id) == victims.end()) victims.push_back(id);
    }
    return victims;
}

KillReport killNow(App::Core& core, const KillFile& file, const std::vector<QueuedKill>& kills) {
    KillReport report;
    // A full disk never stops a kill; it is only not tried again by itself.
    if (auto queued = KillQueue(core.options.home).add(kills); !queued) report.notQueued = queued.error();
    report.relays = sendKillsAtOnce(core, file, kills, KillMoment::Now);
    if (report.notQueued)
        for (auto& relay : report.relays)
            relay.queued = false;
    return report;
}

std::string relayName(const KillFile& file, const RelayId& id) {
    for (const auto& relay : file.relays)
        if (relay.address.relay == id) return relay.name;
    return id.text();
}

std::string keyName(const KillFile& file, const KeyId& id) {
    for (const auto& key : file.keys)
        if (key.known.id == id && !key.known.replaced) return key.known.name;
    return id.text();
}

/// Which relays confirmed, and which did not.
EventFields outcomeOf(const KillReport& report) {
    EventFields fields;
    for (const auto& relay : report.relays)
        fields.emplace_back(relay.receipt && !relay.error ? "confirmed" : "unconfirmed", relay.relay);
    return fields;
}

} // namespace

bool KillReport::complete() const {
    return std::all_of(relays.begin(), relays.end(),
                       [](const OfRelay& relay) { return relay.receipt && !relay.error; });
}

Result<KillReport> App::kill(const std::vector<std::string>& keys) {
    if (keys.empty()) return fail(ErrorCode::Invalid, "bad_option: name the keys to kill");
    TRY_LET(file, credential(*m_core));
    TRY_LET(victims, resolve(file, keys));
    std::vector<QueuedKill> kills;
    for (const auto& key : file.keys)
        if (std::find(victims.begin(), victims.end(), key.known.id) != victims.end())
            kills.push_back({key.relay, key.known.id, std::max<std::uint64_t>(1, key.version), key.known.name,
                             m_core->clock.wall(), m_core->options.who});
    KillReport report = killNow(*m_core, file, kills);
    if (report.relays.empty()) {
        std::ignore = KillQueue(m_core->options.home).remove(kills);
        return fail(ErrorCode::NotFound, "no_relay: these keys are on no paired relay");
    }
    for (const auto& victim : victims)
        std::ignore = m_core->note(EventKind::KeyKilled, keyName(file, victim), outcomeOf(report));
    return report;
}

Result<KillReport> App::killAll() {
    TRY_LET(file, credential(*m_core));
    if (file.relays.empty()) return fail(ErrorCode::NotFound, "no_relay: no relay is paired yet");
    std::vector<QueuedKill> kills;
    for (const auto& relay : file.relays)
        kills.push_back({relay.address.relay, KeyId(), 0, "", m_core->clock.wall(), m_core->options.who});
    KillReport report = killNow(*m_core, file, kills);
    std::ignore = m_core->note(EventKind::AllKilled, "", outcomeOf(report));
    return report;
}

Result<std::vector<UnconfirmedKill>> App::pendingKills() {
    TRY_LET(kills, KillQueue(m_core->options.home).entries());
    std::vector<UnconfirmedKill> pending;
    if (kills.empty()) return pending;
    const auto file = readKillFile(m_core->options.home);
    for (auto& kill : kills)
        pending.push_back({file ? relayName(*file, kill.relay) : kill.relay.text(), kill.relay, kill.key,
                           kill.name, kill.version, kill.at, kill.by});
    return pending;
}

Result<KillReport> App::retryKills() {
    TRY_LET(kills, KillQueue(m_core->options.home).entries());
    KillReport report;
    if (kills.empty()) return report;
    TRY_LET(file, credential(*m_core));
    report.relays = sendKillsAtOnce(*m_core, file, kills, KillMoment::Late);
    for (const auto& relay : file.relays)
        std::erase_if(kills, [&](const QueuedKill& kill) { return kill.relay == relay.address.relay; });
    // Only a signed receipt ends an entry, and nobody is left to sign one for these.
    for (const auto& kill : kills) {
        const auto same = [&](const auto& other) { return other.relay == kill.relay.text(); };
        if (std::any_of(report.relays.begin(), report.relays.end(), same)) continue;
        KillReport::OfRelay gone;
        gone.relay = kill.relay.text();
        gone.error = Error{ErrorCode::NotFound, "no_such_relay: " + gone.relay + " is not paired any more"};
        gone.queued = true;
        report.relays.push_back(std::move(gone));
    }
    return report;
}

} // namespace rubber::desktop
