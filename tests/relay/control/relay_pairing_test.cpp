// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/pairing.h"

#include "tests/relay/control/control_rig.h"

#include <QtTest>

#include <algorithm>
#include <sys/stat.h>

using namespace rubber;
using namespace rubber::test;

namespace {

protocol::PairingHello helloOf(ControlRig& rig) {
    const auto reply = rig.send(rig.unsignedRequest("pair/hello", "{}"));
    CHECK(reply.status == 200);
    auto hello = protocol::decode<protocol::PairingHello>(reply.body);
    CHECK(hello);
    return *hello;
}

/// What an honest device makes of a hello and a code.
protocol::PairingRequest requestFor(const TestDevice& device, const protocol::PairingHello& hello,
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

protocol::PairingCode freshCode(ControlRig& rig) {
    const auto code = rig.api->newPairingCode();
    CHECK(code);
    const auto parsed = protocol::parsePairingCode(code->text);
    CHECK(parsed);
    return *parsed;
}

ControlReply finish(ControlRig& rig, const protocol::PairingRequest& request) {
    return rig.send(rig.unsignedRequest("pair/finish", protocol::encode(request)));
}

ControlReply pairWith(ControlRig& rig, const TestDevice& device, const protocol::PairingCode& code,
                      const TestDevice* sponsor = nullptr) {
    return finish(rig, requestFor(device, helloOf(rig), code, sponsor));
}

protocol::PairingCode withWrongSecret(protocol::PairingCode code) {
    code.secret[0] = static_cast<unsigned char>(code.secret[0] ^ 1);
    return code;
}

} // namespace

class RelayPairingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsARemovedDeviceInAgainButNobodyElseUnderItsName() {
        ControlRig rig;
        TestDevice device;
        QCOMPARE(codeOf(pairWith(rig, device, freshCode(rig))), std::string());
        QCOMPARE(codeOf(rig.call(device, "unpair")), std::string());
        QCOMPARE(codeOf(rig.call(device, "status")), std::string("device_removed"));
        QCOMPARE(codeOf(pairWith(rig, TestDevice(device.id.text()), freshCode(rig))),
                 std::string("device_exists"));
        QCOMPARE(codeOf(pairWith(rig, device, freshCode(rig))), std::string());
        QCOMPARE(codeOf(rig.call(device, "status")), std::string());
        device.sequence = 0; // What it said before it was removed stays said.
        QCOMPARE(codeOf(rig.call(device, "seal")), std::string("sequence_too_low"));
    }

