// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/admin_api.h"

#include "relay/core/control/grants.h"
#include "shared/protocol/seen_address.h"
#include "shared/proxy_key.h"
#include "tests/relay/control/control_rig.h"

#include <QtTest>

#include <algorithm>
#include <filesystem>

using namespace rubber;
using namespace rubber::test;

namespace {

constexpr std::string_view kUpstreamKey = "sk-or-v1-0123456789abcdef";

std::string masterKeyBox(ControlRig& rig, const TestDevice& device, const Secret& key,
                         const std::string& relay = "", const TestDevice* keyHolder = nullptr) {
    std::string prefix = relay.empty() ? rig.state->identity().id.text() : relay;
    prefix += '\0';
    prefix += device.id.text();
    prefix += '\0';
    Secret plain = Secret::ofSize(prefix.size() + key.size());
    std::copy(prefix.begin(), prefix.end(), plain.mutableBytes().begin());
    const auto bytes = key.reveal();
    std::copy(bytes.begin(), bytes.end(),
              plain.mutableBytes().begin() + static_cast<std::ptrdiff_t>(prefix.size()));
    protocol::UnsealRequest request;
    const auto oneTime = rig.sealingKey(keyHolder ? *keyHolder : device);
    request.sealKey = oneTime.id;
    request.sealedMasterKey = sealTo(oneTime.key, plain);
    return protocol::encode(request);
}

/// A paired device and an unsealed relay.
struct Ready : ControlRig {
    TestDevice device;
    Secret masterKey = Secret::random(32);
    Ready() {
        enrol(device);
        const auto reply = call(device, "unseal", masterKeyBox(*this, device, masterKey));
        if (reply.status != 200) std::fprintf(stderr, "unseal: %s\n", reply.body.c_str());
        CHECK(reply.status == 200);
    }
};

/// The parts of a grant before it is signed; each test spoils one of them.
struct Draft {
    protocol::Grant grant;
    protocol::SealedUpstreamKey inner;
    SealingPublicKey sealedFor{};
    bool boxGiven = false;
};

Draft draftFor(ControlRig& rig, const TestDevice& device, std::uint64_t version = 1,
               const std::string& key = "8Qm2ZxT4bLpA") {
    Draft draft;
    auto& grant = draft.grant;
    grant.relay = rig.state->identity().id;
    grant.device = device.id;
    grant.key = KeyId(key);
    grant.version = version;
    grant.tokenDigest = sha256("token of " + key);
    grant.upstreamKey = UpstreamKeyId("uk_0000000000000001");
    grant.provider = "openrouter";
    grant.baseUrl = "https://openrouter.ai/api/v1";
    grant.policy.dailyLimit = Money::fromNano(5'000'000'000);
    grant.policy.models = {"openai/gpt-4o-mini"};
    grant.issuedAt = rig.clock.wall();
    grant.notAfter = rig.clock.wall() + Duration::days(7);
    draft.inner.relay = grant.relay;
    draft.inner.device = grant.device;
    draft.inner.key = grant.key;
    draft.inner.upstreamKey = grant.upstreamKey;
    draft.inner.version = version;
    draft.inner.secret = Secret(kUpstreamKey);
    const auto oneTime = rig.sealingKey(device);
    draft.grant.sealKey = oneTime.id;
    draft.sealedFor = oneTime.key;
    return draft;
}

Envelope envelopeOf(Draft& draft, const SigningKey& key, const std::string& keyId,
                    std::string_view type = kGrantPayloadType) {
    draft.grant.sealedKey = sealTo(draft.sealedFor, protocol::encodeSealed(draft.inner));
    draft.grant.sealedDigest = sha256(draft.grant.sealedKey);
    return signEnvelope(key, keyId, std::string(type), protocol::encode(draft.grant));
}

std::string signedGrant(Draft& draft, const TestDevice& device) {
    return protocol::encode(envelopeOf(draft, device.key, device.id.text()));
}

protocol::Grant canaryFor(ControlRig& rig, const TestDevice& device) {
    protocol::Grant grant;
    grant.relay = rig.state->identity().id;
    grant.device = device.id;
    grant.key = KeyId("8Qm2ZxT4bLpA");
    grant.version = 1;
    grant.tokenDigest = sha256("token of a canary");
    grant.policy.canary = true;
    grant.sealedDigest = sha256("");
    grant.issuedAt = rig.clock.wall();
    grant.notAfter = rig.clock.wall() + Duration::days(7);
    return grant;
}

ControlReply grant(ControlRig& rig, TestDevice& device, Draft draft) {
    return rig.call(device, "grant", signedGrant(draft, device));
}

std::string killBody(const std::string& key = "8Qm2ZxT4bLpA", std::uint64_t version = 0) {
    protocol::KillRequest request;
    request.targets.push_back({KeyId(key), version});
    return protocol::encode(request);
}

std::string keyBody(const std::string& key = "8Qm2ZxT4bLpA") {
    return protocol::encode(protocol::KeyCommand{KeyId(key)});
}

protocol::RelayStatus statusOf(ControlRig& rig, TestDevice& device) {
    const auto status = protocol::decode<protocol::RelayStatus>(rig.call(device, "status").body);
    CHECK(status);
    return *status;
}

std::size_t keyFiles(const ControlRig& rig) {
    std::size_t count = 0;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(rig.path() + "/keys", error))
        count += entry.path().filename().string().find("uk_") != std::string::npos;
    return count;
}

} // namespace

class AdminApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // --- The door

    void refusesAnUnsignedRequest() {
        Ready rig;
        QCOMPARE(codeOf(rig.send(rig.unsignedRequest("status", "{}"))), std::string("not_signed"));
        QCOMPARE(codeOf(rig.send(rig.unsignedRequest("kill", killBody()))), std::string("not_signed"));
    }
    void refusesAStranger() {
        Ready rig;
        TestDevice stranger("dev_0000000000000077");
        QCOMPARE(codeOf(rig.call(stranger, "status")), std::string("not_paired"));
    }
    void refusesAnotherKeyUnderTheDevicesName() {
        Ready rig;
        TestDevice forger;
        QCOMPARE(codeOf(rig.call(forger, "status")), std::string("bad_signature"));
    }
    void refusesAChangedBody() {
        Ready rig;
        auto request = rig.signedRequest(rig.device, "suspend", keyBody());
        request.parts.body = keyBody("AAAAAAAAAAAA");
        QCOMPARE(codeOf(rig.send(request)), std::string("bad_signature"));
    }
    void refusesASignatureMovedToAnotherPath() {
        Ready rig;
        auto request = rig.signedRequest(rig.device, "suspend", keyBody());
        request.parts.path = "/rk/v1/resume";
        QCOMPARE(codeOf(rig.send(request)), std::string("bad_signature"));
    }
    void refusesARemovedDevice() {
        Ready rig;
        rig.enrol(rig.device, true);
        QCOMPARE(codeOf(rig.call(rig.device, "status")), std::string("device_removed"));
        QCOMPARE(codeOf(rig.call(rig.device, "kill", killBody())), std::string("device_removed"));
    }
    void tellsADeviceWhereItsRequestCameFrom() {
        Ready rig;
        auto request = rig.signedRequest(rig.device, "address", "{}");
        request.peer = "203.0.113.7";
        const auto seen = protocol::decode<protocol::SeenAddress>(rig.send(request).body);
        QVERIFY(seen);
        QCOMPARE(seen->address, std::string("203.0.113.7"));
    }
    void refusesAnyOrigin() {
        Ready rig;
        auto request = rig.signedRequest(rig.device, "status", "{}");
        request.origin = "https://relay.example.com";
        QCOMPARE(codeOf(rig.send(request)), std::string("origin_refused"));
    }
    void refusesAnAuthorityThatIsNotItsOwn() {
        Ready rig;
        auto request = rig.unsignedRequest("status", "{}");
        request.parts.authority = "other.example.com:8788";
        request.fields =
            httpsig::signRequest(rig.device.key, rig.device.id.text(), request.parts, rig.clock.wall());
        QCOMPARE(codeOf(rig.send(request)), std::string("authority_unknown"));
        // Nor may a request signed for another relay be sent on under this one's name.
        request.parts.authority = kAuthority;
        QCOMPARE(codeOf(rig.send(request)), std::string("bad_signature"));
    }
    void tellsTheTimeToADeviceWithAWrongClock() {
        Ready rig;
        const auto request = rig.signedRequest(rig.device, "status", "{}");
        rig.clock.advance(Duration::seconds(200));
        const auto reply = rig.send(request);
        QCOMPARE(codeOf(reply), std::string("clock_skew"));
        const auto error = protocol::decode<protocol::ControlError>(reply.body);
        QVERIFY(error && error->now);
        QCOMPARE(error->now->ms / 1000, rig.clock.wall().ms / 1000);
    }
    void refusesAReplayedNonce() {
        Ready rig;
        const auto reading = rig.signedRequest(rig.device, "status", "{}");
        QCOMPARE(codeOf(rig.send(reading)), std::string());
        QCOMPARE(codeOf(rig.send(reading)), std::string("replayed"));
        const auto kill = rig.signedRequest(rig.device, "kill", killBody());
        QCOMPARE(codeOf(rig.send(kill)), std::string());
        QCOMPARE(codeOf(rig.send(kill)), std::string("replayed"));
    }
    void refusesAnOldSequence() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        const auto again = rig.signedRequest(rig.device.key, rig.device.id.text(), "suspend", keyBody(),
                                             rig.device.sequence);
        QCOMPARE(codeOf(rig.send(again)), std::string("sequence_too_low"));
        const auto none = rig.signedRequest(rig.device.key, rig.device.id.text(), "suspend", keyBody(), 0);
        QCOMPARE(codeOf(rig.send(none)), std::string("sequence_too_low"));
    }
    void remembersTheSequenceOverARestart() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        const auto captured = rig.signedRequest(rig.device, "suspend", keyBody());
        QCOMPARE(codeOf(rig.send(captured)), std::string());
        rig.restart(); // The nonce table is gone; the sequence is not.
        QCOMPARE(codeOf(rig.send(captured)), std::string("sequence_too_low"));
    }
    void limitsChangesPerMinuteButNeverKills() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        std::string last;
        for (int i = 0; i < 60; ++i)
            last = codeOf(rig.call(rig.device, "repin", keyBody()));
        QCOMPARE(last, std::string("rate_limited"));
        QCOMPARE(codeOf(rig.call(rig.device, "kill", killBody())), std::string());
    }
    void signsItsAnswers() {
        Ready rig;
        const auto request = rig.signedRequest(rig.device, "status", "{}");
        const auto reply = rig.send(request);
        const auto fields = rig.api->signReply(request, reply.status, reply.body);
        const auto& key = rig.state->identity().identity.verifyKey;
        QVERIFY(httpsig::verifyAnswer(key, reply.status, reply.body, request.fields.signature, fields));
        QVERIFY(
            !httpsig::verifyAnswer(key, reply.status, reply.body + " ", request.fields.signature, fields));
        const auto other = rig.signedRequest(rig.device, "status", "{}");
        QVERIFY(!httpsig::verifyAnswer(key, reply.status, reply.body, other.fields.signature, fields));
    }
    void knowsNoOtherVerbs() {
        Ready rig;
        QCOMPARE(codeOf(rig.call(rig.device, "reveal")), std::string("not_found"));
        auto request = rig.signedRequest(rig.device, "status", "{}");
        request.parts.method = "GET";
        QCOMPARE(codeOf(rig.send(request)), std::string("method_not_allowed"));
        request.parts.path = "/v1/chat/completions";
        QCOMPARE(codeOf(rig.send(request)), std::string("not_found"));
    }

    // --- Grants

    void takesAGrant() {
        Ready rig;
        const auto reply = grant(rig, rig.device, draftFor(rig, rig.device));
        QCOMPARE(codeOf(reply), std::string());
        const auto receipt = protocol::decode<protocol::GrantReceipt>(reply.body);
        QVERIFY(receipt);
        QCOMPARE(receipt->version, 1u);
        QVERIFY(receipt->sequence != 0 && receipt->sequence <= rig.state->journal().durableSequence());
        QCOMPARE(receipt->models, std::vector<std::string>{"openai/gpt-4o-mini"});
        const auto opened = rig.state->upstreamKeys().open(UpstreamKeyId("uk_0000000000000001"));
        QVERIFY(opened && opened->equals(Secret(kUpstreamKey)));
    }
    void takesACanaryThatBringsNothing() {
        Ready rig;
        rig.state->upstreamKeys().seal(); // There is nothing to open.
        protocol::Grant canary = canaryFor(rig, rig.device);
        const auto envelope = [&] {
            return protocol::encode(signEnvelope(rig.device.key, rig.device.id.text(),
                                                 std::string(kGrantPayloadType), protocol::encode(canary)));
        };
        const auto reply = rig.call(rig.device, "grant", envelope());
        QCOMPARE(codeOf(reply), std::string());
        QVERIFY(rig.state->keys().find("8Qm2ZxT4bLpA")->policy.canary);
        QCOMPARE(keyFiles(rig), std::size_t{0});
        QCOMPARE(rig.call(rig.device, "grant", envelope()).body, reply.body);
        const auto status = statusOf(rig, rig.device);
        QVERIFY(status.keys.at(0).policy.canary && status.keys.at(0).upstreamKey.empty());

        canary.version = 2;
        canary.upstreamKey = UpstreamKeyId("uk_0000000000000001");
        QCOMPARE(codeOf(rig.call(rig.device, "grant", envelope())), std::string("invalid"));
        QCOMPARE(codeOf(rig.call(rig.device, "kill", killBody())), std::string());
        rig.restart();
        QVERIFY(rig.state->keys().find("8Qm2ZxT4bLpA")->killed());
    }
    void aKeyNeverBecomesACanaryNorACanaryAKey() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        protocol::Grant canary = canaryFor(rig, rig.device);
        canary.version = 2;
        const auto send = [&] {
            return rig.call(rig.device, "grant",
                            protocol::encode(signEnvelope(rig.device.key, rig.device.id.text(),
                                                          std::string(kGrantPayloadType),
                                                          protocol::encode(canary))));
        };
        QCOMPARE(codeOf(send()), std::string("invalid"));
        QVERIFY(!rig.state->keys().find("8Qm2ZxT4bLpA")->policy.canary);
        canary.key = KeyId("AAAAAAAAAAAA");
        QCOMPARE(codeOf(send()), std::string());
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 3, "AAAAAAAAAAAA"))),
                 std::string("invalid"));
        QVERIFY(rig.state->keys().find("AAAAAAAAAAAA")->policy.canary);
    }
    void givesTheSameReceiptToARepeat() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        const std::string envelope = signedGrant(draft, rig.device);
        const auto first = rig.call(rig.device, "grant", envelope);
        const auto again = rig.call(rig.device, "grant", envelope);
        QCOMPARE(codeOf(again), std::string());
        QCOMPARE(again.body, first.body);
        rig.restart();
        QCOMPARE(codeOf(rig.call(rig.device, "grant", envelope)), std::string());
    }
    void refusesAnOlderVersionAndAnotherGrantOfTheSame() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 3))), std::string());
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 2))),
                 std::string("version_too_old"));
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 3))),
                 std::string("version_too_old"));
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 4))), std::string());
    }
    void refusesAForgedGrant() {
        Ready rig;
        TestDevice forger;
        auto draft = draftFor(rig, rig.device);
        QCOMPARE(codeOf(rig.call(rig.device, "grant", signedGrant(draft, forger))),
                 std::string("bad_signature"));
    }
    void refusesAnAlteredGrant() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        auto envelope = envelopeOf(draft, rig.device.key, rig.device.id.text());
        draft.grant.policy.dailyLimit.reset();
        envelope.payload = protocol::encode(draft.grant);
        QCOMPARE(codeOf(rig.call(rig.device, "grant", protocol::encode(envelope))),
                 std::string("bad_signature"));
    }
    void refusesAnEnvelopeOfAnotherKind() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        const auto envelope = envelopeOf(draft, rig.device.key, rig.device.id.text(), kPricesPayloadType);
        QCOMPARE(codeOf(rig.call(rig.device, "grant", protocol::encode(envelope))),
                 std::string("bad_signature"));
    }
    void refusesAGrantAnotherDeviceSigned() {
        Ready rig;
        TestDevice second("dev_0000000000000002");
        rig.enrol(second);
        auto draft = draftFor(rig, second);
        QCOMPARE(codeOf(rig.call(rig.device, "grant", signedGrant(draft, second))),
                 std::string("bad_signature"));
    }
    void refusesAGrantForAnotherRelay() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        draft.grant.relay = draft.inner.relay = RelayId("rly_0000000000000000");
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("wrong_relay"));
    }
    void refusesABoxForAnotherRelay() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        draft.sealedFor = SealingKey::make().publicKey;
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("box_refused"));
    }
    void refusesAnUpstreamKeyTheGuardCouldNotFind() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        draft.inner.secret = Secret(std::string_view("sk-1234"));
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("invalid"));
        QCOMPARE(keyFiles(rig), 0u);
        auto longer = draftFor(rig, rig.device);
        longer.inner.secret = Secret(std::string_view("sk-12345"));
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(longer))), std::string());
    }
    void refusesIdsInsideThatDifferFromThoseOutside_data() {
        QTest::addColumn<int>("which");
        const char* names[] = {"relay", "device", "key", "upstream key", "version"};
        for (int i = 0; i < 5; ++i)
            QTest::newRow(names[i]) << i;
    }
    void refusesIdsInsideThatDifferFromThoseOutside() {
        QFETCH(int, which);
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        if (which == 0) draft.inner.relay = RelayId("rly_0000000000000000");
        if (which == 1) draft.inner.device = DeviceId("dev_0000000000000009");
        if (which == 2) draft.inner.key = KeyId("AAAAAAAAAAAA");
        if (which == 3) draft.inner.upstreamKey = UpstreamKeyId("uk_0000000000000009");
        if (which == 4) draft.inner.version = 2;
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("box_refused"));
        QVERIFY(!rig.state->keys().find("8Qm2ZxT4bLpA"));
        QCOMPARE(keyFiles(rig), 0u);
    }
    void refusesABoxThatWasExchanged() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        auto envelope = envelopeOf(draft, rig.device.key, rig.device.id.text());
        draft.grant.sealedKey = sealTo(draft.sealedFor, protocol::encodeSealed(draft.inner)); // digest stays
        envelope = signEnvelope(rig.device.key, rig.device.id.text(), std::string(kGrantPayloadType),
                                protocol::encode(draft.grant));
        QCOMPARE(codeOf(rig.call(rig.device, "grant", protocol::encode(envelope))), std::string("invalid"));
    }
    void refusesAGrantDeliveredTooLate() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        rig.clock.advance(Duration::days(8));
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("grant_expired"));
    }
    void refusesBaseUrlsOutsideTheRules_data() {
        QTest::addColumn<QString>("url");
        for (const char* url :
             {"http://openrouter.ai/api/v1", "http://10.0.0.7/v1", "ftp://openrouter.ai", "https://",
              "https://user@openrouter.ai", "https://openrouter.ai/api/../v1", "https://127.1/v1",
              "https://openrouter.ai/v1?x=1", "https://openrouter.ai:0/v1", "https://a b/v1"})
            QTest::newRow(url) << QString(url);
    }
    void refusesBaseUrlsOutsideTheRules() {
        QFETCH(QString, url);
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        draft.grant.baseUrl = url.toStdString();
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("base_url_refused"));
    }
    void allowsPlainHttpOnLoopback() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        draft.grant.baseUrl = "http://127.0.0.1:9000/api/v1";
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string());
    }
    void refusesAProviderItDoesNotKnow() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        draft.grant.provider = "acme";
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("provider_unknown"));
    }
    void refusesAnUpstreamKeyThatCouldEndAHeader() {
        Ready rig;
        auto draft = draftFor(rig, rig.device);
        draft.inner.secret = Secret(std::string_view("sk-or-v1\r\nx-evil: 1"));
        QCOMPARE(codeOf(grant(rig, rig.device, std::move(draft))), std::string("invalid"));
    }
    void refusesPoliciesItCannotEnforce() {
        Policy policy;
        policy.ipLock.mode = IpLock::Mode::Networks;
        QVERIFY(checkPolicy(policy));
        policy = {};
        policy.inactiveExpiry = Duration{0};
        QVERIFY(checkPolicy(policy));
        policy = {};
        policy.requestsPerMinute = 0;
        QVERIFY(checkPolicy(policy));
        policy = {};
        policy.models = {"two words"};
        QVERIFY(checkPolicy(policy));
        for (const std::uint32_t status : {0u, 200u, 301u, 403u, 999u}) {
            policy = {};
            policy.overBudgetStatus = status;
            QVERIFY(checkPolicy(policy));
        }
        policy.overBudgetStatus = 429;
        QVERIFY(!checkPolicy(policy));
        policy = {};
        QVERIFY(!checkPolicy(policy));
    }
    void refusesGrantsWhileSealed() {
        ControlRig rig;
        TestDevice device;
        rig.enrol(device);
        QCOMPARE(codeOf(grant(rig, device, draftFor(rig, device))), std::string("relay_sealed"));
        QVERIFY(!rig.state->keys().find("8Qm2ZxT4bLpA"));
    }

    // --- Kill and commands

    void killsAndSaysWhatItDid() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        const auto reply = rig.call(rig.device, "kill", killBody());
        QCOMPARE(codeOf(reply), std::string());
        const auto receipt = protocol::decode<protocol::KillReceipt>(reply.body);
        QVERIFY(receipt);
        QCOMPARE(receipt->killed, std::vector<KeyId>{KeyId("8Qm2ZxT4bLpA")});
        QVERIFY(receipt->durable);
        QVERIFY(receipt->sequence != 0);
        QVERIFY(rig.state->keys().find("8Qm2ZxT4bLpA")->killed());
        QCOMPARE(keyFiles(rig), 0u); // No live key uses the upstream key any more.
        rig.restart();
        QVERIFY(rig.state->keys().find("8Qm2ZxT4bLpA")->killed());
    }
    void saysWhenTheDiskDidNotTakeTheKill() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        auto reply = rig.api->handle(rig.signedRequest(rig.device, "kill", killBody()));
        QVERIFY(reply.urgent);
        reply = rig.api->complete(std::move(reply), false);
        QCOMPARE(reply.status, 200);
        const auto receipt = protocol::decode<protocol::KillReceipt>(reply.body);
        QVERIFY(receipt && !receipt->durable);
        QVERIFY(rig.state->keys().find("8Qm2ZxT4bLpA")->killed());
        QCOMPARE(keyFiles(rig),
                 1u); // The record may be gone after a power cut: the file is still needed then.
    }
    void namesUnknownKeysInAKill() {
        Ready rig;
        const auto reply = rig.call(rig.device, "kill", killBody("AAAAAAAAAAAA"));
        const auto receipt = protocol::decode<protocol::KillReceipt>(reply.body);
        QVERIFY(receipt);
        QCOMPARE(receipt->unknown, std::vector<KeyId>{KeyId("AAAAAAAAAAAA")});
    }
    void killsEverything() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 1, "BBBBBBBBBBBB"))), std::string());
        protocol::KillRequest all;
        all.all = true;
        const auto receipt =
            protocol::decode<protocol::KillReceipt>(rig.call(rig.device, "kill", protocol::encode(all)).body);
        QVERIFY(receipt);
        QCOMPARE(receipt->killed.size(), 2u);
    }
    void refusesAKillOfNothing() {
        Ready rig;
        QCOMPARE(codeOf(rig.call(rig.device, "kill", protocol::encode(protocol::KillRequest{}))),
                 std::string("invalid"));
    }
    void keepsTheUpstreamKeyAnotherKeyUses() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 1, "BBBBBBBBBBBB"))), std::string());
        QCOMPARE(codeOf(rig.call(rig.device, "kill", killBody())), std::string());
        QCOMPARE(keyFiles(rig), 1u);
    }
    void theKillKeyKillsAndDoesNothingElse() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        const std::string keyId = "kill:" + rig.device.id.text();
        std::uint64_t sequence = 1'000;
        for (const char* verb :
             {"status", "rows", "grant", "suspend", "resume", "repin", "unseal", "seal", "prices"}) {
            const auto request = rig.signedRequest(rig.device.killKey, keyId, verb, keyBody(), ++sequence);
            QCOMPARE(codeOf(rig.send(request)), std::string("kill_key_only"));
        }
        // Nor may it pass for the device key.
        QCOMPARE(
            codeOf(rig.send(rig.signedRequest(rig.device.killKey, rig.device.id.text(), "status", "{}", 0))),
            std::string("bad_signature"));
        QCOMPARE(codeOf(rig.send(rig.signedRequest(rig.device.killKey, keyId, "kill", killBody(), 0))),
                 std::string());
        QVERIFY(rig.state->keys().find("8Qm2ZxT4bLpA")->killed());
    }
    void aKillSpendsNoSequence() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        const auto before = rig.state->device(rig.device.id)->sequence;
        QCOMPARE(codeOf(rig.call(rig.device, "kill", killBody())), std::string());
        QCOMPARE(rig.state->device(rig.device.id)->sequence, before);
    }
    void restoresWithAHigherVersionOnly() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 2))), std::string());
        QCOMPARE(codeOf(rig.call(rig.device, "kill", killBody())), std::string());
        QCOMPARE(codeOf(rig.call(rig.device, "resume", keyBody())), std::string("key_killed"));
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 2))),
                 std::string("version_too_old"));
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device, 3))), std::string());
        QVERIFY(!rig.state->keys().find("8Qm2ZxT4bLpA")->killed());
    }
    void suspendsAndResumes() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        QCOMPARE(codeOf(rig.call(rig.device, "suspend", keyBody())), std::string());
        QCOMPARE(statusOf(rig, rig.device).keys.at(0).state, protocol::KeyState::Suspended);
        QCOMPARE(codeOf(rig.call(rig.device, "resume", keyBody())), std::string());
        QCOMPARE(statusOf(rig, rig.device).keys.at(0).state, protocol::KeyState::Active);
        QCOMPARE(codeOf(rig.call(rig.device, "suspend", keyBody("AAAAAAAAAAAA"))),
                 std::string("unknown_key"));
    }
    void repinClearsThePin() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        journal::PinRecord pin;
        pin.key = KeyId("8Qm2ZxT4bLpA");
        pin.pin = *IpNetwork::parse("203.0.113.7");
        pin.at = rig.clock.wall();
        QVERIFY(rig.state->record(pin));
        QVERIFY(rig.state->keys().find("8Qm2ZxT4bLpA")->pin);
        QCOMPARE(codeOf(rig.call(rig.device, "repin", keyBody())), std::string());
        QVERIFY(!rig.state->keys().find("8Qm2ZxT4bLpA")->pin);
    }

    // --- Sealing

    void adoptsTheFirstMasterKeyAndOnlyThatLater() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        QCOMPARE(codeOf(rig.call(rig.device, "seal")), std::string());
        QVERIFY(rig.state->upstreamKeys().sealed());
        QCOMPARE(codeOf(rig.call(rig.device, "unseal", masterKeyBox(rig, rig.device, Secret::random(32)))),
                 std::string("wrong_master_key"));
        QVERIFY(rig.state->upstreamKeys().sealed());
        QCOMPARE(codeOf(rig.call(rig.device, "unseal", masterKeyBox(rig, rig.device, rig.masterKey))),
                 std::string());
        QVERIFY(!rig.state->upstreamKeys().sealed());
    }
    void isSealedAfterARestartUntilTheDeviceUnseals() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        rig.restart();
        QVERIFY(statusOf(rig, rig.device).sealed);
        QVERIFY(!statusOf(rig, rig.device).needsMasterKey);
        QCOMPARE(codeOf(rig.call(rig.device, "unseal", masterKeyBox(rig, rig.device, rig.masterKey))),
                 std::string());
        QVERIFY(rig.state->upstreamKeys().open(UpstreamKeyId("uk_0000000000000001")));
    }
    void refusesAMasterKeyMeantForAnother() {
        ControlRig rig;
        TestDevice device, other("dev_0000000000000002");
        rig.enrol(device);
        const Secret key = Secret::random(32);
        QCOMPARE(codeOf(rig.call(device, "unseal", masterKeyBox(rig, other, key, "", &device))),
                 std::string("box_refused"));
        QCOMPARE(codeOf(rig.call(device, "unseal", masterKeyBox(rig, device, key, "rly_0000000000000000"))),
                 std::string("box_refused"));
        QCOMPARE(codeOf(rig.call(device, "unseal", masterKeyBox(rig, device, Secret::random(31)))),
                 std::string("box_refused"));
        QVERIFY(rig.state->upstreamKeys().sealed());
    }

    // --- Prices, status, rows

    void takesASignedPriceBookBeforeItAnswers() {
        Ready rig;
        protocol::PricesUpdate update;
        update.relay = rig.state->identity().id;
        update.device = rig.device.id;
        update.book = shippedPricesJson();
        const std::string version = rig.state->prices().version();
        const auto send = [&](const SigningKey& key) {
            return rig.call(
                rig.device, "prices",
                protocol::encode(signEnvelope(key, rig.device.id.text(), std::string(kPricesPayloadType),
                                              protocol::encode(update))));
        };
        QCOMPARE(codeOf(send(rig.device.key)), std::string("version_too_old")); // The same version.
        update.book.replace(update.book.find(version), version.size(), "test-2");
        QCOMPARE(codeOf(send(SigningKey::make())), std::string("bad_signature"));
        QCOMPARE(rig.state->prices().version(), version);
        QCOMPARE(codeOf(send(rig.device.key)), std::string());
        QCOMPARE(rig.state->prices().version(), std::string("test-2"));
        update.book = "{}";
        QCOMPARE(codeOf(send(rig.device.key)), std::string("invalid"));
        rig.restart();
        QCOMPARE(rig.state->prices().version(), std::string("test-2"));
    }
    void givesRowsInPagesWithoutHoles() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        for (int i = 0; i < 20; ++i)
            QCOMPARE(codeOf(rig.call(rig.device, i % 2 ? "resume" : "suspend", keyBody())), std::string());
        std::vector<std::uint64_t> seen;
        std::uint64_t after = 0;
        for (int turn = 0; turn < 100; ++turn) {
            const auto page = protocol::decode<protocol::RowsPage>(
                rig.call(rig.device, "rows", protocol::encode(protocol::RowsRequest{after, 3})).body);
            QVERIFY(page);
            QVERIFY(page->rows.size() <= 3);
            for (const auto& row : page->rows)
                seen.push_back(row.sequence);
            after = page->next;
            if (page->next == page->head) break;
        }
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
        QVERIFY(seen.size() >= 22); // device, seal, grant, 20 commands
        QCOMPARE(codeOf(rig.call(rig.device, "rows", protocol::encode(protocol::RowsRequest{0, 0}))),
                 std::string("invalid"));
        QCOMPARE(codeOf(rig.call(rig.device, "rows", protocol::encode(protocol::RowsRequest{0, 2'001}))),
                 std::string("invalid"));
    }
    void opensAFeedForASignedGetOnly() {
        Ready rig;
        auto request = rig.unsignedRequest("feed", "");
        request.parts.method = "GET";
        request.parts.contentType.clear();
        request.parts.query = "?after=7";
        QVERIFY(!rig.api->openFeed(request));
        request.fields =
            httpsig::signRequest(rig.device.key, rig.device.id.text(), request.parts, rig.clock.wall());
        const auto ticket = rig.api->openFeed(request);
        QVERIFY(ticket);
        QCOMPARE(ticket->after, 7u);
        const auto hello = protocol::decode<protocol::FeedHello>(rig.api->feedHello(*ticket));
        QVERIFY(hello);
        QCOMPARE(hello->requestNonce, ticket->nonce);
        QVERIFY(!rig.api->openFeed(request)); // Replayed.
    }
    void neverAnswersAnUpstreamKey() {
        Ready rig;
        QCOMPARE(codeOf(grant(rig, rig.device, draftFor(rig, rig.device))), std::string());
        const std::string status = rig.call(rig.device, "status").body;
        const std::string rows =
            rig.call(rig.device, "rows", protocol::encode(protocol::RowsRequest{0, 100})).body;
        QVERIFY(status.find(kUpstreamKey) == std::string::npos);
        QVERIFY(rows.find(kUpstreamKey) == std::string::npos);
    }
};

QTEST_APPLESS_MAIN(AdminApiTest)
#include "admin_api_test.moc"
