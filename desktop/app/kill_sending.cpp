// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/kill_sending.h"

#include "shared/protocol/codec.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

bool names(const std::vector<KeyId>& keys, const KeyId& key) {
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

std::string nameOf(const KillFile& file, const KeyId& id) {
    for (const auto& key : file.keys)
        if (key.known.id == id && !key.known.replaced) return key.known.name;
    return id.text();
}

Result<protocol::KillReceipt> ask(App::Core& core, const KillFile& file, const KillFile::Relay& relay,
                                  const protocol::KillRequest& request) {
    TRY_LET(answer, core.client.call(relay.address, "kill", protocol::encode(request), 0,
                                     {"kill:" + file.device.text(), &file.killKey}));
    return protocol::decode<protocol::KillReceipt>(answer);
}

protocol::KillRequest requestFor(const std::vector<QueuedKill>& kills) {
    protocol::KillRequest request;
    request.all = std::any_of(kills.begin(), kills.end(), [](const auto& kill) { return kill.all(); });
    if (!request.all)
        for (const auto& kill : kills)
            request.targets.push_back({kill.key, kill.version});
    return request;
}

/// The relay has newer versions of some than the kill file knows (another device granted them). Said now, a
/// kill means those too.
Status killNewer(App::Core& core, const KillFile& file, const KillFile::Relay& relay,
                 const std::vector<QueuedKill>& kills, protocol::KillReceipt& receipt) {
    protocol::KillRequest again;
    for (const auto& kill : kills)
        if (!kill.all() && !names(receipt.killed, kill.key) && !names(receipt.unknown, kill.key))
            again.targets.push_back({kill.key, 0});
    if (again.targets.empty()) return {};
    TRY_LET(second, ask(core, file, relay, again));
    receipt.killed.insert(receipt.killed.end(), second.killed.begin(), second.killed.end());
    receipt.streamsCut += second.streamsCut;
    receipt.released += second.released;
    receipt.elapsedMs += second.elapsedMs;
    receipt.durable = receipt.durable && second.durable;
    receipt.sequence = second.sequence;
    receipt.at = second.at;
    return {};
}

/// The relay has said that it had newer versions when the kill was spoken, and did not hear that those are meant
/// too: the queue says it from now on. Left as they were, the kills would be taken for overtaken ones and dropped.
void meanWhatever(App::Core& core, std::vector<QueuedKill>& kills, const protocol::KillReceipt& receipt) {
    std::vector<QueuedKill> wider;
    for (auto& kill : kills)
        if (!kill.all() && !names(receipt.killed, kill.key) && !names(receipt.unknown, kill.key)) {
            kill.version = QueuedKill::kWhatever;
            wider.push_back(kill);
        }
    std::ignore = KillQueue(core.options.home).add(wider);
}

/// What the receipt leaves undone of one kill; nothing when it is done.
std::optional<Error> troubleWith(const QueuedKill& kill, const protocol::KillReceipt& receipt,
                                 const std::string& name, KillMoment moment) {
    if (kill.all() || names(receipt.killed, kill.key)) return std::nullopt;
    if (names(receipt.unknown, kill.key))
        return Error{ErrorCode::NotFound, "unknown_key: the relay was never given " + name};
    if (moment == KillMoment::Late)
        return Error{ErrorCode::Exists,
                     "kill_superseded: " + name + " was granted anew since this kill, and lives"};
    return Error{ErrorCode::Unavailable, "bad_receipt: the relay's receipt does not name " + name};
}

std::vector<QueuedKill> pendingOf(App::Core& core, const RelayId& relay) {
    const auto kills = KillQueue(core.options.home).entries();
    std::vector<QueuedKill> of;
    // A queue that cannot be read stops nothing: the keys in it are not known.
    if (kills)
        std::copy_if(kills->begin(), kills->end(), std::back_inserter(of),
                     [&](const QueuedKill& kill) { return kill.relay == relay; });
    return of;
}

Status settle(App::Core& core, const RelayId& relay, const std::vector<QueuedKill>& kills) {
    if (kills.empty()) return {};
    TRY_LET(file, readKillFile(core.options.home));
    for (const auto& known : file.relays) {
        if (known.address.relay != relay) continue;
        const auto result = sendKills(core, file, known, kills, KillMoment::Late);
        if (!result.receipt) return tl::unexpected(*result.error);
        return {};
    }
    return fail(ErrorCode::NotFound, "no_such_relay: " + relay.text());
}

} // namespace

