// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/pairing_steps.h"

#include "desktop/app/error_name.h"
#include "desktop/app/relay_call.h"
#include "shared/protocol/codec.h"

namespace rubber::desktop {

namespace {

std::string helloText(const protocol::PairingHello& hello) {
    std::string text = "rubberapi/pair-hello/v1";
    text += '\0' + hello.relay.text() + '\0';
    text += asText(hello.tlsKeyHash);
    text += asText(hello.sealingKey);
    return text + hello.nonce;
}

std::string replyText(const std::string& transcript, const protocol::PairingReply& reply) {
    std::string text = "rubberapi/pair-reply/v1";
    text += '\0';
    text += asText(sha256(transcript));
    text += '\0' + reply.relay.text() + '\0' + reply.dataUrl;
    return text;
}

struct Greeting {
    protocol::PairingHello hello;
    Digest tlsKeyHash{}; ///< Of the connection it came over.
};

Result<Greeting> greeting(App::Core& core, const std::string& url) {
    TRY_LET(answer, core.client.callUnsigned(url, "pair/hello", "{}", std::nullopt));
    TRY_LET(hello, protocol::decode<protocol::PairingHello>(answer.body));
    return Greeting{std::move(hello), answer.tlsKeyHash};
}

Status checkSignature(const protocol::PairingHello& hello) {
    if (!verifySignature(hello.identityKey, helloText(hello), hello.signature))
        return fail(ErrorCode::Unauthorized,
                    "identity_changed: the relay's greeting is not signed by its identity key");
    return {};
}

} // namespace

Result<protocol::PairingHello> heardHello(App::Core& core, const std::string& url) {
    TRY_LET(heard, greeting(core, url));
    if (heard.hello.tlsKeyHash != heard.tlsKeyHash)
        return fail(ErrorCode::Unauthorized, "identity_changed: the connection to " + url +
                                                 " ends at another machine than the relay that answers");
    TRY(checkSignature(heard.hello));
    return std::move(heard.hello);
}

Result<protocol::PairingHello> checkedHello(App::Core& core, const std::string& url,
                                            const protocol::PairingCode& code) {
    TRY_LET(heard, greeting(core, url));
    const auto commitment = protocol::pairingCommitment(heard.hello.identityKey, heard.tlsKeyHash);
    if (heard.hello.tlsKeyHash != heard.tlsKeyHash || commitment != code.commitment)
        return fail(ErrorCode::Unauthorized, "bad_code: the code is not of the relay that answers at " + url +
                                                 "; nothing was sent to it");
    TRY(checkSignature(heard.hello));
    return std::move(heard.hello);
}

vault::StoredRelay relayFrom(const protocol::PairingHello& hello, const std::string& url, WallTime now) {
    vault::StoredRelay relay;
    relay.id = hello.relay;
    relay.controlUrl = url;
    relay.identityKey = hello.identityKey;
    relay.tlsKeyHash = hello.tlsKeyHash;
    relay.sealingKey = hello.sealingKey;
    relay.pairedAt = now;
    return relay;
}

Result<bool> enrol(App::Core& core, const protocol::PairingHello& hello, const protocol::PairingCode& code,
                   vault::StoredRelay& relay) {
    protocol::PairingRequest request;
    Result<std::string> transcript;
    {
        TRY_LET(vault, core.openVault());
        TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
        request.device = device.id;
        request.deviceKey = device.key.verifyKey;
        request.killKey = device.killKey.verifyKey;
        request.relayNonce = hello.nonce;
        request.deviceNonce = randomBytes(32);
        transcript = protocol::pairingTranscript(hello, request);
        const Secret secret(
            std::string_view(reinterpret_cast<const char*>(code.secret.data()), code.secret.size()));
        request.proof = hmacSha256(secret, *transcript);
        request.signature = device.key.sign(*transcript);
    }
    auto answer = core.client.callUnsigned(relay.controlUrl, "pair/finish", protocol::encode(request),
                                           relay.tlsKeyHash);
    if (!answer && isNamed(answer.error(), "device_exists")) {
        // An earlier pairing whose answer was lost: the relay knows this device, so a signed question proves
        // both sides.
        TRY_LET(status, callRelayFor<protocol::RelayStatus>(core, relay, "status", "{}", Effect::Reads));
        relay.dataUrl = status.dataUrl;
        relay.sealMode = status.sealMode;
        return status.needsMasterKey;
    }
    if (!answer) return tl::unexpected(answer.error());
    TRY_LET(reply, protocol::decode<protocol::PairingReply>(answer->body));
    if (reply.relay != hello.relay ||
        !verifySignature(hello.identityKey, replyText(*transcript, reply), reply.signature))
        return fail(ErrorCode::Unauthorized,
                    "identity_changed: the relay's answer is not signed by its identity key");
    relay.dataUrl = reply.dataUrl;
    relay.sealMode = reply.sealMode;
    return reply.needsMasterKey;
}

Status giveMasterKey(App::Core& core, const vault::StoredRelay& relay) {
    if (!relay.hasMasterKey) {
        TRY_LET(vault, core.openVault());
        TRY(vault::Relays(vault).setMasterKey(relay.id, Secret::random(32)));
    }
    return sendMasterKey(core, relay);
}

} // namespace rubber::desktop
