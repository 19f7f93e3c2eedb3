// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/client/relay_client.h"
#include "shared/crypto/dsse.h"
#include "shared/protocol/seen_address.h"
#include "tests/desktop/fake_devices.h"
#include "tests/desktop/fake_kill_links.h"
#include "tests/desktop/fake_machine.h"
#include "tests/desktop/fake_watch.h"
#include "tests/support/fake_clock.h"

#include <functional>
#include <map>
#include <optional>
#include <string>

namespace rubber::test {

/// A relay and the way to it, in memory: checks what a relay would check, remembers what it was sent.
class FakeRelay final : public desktop::RelayClient {
public:
    struct Call {
        std::string verb, body, keyId;
        std::uint64_t sequence = 0;
    };
    struct Granted {
        protocol::Grant grant;
        Secret upstreamKey;
        protocol::KeyState state = protocol::KeyState::Active;
        std::string reason = "owner"; ///< Why, unless it is active.
    };
    /// What its disk does with kills.
    bool durableKills = true;

    explicit FakeRelay(FakeClock& clock, const std::string& id = "rly_home") : m_clock(clock), relayId(id) {
        tlsKeyHash.fill(0x51);
    }

    std::string newCode() {
        protocol::PairingCode code;
        code.commitment = protocol::pairingCommitment(identity.verifyKey, tlsKeyHash);
        code.secret.fill(0x33);
        return protocol::toText(code);
    }

    Result<std::string> call(const desktop::RelayAddress& relay, std::string_view verb,
                             const std::string& body, std::uint64_t sequence,
                             const desktop::SigningIdentity& who) override {
        calls.push_back({std::string(verb), body, who.keyId, sequence});
        if (onCall) onCall();
        if (!reachable) return fail(ErrorCode::Unavailable, "relay_unreachable: no route");
        if (relay.identityKey != identity.verifyKey || relay.tlsKeyHash != tlsKeyHash)
            return fail(ErrorCode::Unauthorized, "identity_changed: another key");
        if (verb.starts_with("audit/")) {
            if (answerAudit) return answerAudit(verb, body);
            return fail(ErrorCode::NotFound, "not_found: there is nothing here");
        }
        watch.working = static_cast<std::uint64_t>(std::count_if(granted.begin(), granted.end(), [](const auto& each) {
            return each.second.state == protocol::KeyState::Active;
        }));
        if (who.keyId.starts_with("watch:"))
            return watch.answer(devices, relayId, verb, body, who, m_clock.wall());
        const bool kills = verb == "kill";
        const auto expected = devices.keyOf(who.keyId);
        if (!expected || who.key->verifyKey != *expected)
            return fail(ErrorCode::Unauthorized, "not_paired: unknown");
        if (who.keyId.starts_with("kill:") && !kills)
            return fail(ErrorCode::Unauthorized, "bad_signature: kill only");
        if (!kills && verb != "status" && verb != "address" && verb != "rows" && verb != "kill-links" && verb != "devices" && verb != "attest" &&
            verb != "sealing-keys" && verb != "webhooks") {
            auto& last = lastSequences[who.keyId];
            if (sequence <= last) return fail(ErrorCode::Unavailable, "sequence_too_low: again");
            last = sequence;
        }
        if (refuseNext && verb == refuseNext->first) {
            const Error error = refuseNext->second;
            refuseNext.reset();
            return tl::unexpected(error);
        }
        if (verb.starts_with("webhook") && answerWebhook) return answerWebhook(verb, body, who.keyId);
        if (verb == "grant") return grant(body);
        if (kills) return kill(body);
        if (verb == "status") return status();
        if (verb == "address") return protocol::encode(protocol::SeenAddress{seenAddress});
        if (verb == "rows") return rowsPage(body);
        if (verb == "unseal") return unseal(body);
        if (verb == "attest") return evidenceOf(*this, body);
        if (verb == "devices") return devices.list();
        if (verb == "sealing-keys") return sealingKeys(body, who.keyId);
        if (verb == "kill-links") return protocol::encode(protocol::KillLinkList{links.list});
        if (verb == "kill-link/create")
            return links.create(body, granted, who.keyId, ++m_sequence, m_clock.wall());
        if (verb == "kill-link/revoke") return links.revoke(body, ++m_sequence, m_clock.wall());
        if (verb == "prices") return prices(body);
        if (verb == "seal") {
            sealed = true;
        } else if (verb.starts_with("device/")) {
            TRY(devices.change(verb, body));
        } else {
            const auto command = protocol::decode<protocol::KeyCommand>(body);
            if (!command || !granted.contains(command->key))
                return fail(ErrorCode::NotFound, "unknown_key: no such key");
            if (verb == "suspend") granted[command->key].state = protocol::KeyState::Suspended;
            if (verb == "resume") granted[command->key].state = protocol::KeyState::Active;
            if (command->acceptAsNormal) accepted = command->key;
        }
        return protocol::encode(protocol::CommandReceipt{++m_sequence, m_clock.wall()});
    }

