// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/roster.h"

#include "shared/protocol/codec_message.h"
#include "shared/protocol/envelope_fields.h"

namespace rubber::protocol {

void fields(auto& f, Is<RosterEntry> auto& m) {
    f("relay", m.relay);
    f("index", m.index);
    f("previous", m.previous);
    f("removes", m.removes);
    f("device", m.device);
    f("device_key", m.deviceKey);
    f("kill_key", m.killKey);
    f("name", m.name);
    f("at", m.at);
    f.closed(); // A word that is not understood could be a condition.
}

void fields(auto& f, Is<WaitingDevice> auto& m) {
    f("device", m.device);
    f("device_key", m.deviceKey);
    f("kill_key", m.killKey);
    f("box_key", m.boxKey);
    f("name", m.name);
    f("at", m.at);
    f("introduction", m.introduction);
}

void fields(auto& f, Is<DeviceList> auto& m) {
    f("entries", m.entries);
    f("waiting", m.waiting);
}

void fields(auto& f, Is<DeviceAdmission> auto& m) {
    f("entry", m.entry);
    f.binary("master_key_box", m.masterKeyBox);
}

void fields(auto& f, Is<DeviceRemoval> auto& m) { f("entry", m.entry); }
void fields(auto& f, Is<DeviceCommand> auto& m) { f("device", m.device); }

RUBBER_CODEC(RosterEntry);
RUBBER_CODEC(DeviceList);
RUBBER_CODEC(DeviceAdmission);
RUBBER_CODEC(DeviceRemoval);
RUBBER_CODEC(DeviceCommand);

} // namespace rubber::protocol
