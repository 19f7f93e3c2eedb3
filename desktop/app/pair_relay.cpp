// SPDX-License-Identifier: GPL-3.0-or-later
// Pairing: check what the relay shows against the code, enrol this device's keys, keep the pins
// (PROTOCOL.md).
#include "desktop/app/error_name.h"
#include "desktop/app/kill_file.h"
#include "desktop/app/relay_call.h"
#include "desktop/app/relay_report.h"
#include "desktop/app/send_prices.h"
#include "shared/protocol/codec.h"

#include <algorithm>
#include <tuple>

namespace rubber::desktop {

namespace {

/// "https://host:port" without path; a missing scheme is https.
Result<std::string> controlUrlOf(std::string url) {
    if (url.find("://") == std::string::npos) url = "https://" + url;
    while (url.ends_with('/'))
        url.pop_back();
    if (!url.starts_with("https://") || url.size() <= 8 || url.find_first_of("/?#@ ", 8) != std::string::npos)
        return fail(ErrorCode::Invalid,
                    "bad_option: the relay's address is https://HOST:PORT of its control listener");
    return url;
}

/// The host, as a first name for the relay.
std::string hostIn(const std::string& url) {
    std::string host = url.substr(8);
    if (const auto colon = host.rfind(':'); colon != std::string::npos && host.back() != ']')
        host.resize(colon);
    return host == "127.0.0.1" || host == "[::1]" ? "localhost" : host;
}

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

/// The relay's own words, believed only if the code commits to the keys they and the connection show.
Result<protocol::PairingHello> checkedHello(App::Core& core, const std::string& url,
                                            const protocol::PairingCode& code) {
    TRY_LET(answer, core.client.callUnsigned(url, "pair/hello", "{}", std::nullopt));
    TRY_LET(hello, protocol::decode<protocol::PairingHello>(answer.body));
    const auto commitment = protocol::pairingCommitment(hello.identityKey, answer.tlsKeyHash);
    if (hello.tlsKeyHash != answer.tlsKeyHash || commitment != code.commitment)
        return fail(ErrorCode::Unauthorized, "bad_code: the code is not of the relay that answers at " + url +
                                                 "; nothing was sent to it");
    if (!verifySignature(hello.identityKey, helloText(hello), hello.signature))
        return fail(ErrorCode::Unauthorized,
                    "identity_changed: the relay's greeting is not signed by its identity key");
    return hello;
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

/// Enrols this device; fills in what the relay says of itself. True when the relay waits for a master key.
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

/// Stores the relay under a free name.
Result<vault::StoredRelay> store(App::Core& core, vault::StoredRelay relay, const std::string& name) {
    TRY_LET(vault, core.openVault());
    vault::Relays relays(vault);
    TRY_LET(known, relays.all());
    const auto taken = [&](const std::string& candidate) {
        return std::any_of(known.begin(), known.end(),
                           [&](const auto& other) { return other.name == candidate; });
    };
    const auto same =
        std::find_if(known.begin(), known.end(), [&](const auto& other) { return other.id == relay.id; });
    if (same != known.end()) {
        relay.name = same->name;
        relay.hasMasterKey = same->hasMasterKey;
        TRY(relays.update(relay));
    } else {
        relay.name = name.empty() ? hostIn(relay.controlUrl) : name;
        for (int i = 2; name.empty() && taken(relay.name); ++i)
            relay.name = hostIn(relay.controlUrl) + "-" + std::to_string(i);
        TRY(relays.insert(relay));
    }
    TRY(writeKillFile(vault));
    return relay;
}

/// In desktop seal mode the first device makes the master key. It is in the vault before the relay hears of
/// it: a key that only the relay knew would be lost with its memory.
Status giveMasterKey(App::Core& core, const vault::StoredRelay& relay) {
    if (!relay.hasMasterKey) {
        TRY_LET(vault, core.openVault());
        TRY(vault::Relays(vault).setMasterKey(relay.id, Secret::random(32)));
    }
    return sendMasterKey(core, relay);
}

} // namespace

Result<RelayReport> App::pairRelay(const std::string& url, const std::string& codeText,
                                   const std::string& name) {
    TRY_LET(controlUrl, controlUrlOf(url));
    auto code = protocol::parsePairingCode(codeText);
    if (!code)
        return fail(ErrorCode::Invalid, "bad_code: this is not a pairing code; a letter may be mistyped");
    if (!name.empty()) {
        TRY_LET(known, relays());
        for (const auto& relay : known)
            if (relay.name == name && relay.controlUrl != controlUrl)
                return fail(ErrorCode::Exists, "name_taken: another relay is called " + name);
    }
    TRY_LET(hello, checkedHello(*m_core, controlUrl, *code));
    auto relay = relayFrom(hello, controlUrl, m_core->clock.wall());
    auto needsMasterKey = enrol(*m_core, hello, *code, relay);
    wipe(code->secret.data(), code->secret.size());
    if (!needsMasterKey) return tl::unexpected(needsMasterKey.error());
    TRY_LET(stored, store(*m_core, relay, name));
    std::ignore = m_core->note(EventKind::RelayPaired, stored.name, {{"address", stored.controlUrl}});
    if (*needsMasterKey) TRY(giveMasterKey(*m_core, stored));
    // A relay that starts with the shipped prices gets the owner's; if that fails `doctor` and the next
    // `prices set` tell.
    std::ignore = sendOwnPrices(*m_core, stored);
    return testRelay(stored.id.text());
}

} // namespace rubber::desktop