    Result<desktop::PairingAnswer> callUnsigned(const std::string&, std::string_view verb,
                                                const std::string& body,
                                                const std::optional<Digest>& pin) override {
        calls.push_back({std::string(verb), body, "", 0});
        if (pin && *pin != tlsKeyHash) return fail(ErrorCode::Unauthorized, "identity_changed: tls");
        if (verb == "pair/hello") {
            m_hello = protocol::PairingHello{};
            m_hello.relay = relayId;
            m_hello.identityKey = identity.verifyKey;
            m_hello.tlsKeyHash = tlsKeyHash;
            m_hello.sealingKey = sealing.publicKey;
            m_hello.nonce = std::string(32, 'n');
            devices.fill(m_hello);
            m_hello.signature = identity.sign(protocol::pairingHelloText(m_hello));
            return desktop::PairingAnswer{protocol::encode(m_hello), shownTlsKey.value_or(tlsKeyHash)};
        }
        const auto request = protocol::decode<protocol::PairingRequest>(body);
        if (!request) return tl::unexpected(request.error());
        const auto transcript = protocol::pairingTranscript(m_hello, *request);
        const Secret secret(std::string_view(std::string(10, '\x33')));
        if (hmacSha256(secret, transcript) != request->proof ||
            !verifySignature(request->deviceKey, transcript, request->signature))
            return fail(ErrorCode::Invalid, "pairing_refused: wrong code");
        protocol::PairingReply reply;
        TRY(devices.finish(*request, body, reply));
        if (losePairingAnswer) return fail(ErrorCode::Unavailable, "relay_unreachable: lost");
        reply.relay = relayId;
        reply.dataUrl = dataUrl;
        reply.sealMode = desktopMode ? "desktop" : "file";
        reply.sealed = sealed;
        reply.needsMasterKey = desktopMode && !masterKey;
        reply.now = m_clock.wall();
        reply.signature = identity.sign(protocol::pairingReplyText(sha256(transcript), reply));
        return desktop::PairingAnswer{protocol::encode(reply), tlsKeyHash};
    }

    Status listen(const std::vector<desktop::FeedSubscription>& feeds,
                  desktop::EventListener& listener) override {
        listenedAfter = feeds.front().after;
        if (onCall) onCall();
        for (const auto& row : liveRows)
            if (!listener.onRow(relayId, row)) return {};
        while (listener.onIdle()) {
        }
        return {};
    }

    void addRow(const char* kind, const KeyId& key, const char* model = "", std::int64_t nano = 0) {
        protocol::Row row;
        row.sequence = rows.empty() ? oldest : rows.back().sequence + 1;
        row.kind = kind;
        row.key = key;
        row.at = m_clock.wall();
        row.model = model;
        row.cost = Money::fromNano(nano);
        row.request = row.sequence;
        row.day = UtcDay::of(row.at).number;
        rows.push_back(std::move(row));
    }
    int count(std::string_view verb) const {
        int n = 0;
        for (const auto& call : calls)
            n += call.verb == verb;
        return n;
    }

private:
    FakeClock& m_clock;
    std::uint64_t m_sequence = 0;
    protocol::PairingHello m_hello;

