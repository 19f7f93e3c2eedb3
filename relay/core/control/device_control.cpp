// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/device_control.h"

#include "relay/core/control/pairing.h"
#include "shared/protocol/codec.h"

namespace rubber::relay {
namespace {

Refused refusedEntry(const Error& error) {
    const auto colon = error.context.find(": ");
    const bool stale = error.context.starts_with("roster_forked");
    return {stale ? 409 : error.code == ErrorCode::Unauthorized ? 401 : 400,
            stale ? "roster_behind" : error.context.substr(0, colon), error.context.substr(colon + 2)};
}

ControlReply receipt(std::uint64_t sequence, WallTime at) {
    protocol::CommandReceipt answer;
    answer.sequence = sequence;
    answer.at = at;
    ControlReply reply;
    reply.body = protocol::encode(answer);
    reply.durable = sequence;
    return reply;
}

} // namespace

tl::expected<std::uint64_t, Refused> recordEntry(RelayState& state, const Envelope& entry, const DeviceId& by) {
    if (DeviceId(entry.keyId) != by)
        return tl::unexpected(Refused{401, "bad_signature", "the entry is not signed by the device that sent it"});
    const auto said = protocol::decode<protocol::RosterEntry>(entry.payload);
    if (!said) return tl::unexpected(refusedBy(said.error(), 400, "invalid"));
    if (said->relay != state.identity().id)
        return tl::unexpected(Refused{400, "wrong_relay", "this entry is for another relay"});
    protocol::Roster next = state.roster();
    if (const auto follows = next.append(entry); !follows) return tl::unexpected(refusedEntry(follows.error()));

    journal::DeviceRecord record;
    record.device = said->device;
    record.key = said->deviceKey;
    record.killKey = said->killKey;
    record.removed = said->removes;
    record.at = state.clock().wall();
    record.entry = protocol::encode(entry);
    // Who is taken off must be off on a full disk too.
    const auto sequence = state.record(record, said->removes);
    if (!sequence) return tl::unexpected(refusedBy(sequence.error(), 503, "audit_unavailable"));
    return *sequence;
}

ControlReply listDevices(const RelayState& state, const Pairing& pairing) {
    protocol::DeviceList list;
    list.entries = state.roster().entries();
    if (const auto waiting = pairing.waiting()) list.waiting.push_back(*waiting);
    ControlReply reply;
    reply.body = protocol::encode(list);
    return reply;
}

ControlReply addDevice(RelayState& state, Pairing& pairing, const std::string& body, const DeviceId& caller) {
    const auto admission = protocol::decode<protocol::DeviceAdmission>(body);
    if (!admission) return refuse(refusedBy(admission.error(), 400, "invalid"));
    const auto entry = protocol::decode<protocol::RosterEntry>(admission->entry.payload);
    if (!entry) return refuse(refusedBy(entry.error(), 400, "invalid"));
    const auto waiting = pairing.waiting();
    if (!waiting || waiting->device != entry->device)
        return refuse(404, "nobody_waits", "no such device waits for this relay; its ten minutes may be over");
    if (entry->removes || waiting->deviceKey != entry->deviceKey || waiting->killKey != entry->killKey)
        return refuse(400, "invalid", "the entry does not say what the waiting device said");
    const auto sequence = recordEntry(state, admission->entry, caller);
    if (!sequence) return refuse(sequence.error());
    pairing.admit(*sequence, admission->masterKeyBox);
    return receipt(*sequence, state.clock().wall());
}

ControlReply denyDevice(RelayState& state, Pairing& pairing, const std::string& body) {
    const auto command = protocol::decode<protocol::DeviceCommand>(body);
    if (!command) return refuse(refusedBy(command.error(), 400, "invalid"));
    const auto waiting = pairing.waiting();
    if (!waiting || waiting->device != command->device)
        return refuse(404, "nobody_waits", "no such device waits for this relay; its ten minutes may be over");
    pairing.deny();
    protocol::CommandReceipt answer;
    answer.sequence = state.journal().durableSequence();
    answer.at = state.clock().wall();
    ControlReply reply;
    reply.body = protocol::encode(answer);
    return reply;
}

ControlReply removeDevice(RelayState& state, const std::string& body, const DeviceId& caller) {
    const auto removal = protocol::decode<protocol::DeviceRemoval>(body);
    if (!removal) return refuse(refusedBy(removal.error(), 400, "invalid"));
    const auto entry = protocol::decode<protocol::RosterEntry>(removal->entry.payload);
    if (!entry) return refuse(refusedBy(entry.error(), 400, "invalid"));
    if (!entry->removes) return refuse(400, "invalid", "the entry removes nobody");
    const auto sequence = recordEntry(state, removal->entry, caller);
    if (!sequence) return refuse(sequence.error());
    return receipt(*sequence, state.clock().wall());
}

} // namespace rubber::relay
