// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/relay/control/control_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::test;

namespace {

/// A machine that repeats what it was asked.
struct Repeats final : EvidenceSource {
    std::optional<AttestBinding> asked;
    std::optional<Error> problem;
    Result<MachineEvidence> evidence(const AttestBinding& binding) override {
        asked = binding;
        if (problem) return tl::unexpected(*problem);
        return MachineEvidence{"sev-snp", "a report", "a table"};
    }
};

std::string ask(char nonce = 'n') {
    return protocol::encode(protocol::AttestRequest{std::string(32, nonce)});
}

struct Ready : ControlRig {
    TestDevice device;
    std::shared_ptr<Repeats> machine = std::make_shared<Repeats>();
    Ready() {
        enrol(device);
        api->attestWith({machine, "a chain"});
    }
    protocol::AttestEvidence evidence() {
        const auto reply = call(device, "attest", ask());
        CHECK(reply.status == 200);
        return protocol::decode<protocol::AttestEvidence>(reply.body).value();
    }
};

} // namespace

class AttestControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAMachineThatSpeaksItSaysNone() {
        ControlRig rig;
        TestDevice device;
        rig.enrol(device);
        const auto reply = rig.call(device, "attest", ask());
        QCOMPARE(reply.status, 200);
        const auto evidence = protocol::decode<protocol::AttestEvidence>(reply.body).value();
        QVERIFY(evidence.technology == "none" && evidence.report.empty());
        QVERIFY(evidence.relay == rig.state->identity().id);
    }
    void theMachineIsAskedOverTheNonceAndThisRelaysKeys() {
        Ready rig;
        const auto evidence = rig.evidence();
        QVERIFY(evidence.technology == "sev-snp" && evidence.report == "a report");
        QVERIFY(evidence.certificates == "a table" && evidence.chain == "a chain");
        const auto& asked = rig.machine->asked.value();
        QVERIFY(asked.nonce == std::string(32, 'n'));
        const auto& identity = rig.state->identity();
        QVERIFY(asked.identityKey == identity.identity.verifyKey);
        QVERIFY(asked.sealingKey == identity.sealing.publicKey && asked.tlsKeyHash == identity.tlsKeyHash);
        QVERIFY(asked.policyRoot == evidence.policyRoot && evidence.policyRoot == policyRoot({}));
    }
    void theRootMovesWithTheGrants() {
        Ready rig;
        journal::GrantRecord record;
        record.key = KeyId("8Qm2ZxT4bLpA");
        record.version = 7;
        record.provider = "openrouter";
        record.baseUrl = "https://openrouter.ai/api/v1";
        record.upstreamKey = UpstreamKeyId("uk_1");
        QVERIFY(rig.state->record(record));
        QVERIFY(rig.evidence().policyRoot == policyRoot({{"8Qm2ZxT4bLpA", 7}}));
    }
    void itNeedsAPairedDeviceAndSpendsNoSequence() {
        Ready rig;
        QCOMPARE(codeOf(rig.send(rig.unsignedRequest("attest", ask()))), std::string("not_signed"));
        TestDevice stranger("dev_0000000000000009");
        QCOMPARE(codeOf(rig.call(stranger, "attest", ask())), std::string("not_paired"));
        const auto killKey =
            rig.signedRequest(rig.device.killKey, "kill:" + rig.device.id.text(), "attest", ask(), 0);
        QCOMPARE(codeOf(rig.send(killKey)), std::string("kill_key_only"));
        QVERIFY(!rig.machine->asked);
        QCOMPARE(rig.call(rig.device, "attest", ask()).status, 200);
        QCOMPARE(rig.device.sequence, std::uint64_t{0});
    }
    void aNonceOfAnotherSizeIsRefused() {
        Ready rig;
        QCOMPARE(codeOf(rig.call(rig.device, "attest", R"({"nonce":"AAAA"})")), std::string("invalid"));
        QCOMPARE(codeOf(rig.call(rig.device, "attest", "{}")), std::string("invalid"));
    }
    void aDeviceThatFailsIsToldSo() {
        Ready rig;
        rig.machine->problem = Error{ErrorCode::Unavailable, "/dev/sev-guest cannot be opened"};
        const auto reply = rig.call(rig.device, "attest", ask());
        QCOMPARE(reply.status, 503);
        QCOMPARE(codeOf(reply), std::string("attestation_unavailable"));
        QVERIFY(reply.body.find("/dev/sev-guest") != std::string::npos);
    }
    void theMachineIsNotAskedOnTheLoop() {
        Ready rig;
        const ControlReply reply = rig.api->handle(rig.signedRequest(rig.device, "attest", ask()));
        QVERIFY(reply.elsewhere && !rig.machine->asked);
    }
};

QTEST_APPLESS_MAIN(AttestControlTest)
#include "attest_control_test.moc"
