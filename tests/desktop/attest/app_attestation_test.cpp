// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "desktop/app/attestation.h"
#endif
#include "tests/desktop/app_room.h"
#include "tests/desktop/attest/verdicts.h"
#include "tests/support/evidence/made_nitro.h"
#include "tests/support/evidence/made_roots.h"
#include "tests/support/evidence/made_snp.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

const MadeSnp& madeMachine() {
    static const MadeSnp machine;
    return machine;
}

/// A paired relay on a made-up SEV-SNP machine whose root is built in.
struct Room : AppRoom {
    std::function<void(MadeSnp::Fields&)> change;
    Room() : AppRoom("vps") {
        rootsBuiltIn() = madeMachine().roots();
        relay.machine = [this](const AttestBinding& binding, protocol::AttestEvidence& to) {
            const auto made = madeMachine().evidence(binding, change);
            to.technology = made.technology;
            to.report = made.report;
            to.certificates = made.certificates;
        };
    }
    Result<AttestationPolicy> set(const AttestationSettings& changes) {
        return setAttestationPolicy(app, "vps", changes);
    }
    Attestation asked() {
        auto attestation = attestRelay(app, "vps");
        if (!attestation) qFatal("%s", attestation.error().context.c_str());
        return std::move(*attestation);
    }
    Result<PushedKey> tryPush(const char* name) {
        auto r = request();
        r.name = name;
        return app.push(std::move(r));
    }
};

const std::string kMeasured = toHex(std::string(48, '\x4d'));

} // namespace

class AppAttestationTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAPolicyNothingIsAskedAndNothingRefused() {
        Room room;
        room.change = [](auto& fields) { fields.policy |= 1u << 19u; };
        QVERIFY(room.tryPush("a"));
        QCOMPARE(room.relay.count("attest"), 0);
        const auto attestation = room.asked();
        QCOMPARE(failureOf(attestation.report), QByteArray("guest/debug_allowed"));
        QVERIFY(attestation.satisfied());
    }
    void aRelayThatShowsWhatIsAskedGetsItsGrants() {
        Room room;
        QVERIFY(room.set({{"level", "firmware"}}));
        QVERIFY(room.tryPush("a"));
        QCOMPARE(room.relay.count("attest"), 1);
        QCOMPARE(room.asked().report.level, attest::Level::Firmware);
        QVERIFY(room.set({{"level", "image"}, {"measurements", kMeasured}}));
        QVERIFY(room.tryPush("b"));
        QCOMPARE(room.asked().report.level, attest::Level::Image);
    }
    void nothingIsSealedForARelayThatDoesNot() {
        Room room;
        const auto key = room.push("a").id.text();
        QVERIFY(room.set({{"level", "image"}, {"measurements", toHex(std::string(48, 'x'))}}));
        const int grants = room.relay.count("grant"), unseals = room.relay.count("unseal");
        VERIFY_NAMED(room.tryPush("b"), "attestation_failed");
        PolicyWords words;
        words.dailyLimit = "1.00";
        VERIFY_NAMED(room.app.edit(key, words), "attestation_failed");
        VERIFY_NAMED(room.app.restore(key), "attestation_failed");
        VERIFY_NAMED(room.app.unsealRelay("vps"), "attestation_failed");
        room.relay.sealed = true;
        QVERIFY(!room.app.testRelay("vps")->error); // Asking is no harm.
        QCOMPARE(room.relay.count("grant"), grants);
        QCOMPARE(room.relay.count("unseal"), unseals);
        QVERIFY(room.relay.sealed);
        QVERIFY(room.app.kill({key})); // What stops a key needs no evidence.
        const auto refused = room.tryPush("c");
        QVERIFY(refused.error().context.find("measurement_not_pinned") != std::string::npos);
    }
    void everyOtherMachineIsRefused() {
        Room room;
        QVERIFY(room.set({{"level", "firmware"}}));
        room.relay.machine = nullptr;
        auto refused = room.tryPush("a");
        VERIFY_NAMED(refused, "attestation_failed");
        QVERIFY(refused.error().context.find("no_evidence") != std::string::npos);
        // Evidence of a genuine machine, for another relay's keys.
        room.relay.machine = [](AttestBinding binding, protocol::AttestEvidence& to) {
            binding.sealingKey[0] ^= 1;
            const auto made = madeMachine().evidence(binding);
            to.technology = made.technology, to.report = made.report, to.certificates = made.certificates;
        };
        refused = room.tryPush("a");
        VERIFY_NAMED(refused, "attestation_failed");
        QVERIFY(refused.error().context.find("binding_wrong") != std::string::npos);
        room.relay.refuseNext =
            std::pair(std::string("attest"), Error{ErrorCode::NotFound, "not_found: nothing here"});
        VERIFY_NAMED(room.tryPush("a"), "attestation_failed");
        room.relay.refuseNext = std::pair(
            std::string("attest"), Error{ErrorCode::Unavailable, "attestation_unavailable: no device"});
        VERIFY_NAMED(room.tryPush("a"), "attestation_unavailable");
    }
    void anAnswerThatTookAMinuteIsStale() {
        Room room;
        QVERIFY(room.set({{"level", "firmware"}}));
        room.relay.onCall = [&] { room.clock.advance(Duration::seconds(61)); };
        QCOMPARE(failureOf(room.asked().report), QByteArray("binding/nonce_stale"));
    }
    void anOldAnswerIsNoAnswer() {
        Room room;
        protocol::AttestEvidence kept;
        room.relay.machine = [&](const AttestBinding& binding, protocol::AttestEvidence& to) {
            if (kept.report.empty()) {
                const auto made = madeMachine().evidence(binding);
                kept.technology = made.technology, kept.report = made.report,
                kept.certificates = made.certificates;
            }
            to.technology = kept.technology, to.report = kept.report, to.certificates = kept.certificates;
        };
        QVERIFY(room.asked().report.passed());
        QCOMPARE(failureOf(room.asked().report), QByteArray("binding/binding_wrong"));
    }
    void nitroIsJudgedToo() {
        Room room;
        const MadeNitro cloud;
        rootsBuiltIn() = cloud.roots();
        room.clock.setWall(WallTime{1'750'000'000'000});
        room.relay.machine = [&](const AttestBinding& binding, protocol::AttestEvidence& to) {
            to.technology = "nitro";
            to.report = cloud.evidence(binding).report;
        };
        QVERIFY(room.set({{"level", "image"}, {"measurements", toHex(std::string(48, '\x60'))}}));
        QCOMPARE(failureOf(room.asked().report), QByteArray());
        QVERIFY(room.tryPush("a"));
    }
    void settingsChangeOneByOneAndAreRemembered() {
        Room room;
        QVERIFY(room.set({{"products", "genoa,milan"}, {"vlek", "yes"}, {"min_tcb.genoa", "bl=1,snp=2"}}));
        QVERIFY(room.set({{"vmpl", "1"}, {"vlek", ""}}));
        const auto policy = attestationPolicy(room.app, "vps")->policy;
        QVERIFY(policy.products == (std::vector{attest::Product::Genoa, attest::Product::Milan}));
        QVERIFY(policy.vmpl == 1 && !policy.vlek && policy.minimumTcb.at(attest::Product::Genoa).snp == 2);
        for (const auto& [name, value] : {std::pair{"level", "image"},
                                          {"level", "high"},
                                          {"colour", "red"},
                                          {"measurements", "00"},
                                          {"vmpl", "1\nvlek=yes"}})
            VERIFY_NAMED(room.set({{name, value}}), "bad_option");
        QVERIFY(attestationPolicy(room.app, "vps")->policy == policy);
        VERIFY_NAMED(attestationPolicy(room.app, "other"), "no_such_relay");
    }
    void thePolicyGoesWithItsRelay() {
        Room room;
        QVERIFY(room.set({{"level", "firmware"}}));
        room.relay.identity = SigningKey::make(); // Reinstalled.
        room.relay.relayId = RelayId("rly_anew");
        room.relay.devices = {};
        room.relay.masterKey.reset();
        room.relay.machine = nullptr;
        room.relay.desktopMode = false, room.relay.sealed = false;
        QVERIFY(room.app.trustRelay("vps", room.relay.newCode()));
        QCOMPARE(attestationPolicy(room.app, "vps")->policy.level, attest::Level::Firmware);
        VERIFY_NAMED(room.tryPush("a"), "attestation_failed");
        QVERIFY(room.app.removeRelay("vps"));
        room.relay.devices = {};
        QVERIFY(room.app.pairRelay("https://127.0.0.1:8788", room.relay.newCode(), "vps"));
        QCOMPARE(attestationPolicy(room.app, "vps")->policy.level, attest::Level::None);
    }
};

QTEST_GUILESS_MAIN(AppAttestationTest)
#include "app_attestation_test.moc"
