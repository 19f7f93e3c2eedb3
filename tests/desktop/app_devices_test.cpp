// SPDX-License-Identifier: GPL-3.0-or-later
// Two computers and one relay.
#ifndef Q_MOC_RUN
#include "desktop/app/devices.h"
#include "desktop/app/events.h"
#endif
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

constexpr const char* kUrl = "https://127.0.0.1:8788";

/// Two vaults; the first is paired with the relay.
struct TwoComputers {
    AppRoom first{"home"};
    VaultRoom folder;
    App second;

    TwoComputers() : second(options(), first.clock, first.relay) {
        if (const auto made = second.createVault(words("another")); !made) qFatal("%s", made.error().context.c_str());
    }
    AppOptions options() const {
        AppOptions o;
        o.home = folder.folder();
        o.cheapPassphrase = true;
        return o;
    }
    PairingOutcome knock() {
        auto outcome = beginPairing(second, kUrl, first.relay.newCode(), "vps");
        if (!outcome) qFatal("%s", outcome.error().context.c_str());
        return std::move(*outcome);
    }
    void both() {
        const auto outcome = knock();
        if (!approveDevice(first.app, "", "")) qFatal("not let in");
        if (!continuePairing(second, outcome)->paired) qFatal("not paired");
    }
};

} // namespace

class AppDevicesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSecondComputerIsLetInByTheFirst() {
        TwoComputers two;
        auto outcome = two.knock();
        QVERIFY(!outcome.paired && outcome.waiting);
        QVERIFY(two.second.relays()->empty());
        const auto again = continuePairing(two.second, outcome);
        QVERIFY(again && !again->paired);

        const auto seen = relayDevices(two.first.app, "home");
        VERIFY_OK(seen);
        QCOMPARE(seen->devices.size(), std::size_t{1});
        QVERIFY(seen->devices[0].here);
        QCOMPARE(seen->waiting.size(), std::size_t{1});
        QCOMPARE(seen->waiting[0].words, outcome.words); // What two people compare.

        const auto approved = approveDevice(two.first.app, "home", seen->waiting[0].id.text());
        VERIFY_OK(approved);
        QCOMPARE(approved->devices.size(), std::size_t{2});
        QVERIFY(approved->waiting.empty());
        const auto paired = continuePairing(two.second, outcome);
        VERIFY_OK(paired);
        QVERIFY(paired->paired && paired->paired->name == "vps" && paired->paired->status);
    }
    void theMasterKeyComesAlongSealed() {
        TwoComputers two;
        two.both();
        QVERIFY(two.second.relays()->front().hasMasterKey);
        two.first.relay.sealed = true;
        VERIFY_OK(two.second.unsealRelay("vps"));
        QVERIFY(!two.first.relay.sealed);
    }
    void aRelayCannotHaveTheMasterKeySealedToItself() {
        TwoComputers two;
        two.first.relay.devices.liesAboutBoxKey = true;
        two.knock();
        VERIFY_NAMED(approveDevice(two.first.app, "", ""), "identity_changed");
        QCOMPARE(two.first.relay.count("device/add"), 0);
    }
    void whoIsTurnedAwayIsTold() {
        TwoComputers two;
        const auto outcome = two.knock();
        VERIFY_OK(denyDevice(two.first.app, "", ""));
        VERIFY_NAMED(continuePairing(two.second, outcome), "pairing_denied");
        QVERIFY(two.second.relays()->empty());
        VERIFY_NAMED(approveDevice(two.first.app, "", ""), "nobody_waits");
    }
    void aStolenComputerIsTakenOffByTheOther() {
        TwoComputers two;
        two.both();
        VERIFY_NAMED(removeDevice(two.first.app, "", "nobody"), "no_such_device");
        const auto list = relayDevices(two.second, "");
        const auto own = std::find_if(list->devices.begin(), list->devices.end(), [](const auto& d) { return d.here; });
        VERIFY_NAMED(removeDevice(two.second, "", own->id.text()), "own_device");
        VERIFY_OK(removeDevice(two.first.app, "", own->id.text()));
        VERIFY_NAMED(two.second.sealRelay(""), "not_paired");
        QCOMPARE(relayDevices(two.first.app, "")->devices.size(), std::size_t{1});
    }
    void removingTheRelaySignsThisComputerOff() {
        TwoComputers two;
        two.both();
        const auto removed = two.second.removeRelay("vps");
        QVERIFY(removed && !removed->notTold);
        QCOMPARE(relayDevices(two.first.app, "")->devices.size(), std::size_t{1});
    }
    void aListThatDoesNotGoOnIsRefused() {
        TwoComputers two;
        two.both();
        VERIFY_OK(relayDevices(two.first.app, ""));
        const auto whole = two.first.relay.devices.roster;
        protocol::Roster shorter;
        VERIFY_OK(shorter.append(whole.entries()[0]));
        two.first.relay.devices.roster = shorter;
        VERIFY_NAMED(relayDevices(two.first.app, ""), "roster_forked");
        two.first.relay.devices.roster = whole;
        VERIFY_OK(relayDevices(two.first.app, "")); // What was kept is still there.
        QCOMPARE(relayDevices(two.first.app, "")->devices.size(), std::size_t{2});
    }
    void aRelayCannotInventAnEntry() {
        TwoComputers two;
        two.both();
        // An entry of a device that nobody let in: the relay has no key that may sign it.
        protocol::Roster other;
        VERIFY_OK(other.append(two.first.relay.devices.roster.entries()[0]));
        auto entry = other.next(two.first.relay.relayId);
        const SigningKey stranger = SigningKey::make();
        entry.device = DeviceId("dev_stranger00000000");
        entry.deviceKey = stranger.verifyKey;
        entry.killKey = SigningKey::make().verifyKey;
        QVERIFY(!other.append(protocol::signRosterEntry(stranger, entry.device, entry)));
    }
    void whoCannotWaitIsToldWhatToDo() {
        TwoComputers two;
        VERIFY_NAMED(two.second.pairRelay(kUrl, two.first.relay.newCode(), ""), "approval_needed");
    }
    void everyStepIsOnRecord() {
        TwoComputers two;
        two.both();
        const auto list = relayDevices(two.first.app, "");
        const auto other = std::find_if(list->devices.begin(), list->devices.end(), [](const auto& d) { return !d.here; });
        VERIFY_OK(removeDevice(two.first.app, "", other->id.text()));
        const auto trail = two.first.app.auditTrail({});
        VERIFY_OK(trail);
        std::string said;
        for (const auto& entry : *trail)
            if (entry.what.starts_with("device_")) said += entry.what + " ";
        QCOMPARE(said, std::string("device_approved device_removed "));
    }
};

QTEST_APPLESS_MAIN(AppDevicesTest)
#include "app_devices_test.moc"
