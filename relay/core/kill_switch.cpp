// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/kill_switch.h"

#include "relay/core/relay_state_impl.h"

#include <algorithm>
#include <tuple>

/// Kill: the flag first, then the sockets, then the record. Nothing in front of the flag can fail, so kill
/// wins every race.
namespace rubber::relay {
namespace {

// A record of this many victims stays well below the largest payload.
constexpr std::size_t kVictimsPerRecord = 20'000;

/// Both sockets of every running request of a key. Returns how many.
std::uint32_t cutStreams(Key& key) {
    for (RunningRequest* request : key.running)
        request->killed = true;
    for (RunningRequest* request : key.running)
        if (request->cut) request->cut();
    return static_cast<std::uint32_t>(key.running.size());
}

std::string counted(std::uint64_t count, const char* what) {
    return std::to_string(count) + " " + what + (count == 1 ? "" : "s");
}

/// Nobody sits at a device when a link is used: the owner is told.
journal::AlertRecord alertOf(const protocol::KillReceipt& receipt, const KilledBy& by) {
    return {receipt.killed.size() == 1 ? receipt.killed.front() : KeyId(), "kill.phone",
            counted(receipt.killed.size(), "key") + " killed and " + counted(receipt.streamsCut, "stream") +
                " cut by a kill link, from " + by.client.toText(),
            receipt.at};
}

} // namespace

protocol::KillReceipt RelayState::kill(const protocol::KillRequest& request, const KilledBy& by) {
    Impl& m = *m_impl;
    protocol::KillReceipt receipt;
    receipt.at = m.clock.wall();

    std::vector<journal::KillRecord::Victim> victims;
    std::vector<Key*> dead;
    const auto mark = [&](Key& key, std::uint64_t version) {
        if (version == 0) version = key.version;
        victims.push_back({key.id, version});
        key.killedVersion = std::max(key.killedVersion, version);
        // An older version was named: the key was restored since, and this kill is late.
        if (!key.killed()) return;
        dead.push_back(&key);
        receipt.killed.push_back(key.id);
    };
    if (request.all) m.facts.keys.forEach([&](Key& key) { mark(key, 0); });
    for (const auto& target : request.targets) {
        if (Key* key = m.facts.keys.find(target.key.text()))
            mark(*key, target.version);
        else
            receipt.unknown.push_back(target.key);
    }
    for (Key* key : dead) {
        if (const Account* account = m.ledger.find(key->id)) receipt.released += account->heldLifetime;
        receipt.streamsCut += cutStreams(*key);
    }
    if (victims.empty()) {
        receipt.sequence = m.journal->lastSequence();
        return receipt;
    }

    for (std::size_t from = 0; from < victims.size(); from += kVictimsPerRecord) {
        const std::size_t to = std::min(victims.size(), from + kVictimsPerRecord);
        journal::KillRecord record;
        record.victims.assign(victims.begin() + static_cast<std::ptrdiff_t>(from),
                              victims.begin() + static_cast<std::ptrdiff_t>(to));
        if (to == victims.size()) {
            record.streamsCut = receipt.streamsCut;
            record.released = receipt.released;
        }
        record.at = receipt.at;
        record.origin = by.origin;
        record.link = by.link;
        record.client = by.client;
        const auto sequence = m.record(record, true);
        receipt.durable = receipt.durable && sequence.has_value();
        receipt.sequence = sequence ? *sequence : 0;
    }
    if (!by.link.empty()) m.alert(alertOf(receipt, by)); // The kill row says it, too.
    if (!m.journal->flush()) receipt.durable = false;
    m.journal->syncNow();
    return receipt;
}

} // namespace rubber::relay
