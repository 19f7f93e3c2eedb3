// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/crypto/dsse.h"

#include <QtTest>

using namespace rubber;

class DsseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void encodesAsPublished() { // secure-systems-lab/dsse protocol.md.
        QVERIFY(preAuthEncoding("http://example.com/HelloWorld", "hello world") ==
                "DSSEv1 29 http://example.com/HelloWorld 11 hello world");
        QVERIFY(preAuthEncoding("", "") == "DSSEv1 0  0 ");
    }

    void lengthsKeepTypeAndPayloadApart() {
        QVERIFY(preAuthEncoding("a", "b 1 c") != preAuthEncoding("a 5 b", "c"));
        QVERIFY(preAuthEncoding("type", std::string("a\0b", 3)) == std::string("DSSEv1 4 type 3 a\0b", 19));
    }

    void verifiesWhatWasSigned() {
        const SigningKey key = SigningKey::make();
        const Envelope envelope = signEnvelope(key, "dev_1", std::string(kGrantPayloadType), "{}");
        QVERIFY(envelope.keyId == "dev_1" && envelope.payload == "{}");
        QVERIFY(verifyEnvelope(envelope, key.verifyKey, kGrantPayloadType));
    }

    void refusesAnotherTypePayloadSignatureOrKey() {
        const SigningKey key = SigningKey::make();
        const Envelope good = signEnvelope(key, "dev_1", std::string(kGrantPayloadType), "{\"version\":1}");
        QVERIFY(!verifyEnvelope(good, key.verifyKey, kPricesPayloadType));
        QVERIFY(!verifyEnvelope(good, SigningKey::make().verifyKey, kGrantPayloadType));
        for (std::size_t at = 0; at < good.payload.size(); ++at) {
            Envelope changed = good;
            changed.payload[at] ^= 1;
            QVERIFY(!verifyEnvelope(changed, key.verifyKey, kGrantPayloadType));
        }
        for (std::size_t at = 0; at < good.signature.size(); ++at) {
            Envelope changed = good;
            changed.signature[at] ^= 1;
            QVERIFY(!verifyEnvelope(changed, key.verifyKey, kGrantPayloadType));
        }
        Envelope relabelled = good;
        relabelled.payloadType = kPricesPayloadType;
        QVERIFY(!verifyEnvelope(relabelled, key.verifyKey, kPricesPayloadType));
    }

    void aBareSignatureOfThePayloadIsNoEnvelope() {
        const SigningKey key = SigningKey::make();
        const Envelope bare{std::string(kGrantPayloadType), "{}", "dev_1", key.sign("{}")};
        QVERIFY(!verifyEnvelope(bare, key.verifyKey, kGrantPayloadType));
    }
};

QTEST_APPLESS_MAIN(DsseTest)
#include "dsse_test.moc"
