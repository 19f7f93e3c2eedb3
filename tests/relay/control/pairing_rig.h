// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "relay/core/control/pairing.h"

#include "tests/relay/control/control_rig.h"

#include <QtTest>

#include <algorithm>
#include <sys/stat.h>

/// The device's half of a pairing.
namespace rubber::test {

inline protocol::PairingHello helloOf(ControlRig& rig) {
    const auto reply = rig.send(rig.unsignedRequest("pair/hello", "{}"));
    CHECK(reply.status == 200);
    auto hello = protocol::decode<protocol::PairingHello>(reply.body);
    CHECK(hello);
    return *hello;
}

/// What an honest device makes of a hello and a code.
inline protocol::PairingRequest requestFor(const TestDevice& device, const protocol::PairingHello& hello,
                                    const protocol::PairingCode& code, const TestDevice* sponsor = nullptr) {
    protocol::PairingRequest request;
    request.device = device.id;
    request.deviceKey = device.key.verifyKey;
    request.killKey = device.killKey.verifyKey;
    request.relayNonce = hello.nonce;
    request.deviceNonce = randomBytes(32);
    if (sponsor) request.sponsor = sponsor->id.text();
    const std::string transcript = protocol::pairingTranscript(hello, request);
    const Secret secret(
        std::string_view(reinterpret_cast<const char*>(code.secret.data()), code.secret.size()));
    request.proof = hmacSha256(secret, transcript);
    request.signature = device.key.sign(transcript);
    if (sponsor) request.sponsorSignature = sponsor->key.sign(transcript);
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

inline ControlReply pairWith(ControlRig& rig, const TestDevice& device, const protocol::PairingCode& code,
                      const TestDevice* sponsor = nullptr) {
    return finish(rig, requestFor(device, helloOf(rig), code, sponsor));
}

inline protocol::PairingCode withWrongSecret(protocol::PairingCode code) {
    code.secret[0] = static_cast<unsigned char>(code.secret[0] ^ 1);
    return code;
}

} // namespace rubber::test

#endif // Q_MOC_RUN
