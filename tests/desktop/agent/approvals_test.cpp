// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desktop/agent/approvals.h"
#include "tests/support/fake_clock.h"

using namespace rubber;
using namespace rubber::agent;
using test::FakeClock;

namespace {

Peer at(std::int64_t session, std::uint64_t start, std::uint64_t device = 34819) {
    Peer peer;
    peer.pid = session + 7;
    peer.terminal = "pts/3";
    peer.id = {session, start, device};
    return peer;
}
constexpr Duration kQuarter = Duration::seconds(15 * 60);

} // namespace

class AgentApprovalsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lastsAsLongAsItWasGivenAndUseProlongsNothing() {
        FakeClock clock;
        Approvals approvals(clock);
        QVERIFY(!approvals.allowed(at(100, 5)));
        approvals.allow(at(100, 5), kQuarter);
        clock.advance(Duration{kQuarter.ms - 1});
        QVERIFY(approvals.allowed(at(100, 5)));
        clock.advance(Duration{1});
        QVERIFY(!approvals.allowed(at(100, 5)));
        QVERIFY(approvals.list().empty());
    }
    void endsAfterTwelveHoursWhateverWasSaid() {
        FakeClock clock;
        Approvals approvals(clock);
        approvals.allow(at(100, 5), Duration::days(30));
        clock.advance(Duration::seconds(12 * 3600 - 1));
        QVERIFY(approvals.allowed(at(100, 5)));
        clock.jumpWall(Duration::days(-2)); // Setting the clock back gains nothing.
        clock.advance(Duration::seconds(1));
        QVERIFY(!approvals.allowed(at(100, 5)));
    }
    void isNotInheritedByALaterSessionWithTheSameNumbers() {
        FakeClock clock;
        Approvals approvals(clock);
        approvals.allow(at(100, 5), kQuarter);
        QVERIFY(!approvals.allowed(at(100, 6)));         // The pid came round.
        QVERIFY(!approvals.allowed(at(101, 5)));         // Another session on the same terminal.
        QVERIFY(!approvals.allowed(at(100, 5, 34820)));  // Another terminal.
        QVERIFY(approvals.allowed(at(100, 5)));
    }
    void remembersNobodyItCouldNotRecognise() {
        FakeClock clock;
        Approvals approvals(clock);
        approvals.allow(at(100, 0), kQuarter);
        approvals.allow(at(0, 5), kQuarter);
        QVERIFY(approvals.list().empty());
        QVERIFY(!approvals.allowed(at(100, 0)));
    }
    void canBeListedAndRevoked() {
        FakeClock clock;
        Approvals approvals(clock);
        approvals.allow(at(100, 5), kQuarter);
        approvals.allow(at(200, 6), kQuarter);
        const auto list = approvals.list();
        QCOMPARE(list.size(), std::size_t{2});
        QCOMPARE(list[0].peer.terminal, std::string("pts/3"));
        approvals.revoke(list[0].id);
        QVERIFY(!approvals.allowed(at(100, 5)));
        QVERIFY(approvals.allowed(at(200, 6)));
        approvals.revokeAll();
        QVERIFY(!approvals.allowed(at(200, 6)));
    }
    void aDenialLastsAMinute() {
        FakeClock clock;
        Approvals approvals(clock);
        approvals.deny(at(100, 5));
        QVERIFY(approvals.denied(at(100, 5)));
        QVERIFY(!approvals.denied(at(200, 5)));
        clock.advance(Duration::seconds(60));
        QVERIFY(!approvals.denied(at(100, 5)));
    }
};

QTEST_APPLESS_MAIN(AgentApprovalsTest)
#include "approvals_test.moc"
