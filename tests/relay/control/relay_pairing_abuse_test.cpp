// SPDX-License-Identifier: GPL-3.0-or-later
// Guessing, standing in between, and asking too often.
#include <QtTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/relay/control/pairing_rig.h"

using namespace rubber;
using namespace rubber::test;

class RelayPairingAbuseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

    void aTakenIdIsRefused() {
        ControlRig rig;
        TestDevice first, twin;
        QCOMPARE(codeOf(pairWith(rig, first, freshCode(rig))), std::string());
        QCOMPARE(codeOf(pairWith(rig, twin, freshCode(rig))), std::string("device_exists"));
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

QTEST_APPLESS_MAIN(RelayPairingAbuseTest)
#include "relay_pairing_abuse_test.moc"
