// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "relay/core/control/pairing.h"
#include "shared/protocol/roster.h"
#include "tests/relay/control/control_rig.h"

#include <QtTest>

#include <algorithm>
#include <sys/stat.h>

namespace rubber::test {

inline protocol::PairingHello helloOf(ControlRig& rig) {
    const auto reply = rig.send(rig.unsignedRequest("pair/hello", "{}"));
    CHECK(reply.status == 200);
    auto hello = protocol::decode<protocol::PairingHello>(reply.body);
    CHECK(hello);
    return *hello;
}

inline protocol::RosterEntry entryFor(const TestDevice& device, const protocol::RosterEntry& next, bool removes = false) {
    protocol::RosterEntry entry = next;
    entry.removes = removes;
    entry.device = device.id;
    entry.deviceKey = device.key.verifyKey;
    entry.killKey = device.killKey.verifyKey;
    entry.name = "laptop";
    return entry;
}

/// What an honest device makes of a hello and a code.
inline protocol::PairingRequest requestFor(const TestDevice& device, const protocol::PairingHello& hello,
                                           const protocol::PairingCode& code) {
    protocol::PairingRequest request;
    request.device = device.id;
    request.deviceKey = device.key.verifyKey;
    request.killKey = device.killKey.verifyKey;
    request.relayNonce = hello.nonce;
    request.deviceNonce = randomBytes(32);
    request.name = "laptop";
    const std::string transcript = protocol::pairingTranscript(hello, request);
    const Secret secret(
        std::string_view(reinterpret_cast<const char*>(code.secret.data()), code.secret.size()));
    request.proof = hmacSha256(secret, transcript);
    request.signature = device.key.sign(transcript);
    request.introduction = device.key.sign(protocol::introductionText(
        hello.relay, {request.device, request.deviceKey, request.killKey, request.boxKey, request.name, {}, {}}));
    if (!hello.hasDevice) {
        protocol::RosterEntry next;
        next.relay = hello.relay;
        next.index = hello.rosterSize;
        next.previous = hello.rosterHead;
        request.entry = protocol::signRosterEntry(device.key, device.id, entryFor(device, next));
    }
    return request;
}

inline protocol::PairingCode freshCode(ControlRig& rig) {
    const auto code = rig.api->newPairingCode();
    CHECK(code);
    const auto parsed = protocol::parsePairingCode(code->text);
    CHECK(parsed);
    return *parsed;
}

inline ControlReply finish(ControlRig& rig, const protocol::PairingRequest& request) {
    return rig.send(rig.unsignedRequest("pair/finish", protocol::encode(request)));
}

inline ControlReply pairWith(ControlRig& rig, const TestDevice& device, const protocol::PairingCode& code) {
    return finish(rig, requestFor(device, helloOf(rig), code));
}

inline protocol::PairingCode withWrongSecret(protocol::PairingCode code) {
    code.secret[0] = static_cast<unsigned char>(code.secret[0] ^ 1);
    return code;
}

/// `by` signs `device` in, or out.
inline ControlReply change(ControlRig& rig, TestDevice& by, const TestDevice& device, bool removes) {
    const auto entry = entryFor(device, rig.state->roster().next(rig.state->identity().id), removes);
    const auto signedEntry = protocol::signRosterEntry(by.key, by.id, entry);
    return removes ? rig.call(by, "device/remove", protocol::encode(protocol::DeviceRemoval{signedEntry}))
                   : rig.call(by, "device/add", protocol::encode(protocol::DeviceAdmission{signedEntry, "a box"}));
}

} // namespace rubber::test

#endif // Q_MOC_RUN
