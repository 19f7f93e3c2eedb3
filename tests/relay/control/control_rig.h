// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/control/admin_api.h"
#include "relay/core/identity_files.h"
#include "relay/core/relay_state.h"
#include "shared/protocol/codec.h"
#include "shared/protocol/roster.h"
#include "shared/usage/shipped_prices.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>

#include <cstdio>
#include <map>
#include <memory>
#include <string>

namespace rubber::test {

using namespace rubber::relay;

inline constexpr const char* kAuthority = "127.0.0.1:8788";

/// A device as its own side knows it.
struct TestDevice {
    DeviceId id;
    SigningKey key = SigningKey::make(), killKey = SigningKey::make();
    std::uint64_t sequence = 0;
    explicit TestDevice(std::string name = "dev_0000000000000001") : id(std::move(name)) {}
};

/// A relay's state in a temporary folder, and the admin API over it; a fake clock; no sockets.
struct ControlRig {
    QTemporaryDir folder;
    FakeClock clock;
    PosixDisk disk;
    std::unique_ptr<RelayState> state;
    std::unique_ptr<AdminApi> api;
    Config config;
    Journal::OnDurable onDurable = [](Result<std::uint64_t>) {};

    ControlRig() {
        ControlCertificate certificate;
        certificate.certificatePem = "not looked at here";
        certificate.keyPem = Secret(std::string_view("nor this"));
        certificate.keyHash = sha256("tls key");
        CHECK(createIdentity(path(), certificate));
        open();
    }
    /// With a certificate TLS can use; `open` is the caller's.
    explicit ControlRig(const ControlCertificate& certificate) { CHECK(createIdentity(path(), certificate)); }
    std::string path() const { return folder.path().toStdString(); }

    void open() {
        auto identity = RelayIdentity::load(path());
        CHECK(identity);
        config.segmentBytes = 1u << 20;
        auto prices = PriceBook::parse(shippedPricesJson());
        if (!prices) std::fprintf(stderr, "%s\n", prices.error().context.c_str());
        CHECK(prices);
        auto opened = RelayState::open({path(), config, "boot-1", std::move(*prices)}, std::move(*identity),
                                       clock, disk, onDurable);
        if (!opened) std::fprintf(stderr, "%s\n", opened.error().context.c_str());
        CHECK(opened);
        state = std::move(*opened);
        api = std::make_unique<AdminApi>(*state, path());
        api->setAuthorities({kAuthority});
    }
    void restart() {
        api.reset();
        state.reset();
        open();
    }
    void sync() {
        CHECK(state->journal().flush());
        CHECK(state->journal().waitDurable());
    }

    /// What the session does: handle, wait for the record, complete.
    ControlReply send(const ControlRequest& request) {
        ControlReply reply = api->handle(request);
        if (reply.elsewhere) reply = reply.elsewhere();
        if (reply.durable == 0) return reply;
        sync();
        return api->complete(std::move(reply), true);
    }
    ControlRequest unsignedRequest(const std::string& verb, const std::string& body) const {
        ControlRequest request;
        request.parts.method = "POST";
        request.parts.authority = kAuthority;
        request.parts.path = "/rk/v1/" + verb;
        request.parts.query = "?";
        request.parts.contentType = "application/json";
        request.parts.body = body;
        return request;
    }
    ControlRequest signedRequest(const SigningKey& key, const std::string& keyId, const std::string& verb,
                                 const std::string& body, std::uint64_t sequence) const {
        ControlRequest request = unsignedRequest(verb, body);
        request.parts.sequence = sequence;
        request.fields = httpsig::signRequest(key, keyId, request.parts, clock.wall());
        return request;
    }
    ControlRequest signedRequest(TestDevice& device, const std::string& verb, const std::string& body) const {
        const bool changes = verb != "status" && verb != "address" && verb != "rows" && verb != "kill" && verb != "kill-links" &&
                             verb != "attest" && verb != "devices" && verb != "sealing-keys" && verb != "webhooks" && !verb.starts_with("audit/");
        return signedRequest(device.key, device.id.text(), verb, body, changes ? ++device.sequence : 0);
    }
    ControlReply call(TestDevice& device, const std::string& verb, const std::string& body = "{}") {
        return send(signedRequest(device, verb, body));
    }

    /// A one-time key for this device; one that the relay does not know when it refuses.
    protocol::OneTimeKey sealingKey(const TestDevice& device) {
        const auto reply = send(signedRequest(device.key, device.id.text(), "sealing-keys", R"({"count":1})", 0));
        const auto batch = protocol::decode<protocol::SealingKeyBatch>(reply.body);
        if (batch && batch->keys.size() == 1) return batch->keys.front();
        return {SealingKeyId("unknown"), SealingKey::make().publicKey};
    }

    /// Puts a device into the journal as pairing would; one that was put there before signs.
    void enrol(const TestDevice& device, bool removed = false) {
        const auto& roster = state->roster();
        auto entry = roster.next(state->identity().id);
        entry.removes = removed;
        entry.device = device.id;
        entry.deviceKey = device.key.verifyKey;
        entry.killKey = device.killKey.verifyKey;
        const SigningKey* signer = &device.key;
        DeviceId by = device.id;
        for (const auto& [id, key] : m_signers)
            if (roster.live(id)) {
                signer = &key;
                by = id;
            }
        journal::DeviceRecord record;
        record.entry = protocol::encode(protocol::signRosterEntry(*signer, by, entry));
        record.device = device.id;
        record.key = device.key.verifyKey;
        record.killKey = device.killKey.verifyKey;
        record.removed = removed;
        record.at = clock.wall();
        CHECK(state->record(record));
        sync();
        m_signers.emplace(device.id, *SigningKey::fromSeed(device.key.seed.clone()));
        CHECK(state->roster().live(device.id) || removed);
    }

private:
    std::map<DeviceId, SigningKey> m_signers;
};

inline std::string codeOf(const ControlReply& reply) {
    if (reply.status == 200) return "";
    const auto error = protocol::decode<protocol::ControlError>(reply.body);
    return error ? error->code : "not an error: " + reply.body;
}

} // namespace rubber::test
