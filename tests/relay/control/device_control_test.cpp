// SPDX-License-Identifier: GPL-3.0-or-later
// The second device and its like: waiting, letting in, turning away, taking off.
#include "tests/relay/control/pairing_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::test;

namespace {

struct DeviceRig : ControlRig {
    TestDevice first, second{"dev_0000000000000002"}, third{"dev_0000000000000003"};
    DeviceRig() { CHECK(pairWith(*this, first, freshCode(*this)).status == 200); }

    protocol::PairingReply reply(const ControlReply& answer) {
        const auto decoded = protocol::decode<protocol::PairingReply>(answer.body);
        CHECK(decoded);
        return *decoded;
    }
    protocol::DeviceList list() {
        const auto decoded = protocol::decode<protocol::DeviceList>(call(first, "devices").body);
        CHECK(decoded);
        return *decoded;
    }
    protocol::PairingRequest wait(const TestDevice& device) {
        const auto request = requestFor(device, helloOf(*this), freshCode(*this));
        CHECK(reply(finish(*this, request)).waiting);
        return request;
    }
};

} // namespace

class DeviceControlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSecondDeviceWaitsForTheFirst() {
        DeviceRig rig;
        const auto request = rig.wait(rig.second);
        QVERIFY(rig.reply(finish(rig, request)).waiting); // As often as it asks.
        QCOMPARE(codeOf(rig.call(rig.second, "status")), std::string("not_paired"));
        const auto waiting = rig.list().waiting;
        QCOMPARE(waiting.size(), std::size_t{1});
        QCOMPARE(waiting[0].device, rig.second.id);
        QCOMPARE(waiting[0].name, std::string("laptop"));

