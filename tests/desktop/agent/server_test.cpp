// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/desktop/agent/agent_rig.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace rubber;
using namespace rubber::agent;
using namespace rubber::test;

namespace {

constexpr const char* kCanary = "rk_live_canary";

/// Prints a secret, as `env` does.
int printSecret(const VerbCall&, VerbPeer& peer) {
    peer.out(kCanary);
    return 0;
}

/// Greets, sends one verb and gives every byte that came back until the end.
std::string everythingTold(AgentRig& rig, const std::string& verb) {
    QLocalSocket socket;
    socket.connectToServer(QString::fromStdString(rig.settings.socket));
    socket.write(QByteArray::fromStdString(frameOf(FrameKind::Hello, encode(rig.hello())) +
                                           frameOf(FrameKind::Run, encode(RunVerb{{verb}, "/", {}}))));
    if (!eventually([&] { return socket.state() == QLocalSocket::UnconnectedState; })) qFatal("no end");
    return socket.readAll().toStdString();
}

/// One verb through the real client, beside the server's event loop.
Result<VerbEnd> runVerb(AgentRig& rig, RecordingTerminal& terminal, const std::string& verb = "push") {
    return aside([&]() -> Result<VerbEnd> {
        TRY_LET(link, AgentLink::open(rig.settings.socket, rig.hello()));
        return link.run(RunVerb{{verb}, "/home/me", {}}, terminal);
    });
}

int connectTo(const std::string& path) {
    const int file = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    path.copy(address.sun_path, sizeof address.sun_path - 1);
    if (::connect(file, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0) return file;
    ::close(file);
    return -1;
}

} // namespace

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
        QCOMPARE(rig.approver.asked[0].peer.program, std::string("agent_server_test"));
        QCOMPARE(rig.approver.asked[0].allowFor.ms, 15 * 60 * 1000);
        QCOMPARE(rig.server->approvals().size(), std::size_t{1});
        rig.server->revoke(rig.server->approvals()[0].id);
        rig.approver.answer = Consent::Deny;
        VERIFY_NAMED(runVerb(rig, terminal), "not_approved");
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
    }
    void aCallerWhoLeavesTakesItsQuestionAlong() {
        AgentRig rig;
        rig.verb = printSecret;
        const int file = connectTo(rig.settings.socket);
        const auto bytes = frameOf(FrameKind::Hello, encode(rig.hello())) +
                           frameOf(FrameKind::Run, encode(RunVerb{{"env"}, "/", {}}));
        QCOMPARE(::write(file, bytes.data(), bytes.size()), ssize_t(bytes.size()));
        QVERIFY(eventually([&] { return rig.approver.asked.size() == 1; }));
        ::close(file);
        QVERIFY(eventually([&] { return rig.approver.withdrawn.size() == 1; }));
        rig.approver.answer = Consent::Once;
        RecordingTerminal terminal;
        VERIFY_OK(runVerb(rig, terminal)); // It was no denial.
    }
    void opensNoMoreQuestionsThanAPersonCanSee() {
        AgentRig rig;
        rig.verb = printSecret;
        std::vector<int> files;
        const auto bytes = frameOf(FrameKind::Hello, encode(rig.hello())) +
                           frameOf(FrameKind::Run, encode(RunVerb{{"env"}, "/", {}}));
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
            const auto bytes = frameOf(FrameKind::Hello, encode(rig.hello())) +
                               frameOf(FrameKind::Run, encode(RunVerb{{"logs"}, "/", {}}));
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
        const auto bytes = frameOf(FrameKind::Hello, encode(rig.hello())) +
                           frameOf(FrameKind::Run, encode(RunVerb{{"logs"}, "/", {}}));
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
    void tellsStrangersApart() {
        AgentRig rig;
        const auto open = [&](Hello hello) {
            return aside([&] { return AgentLink::open(rig.settings.socket, hello); });
        };
        Hello other = rig.hello();
        other.program = "0.0.9";
        VERIFY_NAMED(open(other), "other_protocol");
        other = rig.hello();
        other.home = "/elsewhere";
        VERIFY_NAMED(open(other), "other_protocol");
        VERIFY_NAMED(aside([&] { return AgentLink::open(rig.settings.socket + "x", rig.hello()); }), "no_agent");
    }
    void handsASecondStartOver() {
        AgentRig rig;
        VERIFY_OK(aside([&]() -> Status {
            TRY_LET(link, AgentLink::open(rig.settings.socket, rig.hello()));
            return link.raise({{"rubberapi://pair?url=https://r.example&code=AB"}, "token-7"});
        }));
        QCOMPARE(rig.raised.size(), std::size_t{1});
        QCOMPARE(rig.raised[0].activationToken, std::string("token-7"));
    }
    void survivesGarbageAndGoesOnServing() {
        AgentRig rig;
        rig.verb = [](const VerbCall&, VerbPeer&) { return 0; };
        const std::string hello = frameOf(FrameKind::Hello, encode(rig.hello()));
        const std::string run = frameOf(FrameKind::Run, encode(RunVerb{{"free"}, "/", {}}));
        for (const std::string& bytes :
             {std::string("GET / HTTP/1.1\r\n\r\n"), std::string(70'000, '\xff'), std::string(5, '\0'),
              run, hello + hello, hello + frameOf(FrameKind::Secret, "x"), hello + frameOf(FrameKind::Run, "{}"),
              hello + frameOf(FrameKind::Unlock, "[]"), hello + frameOf(FrameKind::Out, "x"),
              frameOf(FrameKind::Hello, "{\"protocol\":99,\"program\":\"\",\"home\":\"\"}"),
              hello + run + run + frameOf(FrameKind::Secret, "late")}) {
            const int file = connectTo(rig.settings.socket);
            QVERIFY(::write(file, bytes.data(), bytes.size()) > 0);
            char buffer[4096];
            QVERIFY(eventually([&] {
                const ssize_t n = ::read(file, buffer, sizeof buffer);
                return n == 0 || (n < 0 && errno == ECONNRESET);
            }));
            ::close(file);
        }
        RecordingTerminal terminal;
        VERIFY_OK(runVerb(rig, terminal, "free"));
    }
    void aPeerThatSaysNothingOrHalfIsPutOut() {
        ServerSettings settings;
        settings.limits = {Duration{80}, Duration{80}};
        AgentRig rig(settings);
        const std::string hello = frameOf(FrameKind::Hello, encode(rig.hello()));
        for (const std::string& bytes : {std::string(), hello.substr(0, 3), hello.substr(0, hello.size() - 1), hello,
                                         hello + frameOf(FrameKind::Unlock, encode(UnlockVault{}))}) {
            const int file = connectTo(rig.settings.socket);
            QCOMPARE(::write(file, bytes.data(), bytes.size()), ssize_t(bytes.size()));
            char buffer[4096];
            QVERIFY(eventually([&] { return ::read(file, buffer, sizeof buffer) == 0; }));
            ::close(file);
        }
    }
    void drippingBytesProlongsNothing() {
        ServerSettings settings;
        settings.limits = {Duration{150}, Duration{150}};
        AgentRig rig(settings);
        const std::string hello = frameOf(FrameKind::Hello, encode(rig.hello()));
        const int file = connectTo(rig.settings.socket);
        std::size_t sent = 0;
        QVERIFY(eventually([&] {
            char byte = 0;
            if (::read(file, &byte, 1) == 0) return true;
            if (sent < hello.size() && ::send(file, &hello[sent], 1, MSG_NOSIGNAL) == 1) ++sent;
            return false;
        }));
        QVERIFY(sent < hello.size());
        ::close(file);
    }
    void aThousandConnectionsDoNotKeepItFromServing() {
        ServerSettings settings;
        settings.limits = {Duration{300}, Duration{300}};
        AgentRig rig(settings);
        rig.verb = [](const VerbCall&, VerbPeer&) { return 0; };
        std::vector<int> files;
        for (int i = 0; i < 1000; ++i) {
            files.push_back(connectTo(rig.settings.socket));
            if (i % 16 == 0) QCoreApplication::processEvents();
        }
        RecordingTerminal terminal;
        QVERIFY(eventually([&] { return runVerb(rig, terminal, "free").has_value(); }));
        for (const int file : files)
            if (file >= 0) ::close(file);
        VERIFY_OK(runVerb(rig, terminal, "free"));
    }
    void twoProgramsCannotListenAndACrashedOneIsReplaced() {
        AgentRig rig;
        AgentServer second(rig.settings, rig, {}, rig.approver, rig.room.clock);
        VERIFY_NAMED(second.listen(), "agent_runs");
        const auto socket = rig.settings.socket;
        rig.server.reset();
        // What kill -9 leaves: the file, and nobody behind it.
        const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        socket.copy(address.sun_path, sizeof address.sun_path - 1);
        QCOMPARE(::bind(left, reinterpret_cast<sockaddr*>(&address), sizeof address), 0);
        ::close(left);
        VERIFY_OK(second.listen());
        VERIFY_OK(aside([&] { return AgentLink::open(socket, rig.hello()); }));
    }
    void theSocketIsForItsOwnerAlone() {
        AgentRig rig;
        struct stat facts {};
        QCOMPARE(::stat(rig.settings.socket.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 077, 0u);
        QCOMPARE(::stat(rig.room.room.beside("run").c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0700u);
        rig.server.reset();
        ::chmod(rig.room.room.beside("run").c_str(), 0755);
        AgentServer open(rig.settings, rig, {}, rig.approver, rig.room.clock);
        VERIFY_NAMED(open.listen(), "unsafe_folder");
        const auto link = rig.room.room.beside("linked");
        QCOMPARE(::symlink(rig.room.room.beside("run").c_str(), link.c_str()), 0);
        ::chmod(rig.room.room.beside("run").c_str(), 0700);
        ServerSettings linked = rig.settings;
        linked.socket = link + "/agent.sock";
        AgentServer through(linked, rig, {}, rig.approver, rig.room.clock);
        VERIFY_NAMED(through.listen(), "unsafe_folder");
    }
    void anotherUserIsNotServed() {
        if (::geteuid() != 0) QSKIP("only root can be another user");
        AgentRig rig;
        rig.verb = printSecret;
        rig.approver.answer = Consent::Allow;
        // Even with the folder and the socket thrown open.
        const std::filesystem::path folder = std::filesystem::path(rig.settings.socket).parent_path();
        ::chmod(folder.c_str(), 0777);
        ::chmod(folder.parent_path().c_str(), 0777);
        ::chmod(rig.settings.socket.c_str(), 0777);
        const auto bytes = frameOf(FrameKind::Hello, encode(rig.hello())) +
                           frameOf(FrameKind::Run, encode(RunVerb{{"free"}, "/", {}}));
        const pid_t child = ::fork();
        if (child == 0) {
            if (::setuid(65534) != 0) ::_exit(2);
            const int file = connectTo(rig.settings.socket);
            if (file < 0) ::_exit(3);
            std::ignore = ::send(file, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            char byte = 0;
            for (int i = 0; i < 1000; ++i) {
                const ssize_t n = ::read(file, &byte, 1);
                if (n > 0) ::_exit(4); // Told something.
                if (n == 0 || errno != EAGAIN) ::_exit(0);
                ::usleep(10'000);
            }
            ::_exit(5);
        }
        int status = -1;
        QVERIFY(eventually([&] { return ::waitpid(child, &status, WNOHANG) == child; }, 15));
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(rig.approver.asked.empty());
    }
};

QTEST_GUILESS_MAIN(AgentServerTest)
#include "server_test.moc"
