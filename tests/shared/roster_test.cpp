// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/protocol/roster.h"

#include "shared/protocol/codec.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::protocol;

namespace {

const RelayId kRelay("rly_1");

struct Computer {
    DeviceId id;
    SigningKey key = SigningKey::make(), killKey = SigningKey::make();
    explicit Computer(const char* name) : id(name) {}
};

RosterEntry about(const Computer& whom, const Roster& roster, bool removes) {
    RosterEntry entry = roster.next(kRelay);
    entry.removes = removes;
    entry.device = whom.id;
    entry.deviceKey = whom.key.verifyKey;
    entry.killKey = whom.killKey.verifyKey;
    entry.name = "box";
    return entry;
}
Envelope by(const Computer& who, const RosterEntry& entry) { return signRosterEntry(who.key, who.id, entry); }

std::string nameOf(const Status& status) {
    return status ? "" : status.error().context.substr(0, status.error().context.find(':'));
}

} // namespace

class RosterTest : public QObject {
    Q_OBJECT
    const Computer m_first{"dev_1"}, m_second{"dev_2"}, m_third{"dev_3"};

    Roster ofTwo() const {
        Roster roster;
        if (!roster.append(by(m_first, about(m_first, roster, false)))) qFatal("first");
        if (!roster.append(by(m_first, about(m_second, roster, false)))) qFatal("second");
        return roster;
    }

private Q_SLOTS:
    void growsByThoseWhoAreOnIt() {
        Roster roster = ofTwo();
        QVERIFY(roster.append(by(m_second, about(m_third, roster, false))));
        QVERIFY(roster.append(by(m_third, about(m_first, roster, true))));
        QCOMPARE(roster.size(), std::uint64_t{4});
        QVERIFY(!roster.live(m_first.id) && roster.live(m_second.id) && roster.live(m_third.id));
        QCOMPARE(roster.members().at(m_first.id).by, m_third.id);
        QCOMPARE(roster.relay(), kRelay);
    }
    void theFirstSignsItselfInAndNobodyElseDoes() {
        Roster roster;
        QCOMPARE(nameOf(roster.append(by(m_second, about(m_first, roster, false)))), std::string("bad_signature"));
        roster = ofTwo();
        QCOMPARE(nameOf(roster.append(by(m_third, about(m_third, roster, false)))), std::string("bad_signature"));
        QCOMPARE(roster.size(), std::uint64_t{2});
    }
    void afterTheLastOneLeftTheNextMaySignItselfIn() {
        Roster roster;
        QVERIFY(roster.append(by(m_first, about(m_first, roster, false))));
        QVERIFY(roster.append(by(m_first, about(m_first, roster, true))));
        QVERIFY(roster.empty());
        QVERIFY(roster.append(by(m_second, about(m_second, roster, false))));
    }
    void whoWasRemovedSignsNothing() {
        Roster roster = ofTwo();
        QVERIFY(roster.append(by(m_first, about(m_second, roster, true))));
        QCOMPARE(nameOf(roster.append(by(m_second, about(m_third, roster, false)))), std::string("bad_signature"));
        QVERIFY(roster.append(by(m_first, about(m_second, roster, false)))); // It may come back, invited.
    }
    void anIdMeansTheSameKeysForEver() {
        Roster roster = ofTwo();
        QVERIFY(roster.append(by(m_first, about(m_second, roster, true))));
        const Computer twin("dev_2");
        QCOMPARE(nameOf(roster.append(by(m_first, about(twin, roster, false)))), std::string("invalid"));
    }
    void refusesWhatDoesNotFollow() {
        Roster roster = ofTwo();
        const auto changed = [&](auto change) {
            auto entry = about(m_third, roster, false);
            change(entry);
            Roster copy = roster;
            const auto name = nameOf(copy.append(by(m_first, entry)));
            return copy.size() == roster.size() && copy.head() == roster.head() ? name : "changed";
        };
        QCOMPARE(changed([](RosterEntry& e) { e.index = 3; }), std::string("roster_forked"));
        QCOMPARE(changed([](RosterEntry& e) { e.index = 1; }), std::string("roster_forked"));
        QCOMPARE(changed([](RosterEntry& e) { e.previous[7] ^= 1; }), std::string("roster_forked"));
        QCOMPARE(changed([](RosterEntry& e) { e.relay = RelayId("rly_2"); }), std::string("roster_forked"));
        QCOMPARE(changed([](RosterEntry& e) { e.removes = true; }), std::string("invalid"));
        QCOMPARE(changed([](RosterEntry& e) { e.killKey = e.deviceKey; }), std::string("invalid"));
        QCOMPARE(changed([](RosterEntry& e) { e.device = DeviceId("pho_ne"); }), std::string("invalid"));
        QCOMPARE(changed([](RosterEntry& e) { e.name = std::string(65, 'n'); }), std::string("invalid"));
        QCOMPARE(changed([](RosterEntry& e) { e.name = "a\nb"; }), std::string("invalid"));
        QCOMPARE(changed([](RosterEntry&) {}), std::string("changed")); // The others fail for their change alone.
    }
    void noByteOfAnEntryCanBeChanged() {
        Roster roster = ofTwo();
        const Envelope good = by(m_first, about(m_third, roster, false));
        for (std::size_t i = 0; i < good.payload.size(); ++i) {
            Envelope bad = good;
            bad.payload[i] = static_cast<char>(bad.payload[i] ^ 1);
            QVERIFY(!roster.append(bad));
        }
        for (std::size_t i = 0; i < good.signature.size(); ++i) {
            Envelope bad = good;
            bad.signature[i] ^= 1;
            QVERIFY(!roster.append(bad));
        }
        Envelope other = good;
        other.payloadType = kGrantPayloadType;
        QVERIFY(!roster.append(other));
        QVERIFY(roster.append(good));
    }
    void unknownWordsInAnEntryAreRefused() {
        Roster roster = ofTwo();
        std::string text = encode(about(m_third, roster, false));
        text.insert(1, R"("until":"2030-01-01T00:00:00.000Z",)");
        QCOMPARE(nameOf(roster.append(
                     signEnvelope(m_first.key, m_first.id.text(), std::string(kRosterPayloadType), text))),
                 std::string("invalid"));
    }
};

QTEST_APPLESS_MAIN(RosterTest)
#include "roster_test.moc"
