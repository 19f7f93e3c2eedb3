// SPDX-License-Identifier: GPL-3.0-or-later
// kill: by the kill credential alone, so that it never waits for a passphrase or for the vault's lock.
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "shared/protocol/codec.h"

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

std::string nameOf(const KillFile& file, const KeyId& id) {
    for (const auto& key : file.keys)
        if (key.known.id == id && !key.known.replaced) return key.known.name;
    return id.text();
}

KillReport::OfRelay killOn(App::Core& core, const KillFile& file, const KillFile::Relay& relay,
                           const protocol::KillRequest& request) {
    KillReport::OfRelay result;
    result.relay = relay.name;
    const auto answer = core.client.call(relay.address, "kill", protocol::encode(request), 0,
                                         {"kill:" + file.device.text(), &file.killKey});
    if (!answer) {
        result.error = answer.error();
        return result;
    }
    auto receipt = protocol::decode<protocol::KillReceipt>(*answer);
    if (!receipt) {
        result.error = receipt.error();
        return result;
    }
    for (const auto& id : receipt->killed)
        result.keys.push_back(nameOf(file, id));
    for (const auto& target : request.targets) {
        const bool dead =
            std::find(receipt->killed.begin(), receipt->killed.end(), target.key) != receipt->killed.end();
        const bool unknown =
            std::find(receipt->unknown.begin(), receipt->unknown.end(), target.key) != receipt->unknown.end();
        if (unknown)
            result.error = Error{ErrorCode::NotFound,
                                 "unknown_key: the relay was never given " + nameOf(file, target.key)};
        else if (!dead)
            result.error = Error{ErrorCode::Unavailable, "bad_receipt: the relay's receipt does not name " +
                                                             nameOf(file, target.key)};
    }
    result.receipt = std::move(*receipt);
    return result;
}

} // namespace

bool KillReport::complete() const {
    return std::all_of(relays.begin(), relays.end(),
                       [](const OfRelay& relay) { return relay.receipt && !relay.error; });
}

Result<KillReport> App::kill(const std::vector<std::string>& keys) {
    if (keys.empty()) return fail(ErrorCode::Invalid, "bad_option: name the keys to kill");
    TRY_LET(file, credential(*m_core));
    std::vector<KnownKey> known;
    for (const auto& key : file.keys)
        known.push_back(key.known);
    // Every name is resolved before anything is sent: a typing mistake in the second never leaves a half-done
    // command.
    std::vector<KeyId> victims;
    for (const auto& argument : keys) {
        TRY_LET(id, lookUpKey(known, argument));
        if (std::find(victims.begin(), victims.end(), id) == victims.end()) victims.push_back(id);
    }
    KillReport report;
    for (const auto& relay : file.relays) {
        protocol::KillRequest request;
        for (const auto& key : file.keys)
            if (key.relay == relay.address.relay &&
                std::find(victims.begin(), victims.end(), key.known.id) != victims.end())
                // Version 0: whatever the relay has. The call is made now or not at all, so it cannot hit a
                // later restore.
                request.targets.push_back({key.known.id, 0});
        if (!request.targets.empty()) report.relays.push_back(killOn(*m_core, file, relay, request));
    }
    if (report.relays.empty())
        return fail(ErrorCode::NotFound, "no_relay: these keys are on no paired relay");
    return report;
}

Result<KillReport> App::killAll() {
    TRY_LET(file, credential(*m_core));
    if (file.relays.empty()) return fail(ErrorCode::NotFound, "no_relay: no relay is paired yet");
    KillReport report;
    protocol::KillRequest request;
    request.all = true;
    for (const auto& relay : file.relays)
        report.relays.push_back(killOn(*m_core, file, relay, request));
    return report;
}

} // namespace rubber::desktop
