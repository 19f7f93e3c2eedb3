// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/answering.h"
#include "tests/desktop/cli_room.h"
#include "tests/desktop/import_samples.h"

#include <QTemporaryFile>

using namespace rubber;
using test::Answering;
using test::CliRan;
using test::CliRoom;

class CliUpstreamTest : public QObject {
    Q_OBJECT

    static bool has(const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    }
    /// A file of this text beside the vault; its path.
    static QString file(const CliRoom& room, const char* name, const std::string& text) {
        const QString path = room.folder.filePath(name);
        test::spit(path.toStdString(), text);
        return path;
    }

private Q_SLOTS:
    void goesThroughTheLifeOfAnUpstreamKey() {
        CliRoom room;
        room.pair();
        const CliRan added = room.run("upstream add sk-or-v1-canary-4f1c9a77e2b84d05 --label work --no-test --json");
        QVERIFY2(added.code == 0, added.err.c_str());
        QCOMPARE(added.data()["label"].toString(), "work");
        QCOMPARE(added.data()["hint"].toString(), QString::fromUtf8("sk-\u20264d05"));
        QVERIFY(has(added.err, "history"));
        QCOMPARE(room.run("upstream add sk-or-v1-canary-4f1c9a77e2b84d05").code, 8); // Before anybody is asked.
        QCOMPARE(room.run("push work --name ci").code, 0);
        const CliRan list = room.run("upstream list");
        QVERIFY2(has(list.out, "work") && has(list.out, "1 key") && has(list.out, "never"), list.out.c_str());
        QCOMPARE(room.run("upstream list --json").json()["data"].toArray().size(), 1);
        const CliRan used = room.run("upstream archive work");
        QCOMPARE(used.code, 8);
        QVERIFY(has(used.err, "used by ci"));
        QCOMPARE(room.run("upstream rename work home").code, 0);
        QCOMPARE(room.run("upstream rename work x").code, 4);
        QCOMPARE(room.run("archive ci").code, 0);
        QCOMPARE(room.run("upstream archive home").code, 0);
        QVERIFY(room.run("upstream list --json").json()["data"].toArray().isEmpty());
        QCOMPARE(room.run("upstream list --all --json").json()["data"].toArray().size(), 1);
        QCOMPARE(room.run("upstream remove home").code, 2); // Nobody to ask.
        QCOMPARE(room.run("upstream remove home --yes").code, 8);
        QCOMPARE(room.run("delete ci --yes").code, 0);
        QCOMPARE(room.run("upstream remove home --yes").code, 0);
        QVERIFY(room.run("upstream list --all --json").json()["data"].toArray().isEmpty());
    }

    void rotatesAndGoesOn() {
        CliRoom room;
        room.pair();
        room.push();
        room.relay.onCall = [&] {
            if (room.relay.calls.back().verb == "grant") room.relay.reachable = false;
        };
        const CliRan stuck = room.run("upstream rotate openrouter sk-or-v1-canary-new-91d3a7c04b");
        QCOMPARE(stuck.code, 5);
        QVERIFY(has(stuck.err, "ci still has the old secret"));
        QVERIFY(has(stuck.err, "--continue openrouter"));
        room.relay.onCall = {};
        room.relay.reachable = true;
        QCOMPARE(room.run("upstream rotate openrouter x --continue").code, 2);
        const CliRan rest = room.run("upstream rotate openrouter --continue --json");
        QVERIFY2(rest.code == 0, rest.err.c_str());
        QCOMPARE(rest.data()["complete"].toBool(), true);
        QCOMPARE(rest.data()["pushed"].toArray().size(), 1);
        QVERIFY(room.relay.granted.begin()->second.upstreamKey.equals(
            Secret(std::string_view("sk-or-v1-canary-new-91d3a7c04b"))));
        QVERIFY(!has(stuck.out + stuck.err + rest.out + rest.err, "canary"));
    }

    void revealsOnlyOnDemand() {
        CliRoom room;
        room.pair();
        room.push();
        const char* secret = "sk-or-v1-canary-4f1c9a77e2b8";
        QCOMPARE(room.run("upstream reveal openrouter").out, std::string(secret) + "\n");
        QCOMPARE(room.run("upstream reveal openrouter --json").data()["key"].toString(), secret);
        QCOMPARE(room.run("upstream reveal nothing").code, 4);
        for (const char* line : {"upstream list", "upstream list --json", "list --json", "show ci --json",
                                 "status --json", "upstream rename openrouter x", "doctor"})
            QVERIFY2(!has(room.run(line).out, "canary"), line);
    }

