// SPDX-License-Identifier: GPL-3.0-or-later
// Who else may come to the socket: other versions, other users, the silent, the many, garbage.
#include <QTest>

#include "tests/desktop/agent/callers.h"

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace rubber;
using namespace rubber::agent;
using namespace rubber::test;

class AgentStrangersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
            QVERIFY(eventually([&] { 
                const ssize_t n = ::read(file, buffer, sizeof buffer);
                return n == 0 || (n < 0 && errno == ECONNRESET); // It may have been put out with bytes unread.
            }));
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
        rlimit most{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &most), 0);
        std::vector<int> files;
        // Both ends are in this process, which needs some for itself.
        const int many = int(std::min<rlim_t>(1000, most.rlim_cur - std::min<rlim_t>(most.rlim_cur, 300)));
        for (int i = 0; i < many; ++i) {
            files.push_back(connectTo(rig.settings.socket));
            if (i % 16 == 0) QCoreApplication::processEvents();
        }
        RecordingTerminal terminal;
        QVERIFY(eventually([&] { return runVerb(rig, terminal, "free").has_value(); }));
        for (const int file : files)
            if (file >= 0) ::close(file);
        VERIFY_OK(runVerb(rig, terminal, "free"));
    }
    void goesOnListeningAfterItCouldNotTakeAConnection() {
        AgentRig rig;
        rig.verb = [](const VerbCall&, VerbPeer&) { return 0; };
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
        const int file = connectTo(rig.settings.socket);
        QVERIFY(file >= 0);
        const int next = ::dup(file); // The lowest free one, which the server's end would get.
        ::close(next);
        rlimit none = before;
        none.rlim_cur = rlim_t(next);
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &none), 0);
        QTest::qWait(50); // The event loop tries to take it, and cannot.
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &before), 0);
        ::close(file);
        RecordingTerminal terminal;
        QVERIFY(eventually([&] { return runVerb(rig, terminal, "free").has_value(); }));
    }
    void saysWhenItsNameIsTooLong() {
        AgentRig rig;
        ServerSettings settings = rig.settings;
        settings.socket = rig.room.room.beside("run/") + std::string(120, 'x');
        AgentServer server(settings, rig, {}, rig.approver, rig.room.clock);
        const auto listening = server.listen();
        VERIFY_NAMED(listening, "agent_failed");
        QVERIFY(listening.error().context.find("too long") != std::string::npos);
    }
    void endsWithConnectionsOpen() {
        AgentRig rig;
        const int silent = connectTo(rig.settings.socket), greeted = connectTo(rig.settings.socket);
        const std::string hello = frameOf(FrameKind::Hello, encode(rig.hello()));
        QCOMPARE(::write(greeted, hello.data(), hello.size()), ssize_t(hello.size()));
        char byte = 0;
        QVERIFY(eventually([&] { return ::read(greeted, &byte, 1) == 1; }));
        rig.server.reset();
        for (const int file : {silent, greeted})
            ::close(file);
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
        const auto folder = std::filesystem::path(rig.settings.socket).parent_path();
        QCOMPARE(::stat(folder.c_str(), &facts), 0);
        QCOMPARE(facts.st_mode & 0777, 0700u);
        rig.server.reset();
        ::chmod(folder.c_str(), 0755);
        AgentServer open(rig.settings, rig, {}, rig.approver, rig.room.clock);
        VERIFY_NAMED(open.listen(), "unsafe_folder");
        const std::string link = folder.parent_path() / "linked";
        QCOMPARE(::symlink(folder.c_str(), link.c_str()), 0);
        ::chmod(folder.c_str(), 0700);
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
        const auto bytes = helloAndRun(rig, "free");
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
        if (WEXITSTATUS(status) == 2) QSKIP("this container has no other user");
        if (WEXITSTATUS(status) == 3) QSKIP("the temporary folder is closed to other users");
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(rig.approver.asked.empty());
    }
};

QTEST_GUILESS_MAIN(AgentStrangersTest)
#include "strangers_test.moc"
