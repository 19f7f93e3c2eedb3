// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/app/pairing_steps.h"

#include "desktop/app/error_name.h"
#include "desktop/app/opened_secret.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/send_prices.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/roster.h"

#include <QString>
#include <QSysInfo>

#include <tuple>

namespace rubber::desktop {

namespace {

struct Greeting {
    protocol::PairingHello hello;
    Digest tlsKeyHash{}; ///< Of the connection it came over.
};

Result<Greeting> greeting(App::Core& core, const std::string& url) {
    TRY_LET(answer, core.client.callUnsigned(url, "pair/hello", "{}", std::nullopt));
    TRY_LET(hello, protocol::decode<protocol::PairingHello>(answer.body));
    return Greeting{std::move(hello), answer.tlsKeyHash};
}

/// As its owner knows it, cut to what a relay takes.
std::string computerName() {
    std::string name = QSysInfo::machineHostName().toStdString();
    if (const auto dot = name.find('.'); dot != std::string::npos) name.resize(dot);
    if (name.size() > protocol::kMaxDeviceName) name.resize(protocol::kMaxDeviceName);
    return name;
}

/// The first device signs itself in.
Envelope firstEntry(const vault::DeviceIdentity& device, const PairingAsk& ask, WallTime now) {
    protocol::RosterEntry entry;
    entry.relay = ask.hello.relay;
    entry.index = ask.hello.rosterSize;
    entry.previous = ask.hello.rosterHead;
    entry.device = device.id;
    entry.deviceKey = device.key.verifyKey;
    entry.killKey = device.killKey.verifyKey;
    entry.name = ask.request.name;
    entry.at = now;
    return protocol::signRosterEntry(device.key, device.id, entry);
}

Status checkSignature(const protocol::PairingHello& hello) {
    if (!verifySignature(hello.identityKey, protocol::pairingHelloText(hello), hello.signature))
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

Result<PairingAsk> pairingAsk(App::Core& core, protocol::PairingHello hello, const std::string& url,
                              const protocol::PairingCode& code) {
    PairingAsk ask{std::move(hello), {}, {}, SealingKey::make(), url};
    TRY_LET(vault, core.openVault());
    TRY_LET(device, vault::DeviceKeys(vault).loadOrMake());
    protocol::PairingRequest& request = ask.request;
    request.device = device.id;
    request.deviceKey = device.key.verifyKey;
    request.killKey = device.killKey.verifyKey;
    request.relayNonce = ask.hello.nonce;
    request.deviceNonce = randomBytes(32);
    request.name = computerName();
    request.boxKey = ask.box.publicKey;
    ask.transcript = protocol::pairingTranscript(ask.hello, request);
    const Secret secret(
        std::string_view(reinterpret_cast<const char*>(code.secret.data()), code.secret.size()));
    request.proof = hmacSha256(secret, ask.transcript);
    request.signature = device.key.sign(ask.transcript);
    request.introduction = device.key.sign(protocol::introductionText(
        ask.hello.relay,
        {request.device, request.deviceKey, request.killKey, request.boxKey, request.name, {}, {}}));
    if (!ask.hello.hasDevice) request.entry = firstEntry(device, ask, core.clock.wall());
    return ask;
}

Result<Enrolment> enrol(App::Core& core, const PairingAsk& ask, vault::StoredRelay& relay) {
    auto answer = core.client.callUnsigned(ask.url, "pair/finish", protocol::encode(ask.request),
                                           relay.tlsKeyHash);
    Enrolment enrolment;
    if (!answer && isNamed(answer.error(), "device_exists")) {
        // An earlier pairing whose answer was lost: the relay knows this device, so a signed question proves
        // both sides.
        TRY_LET(status, callRelayFor<protocol::RelayStatus>(core, relay, "status", "{}", Effect::Reads));
        relay.dataUrl = status.dataUrl;
        relay.sealMode = status.sealMode;
        enrolment.needsMasterKey = status.needsMasterKey;
        return enrolment;
    }
    if (!answer) return tl::unexpected(answer.error());
    TRY_LET(reply, protocol::decode<protocol::PairingReply>(answer->body));
    if (reply.relay != ask.hello.relay ||
        !verifySignature(ask.hello.identityKey, protocol::pairingReplyText(sha256(ask.transcript), reply),
                         reply.signature))
        return fail(ErrorCode::Unauthorized,
                    "identity_changed: the relay's answer is not signed by its identity key");
    enrolment.waiting = reply.waiting;
    if (reply.waiting) return enrolment;
    relay.dataUrl = reply.dataUrl;
    relay.sealMode = reply.sealMode;
    enrolment.needsMasterKey = reply.needsMasterKey;
    if (!reply.masterKeyBox.empty()) {
        TRY_LET(opened, openSealed(ask.box, reply.masterKeyBox));
        TRY_LET(key, afterPrefix(opened, masterKeyIds(ask.hello.relay, ask.request.device)));
        enrolment.masterKey = std::move(key);
    }
    return enrolment;
}

Result<Enrolment> enrolNow(App::Core& core, const PairingAsk& ask, vault::StoredRelay& relay) {
    auto enrolment = enrol(core, ask, relay);
    if (enrolment && enrolment->waiting)
        return fail(ErrorCode::Unavailable,
                    "approval_needed: another computer that is paired with this relay must let this one in");
    return enrolment;
}

Status settleIn(App::Core& core, vault::StoredRelay relay, Enrolment& enrolment) {
    if (enrolment.masterKey) {
        TRY_LET(vault, core.openVault());
        TRY(vault::Relays(vault).setMasterKey(relay.id, std::move(*enrolment.masterKey)));
        relay.hasMasterKey = true;
    }
    if (enrolment.needsMasterKey) TRY(giveMasterKey(core, relay));
    // A relay that starts with the shipped prices gets the owner's; if that fails `doctor` and the next
    // `prices set` tell.
    std::ignore = sendOwnPrices(core, relay);
    return {};
}

Status giveMasterKey(App::Core& core, const vault::StoredRelay& relay) {
    if (!relay.hasMasterKey) {
        TRY_LET(vault, core.openVault());
        TRY(vault::Relays(vault).setMasterKey(relay.id, Secret::random(32)));
    }
    return sendMasterKey(core, relay);
}

} // namespace rubber::desktop