    void testsAKeyAtItsProvider() {
        CliRoom room;
        room.pair();
        QTcpServer server;
        const Answering peer(server, Answering::whole(R"({"data":[{},{}]})"));
        const QString at = QString::fromStdString(peer.origin()) + "/v1";
        QCOMPARE(room.run("upstream add sk-or-v1-canary-4f1c9a77e2b84d05 --no-test --base-url " + at).code, 0);
        QVERIFY(peer.asked.isEmpty());
        const CliRan good = room.run("upstream test openrouter");
        QCOMPARE(good.code, 0);
        QCOMPARE(good.out, std::string("openrouter: works, 2 models\n"));
        QVERIFY(has(room.run("upstream list").out, "works, 2 models, now"));
        server.close();
        const CliRan gone = room.run("upstream test openrouter --json");
        QCOMPARE(gone.code, 5);
        QCOMPARE(gone.data()["result"].toString(), "unreachable");
    }

    void asksTheProviderBeforeItStores() {
        CliRoom room;
        room.pair();
        const char* key = "upstream add sk-or-v1-canary-4f1c9a77e2b84d05 --base-url ";
        QTcpServer knows, refuses;
        const Answering good(knows, Answering::whole(R"({"data":[{},{}]})"));
        const Answering bad(refuses, Answering::whole("{}", "401 Unauthorized"));
        const auto at = [](const Answering& peer) { return QString::fromStdString(peer.origin()) + "/v1"; };

        const CliRan refused = room.run(key + at(bad));
        QCOMPARE(refused.code, 8);
        QVERIFY2(has(refused.err, "does not know this key") && has(refused.err, "--no-test"), refused.err.c_str());
        QVERIFY(room.run("upstream list --json").json()["data"].toArray().isEmpty());

        const CliRan stored = room.run(key + at(good) + " --label work --json");
        QVERIFY2(stored.code == 0, stored.err.c_str());
        QVERIFY(has(stored.err, "Stored: works, 2 models."));
        QCOMPARE(stored.data()["last_check"].toObject()["result"].toString(), "works");
        QVERIFY(has(room.run("upstream list").out, "works, 2 models, now"));

        QVERIFY(!good.asked.isEmpty());
        const QByteArray before = good.asked;
        QCOMPARE(room.run("upstream add sk-or-v1-another-4f1c9a77e2b84d05 --label work --base-url " + at(good)).code, 8);
        QCOMPARE(room.run("upstream add sk-or-v1-another-4f1c9a77e2b84d05 --label sk-or-v1-aaaaaaaaaaaaaaaa --base-url " + at(good)).code, 2);
        QVERIFY(good.asked == before); // What is not stored anyway is shown to nobody.
        const QString gone = at(good);
        knows.close();
        const CliRan offline = room.run("upstream add sk-or-v1-another-4f1c9a77e2b84d05 --label later --base-url " + gone);
        QCOMPARE(offline.code, 0);
        QVERIFY2(has(offline.err, "stored untested") && has(offline.err, "upstream test later"), offline.err.c_str());
        QVERIFY(has(room.run("upstream list").out, "never"));
    }

    void keepsProxyKeysInOrder() {
        CliRoom room;
        room.pair();
        room.push();
        const CliRan edited = room.run("edit ci --name nightly --tag work --tag team --note for-ann --json");
        QVERIFY2(edited.code == 0, edited.err.c_str());
        QCOMPARE(edited.data()["name"].toString(), "nightly");
        QCOMPARE(edited.data()["tags"].toArray().size(), 2);
        QCOMPARE(edited.data()["note"].toString(), "for-ann");
        QCOMPARE(room.relay.count("grant"), 1); // The relay heard of none of it.
        QVERIFY(has(room.run("show nightly").out, "Tags      work, team\nNote      for-ann\n"));
        const CliRan both = room.run("edit nightly --daily-limit 9 --tag alone --json");
        QVERIFY2(both.code == 0, both.err.c_str());
        QCOMPARE(room.relay.count("grant"), 2);
        QCOMPARE(both.data()["state"].toString(), "active");
        QCOMPARE(both.data()["tags"].toArray().size(), 1);
        QCOMPARE(room.run("edit nightly --tag a,b").code, 2);

        QCOMPARE(room.run("delete nightly --yes").code, 8);
        QCOMPARE(room.run("archive nightly").code, 0);
        QVERIFY(room.run("list --json").json()["data"].toArray().isEmpty());
        QCOMPARE(room.run("list --all --json").json()["data"].toArray().size(), 1);
        QVERIFY(has(room.run("list --all").out, "archived"));
        QCOMPARE(room.run("restore nightly").code, 8);
        QCOMPARE(room.run("unarchive nightly").code, 0);
        QCOMPARE(room.run("restore nightly").code, 0);
        const QJsonArray archived = room.run("archive nightly --json").data()["changed"].toArray();
        QCOMPARE(archived.at(0)["archived_at"].toString().isEmpty(), false);
        QCOMPARE(room.run("delete nightly --yes").code, 0);
        QCOMPARE(room.run("show nightly").code, 4);
    }

