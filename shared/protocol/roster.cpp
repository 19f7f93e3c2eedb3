// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/roster.h"

#include "shared/protocol/codec.h"

#include <algorithm>

namespace rubber::protocol {

namespace {

tl::unexpected<Error> forked(const char* why) {
    return fail(ErrorCode::Unauthorized, std::string("roster_forked: ") + why);
}
tl::unexpected<Error> invalid(const char* why) { return fail(ErrorCode::Invalid, std::string("invalid: ") + why); }

bool isDeviceName(const std::string& name) {
    return name.size() <= kMaxDeviceName &&
           std::none_of(name.begin(), name.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

} // namespace

const Roster::Member* Roster::live(const DeviceId& device) const {
    const auto found = m_members.find(device);
    return found == m_members.end() || found->second.removed ? nullptr : &found->second;
}

bool Roster::empty() const {
    return std::all_of(m_members.begin(), m_members.end(), [](const auto& entry) { return entry.second.removed; });
}

RosterEntry Roster::next(const RelayId& relay) const {
    RosterEntry entry;
    entry.relay = relay;
    entry.index = size();
    entry.previous = m_head;
    return entry;
}

Status Roster::check(const RosterEntry& entry, const Envelope& signedEntry) const {
    if (entry.index != size() || entry.previous != m_head) return forked("the entry does not follow the last one");
    if (!m_entries.empty() && entry.relay != m_relay) return forked("the entry is of another relay");
    if (!isDeviceName(entry.name)) return invalid("name: at most 64 bytes, without control characters");
    if (!hasIdForm(entry.device.text()) || !entry.device.text().starts_with("dev_") ||
        entry.deviceKey == entry.killKey)
        return invalid("the device's id or keys are not acceptable");

    const auto known = m_members.find(entry.device);
    if (known != m_members.end() &&
        (known->second.key != entry.deviceKey || known->second.killKey != entry.killKey))
        return invalid("a device id means the same keys for ever");
    if (entry.removes != (live(entry.device) != nullptr))
        return invalid(entry.removes ? "the device is not on the list" : "the device is on the list already");

    const DeviceId signer(signedEntry.keyId);
    const bool first = empty();
    const Member* by = first ? nullptr : live(signer);
    if (first ? signer != entry.device : !by)
        return fail(ErrorCode::Unauthorized, "bad_signature: the entry's signer is not on the list");
    if (!verifyEnvelope(signedEntry, first ? entry.deviceKey : by->key, kRosterPayloadType))
        return fail(ErrorCode::Unauthorized, "bad_signature: the entry's signature is wrong");
    return {};
}

Status Roster::append(const Envelope& signedEntry) {
    const auto entry = decode<RosterEntry>(signedEntry.payload);
    if (!entry) return fail(ErrorCode::Invalid, "invalid: " + entry.error().context);
    TRY(check(*entry, signedEntry));
    m_relay = entry->relay;
    m_head = sha256(signedEntry.payload);
    m_entries.push_back(signedEntry);
    m_members[entry->device] = {entry->deviceKey, entry->killKey, entry->name, entry->at,
                                DeviceId(signedEntry.keyId), entry->removes};
    return {};
}

std::string introductionText(const RelayId& relay, const WaitingDevice& device) {
    std::string text = "rubberapi/pair-introduction/v1";
    text += '\0' + relay.text() + '\0' + device.device.text() + '\0';
    text += asText(device.deviceKey);
    text += asText(device.killKey);
    text += asText(device.boxKey);
    return text + device.name;
}

Envelope signRosterEntry(const SigningKey& key, const DeviceId& device, const RosterEntry& entry) {
    return signEnvelope(key, device.text(), std::string(kRosterPayloadType), encode(entry));
}

} // namespace rubber::protocol