KillReport::OfRelay sendKills(App::Core& core, const KillFile& file, const KillFile::Relay& relay,
                              std::vector<QueuedKill> kills, KillMoment moment) {
    KillReport::OfRelay result;
    result.relay = relay.name;
    result.queued = true;
    const auto request = requestFor(kills);
    for (const auto& target : request.targets)
        result.meant.push_back(nameOf(file, target.key));
    auto receipt = ask(core, file, relay, request);
    if (!receipt) {
        result.error = receipt.error();
        return result;
    }
    std::optional<Error> newer;
    if (moment == KillMoment::Now)
        if (auto second = killNewer(core, file, relay, kills, *receipt); !second) {
            newer = second.error();
            meanWhatever(core, kills, *receipt);
        }
    for (const auto& id : receipt->killed)
        result.keys.push_back(nameOf(file, id));
    std::vector<QueuedKill> settled;
    for (const auto& kill : kills) {
        const auto trouble = troubleWith(kill, *receipt, nameOf(file, kill.key), moment);
        // Dead in memory only is not done: after a restart of that relay it would live.
        const bool pending = trouble ? trouble->code == ErrorCode::Unavailable : !receipt->durable;
        if (trouble) result.error = pending && newer ? newer : trouble;
        if (!pending) settled.push_back(kill);
    }
    result.receipt = std::move(*receipt);
    // An entry that cannot be removed is sent once more, which harms nobody.
    const bool removed = KillQueue(core.options.home).remove(settled).has_value();
    result.queued = settled.size() < kills.size() || !removed;
    return result;
}

Status settleKills(App::Core& core, const RelayId& relay, const KeyId& key) {
    auto kills = pendingOf(core, relay);
    std::erase_if(kills, [&](const QueuedKill& kill) { return !kill.all() && kill.key != key; });
    return settle(core, relay, kills);
}

Status settleKillAll(App::Core& core, const RelayId& relay) {
    auto kills = pendingOf(core, relay);
    std::erase_if(kills, [](const QueuedKill& kill) { return !kill.all(); });
    return settle(core, relay, kills);
}

void forgetOlderKills(App::Core& core, const RelayId& relay, const KeyId& key, std::uint64_t version) {
    auto kills = pendingOf(core, relay);
    std::erase_if(kills, [&](const QueuedKill& kill) {
        return kill.all() || kill.key != key || kill.version >= version;
    });
    // Left behind they would only be told as superseded later.
    std::ignore = KillQueue(core.options.home).remove(kills);
}

Status addPendingKills(App::Core& core, std::vector<KeyReport>& keys) {
    TRY_LET(kills, KillQueue(core.options.home).entries());
    if (kills.empty()) return {};
    TRY_LET(file, readKillFile(core.options.home));
    for (const auto& kill : kills)
        for (const auto& relay : file.relays)
            for (auto& key : keys) {
                const bool meant = kill.all() ? key.createdAt <= kill.at : key.id == kill.key;
                const bool dead = key.live && key.live->state == protocol::KeyState::Killed;
                if (relay.address.relay == kill.relay && relay.name == key.relay && meant && !dead &&
                    std::find(key.killPending.begin(), key.killPending.end(), relay.name) ==
                        key.killPending.end())
                    key.killPending.push_back(relay.name);
            }
    return {};
}

} // namespace rubber::desktop