    void changesNothingThatWasNotSaid() {
        CliRoom room;
        room.pair();
        room.push("--strict");
        QCOMPARE(room.run("show ci --json").data()["bound"].toString(), "strict");
        QCOMPARE(room.run("edit ci --daily-limit 9").code, 0);
        QCOMPARE(room.run("show ci --json").data()["bound"].toString(), "strict");
        QCOMPARE(room.run("edit ci --no-strict").code, 0);
        QCOMPARE(room.run("show ci --json").data()["bound"].toString(), "estimate");
    }

    void importsAfterAPreview() {
        CliRoom room;
        room.pair();
        const QString env = file(room, "keys.env", test::envSample());
        const CliRan dry = room.run("import " + env + " --dry-run");
        QCOMPARE(dry.code, 0);
        QVERIFY(has(dry.out, "OPENROUTER_API_KEY") && has(dry.out, "unclear"));
        QCOMPARE(room.run("import " + env + " --dry-run --json").data()["candidates"].toArray().size(), 4);
        QVERIFY(room.run("upstream list --json").json()["data"].toArray().isEmpty());
        QCOMPARE(room.run("import " + env).code, 2); // Nobody to ask.
        QCOMPARE(room.run("import " + env + " --select NOTHING --yes").code, 2);
        const CliRan one = room.run("import " + env + " --select CLAUDE --yes --json");
        QVERIFY2(one.code == 0, one.err.c_str());
        QCOMPARE(one.data()["added"].toArray().size(), 1);
        const CliRan rest = room.run("import " + env + " --provider openai --yes");
        QVERIFY2(rest.code == 0, rest.err.c_str());
        QVERIFY(has(rest.err, "Imported 3 keys.") && has(rest.err, "plain text"));
        QVERIFY(has(room.run("import " + env).err, "Nothing to import."));
        QVERIFY(!has(dry.out + dry.err + one.out + one.err + rest.out + rest.err, "canary"));
        QCOMPARE(room.run("import " + room.folder.filePath("nothing")).code, 4);
        QCOMPARE(room.run("import " + file(room, "b.json", R"({"encrypted":true})")).code, 8);
    }

    void importsFromStdin() {
        CliRoom room;
        room.pair();
        const auto piped = [&](const QString& line, const std::string& text) {
            QTemporaryFile stdinOf;
            if (!stdinOf.open() || stdinOf.write(text.data(), qint64(text.size())) < 0 || !stdinOf.seek(0))
                qFatal("no file");
            room.input = stdinOf.handle();
            return room.run(line);
        };
        const CliRan dry = piped("import - --dry-run", test::envSample());
        QVERIFY2(dry.code == 0 && has(dry.out, "OPENROUTER_API_KEY"), dry.err.c_str());
        QCOMPARE(piped("import -", test::envSample()).code, 2); // Nobody to ask.
        const CliRan done = piped("import - --provider openai --yes --json", test::envSample());
        QVERIFY2(done.code == 0, done.err.c_str());
        QCOMPARE(done.data()["added"].toArray().size(), 4);
        QVERIFY(!has(done.err, "plain text")); // There is no file to delete.
        QCOMPARE(piped("import -", "nothing of use").code, 8);
        QCOMPARE(piped("import -", "").code, 8);
        QVERIFY(cli::runsWhere(cli::parseOptions({"import", "-"})) == cli::Runs::Here);
        QVERIFY(!has(dry.out + dry.err + done.out + done.err, "canary"));
    }

    void adoptsAFile() {
        CliRoom room;
        room.pair();
        const QString env = file(room, "agent.env", std::string("OPENAI_API_KEY=") + test::kOpenAiKey + "\n");
        const CliRan dry = room.run("adopt " + env + " --dry-run");
        QVERIFY2(dry.code == 0, dry.err.c_str());
        QCOMPARE(dry.out,
                 std::string("- 1  OPENAI_API_KEY=sk-\u202666aa\n+ 1  OPENAI_API_KEY=rk_live_\u2026\n"
                             "+ 1  OPENAI_BASE_URL=http://127.0.0.1:8787/v1\n"));
        QCOMPARE(room.run("adopt " + env).code, 2); // Nobody to ask.
        QVERIFY(has(test::slurp(env.toStdString()), "canary"));
        const CliRan done = room.run("adopt " + env + " --daily-limit 5 --yes --json");
        QVERIFY2(done.code == 0, done.err.c_str());
        const QString name = done.data()["adopted"].toArray().at(0)["name"].toString();
        QCOMPARE(room.run("show " + name + " --json").data()["daily_limit"].toString(), "5.00");
        const std::string token =
            room.run("show " + name + " --reveal --json").data()["key"].toString().toStdString();
        QCOMPARE(test::slurp(env.toStdString()),
                 "OPENAI_API_KEY=" + token + "\nOPENAI_BASE_URL=http://127.0.0.1:8787/v1\n");
        QVERIFY(!has(dry.out + dry.err + done.out + done.err, "canary"));
        QVERIFY(!has(done.out + done.err, token.c_str()));
        QCOMPARE(room.run("adopt " + env).code, 4);
    }
};

QTEST_GUILESS_MAIN(CliUpstreamTest)
#include "cli_upstream_test.moc"
