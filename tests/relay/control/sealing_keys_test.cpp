// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/control/sealing_keys.h"

#include "tests/relay/control/control_rig.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;

namespace {

/// One device, an open relay, and one pushed key.
struct Pushed : ControlRig {
    TestDevice device;
    std::string captured; ///< The grant as it went over the wire.
    std::string box;      ///< The box in it.

    Pushed() {
        enrol(device);
        CHECK(state->upstreamKeys().unseal(Secret::random(32)));
        const auto key = sealingKey(device);
        protocol::SealedUpstreamKey inner;
        protocol::Grant grant;
        inner.relay = grant.relay = state->identity().id;
        inner.device = grant.device = device.id;
        inner.key = grant.key = KeyId("8Qm2ZxT4bLpA");
        inner.upstreamKey = grant.upstreamKey = UpstreamKeyId("uk_0000000000000001");
        inner.version = grant.version = 1;
        inner.secret = Secret("sk-or-v1-0123456789abcdef");
        grant.tokenDigest = sha256("token");
        grant.provider = "openrouter";
        grant.baseUrl = "https://openrouter.ai/api/v1";
        grant.sealKey = key.id;
        box = grant.sealedKey = sealTo(key.key, protocol::encodeSealed(inner));
        grant.sealedDigest = sha256(grant.sealedKey);
        grant.issuedAt = clock.wall();
        grant.notAfter = grant.issuedAt + Duration::seconds(600);
        captured = protocol::encode(signEnvelope(device.key, device.id.text(), std::string(kGrantPayloadType),
                                                 protocol::encode(grant)));
    }
};

} // namespace

class SealingKeysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCapturedPushIsOpenedByNothingFoundOnTheRelay() {
        Pushed rig;
        QCOMPARE(codeOf(rig.call(rig.device, "grant", rig.captured)), std::string());
        // Everything the relay keeps, every 32 bytes of it, tried as a private key.
        std::size_t tried = 0;
        QDirIterator files(rig.folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.read(64 << 10);
            const qsizetype step = file.fileName().contains("journal") ? 32 : 1;
            for (qsizetype at = 0; at + 32 <= content.size(); at += step) {
                auto key = SealingKey::fromPrivate(Secret(std::string_view(content.data() + at, 32)));
                if (!key) continue;
                ++tried;
                QVERIFY2(!openSealed(*key, rig.box), qPrintable(file.fileName()));
            }
        }
        QVERIFY(tried > 100); // sealing.key, identity.key and the rest were among them.
        // And by the relay itself, brought up again from the folder: the key was in its memory alone.
        rig.restart();
        QCOMPARE(codeOf(rig.call(rig.device, "grant", rig.captured)),
                 std::string());                     // Repeats the receipt...
        QVERIFY(rig.state->upstreamKeys().sealed()); // ...without opening anything.
    }
    void aKeyOpensOneBoxAndIsGone() {
        Pushed rig;
        SealingKeys keys(*rig.state);
        const auto reply = keys.offer(R"({"count":3})", rig.device.id);
        const auto batch = protocol::decode<protocol::SealingKeyBatch>(reply.body);
        QVERIFY(batch);
        QCOMPARE(batch->keys.size(), std::size_t{3});
        QVERIFY(verifySignature(rig.state->identity().identity.verifyKey, protocol::sealingKeysText(*batch),
                                batch->signature));
        const std::string box = sealTo(batch->keys[0].key, Secret("hello"));
        QVERIFY(keys.open(rig.device.id, batch->keys[0].id, box)->equals(Secret("hello")));
        QCOMPARE(sealingRefusal(keys.open(rig.device.id, batch->keys[0].id, box).error()).code,
                 std::string("sealing_key_unknown"));
        // A wrong box uses it up, too.
        QCOMPARE(sealingRefusal(keys.open(rig.device.id, batch->keys[1].id, box).error()).code,
                 std::string("box_refused"));
        QCOMPARE(keys.size(), std::size_t{1});
    }
    void aKeyIsForOneDeviceAndTenMinutes() {
        Pushed rig;
        SealingKeys keys(*rig.state);
        const auto batch =
            protocol::decode<protocol::SealingKeyBatch>(keys.offer(R"({"count":1})", rig.device.id).body);
        const std::string box = sealTo(batch->keys[0].key, Secret("hello"));
        QVERIFY(!keys.open(DeviceId("dev_0000000000000009"), batch->keys[0].id, box));
        rig.clock.advance(Duration::seconds(600));
        QVERIFY(!keys.open(rig.device.id, batch->keys[0].id, box));
        QCOMPARE(keys.size(), std::size_t{0});
    }
    void aDeviceCannotFillTheMemory() {
        Pushed rig;
        SealingKeys keys(*rig.state);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(keys.offer(R"({"count":32})", rig.device.id).status, 200);
        QCOMPARE(keys.size(), SealingKeys::kMostKept);
        QCOMPARE(keys.offer(R"({"count":0})", rig.device.id).status, 400);
        QCOMPARE(keys.offer(R"({"count":33})", rig.device.id).status, 400);
    }
    void aSealedRelayAsksForUnsealingBeforeItUsesUpTheKey() {
        Pushed rig;
        rig.state->upstreamKeys().seal();
        QCOMPARE(codeOf(rig.call(rig.device, "grant", rig.captured)), std::string("relay_sealed"));
        QCOMPARE(codeOf(rig.call(rig.device, "grant", rig.captured)), std::string("relay_sealed"));
    }
};

QTEST_GUILESS_MAIN(SealingKeysTest)
#include "sealing_keys_test.moc"