    Result<std::string> grant(const std::string& body) {
        const auto envelope = protocol::decode<Envelope>(body);
        if (!envelope || !verifyEnvelope(*envelope, *devices.keyOf(envelope->keyId), kGrantPayloadType))
            return fail(ErrorCode::Unauthorized, "bad_signature: envelope");
        auto grant = protocol::decode<protocol::Grant>(envelope->payload);
        if (!grant) return tl::unexpected(grant.error());
        const auto known = granted.find(grant->key);
        if (known != granted.end() && grant->version <= known->second.grant.version)
            return fail(ErrorCode::Exists, "version_too_old: have newer");
        if (grant->policy.canary) return take(std::move(*grant), Secret());
        if (sealed) return fail(ErrorCode::Locked, "relay_sealed: unseal first");
        const auto plain = opened(grant->sealKey, grant->sealedKey);
        if (!plain && plain.error().code == ErrorCode::Invalid) return tl::unexpected(plain.error());
        if (!plain) return fail(ErrorCode::Invalid, "box_refused: not mine");
        auto inner = protocol::decodeSealed(*plain);
        if (!inner || inner->relay != grant->relay || inner->key != grant->key ||
            inner->version != grant->version || inner->device != grant->device ||
            inner->upstreamKey != grant->upstreamKey || grant->relay != relayId ||
            sha256(grant->sealedKey) != grant->sealedDigest || m_clock.wall() > grant->notAfter)
            return fail(ErrorCode::Invalid, "box_refused: ids differ");
        return take(std::move(*grant), std::move(inner->secret));
    }
    std::string take(protocol::Grant grant, Secret upstreamKey) {
        protocol::GrantReceipt receipt{grant.key, grant.version, ++m_sequence, grant.policy.models, m_clock.wall()};
        Granted& entry = granted[receipt.key];
        entry.grant = std::move(grant);
        entry.upstreamKey = std::move(upstreamKey);
        if (entry.state != protocol::KeyState::Suspended) entry.state = protocol::KeyState::Active;
        return protocol::encode(receipt);
    }
    Result<std::string> kill(const std::string& body) {
        const auto request = protocol::decode<protocol::KillRequest>(body);
        if (!request) return tl::unexpected(request.error());
        protocol::KillReceipt receipt;
        for (auto& [id, key] : granted)
            if (request->all) {
                key.state = protocol::KeyState::Killed;
                receipt.killed.push_back(id);
            }
        for (const auto& target : request->targets) {
            const auto found = granted.find(target.key);
            if (found == granted.end())
                receipt.unknown.push_back(target.key);
            else if (target.version == 0 || target.version >= found->second.grant.version) {
                found->second.state = protocol::KeyState::Killed;
                receipt.killed.push_back(target.key);
            }
        }
        receipt.streamsCut = 3;
        receipt.durable = durableKills;
        receipt.sequence = ++m_sequence;
        receipt.at = m_clock.wall();
        return protocol::encode(receipt);
    }
    Result<std::string> status() {
        protocol::RelayStatus status;
        status.relay = relayId;
        status.version = "0.1.0";
        status.dataUrl = dataUrl;
        status.sealMode = desktopMode ? "desktop" : "file";
        status.sealed = sealed;
        status.needsMasterKey = desktopMode && !masterKey;
        status.now = m_clock.wall();
        status.head = head != 0 ? head : std::max(m_sequence, rows.empty() ? 0 : rows.back().sequence);
        for (const auto& [id, key] : granted) {
            protocol::KeyStatus live;
            live.key = id;
            live.version = key.grant.version;
            live.state = key.state;
            if (key.state != protocol::KeyState::Active) live.reason = key.reason;
            live.policy = key.grant.policy;
            live.upstreamKey = key.grant.upstreamKey;
            live.provider = key.grant.provider;
            live.baseUrl = key.grant.baseUrl;
            live.spentToday = Money::fromNano(2'340'000'000);
            status.keys.push_back(std::move(live));
        }
        return protocol::encode(status);
    }
    Result<std::string> rowsPage(const std::string& body) {
        const auto request = protocol::decode<protocol::RowsRequest>(body);
        if (!request) return tl::unexpected(request.error());
        protocol::RowsPage page;
        page.oldest = oldest;
        page.head = rows.empty() ? 0 : rows.back().sequence;
        page.next = std::max(request->after, oldest - 1);
        for (const auto& row : rows)
            if (row.sequence > request->after &&
                page.rows.size() < std::min<std::size_t>(request->limit, pageSize)) {
                page.rows.push_back(row);
                page.next = row.sequence;
            }
        return protocol::encode(page);
    }
    Result<std::string> unseal(const std::string& body) {
        const auto request = protocol::decode<protocol::UnsealRequest>(body);
        if (!request) return tl::unexpected(request.error());
        auto plain = opened(request->sealKey, request->sealedMasterKey);
        if (!plain) return tl::unexpected(plain.error());
        // Whoever sends it: the ids in front are the sender's.
        const auto keyIn = [](const Secret& box) { return Secret(box.reveal().substr(box.size() - 32)); };
        if (masterKey && !keyIn(*masterKey).equals(keyIn(*plain)))
            return fail(ErrorCode::Invalid, "wrong_master_key: other");
        masterKey = std::move(*plain);
        sealed = false;
        return protocol::encode(protocol::CommandReceipt{++m_sequence, m_clock.wall()});
    }
    /// One-time keys: each is gone with the first box.
    Result<std::string> sealingKeys(const std::string& body, const std::string& device) {
        const auto request = protocol::decode<protocol::SealingKeysRequest>(body);
        if (!request) return tl::unexpected(request.error());
        protocol::SealingKeyBatch batch;
        batch.relay = relayId;
        batch.device = DeviceId(device);
        batch.issuedAt = m_clock.wall();
        batch.expiresAt = batch.issuedAt + Duration::seconds(600);
        for (std::uint32_t i = 0; i < request->count; ++i) {
            const SealingKeyId id("one" + std::to_string(++keysMade));
            const auto made = oneTimeKeys.emplace(id, SealingKey::make()).first;
            batch.keys.push_back({id, made->second.publicKey});
        }
        batch.signature = sealingSigner.value_or(&identity)->sign(protocol::sealingKeysText(batch));
        return protocol::encode(batch);
    }
    Result<Secret> opened(const SealingKeyId& id, const std::string& box) {
        const auto found = oneTimeKeys.find(id);
        if (found == oneTimeKeys.end()) return fail(ErrorCode::Invalid, "sealing_key_unknown: used up");
        const SealingKey key = std::move(found->second);
        oneTimeKeys.erase(found);
        auto plain = openSealed(key, box);
        if (!plain) return fail(ErrorCode::Unauthorized, "box_refused: not mine");
        return plain;
    }
    Result<std::string> prices(const std::string& body) {
        const auto envelope = protocol::decode<Envelope>(body);
        if (!envelope || !verifyEnvelope(*envelope, *devices.keyOf(envelope->keyId), kPricesPayloadType))
            return fail(ErrorCode::Unauthorized, "bad_signature: envelope");
        const auto update = protocol::decode<protocol::PricesUpdate>(envelope->payload);
        if (!update) return tl::unexpected(update.error());
        book = update->book;
        return protocol::encode(protocol::CommandReceipt{++m_sequence, m_clock.wall()});
    }

public:
    RelayId relayId;
    SigningKey identity = SigningKey::make();
    SealingKey sealing = SealingKey::make();
    std::map<SealingKeyId, SealingKey> oneTimeKeys;
    int keysMade = 0;
    std::optional<const SigningKey*> sealingSigner; ///< Somebody else signs the one-time keys.
    std::uint64_t head = 0;                         ///< Of its journal, as status tells it, when not 0.
    Digest tlsKeyHash{};
    std::optional<Digest> shownTlsKey; ///< Somebody in the middle.
    std::string dataUrl = "http://127.0.0.1:8787/v1";
    bool desktopMode = true, sealed = true, reachable = true, losePairingAnswer = false;
    std::optional<Secret> masterKey; ///< With its ids in front.
    FakeDevices devices;
    std::map<std::string, std::uint64_t> lastSequences; ///< By key id.
    std::map<KeyId, Granted> granted;
    std::optional<KeyId> accepted; ///< The last one that was resumed with what suspended it as normal.
    std::vector<protocol::Row> rows, liveRows;
    std::uint64_t oldest = 1, listenedAfter = 0;
    std::size_t pageSize = 2000;
    std::string book;
    FakeKillLinks links;
    FakeMachine machine;
    std::string seenAddress = "203.0.113.7"; ///< Where it sees devices.
    FakeWatch watch;
    std::vector<Call> calls;
    /// "audit/checkpoint" and the others; absent: a relay from before there was an audit tree.
    std::function<Result<std::string>(std::string_view verb, const std::string& body)> answerAudit;
    /// "webhook/set", "webhooks" and the others (fake_webhooks.h).
    std::function<Result<std::string>(std::string_view verb, const std::string& body, const std::string& device)>
        answerWebhook;
    std::function<void()> onCall;                            ///< Runs while the caller waits.
    std::optional<std::pair<std::string, Error>> refuseNext; ///< The next call of this verb fails so.
};

} // namespace rubber::test
