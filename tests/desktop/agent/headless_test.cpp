// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desktop/agent/headless.h"
#include "tests/desktop/agent/callers.h"

using namespace rubber;
using namespace rubber::agent;
using namespace rubber::test;

namespace {

/// An agent without a window over an unlocked vault, whose clock stands still. It looks at it once a second.
struct Headless {
    explicit Headless(HeadlessAgent::Spans spans) {
        settings.program = "0.1.0";
        settings.socket = folder.path().toStdString() + "/run/agent.sock";
        settings.home = room.room.folder();
        auto app = std::make_unique<desktop::App>(room.options(), room.clock, room.relay);
        if (!app->unlock(words("correct horse"))) qFatal("not unlocked");
        VerbRunner runner;
        runner.needsApproval = [](const auto&) { return true; };
        runner.run = [this](const VerbCall&, VerbPeer& peer) {
            while (hold && !peer.cancelled())
                QThread::msleep(1);
            return 0;
        };
        const auto makeApp = [this] {
            return std::make_unique<desktop::App>(room.options(), room.clock, room.relay);
        };
        agent.emplace(settings, std::move(app), makeApp, std::move(runner), room.clock, spans, [this] { ended = true; });
        if (!agent->listen()) qFatal("cannot listen");
    }
    bool runsAVerb() {
        return aside([&]() -> Status {
                   TRY_LET(link, AgentLink::open(settings.socket, {kProtocol, settings.program, settings.home}));
                   RecordingTerminal terminal;
                   TRY(link.run(RunVerb{{"list"}, "/", {}}, terminal));
                   return {};
               }).has_value();
    }
    /// Time passes as it does for one who is awake.
    void wake(Duration span) {
        for (Duration gone; gone < span && !ended; gone.ms += 20'000) {
            room.clock.advance(Duration::seconds(20));
            QTest::qWait(1'100);
        }
    }

    QTemporaryDir folder{"/tmp/rubber-XXXXXX"};
    AppRoom room;
    ServerSettings settings;
    std::atomic<bool> hold = false;
    bool ended = false;
    std::optional<HeadlessAgent> agent;
};

} // namespace

class AgentHeadlessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAfterItsIdleTimeAndNotWhileItIsUsed() {
        Headless headless({Duration::seconds(3'600), Duration::seconds(60)});
        QVERIFY(headless.runsAVerb());
        headless.wake(Duration::seconds(20));
        QVERIFY(!headless.ended && headless.runsAVerb());
        headless.wake(Duration::seconds(40));
        QVERIFY(!headless.ended); // A minute since it began, less since it was used.
        headless.wake(Duration::seconds(20));
        QVERIFY(eventually([&] { return headless.ended; }));
    }
    void aVerbThatRunsIsUse() {
        Headless headless({Duration::seconds(3'600), Duration::seconds(60)});
        headless.hold = true;
        auto running = std::async(std::launch::async, [&] {
            auto link = AgentLink::open(headless.settings.socket,
                                        {kProtocol, headless.settings.program, headless.settings.home});
            RecordingTerminal terminal;
            return link && link->run(RunVerb{{"logs"}, "/", {}}, terminal).has_value();
        });
        QTest::qWait(300);
        headless.wake(Duration::seconds(80));
        QVERIFY(!headless.ended);
        headless.hold = false;
        QVERIFY(eventually([&] { return running.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
        QVERIFY(running.get());
    }
    void endsWhenTheComputerHasSlept() {
        Headless headless({Duration::seconds(3'600), Duration{}});
        headless.wake(Duration::seconds(80));
        QVERIFY(!headless.ended); // Only time went by.
        headless.room.clock.advance(HeadlessAgent::kSlept);
        QVERIFY(eventually([&] { return headless.ended; }));
        QVERIFY(!headless.runsAVerb());
    }
    void endsWhenItsTimeIsOver() {
        Headless headless({Duration::seconds(60), Duration{}});
        headless.wake(Duration::seconds(40));
        QVERIFY(!headless.ended);
        headless.wake(Duration::seconds(20));
        QVERIFY(eventually([&] { return headless.ended; }));
    }
    void writesDownWhoMayUseIt() {
        Headless headless({Duration::seconds(3'600), Duration{}});
        QVERIFY(headless.runsAVerb());
        VERIFY_OK(headless.room.app.unlock(words("correct horse")));
        const auto trail = headless.room.app.auditTrail({});
        VERIFY_OK(trail);
        QCOMPARE(std::count_if(trail->begin(), trail->end(), [](const auto& entry) { return entry.what == "agent_allowed"; }), 1);
    }
};

QTEST_GUILESS_MAIN(AgentHeadlessTest)
#include "headless_test.moc"
