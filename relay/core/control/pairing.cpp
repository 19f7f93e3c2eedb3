// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/pairing.h"

#include "relay/core/control/device_control.h"
#include "relay/core/relay_state.h"
#include "relay/core/secret_file.h"
#include "shared/protocol/codec.h"

#include <algorithm>
#include <cstring>
#include <tuple>

namespace rubber::relay {
namespace {

// The file: magic, secret, expiry in ms (little endian), tries left.
constexpr std::string_view kMagic = "RBPAIR1\n";
constexpr std::size_t kSecretBytes = 10;
constexpr std::size_t kFileBytes = kMagic.size() + kSecretBytes + 8 + 1;
constexpr std::size_t kHellosKept = 64;

protocol::WaitingDevice introduced(const protocol::PairingRequest& request) {
    return {request.device, request.deviceKey, request.killKey, request.boxKey, request.name, {}, request.introduction};
}

} // namespace

Pairing::Pairing(RelayState& state, const std::string& dataFolder)
    : m_state(state), m_path(dataFolder + "/pairing.code") {
    load();
}

void Pairing::load() {
    auto file = readSecretFile(m_path, kFileBytes);
    if (!file || file->size() != kFileBytes) return; // No open code: the safe reading of anything unreadable.
    const auto bytes = file->mutableBytes();
    if (std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) return;
    OpenCode code;
    code.secret = Secret::ofSize(kSecretBytes);
    std::memcpy(code.secret.mutableBytes().data(), bytes.data() + kMagic.size(), kSecretBytes);
    std::uint64_t expires = 0;
    for (int i = 7; i >= 0; --i)
        expires = expires << 8 | bytes[kMagic.size() + kSecretBytes + static_cast<std::size_t>(i)];
    code.expiresAt.ms = static_cast<std::int64_t>(expires);
    code.triesLeft = bytes[kFileBytes - 1];
    if (code.triesLeft > 0 && code.triesLeft <= kTries) m_open = std::move(code);
}

Status Pairing::save() {
    Secret file = Secret::ofSize(kFileBytes);
    Secret secret = m_open->secret.clone();
    const auto bytes = file.mutableBytes();
    std::memcpy(bytes.data(), kMagic.data(), kMagic.size());
    std::memcpy(bytes.data() + kMagic.size(), secret.mutableBytes().data(), kSecretBytes);
    auto expires = static_cast<std::uint64_t>(m_open->expiresAt.ms);
    for (std::size_t i = 0; i < 8; ++i, expires >>= 8)
        bytes[kMagic.size() + kSecretBytes + i] = static_cast<unsigned char>(expires & 0xff);
    bytes[kFileBytes - 1] = static_cast<unsigned char>(m_open->triesLeft);
    return writeSecretFile(m_path, file);
}

Status Pairing::close() {
    m_open.reset();
    return eraseSecretFile(m_path);
}

Result<NewPairingCode> Pairing::newCode() {
    protocol::PairingCode code;
    OpenCode open;
    open.secret = Secret::random(kSecretBytes);
    std::memcpy(code.secret.data(), open.secret.mutableBytes().data(), kSecretBytes);
    open.expiresAt = m_state.clock().wall() + kLifetime;
    open.triesLeft = kTries;
    m_open = std::move(open);
    if (auto saved = save(); !saved) {
        m_open.reset();
        return tl::unexpected(saved.error());
    }
    code.commitment =
        protocol::pairingCommitment(m_state.identity().identity.verifyKey, m_state.identity().tlsKeyHash);
    NewPairingCode made{protocol::toText(code), m_open->expiresAt};
    wipe(code.secret.data(), code.secret.size());
    return made;
}

ControlReply Pairing::hello() {
    const RelayIdentity& identity = m_state.identity();
    protocol::PairingHello hello;
    hello.relay = identity.id;
    hello.identityKey = identity.identity.verifyKey;
    hello.tlsKeyHash = identity.tlsKeyHash;
    hello.sealingKey = identity.sealing.publicKey;
    hello.nonce = randomBytes(32);
    hello.rosterSize = m_state.roster().size();
    hello.rosterHead = m_state.roster().head();
    hello.hasDevice = hasDevice();
    hello.signature = identity.identity.sign(protocol::pairingHelloText(hello));
    if (m_hellos.size() == kHellosKept) m_hellos.pop_front();
    m_hellos.push_back({hello, m_state.clock().boot()});
    ControlReply reply;
    reply.body = protocol::encode(hello);
    return reply;
}

std::optional<Refused> Pairing::spendTry() {
    if (!m_open)
        return Refused{403, "no_pairing_code", "there is no open pairing code; run: rubberapi-relay pair"};
    const WallTime now = m_state.clock().wall();
    // A clock that was put back must not give a code a second life.
    if (now >= m_open->expiresAt || now < m_open->expiresAt - kLifetime) {
        std::ignore = close(); // Gone from memory in any case; an old file is refused by its time.
        return Refused{403, "pairing_expired", "the pairing code has expired; run: rubberapi-relay pair"};
    }
    --m_open->triesLeft;
    if (auto saved = save(); !saved) {
        std::ignore = close();
        return refusedBy(saved.error(), 503, "audit_unavailable");
    }
    return std::nullopt;
}

std::optional<Refused> Pairing::judge(const protocol::PairingRequest& request,
                                      const std::string& transcript) const {
    const Digest expected = hmacSha256(m_open->secret, transcript);
    if (!equalConstantTime(asText(expected), asText(request.proof)) ||
        !verifySignature(request.deviceKey, transcript, request.signature))
        return Refused{401, "pairing_refused",
                       "the pairing code is wrong; tries left: " + std::to_string(m_open->triesLeft)};
    if (!verifySignature(request.deviceKey,
                         protocol::introductionText(m_state.identity().id, introduced(request)),
                         request.introduction))
        return Refused{401, "bad_signature", "the device's introduction is not signed by its key"};
    if (!hasIdForm(request.device.text()) || !request.device.text().starts_with("dev_") ||
        request.deviceKey == request.killKey)
        return Refused{400, "invalid", "the device's id or keys are not acceptable"};
    const auto& devices = m_state.devices();
    const auto known = devices.find(request.device);
    // Who was removed may come back with a new code, but an id means one key for ever.
    if (known != devices.end() && !(known->second.removed && known->second.key == request.deviceKey))
        return Refused{409, "device_exists", "this device id is taken"};
    return std::nullopt;
}

bool Pairing::hasDevice() const {
    const auto& devices = m_state.devices();
    return std::any_of(devices.begin(), devices.end(), [](const auto& entry) { return !entry.second.removed; });
}

std::optional<ControlReply> Pairing::answerAgain(const Digest& request) {
    const auto same = [&](const Digest& other) { return equalConstantTime(asText(other), asText(request)); };
    if (m_finished && same(m_finished->request)) {
        ControlReply again;
        again.body = m_finished->reply;
        again.durable = m_finished->durable;
        return again;
    }
    if (m_denied && same(*m_denied)) return refuse(403, "pairing_denied", "another device turned this one away");
    if (!m_waiting || !same(m_waiting->request)) return std::nullopt;
    if (!waiting()) return refuse(403, "pairing_expired", "nobody let this device in; run: rubberapi-relay pair");
    ControlReply reply;
    reply.body = replyText(m_waiting->transcript, true, "");
    return reply;
}

ControlReply Pairing::finish(const std::string& body) {
    const Digest digest = sha256(body);
    if (auto again = answerAgain(digest)) return std::move(*again);
    const auto request = protocol::decode<protocol::PairingRequest>(body);
    if (!request) return refuse(refusedBy(request.error(), 400, "invalid"));
    const BootTime now = m_state.clock().boot();
    while (!m_hellos.empty() && now - m_hellos.front().at > kLifetime)
        m_hellos.pop_front();
    const auto given = std::find_if(m_hellos.begin(), m_hellos.end(), [&](const GivenHello& h) {
        return h.hello.nonce == request->relayNonce;
    });
    if (given == m_hellos.end()) return refuse(409, "stale_nonce", "ask for pair/hello first");
    const std::string transcript = protocol::pairingTranscript(given->hello, *request);

    // The try is on disk before it is judged: stopping the relay gives nobody another one.
    if (const auto refused = spendTry()) return refuse(*refused);
    if (const auto refused = judge(*request, transcript)) {
        if (m_open->triesLeft == 0) std::ignore = close();
        return refuse(*refused);
    }
    // Consumed before the device exists: after a crash in between the owner makes a new code, and nobody can
    // use the old one.
    if (auto closed = close(); !closed) return refuse(refusedBy(closed.error(), 503, "audit_unavailable"));
    m_hellos.erase(given);
    if (!hasDevice()) return enrolFirst(*request, digest, sha256(transcript));
    m_waiting = Waiting{digest, sha256(transcript), introduced(*request), now};
    m_waiting->device.at = m_state.clock().wall();
    return std::move(*answerAgain(digest));
}

/// Nobody is on the list: who has the code is its owner, and signs itself in.
ControlReply Pairing::enrolFirst(const protocol::PairingRequest& request, const Digest& digest,
                                 const Digest& transcript) {
    if (!request.entry) return refuse(409, "stale_nonce", "the list of devices has changed; pair again");
    const auto entry = protocol::decode<protocol::RosterEntry>(request.entry->payload);
    if (!entry || entry->removes || entry->device != request.device || entry->deviceKey != request.deviceKey ||
        entry->killKey != request.killKey)
        return refuse(400, "invalid", "entry: does not say what the request says");
    const auto sequence = recordEntry(m_state, *request.entry, request.device);
    if (!sequence) return refuse(sequence.error());
    ControlReply reply;
    reply.body = replyText(transcript, false, "");
    reply.durable = *sequence;
    m_finished = Finished{digest, reply.body, reply.durable};
    return reply;
}

std::string Pairing::replyText(const Digest& transcript, bool waiting, const std::string& masterKeyBox) const {
    protocol::PairingReply answer;
    answer.relay = m_state.identity().id;
    answer.waiting = waiting;
    answer.dataUrl = m_state.dataUrl();
    answer.sealMode = toString(m_state.config().sealMode);
    answer.sealed = m_state.upstreamKeys().sealed();
    answer.needsMasterKey =
        m_state.config().sealMode == SealMode::Desktop && !m_state.upstreamKeys().everHadMasterKey();
    answer.masterKeyBox = masterKeyBox;
    answer.now = m_state.clock().wall();
    answer.signature = m_state.identity().identity.sign(protocol::pairingReplyText(transcript, answer));
    return protocol::encode(answer);
}

std::optional<protocol::WaitingDevice> Pairing::waiting() const {
    if (!m_waiting || m_state.clock().boot() - m_waiting->since > kLifetime) return std::nullopt;
    return m_waiting->device;
}

void Pairing::admit(std::uint64_t sequence, const std::string& masterKeyBox) {
    m_finished = Finished{m_waiting->request, replyText(m_waiting->transcript, false, masterKeyBox), sequence};
    m_waiting.reset();
}

void Pairing::deny() {
    m_denied = m_waiting->request;
    m_waiting.reset();
}

} // namespace rubber::relay
