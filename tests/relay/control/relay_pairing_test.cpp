// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/relay/control/pairing_rig.h"

using namespace rubber;
using namespace rubber::test;

class RelayPairingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void letsARemovedDeviceInAgainButNobodyElseUnderItsName() {
        ControlRig rig;
        TestDevice device;
        QCOMPARE(codeOf(pairWith(rig, device, freshCode(rig))), std::string());
        QCOMPARE(codeOf(change(rig, device, device, true)), std::string());
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
                                protocol::pairingReplyText(transcript, *answer),
                                answer->signature));
        QCOMPARE(codeOf(rig.call(device, "status")), std::string());
    }

    void commitsToIdentityAndTlsKey() {
        ControlRig rig;
        const auto code = freshCode(rig);
        const auto hello = helloOf(rig);
        QVERIFY(verifySignature(hello.identityKey, protocol::pairingHelloText(hello), hello.signature));
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
        QCOMPARE(codeOf(pairWith(rig, second, code)), std::string("no_pairing_code"));
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
};

QTEST_APPLESS_MAIN(RelayPairingTest)
#include "relay_pairing_test.moc"
