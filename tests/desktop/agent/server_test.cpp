// SPDX-License-Identifier: GPL-3.0-or-later
// Verbs and approvals, through the real client.
#include <QTest>

#include "tests/desktop/agent/callers.h"

using namespace rubber;
using namespace rubber::agent;
using namespace rubber::test;

class AgentServerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsAVerbForAnApprovedTerminalAndAsksOnce() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        rig.until = WallTime{1'773'144'900'000};
        rig.verb = [](const VerbCall& call, VerbPeer& peer) {
            CHECK(!call.key.empty() && call.request.folder == "/home/me" && call.who.starts_with("cli"));
            CHECK(call.state.until == WallTime{1'773'144'900'000} && call.state.by == "app");
            peer.out("data\n");
            peer.talk("talk\n");
            return 6;
        };
        RecordingTerminal terminal;
        for (int i = 0; i < 3; ++i) {
            const auto end = runVerb(rig, terminal);
            VERIFY_OK(end);
            QCOMPARE(end->code, 6);
        }
        QCOMPARE(terminal.shown, std::string("data\ndata\ndata\n"));
        QCOMPARE(terminal.talked, std::string("talk\ntalk\ntalk\n"));
        QCOMPARE(rig.approver.asked.size(), std::size_t{1});
        QCOMPARE(rig.approver.asked[0].peer.pid, qint64(::getpid()));
        QCOMPARE(rig.approver.asked[0].peer.program, ownProgram());
        QCOMPARE(rig.approver.asked[0].allowFor.ms, 15 * 60 * 1000);
        QCOMPARE(rig.server->approvals().size(), std::size_t{1});
        rig.server->revoke(rig.server->approvals()[0].id);
        rig.approver.answer = Consent::Deny;
        VERIFY_NAMED(runVerb(rig, terminal), "not_approved");
        QCOMPARE(rig.noted.size(), std::size_t{3});
        const auto told = [&](std::size_t i, const std::string& what, const std::string& fact) {
            return rig.noted[i].starts_with(what + ' ') && rig.noted[i].find(' ' + fact + "=") != std::string::npos &&
                   rig.noted[i].ends_with(' ' + ownProgram());
        };
        QVERIFY(told(0, "agent_allowed", "for"));
        QVERIFY(told(1, "agent_revoked", "given"));
        QVERIFY(told(2, "agent_denied", "by"));
    }
    void listsAndRevokesFromATerminal() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        rig.verb = printSecret;
        RecordingTerminal terminal;
        VERIFY_OK(runVerb(rig, terminal));
        rig.room.clock.advance(Duration::seconds(60));
        const auto ask = [&](const TerminalsQuery& query) {
            return aside([&]() -> Result<AllowedTerminals> {
                TRY_LET(link, AgentLink::open(rig.settings.socket, rig.hello()));
                return link.terminals(query);
            });
        };
        const auto listed = ask({});
        VERIFY_OK(listed);
        QCOMPARE(listed->list.size(), std::size_t{1});
        QCOMPARE(listed->list[0].pid, std::int64_t(::getpid()));
        QCOMPARE(listed->list[0].program, ownProgram());
        QCOMPARE(listed->list[0].left.ms, 14 * 60 * 1000);
        QCOMPARE(ask({{listed->list[0].id + 1}, false})->revoked, 0u);
        QCOMPARE(rig.approver.asked.size(), std::size_t{1}); // None of this asks a person.
        const auto revoked = ask({{listed->list[0].id}, false});
        VERIFY_OK(revoked);
        QVERIFY(revoked->revoked == 1 && revoked->list.empty());
        QVERIFY(rig.noted.back().starts_with("agent_revoked "));
        VERIFY_OK(runVerb(rig, terminal));
        QCOMPARE(rig.approver.asked.size(), std::size_t{2});
        QCOMPARE(ask({{}, true})->revoked, 1u);
        QVERIFY(rig.server->approvals().empty());
    }
    void onceIsOnce() {
        AgentRig rig;
        rig.approver.answer = Consent::Once;
        rig.verb = printSecret;
        RecordingTerminal terminal;
        VERIFY_OK(runVerb(rig, terminal));
        VERIFY_OK(runVerb(rig, terminal));
        QCOMPARE(rig.approver.asked.size(), std::size_t{2});
        QVERIFY(rig.server->approvals().empty());
    }
    void aDeniedTerminalGetsNoSecretAndIsNotAskedAboutAgain() {
        AgentRig rig;
        rig.approver.answer = Consent::Deny;
        rig.verb = printSecret;
        for (int i = 0; i < 2; ++i) {
            const std::string told = everythingTold(rig, "env");
            QVERIFY(told.find("not_approved") != std::string::npos);
            QVERIFY(told.find("canary") == std::string::npos);
        }
        QCOMPARE(rig.approver.asked.size(), std::size_t{1});
        rig.approver.answer = Consent::Allow;
        rig.room.clock.advance(Duration::seconds(61));
        QVERIFY(everythingTold(rig, "env").find(kCanary) != std::string::npos); // The test can see it.
    }
    void nobodyThereMeansNo() {
        ServerSettings settings;
        settings.patience = Duration{60};
        AgentRig rig(settings);
        rig.verb = printSecret;
        RecordingTerminal terminal;
        VERIFY_NAMED(runVerb(rig, terminal), "not_approved");
        QVERIFY(terminal.waited);
        QVERIFY(terminal.shown.empty());
        QVERIFY(rig.approver.withdrawn == std::vector<std::uint64_t>{1});
        QCOMPARE(rig.noted.size(), std::size_t{1});
        QVERIFY(rig.noted[0].find("by=nobody answered") != std::string::npos);
    }
    void aCallerWhoLeavesTakesItsQuestionAlong() {
        AgentRig rig;
        rig.verb = printSecret;
        const int file = connectTo(rig.settings.socket);
        const auto bytes = helloAndRun(rig, "env");
        QCOMPARE(::write(file, bytes.data(), bytes.size()), ssize_t(bytes.size()));
        QVERIFY(eventually([&] { return rig.approver.asked.size() == 1; }));
        ::close(file);
        QVERIFY(eventually([&] { return rig.approver.withdrawn.size() == 1; }));
        QVERIFY(rig.noted.empty());
        rig.approver.answer = Consent::Once;
        RecordingTerminal terminal;
        VERIFY_OK(runVerb(rig, terminal)); // It was no denial.
    }
    void opensNoMoreQuestionsThanAPersonCanSee() {
        AgentRig rig;
        rig.verb = printSecret;
        std::vector<int> files;
        const auto bytes = helloAndRun(rig, "env");
        for (int i = 0; i < 12; ++i) {
            files.push_back(connectTo(rig.settings.socket));
            QCOMPARE(::write(files.back(), bytes.data(), bytes.size()), ssize_t(bytes.size()));
            QCoreApplication::processEvents();
        }
        QVERIFY(eventually([&] { return rig.approver.asked.size() >= 4; }));
        VERIFY_NAMED(([&] { RecordingTerminal terminal; return runVerb(rig, terminal); })(), "not_approved");
        QCOMPARE(rig.approver.asked.size(), std::size_t{4});
        for (const int file : files)
            ::close(file);
    }
    void whatShowsNoSecretNeedsNoApproval() {
        AgentRig rig;
        rig.verb = [](const VerbCall&, VerbPeer&) { return 0; };
        RecordingTerminal terminal;
        VERIFY_OK(runVerb(rig, terminal, "free"));
        QVERIFY(rig.approver.asked.empty());
    }
    void aLockedVaultRunsNothing() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        rig.verb = printSecret;
        RecordingTerminal terminal;
        VERIFY_OK(aside([&]() -> Status {
            TRY_LET(link, AgentLink::open(rig.settings.socket, rig.hello()));
            return link.lock();
        }));
        QVERIFY(!rig.room.app.unlocked());
        VERIFY_NAMED(runVerb(rig, terminal, "free"), "vault_locked");
        const auto unlock = [&](const char* passphrase) {
            return aside([&]() -> Result<Welcome> {
                TRY_LET(link, AgentLink::open(rig.settings.socket, rig.hello()));
                return link.unlock(words(passphrase), Duration::seconds(60));
            });
        };
        VERIFY_NAMED(unlock("wrong"), "wrong_passphrase");
        QVERIFY(unlock("correct horse")->unlocked);
        VERIFY_OK(runVerb(rig, terminal));
    }
    void lockingEndsVerbsAndApprovals() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        std::atomic<bool> running = false;
        rig.verb = [&running](const VerbCall&, VerbPeer& peer) {
            running = true;
            while (!peer.cancelled())
                QThread::msleep(1);
            return 130;
        };
        RecordingTerminal terminal;
        std::thread locker; // The lock comes from the server's thread, as from a window.
        QTimer::singleShot(0, [&] {
            auto* timer = new QTimer(rig.server.get());
            QObject::connect(timer, &QTimer::timeout, [&] {
                if (running) rig.lock();
            });
            timer->start(5);
        });
        const auto end = runVerb(rig, terminal);
        VERIFY_OK(end);
        QCOMPARE(end->code, 130);
        QVERIFY(rig.server->approvals().empty());
    }
    void ctrlCReachesTheVerb() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        rig.verb = [](const VerbCall&, VerbPeer& peer) {
            peer.out("one row\n");
            while (!peer.cancelled())
                QThread::msleep(1);
            return 130;
        };
        RecordingTerminal terminal;
        terminal.stop = [&terminal] { return !terminal.shown.empty(); };
        const auto end = runVerb(rig, terminal);
        VERIFY_OK(end);
        QCOMPARE(end->code, 130);
    }
    void aCallerThatDiesEndsItsVerb() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        std::atomic<int> ended = 0;
        rig.verb = [&ended](const VerbCall&, VerbPeer& peer) {
            while (peer.out("row\n"))
                QThread::msleep(1);
            ++ended;
            return 0;
        };
        for (int i = 0; i < 5; ++i) {
            const int file = connectTo(rig.settings.socket);
            const auto bytes = helloAndRun(rig, "logs");
            QCOMPARE(::write(file, bytes.data(), bytes.size()), ssize_t(bytes.size()));
            char byte = 0;
            QVERIFY(eventually([&] { return ::read(file, &byte, 1) == 1; }));
            ::close(file);
        }
        QVERIFY(eventually([&] { return ended == 5; }));
    }
    void questionsGoToTheCaller() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        rig.verb = [](const VerbCall&, VerbPeer& peer) {
            const auto secret = peer.askSecret("Upstream key: ");
            const auto yes = peer.askYes("Sure?");
            const auto line = peer.readLine();
            const bool right = secret && secret->equals(Secret("s3cret")) && yes && *yes && line &&
                               line->equals(Secret("sk-line"));
            return right ? 0 : 1;
        };
        RecordingTerminal terminal;
        const auto end = runVerb(rig, terminal);
        VERIFY_OK(end);
        QCOMPARE(end->code, 0);
        QCOMPARE(terminal.talked, std::string("Upstream key: Sure?"));
    }
    void largeOutputArrivesWholeHoweverSlowItsReader() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        std::atomic<std::size_t> written = 0;
        rig.verb = [&written](const VerbCall&, VerbPeer& peer) {
            for (int i = 0; i < 3000; ++i) {
                peer.out(std::string(4000, static_cast<char>('a' + i % 26)));
                written += 4000;
            }
            return 0;
        };
        const int file = connectTo(rig.settings.socket);
        const auto bytes = helloAndRun(rig, "logs");
        QCOMPARE(::write(file, bytes.data(), bytes.size()), ssize_t(bytes.size()));
        QTest::qWait(200);
        QVERIFY2(written < (3u << 20), std::to_string(written).c_str()); // It does not pile up here.
        FrameReader reader(FrameReader::Side::FromAgent);
        std::size_t got = 0;
        bool ended = false;
        QVERIFY(eventually([&] {
            char buffer[65536];
            for (ssize_t n = ::read(file, buffer, sizeof buffer); n > 0; n = ::read(file, buffer, sizeof buffer))
                reader.feed({buffer, static_cast<std::size_t>(n)});
            for (auto frame = reader.next(); frame && *frame; frame = reader.next()) {
                if ((*frame)->kind == FrameKind::Out) got += (*frame)->payload.size();
                ended = ended || (*frame)->kind == FrameKind::Exit;
            }
            return ended;
        }));
        QCOMPARE(got, std::size_t{3000} * 4000);
        ::close(file);
    }
    void aProgramToStartComesWithItsKey() {
        AgentRig rig;
        rig.approver.answer = Consent::Allow;
        rig.verb = [](const VerbCall&, VerbPeer& peer) {
            peer.startChild({{{"OPENAI_BASE_URL", "https://r/v1"}}, "OPENAI_API_KEY"}, Secret(kCanary));
            return 0;
        };
        RecordingTerminal terminal;
        const auto end = runVerb(rig, terminal, "run");
        VERIFY_OK(end);
        QVERIFY(end->child && end->child->keyVariable == "OPENAI_API_KEY");
        QVERIFY(end->childKey.equals(Secret(kCanary)));
    }
};

QTEST_GUILESS_MAIN(AgentServerTest)
#include "server_test.moc"
