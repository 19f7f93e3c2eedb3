// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desktop/cli/remote/agent_verbs.h"
#include "tests/desktop/app_room.h"

using namespace rubber;
using namespace rubber::agent;
using namespace rubber::test;

namespace {

class FakePeer final : public VerbPeer {
public:
    std::string shown, talked, line = "sk-or-v1-canary-from-stdin-12345";
    bool yes = false;
    std::optional<ChildProgram> child;
    Secret childKey;
    bool out(std::string_view bytes) override {
        shown += bytes;
        return true;
    }
    bool talk(std::string_view bytes) override {
        talked += bytes;
        return true;
    }
    Result<Secret> askSecret(const std::string&) override { return Secret(line); }
    Result<bool> askYes(const std::string& question) override {
        talked += question;
        return yes;
    }
    Result<Secret> readLine() override { return Secret(line); }
    void startChild(const ChildProgram& program, const Secret& key) override {
        child = program;
        childKey = key.clone();
    }
    bool cancelled() const override { return false; }
};

struct Room : AppRoom {
    Room() : AppRoom("home-lab") {}
    VerbRunner runner = cli::agentVerbs(
        [this] { return std::make_unique<desktop::App>(options(), clock, relay); }, clock);
    int run(FakePeer& peer, std::vector<std::string> words, TerminalFacts terminal = {}) {
        VerbCall call{{std::move(words), room.folder(), terminal},
                      "cli pts/3",
                      app.lend(),
                      {true, WallTime{clock.wall().ms + 900'000}, "app"}};
        return runner.run(call, peer);
    }
};

} // namespace

class AgentVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void runsTheVerbsOfTheCommandLineWithoutAPassphrase() {
        Room room;
        room.push("ci");
        FakePeer peer;
        QCOMPARE(room.run(peer, {"list"}), 0);
        QVERIFY2(peer.shown.find("ci") != std::string::npos, peer.shown.c_str());
        peer.shown.clear();
        QCOMPARE(room.run(peer, {"status"}), 0);
        const auto first = QString::fromStdString(peer.shown).split('\n').front();
        QVERIFY2(first.startsWith("Vault") && first.contains("unlocked until ") && first.endsWith("(by the app)"),
                 qPrintable(first));
        QCOMPARE(room.run(peer, {"status", "nobody"}), 4);
        QVERIFY(peer.talked.find("no such key") != std::string::npos);
    }
    void asksAndReadsThereWhereTheCallerIs() {
        Room room;
        FakePeer peer;
        QCOMPARE(room.run(peer, {"push", "-", "--name", "piped", "--daily-limit", "1"}), 0);
        TerminalFacts terminal;
        terminal.canAsk = true;
        peer.line = "sk-or-v1-canary-from-terminal-1";
        QCOMPARE(room.run(peer, {"push", "--name", "typed", "--daily-limit", "1"}, terminal), 0);
        QCOMPARE(room.run(peer, {"push", "--name", "nobody"}), 2); // There is no terminal.
        QCOMPARE(room.run(peer, {"push", "--name", "no", "--no-input"}, terminal), 2);
        QVERIFY((peer.shown + peer.talked).find("canary") == std::string::npos);
        QCOMPARE(room.relay.granted.size(), std::size_t{2});
    }
    void namesFilesFromWhereTheCallerIs() {
        Room room;
        FakePeer peer;
        QCOMPARE(room.run(peer, {"audit", "export", "--csv", "rows.csv"}), 0);
        QVERIFY(std::filesystem::exists(room.room.path("rows.csv")));
        spit(room.room.path("list.json"), "{}");
        QCOMPARE(room.run(peer, {"prices", "diff", "--from", "list.json"}), 1);
        QVERIFY2(peer.talked.find("cannot be read") == std::string::npos, peer.talked.c_str());
    }
    void hidesATokenFromATerminalAndGivesItToAPipe() {
        Room room;
        const auto pushed = room.push("ci");
        const std::string token(pushed.token.reveal());
        FakePeer terminalPeer, pipePeer;
        TerminalFacts terminal;
        terminal.outIsTerminal = true;
        QCOMPARE(room.run(terminalPeer, {"env", "ci"}, terminal), 0);
        QVERIFY(terminalPeer.shown.find(token) == std::string::npos);
        QCOMPARE(room.run(pipePeer, {"env", "ci"}), 0);
        QVERIFY(pipePeer.shown.find(token) != std::string::npos);
    }
    void startsNoProgramItself() {
        Room room;
        const auto pushed = room.push("ci");
        FakePeer peer;
        const auto mark = room.room.path("started");
        QCOMPARE(room.run(peer, {"run", "ci", "--", "touch", mark}), 0);
        QVERIFY(!std::filesystem::exists(mark));
        QVERIFY(peer.child.has_value());
        QVERIFY(peer.childKey.equals(pushed.token));
        QVERIFY(peer.shown.find("rk_live_") == std::string::npos);
    }
    void refusesWhatIsNotAnAgentsToDo() {
        Room room;
        FakePeer peer;
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"vault", "passwd"}, {"vault", "init"}, {"agent", "--foreground"}, {"unlock"},
              {"lock"}, {"kill", "ci"}, {"list", "--passphrase-fd", "0"}, {"vault", "restore", "x"}})
            QCOMPARE(room.run(peer, words), 2);
        QCOMPARE(room.run(peer, {"nonsense"}), 2);
        QCOMPARE(room.relay.count("kill"), 0);
    }
    void knowsWhatNeedsNoApproval() {
        Room room;
        const auto needs = room.runner.needsApproval;
        QVERIFY(!needs({"status"}) && !needs({"status", "ci", "--json"}) && !needs({"list"}) && !needs({"ls"}));
        QVERIFY(needs({"env", "ci"}) && needs({"show", "ci", "--reveal"}) && needs({"push", "-"}) &&
                needs({"run", "ci", "--", "status"}) && needs({"edit", "list"}) && needs({"logs"}));
    }
};

QTEST_GUILESS_MAIN(AgentVerbsTest)
#include "verbs_test.moc"
