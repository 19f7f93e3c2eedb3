// SPDX-License-Identifier: GPL-3.0-or-later
// A device and a relay's own code, joined without sockets: what one binds the other must compute.
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "desktop/app/attestation.h"
#endif
#include "tests/desktop/app_room.h"
#include "tests/desktop/attest/verdicts.h"
#include "tests/relay/control/control_rig.h"
#include "tests/support/evidence/made_nitro.h"
#include "tests/support/evidence/made_roots.h"
#include "tests/support/evidence/made_snp.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

/// Carries requests to the relay's AdminApi, and its refusals back as the real client names them.
class Joined final : public RelayClient {
public:
    explicit Joined(ControlRig& rig) : m_rig(rig) {}
    Result<std::string> call(const RelayAddress&, std::string_view verb, const std::string& body,
                             std::uint64_t sequence, const SigningIdentity& who) override {
        return answerOf(
            m_rig.send(m_rig.signedRequest(*who.key, who.keyId, std::string(verb), body, sequence)));
    }
    Result<PairingAnswer> callUnsigned(const std::string&, std::string_view verb, const std::string& body,
                                       const std::optional<Digest>&) override {
        TRY_LET(answer, answerOf(m_rig.send(m_rig.unsignedRequest(std::string(verb), body))));
        return PairingAnswer{std::move(answer), m_rig.state->identity().tlsKeyHash};
    }
    Status listen(const std::vector<FeedSubscription>&, EventListener&) override { return {}; }

private:
    static Result<std::string> answerOf(const ControlReply& reply) {
        if (reply.status == 200) return reply.body;
        const auto error = protocol::decode<protocol::ControlError>(reply.body);
        if (!error) return tl::unexpected(error.error());
        return fail(reply.status >= 500 ? ErrorCode::Unavailable : ErrorCode::Invalid,
                    error->code + ": " + error->message);
    }
    ControlRig& m_rig;
};

/// The machine under the relay.
struct Machine final : EvidenceSource {
    std::function<MachineEvidence(const AttestBinding&)> speak;
    Result<MachineEvidence> evidence(const AttestBinding& binding) override { return speak(binding); }
};

struct Room {
    ControlRig rig;
    VaultRoom folder;
    Joined client{rig};
    App app{options(), rig.clock, client};
    std::shared_ptr<Machine> machine = std::make_shared<Machine>();

    Room() {
        rig.api->attestWith({machine, ""});
        if (!app.createVault(words("correct horse"))) qFatal("no vault");
        const auto code = rig.api->newPairingCode();
        const auto paired = app.pairRelay("https://127.0.0.1:8788", code->text, "vps");
        if (!paired) qFatal("%s", paired.error().context.c_str());
    }
    AppOptions options() const {
        AppOptions o;
        o.home = folder.folder();
        o.cheapPassphrase = true;
        return o;
    }
    Result<PushedKey> push(const char* name) {
        PushRequest request;
        request.keyOrLabel = words("sk-or-v1-canary-4f1c9a77e2b8");
        request.name = name;
        request.policy.dailyLimit = "5.00";
        return app.push(std::move(request));
    }
};

} // namespace

class BothSidesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatTheRelayBindsIsWhatTheDeviceExpects() {
        Room room;
        const MadeSnp made;
        rootsBuiltIn() = made.roots();
        room.machine->speak = [&](const AttestBinding& binding) {
            const auto evidence = made.evidence(binding);
            return MachineEvidence{evidence.technology, evidence.report, evidence.certificates};
        };
        QVERIFY(setAttestationPolicy(room.app, "vps", {{"level", "firmware"}}));
        const auto first = attestRelay(room.app, "vps");
        QVERIFY2(first, first ? "" : first.error().context.c_str());
        QCOMPARE(failureOf(first->report), QByteArray());
        const auto pushed = room.push("a");
        QVERIFY2(pushed, pushed ? "" : pushed.error().context.c_str());
        // Another grant is another policy root, and still bound.
        const auto second = attestRelay(room.app, "vps");
        QCOMPARE(failureOf(second->report), QByteArray());
        QVERIFY(second->policyRoot != first->policyRoot);
    }
    void nitroToo() {
        Room room;
        const MadeNitro made;
        rootsBuiltIn() = made.roots();
        room.rig.clock.setWall(WallTime{1'750'000'000'000});
        room.machine->speak = [&](const AttestBinding& binding) {
            return MachineEvidence{"nitro", made.evidence(binding).report, ""};
        };
        const auto attestation = attestRelay(room.app, "vps");
        QVERIFY2(attestation, attestation ? "" : attestation.error().context.c_str());
        QCOMPARE(failureOf(attestation->report), QByteArray());
    }
    void evidenceOfAnotherRelayOnTheSameMachineIsRefused() {
        Room room, other;
        const MadeSnp made;
        rootsBuiltIn() = made.roots();
        room.machine->speak = [&](const AttestBinding& binding) {
            AttestBinding theirs = binding; // The nonce is passed on, the keys are those of the other relay.
            theirs.identityKey = other.rig.state->identity().identity.verifyKey;
            theirs.sealingKey = other.rig.state->identity().sealing.publicKey;
            const auto evidence = made.evidence(theirs);
            return MachineEvidence{evidence.technology, evidence.report, evidence.certificates};
        };
        QVERIFY(setAttestationPolicy(room.app, "vps", {{"level", "firmware"}}));
        VERIFY_NAMED(room.push("a"), "attestation_failed");
        QVERIFY(room.rig.state->keys().find("a") == nullptr);
        QCOMPARE(failureOf(attestRelay(room.app, "vps")->report), QByteArray("binding/binding_wrong"));
    }
};

QTEST_GUILESS_MAIN(BothSidesTest)
#include "both_sides_test.moc"