        QCOMPARE(codeOf(change(rig, rig.first, rig.second, false)), std::string());
        const auto answer = rig.reply(finish(rig, request));
        QVERIFY(!answer.waiting);
        QCOMPARE(answer.masterKeyBox, std::string("a box"));
        QCOMPARE(codeOf(rig.call(rig.second, "status")), std::string());
        QVERIFY(rig.list().waiting.empty());
        QCOMPARE(rig.list().entries.size(), std::size_t{2});
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, false)), std::string("nobody_waits"));
    }
    void theListSurvivesARestartAndASnapshot() {
        DeviceRig rig;
        rig.wait(rig.second);
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, false)), std::string());
        for (int i = 0; i < 2; ++i) {
            rig.restart();
            QCOMPARE(rig.state->roster().size(), std::uint64_t{2});
            QCOMPARE(codeOf(rig.call(rig.second, "status")), std::string());
        }
        QCOMPARE(codeOf(change(rig, rig.second, rig.first, true)), std::string());
        rig.restart();
        QCOMPARE(codeOf(rig.call(rig.first, "status")), std::string("device_removed"));
    }
    void waitingEndsWithTheCodesTime() {
        DeviceRig rig;
        const auto request = rig.wait(rig.second);
        rig.clock.advance(Duration::seconds(601));
        QVERIFY(rig.list().waiting.empty());
        QCOMPARE(codeOf(finish(rig, request)), std::string("pairing_expired"));
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, false)), std::string("nobody_waits"));
    }
    void whoIsTurnedAwayHearsIt() {
        DeviceRig rig;
        const auto request = rig.wait(rig.second);
        const auto deny = [&](const DeviceId& device) {
            return codeOf(rig.call(rig.first, "device/deny", protocol::encode(protocol::DeviceCommand{device})));
        };
        QCOMPARE(deny(rig.third.id), std::string("nobody_waits"));
        QCOMPARE(deny(rig.second.id), std::string());
        QCOMPARE(codeOf(finish(rig, request)), std::string("pairing_denied"));
        QVERIFY(rig.list().waiting.empty());
    }
    void nobodyIsLetInWithoutACode() {
        DeviceRig rig;
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, false)), std::string("nobody_waits"));
        rig.wait(rig.second);
        QCOMPARE(codeOf(change(rig, rig.first, rig.third, false)), std::string("nobody_waits"));
    }
    void otherKeysThanTheWaitingOnesAreRefused() {
        DeviceRig rig;
        rig.wait(rig.second);
        const TestDevice twin(rig.second.id.text());
        QCOMPARE(codeOf(change(rig, rig.first, twin, false)), std::string("invalid"));
        QCOMPARE(rig.state->roster().size(), std::uint64_t{1});
    }
    void anEntryIsForThisRelayAndByItsSender() {
        DeviceRig rig;
        rig.wait(rig.second);
        const auto send = [&](const RelayId& relay, const TestDevice& signer) {
            auto entry = entryFor(rig.second, rig.state->roster().next(relay));
            const auto signedEntry = protocol::signRosterEntry(signer.key, signer.id, entry);
            return codeOf(rig.call(rig.first, "device/add",
                                   protocol::encode(protocol::DeviceAdmission{signedEntry, ""})));
        };
        QCOMPARE(send(RelayId("rly_other"), rig.first), std::string("wrong_relay"));
        QCOMPARE(send(rig.state->identity().id, rig.second), std::string("bad_signature"));
        QCOMPARE(send(rig.state->identity().id, rig.first), std::string());
    }
    void anEntryMadeOfAnOldListIsSentBack() {
        DeviceRig rig;
        rig.wait(rig.second);
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, false)), std::string());
        auto entry = entryFor(rig.second, protocol::Roster().next(rig.state->identity().id), true);
        const auto stale = protocol::signRosterEntry(rig.first.key, rig.first.id, entry);
        QCOMPARE(codeOf(rig.call(rig.first, "device/remove", protocol::encode(protocol::DeviceRemoval{stale}))),
                 std::string("roster_behind"));
    }
    void aRecordedAdmissionIsGoodOnce() {
        DeviceRig rig;
        rig.wait(rig.second);
        const auto entry = entryFor(rig.second, rig.state->roster().next(rig.state->identity().id));
        const auto body = protocol::encode(protocol::DeviceAdmission{
            protocol::signRosterEntry(rig.first.key, rig.first.id, entry), ""});
        QCOMPARE(codeOf(rig.call(rig.first, "device/add", body)), std::string());
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, true)), std::string());
        rig.wait(rig.second);
        QCOMPARE(codeOf(rig.call(rig.first, "device/add", body)), std::string("roster_behind"));
    }
    void whoIsTakenOffIsOffAtOnceAlsoForTheFeed() {
        DeviceRig rig;
        rig.wait(rig.second);
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, false)), std::string());
        QVERIFY(rig.api->mayListen(rig.second.id));
        QCOMPARE(codeOf(change(rig, rig.first, rig.second, true)), std::string());
        QVERIFY(!rig.api->mayListen(rig.second.id));
        QCOMPARE(codeOf(rig.call(rig.second, "status")), std::string("device_removed"));
        QCOMPARE(codeOf(rig.call(rig.second, "kill", R"({"targets":[],"all":true})")),
                 std::string("device_removed"));
    }
    void aRelayWithoutDevicesTakesTheNextWithACode() {
        DeviceRig rig;
        QCOMPARE(codeOf(change(rig, rig.first, rig.first, true)), std::string());
        QCOMPARE(codeOf(pairWith(rig, rig.second, freshCode(rig))), std::string());
        QCOMPARE(rig.state->roster().size(), std::uint64_t{3});
        QCOMPARE(codeOf(rig.call(rig.second, "status")), std::string());
    }
    void aKillKeyMayNotTouchTheList() {
        DeviceRig rig;
        const auto asked = rig.signedRequest(rig.first.killKey, "kill:" + rig.first.id.text(), "devices", "{}", 0);
        QCOMPARE(codeOf(rig.send(asked)), std::string("kill_key_only"));
    }
    void aRestartForgetsWhoWaits() {
        DeviceRig rig;
        const auto request = rig.wait(rig.second);
        rig.restart();
        QCOMPARE(codeOf(finish(rig, request)), std::string("stale_nonce"));
        QVERIFY(rig.list().waiting.empty());
    }
};

QTEST_APPLESS_MAIN(DeviceControlTest)
#include "device_control_test.moc"