    void letsTheFirstDeviceInWithoutASponsor() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        const auto hello = helloOf(rig);
        const auto request = requestFor(device, hello, code);
        const auto reply = finish(rig, request);
        QCOMPARE(codeOf(reply), std::string());
        const auto answer = protocol::decode<protocol::PairingReply>(reply.body);
        QVERIFY(answer);
        QCOMPARE(answer->relay, rig.state->identity().id);
        QVERIFY(answer->needsMasterKey);
        QVERIFY(answer->sealed);
        const Digest transcript = sha256(protocol::pairingTranscript(hello, request));
        QVERIFY(verifySignature(hello.identityKey,
                                pairingReplyText(transcript, answer->relay, answer->dataUrl),
                                answer->signature));
        QCOMPARE(codeOf(rig.call(device, "status")), std::string());
    }

    void commitsToIdentityAndTlsKey() {
        ControlRig rig;
        const auto code = freshCode(rig);
        const auto hello = helloOf(rig);
        QVERIFY(verifySignature(hello.identityKey, pairingHelloText(hello), hello.signature));
        QVERIFY(code.commitment == protocol::pairingCommitment(hello.identityKey, hello.tlsKeyHash));
        QVERIFY(code.commitment !=
                protocol::pairingCommitment(SigningKey::make().verifyKey, hello.tlsKeyHash));
        QVERIFY(code.commitment != protocol::pairingCommitment(hello.identityKey, sha256("another tls key")));
    }

    void keepsTheDeviceAfterARestart() {
        ControlRig rig;
        TestDevice device;
        QCOMPARE(codeOf(pairWith(rig, device, freshCode(rig))), std::string());
        rig.restart();
        QCOMPARE(codeOf(rig.call(device, "status")), std::string());
    }

    void keepsAnOpenCodeOverARestart() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        rig.restart();
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string());
    }

    void keepsTheSecretInAFileOnlyTheOwnerReads() {
        ControlRig rig;
        freshCode(rig);
        struct stat facts {};
        QCOMPARE(::stat((rig.path() + "/pairing.code").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0600u);
    }

    void wipesTheFileOnceTheCodeIsUsed() {
        ControlRig rig;
        TestDevice device;
        QCOMPARE(codeOf(pairWith(rig, device, freshCode(rig))), std::string());
        struct stat facts {};
        QVERIFY(::stat((rig.path() + "/pairing.code").c_str(), &facts) != 0);
    }

    void refusesAWrongSecretAndCountsTheTries() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(pairWith(rig, device, withWrongSecret(code))), std::string("pairing_refused"));
        // The right secret comes too late.
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string("no_pairing_code"));
        QVERIFY(rig.state->devices().empty());
    }

    void aRestartGivesNoMoreTries() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(codeOf(pairWith(rig, device, withWrongSecret(code))), std::string("pairing_refused"));
            rig.restart();
        }
        QCOMPARE(codeOf(pairWith(rig, device, withWrongSecret(code))), std::string("pairing_refused"));
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string("no_pairing_code"));
    }

    void theLastTryMayBeTheRightOne() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(codeOf(pairWith(rig, device, withWrongSecret(code))), std::string("pairing_refused"));
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string());
    }

    void expiresAfterTenMinutes() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        rig.clock.advance(Duration::seconds(599));
        const auto hello = helloOf(rig);
        rig.clock.advance(Duration::seconds(1));
        QCOMPARE(codeOf(finish(rig, requestFor(device, hello, code))), std::string("pairing_expired"));
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string("no_pairing_code"));
    }

    void aClockPutBackGivesTheCodeNoSecondLife() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        rig.clock.jumpWall(Duration::seconds(-3600));
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string("pairing_expired"));
    }

    void worksOnce() {
        ControlRig rig;
        TestDevice first, second("dev_0000000000000002");
        const auto code = freshCode(rig);
        QCOMPARE(codeOf(pairWith(rig, first, code)), std::string());
        QCOMPARE(codeOf(pairWith(rig, second, code, &first)), std::string("no_pairing_code"));
    }

    void aNewCodeReplacesTheOldOne() {
        ControlRig rig;
        TestDevice device;
        const auto old = freshCode(rig);
        const auto code = freshCode(rig);
        QCOMPARE(codeOf(pairWith(rig, device, old)), std::string("pairing_refused"));
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string());
    }

    void givesTheSameAnswerToTheSameBytes() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        const auto request = requestFor(device, helloOf(rig), code);
        const auto first = finish(rig, request);
        const auto again = finish(rig, request);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, first.body);
    }

    void aManInTheMiddleWithAnotherIdentityCannotUseTheProof() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        auto shown = helloOf(rig);
        shown.identityKey = SigningKey::make().verifyKey; // What a careless device would have believed.
        QCOMPARE(codeOf(finish(rig, requestFor(device, shown, code))), std::string("pairing_refused"));
    }

    void aManInTheMiddleWithAnotherTlsKeyCannotUseTheProof() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        auto shown = helloOf(rig);
        shown.tlsKeyHash = sha256("the man's own key");
        QCOMPARE(codeOf(finish(rig, requestFor(device, shown, code))), std::string("pairing_refused"));
    }

    void aProofIsGoodForOneDeviceKeyOnly() {
        ControlRig rig;
        TestDevice device, thief;
        const auto code = freshCode(rig);
        auto request = requestFor(device, helloOf(rig), code);
        request.deviceKey = thief.key.verifyKey;
        QCOMPARE(codeOf(finish(rig, request)), std::string("pairing_refused"));
    }

    void anUnknownNonceCostsNoTry() {
        ControlRig rig;
        TestDevice device;
        const auto code = freshCode(rig);
        auto hello = helloOf(rig);
        hello.nonce = randomBytes(32);
        for (int i = 0; i < 6; ++i)
            QCOMPARE(codeOf(finish(rig, requestFor(device, hello, code))), std::string("stale_nonce"));
        QCOMPARE(codeOf(pairWith(rig, device, code)), std::string());
    }

    void theSecondDeviceNeedsASponsor() {
        ControlRig rig;
        TestDevice first, second("dev_0000000000000002"), stranger("dev_0000000000000003");
        QCOMPARE(codeOf(pairWith(rig, first, freshCode(rig))), std::string());
        const auto code = freshCode(rig);
        QCOMPARE(codeOf(pairWith(rig, second, code)), std::string("sponsor_required"));
        QCOMPARE(codeOf(pairWith(rig, second, code, &stranger)), std::string("sponsor_required"));
        QCOMPARE(codeOf(pairWith(rig, second, code, &first)), std::string());
        QCOMPARE(codeOf(rig.call(second, "status")), std::string());
    }

    void aRemovedDeviceCannotSponsor() {
        ControlRig rig;
        TestDevice first, gone("dev_0000000000000009"), second("dev_0000000000000002");
        rig.enrol(first);
        rig.enrol(gone);
        rig.enrol(gone, true);
        QCOMPARE(codeOf(pairWith(rig, second, freshCode(rig), &gone)), std::string("sponsor_required"));
    }

    void aTakenIdIsRefused() {
        ControlRig rig;
        TestDevice first, twin;
        QCOMPARE(codeOf(pairWith(rig, first, freshCode(rig))), std::string());
        QCOMPARE(codeOf(pairWith(rig, twin, freshCode(rig), &first)), std::string("device_exists"));
    }

    void refusesMoreHellosThanAnybodyNeeds() {
        ControlRig rig;
        std::string last;
        for (int i = 0; i < 130; ++i)
            last = codeOf(rig.send(rig.unsignedRequest("pair/hello", "{}")));
        QCOMPARE(last, std::string("rate_limited"));
    }

    void refusesGarbage() {
        ControlRig rig;
        freshCode(rig);
        QCOMPARE(codeOf(rig.send(rig.unsignedRequest("pair/finish", "{\"device\":1}"))),
                 std::string("invalid"));
        QCOMPARE(codeOf(rig.send(rig.unsignedRequest("pair/finish", ""))), std::string("invalid"));
    }
};

QTEST_APPLESS_MAIN(RelayPairingTest)
#include "relay_pairing_test.moc"
