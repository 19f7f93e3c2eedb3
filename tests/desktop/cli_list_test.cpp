// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/cli_room.h"

using namespace rubber;
using test::CliRan;
using test::CliRoom;

/// What `list` and `logs` pick.
class CliListTest : public QObject {
    Q_OBJECT

    static bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }
    /// One that works, one near its limit, one suspended, one killed, one archived. All spent $2.34.
    static void fill(CliRoom& room) {
        room.pair();
        const auto run = [&](const QString& line) {
            if (const auto ran = room.run(line); ran.code) qFatal("%s", ran.err.c_str());
            room.clock.advance(Duration::seconds(1));
        };
        const auto push = [&](const QString& words) { run("push sk-or-v1-canary-4f1c9a77e2b8 --name " + words); };
        push("works --daily-limit 50");
        push("near --daily-limit 2.50");
        push("resting --daily-limit 50");
        push("dead --daily-limit 50");
        push("gone --daily-limit 50");
        run("suspend resting");
        run("kill dead");
        run("archive gone");
        run("edit works --tag work --tag team");
        run("edit dead --tag work");
    }
    static QStringList names(CliRoom& room, const QString& options) {
        const CliRan ran = room.run("list --json " + options);
        if (ran.code != 0) return {QString::fromStdString(ran.err)};
        QStringList list;
        for (const auto& item : ran.json()["data"].toArray())
            list << item.toObject()["name"].toString();
        return list;
    }

private Q_SLOTS:
    void picksByState() {
        CliRoom room;
        fill(room);
        QCOMPARE(names(room, ""), (QStringList{"works", "near", "resting", "dead"}));
        QCOMPARE(names(room, "--state active"), (QStringList{"works", "near"})); // Near its limit it is active.
        QCOMPARE(names(room, "--state near-limit"), QStringList{"near"});
        QCOMPARE(names(room, "--state killed,suspended"), (QStringList{"resting", "dead"}));
        QCOMPARE(names(room, "--all"), (QStringList{"works", "near", "resting", "dead", "gone"}));
        QCOMPARE(names(room, "--archived"), QStringList{"gone"});
        const CliRan wrong = room.run("list --state asleep");
        QCOMPARE(wrong.code, 2);
        QVERIFY(has(wrong.err, "near-limit"));
        room.relay.reachable = false;
        QCOMPARE(room.run("list --state active --json").json()["data"].toArray().size(), 0);
        QCOMPARE(room.run("list --state unknown --json").json()["data"].toArray().size(), 4);
    }
    void picksByTagAndRelay() {
        CliRoom room;
        fill(room);
        QCOMPARE(names(room, "--tag work"), (QStringList{"works", "dead"}));
        QCOMPARE(names(room, "--tag work --tag team"), QStringList{"works"});
        QCOMPARE(names(room, "--tag work --state killed"), QStringList{"dead"});
        QCOMPARE(names(room, "--relay home-lab --tag team"), QStringList{"works"});
        QCOMPARE(names(room, "--relay rly_home --tag team"), QStringList{"works"});
        QCOMPARE(room.run("list --relay attic").code, 4);
    }
    void sorts() {
        CliRoom room;
        fill(room);
        QCOMPARE(names(room, "--sort name"), (QStringList{"dead", "near", "resting", "works"}));
        QCOMPARE(names(room, "--sort state"), (QStringList{"near", "resting", "works", "dead"}));
        QCOMPARE(names(room, "--sort created"), (QStringList{"dead", "resting", "near", "works"}));
        QCOMPARE(names(room, "--sort today"), (QStringList{"works", "near", "resting", "dead"})); // All the same.
        QCOMPARE(room.run("list --sort price").code, 2);
    }
    void saysWhenNoneIsLikeThat() {
        CliRoom room;
        room.pair();
        QCOMPARE(room.run("list").err, std::string("No keys yet. Make one: rubberapi push\n"));
        room.push();
        const CliRan none = room.run("list --state killed");
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out, std::string());
        QCOMPARE(none.err, std::string("No key is like that.\n"));
        QCOMPARE(room.run("list").err, std::string("1 key.\n"));
    }
    void writesWhatItListsIntoAFile() {
        CliRoom room;
        fill(room);
        room.run("edit near --tag =SUM(A1) --note =1+2");
        const QString file = room.folder.filePath("keys.csv");
        const CliRan written = room.run("list --state near-limit,killed --sort name --csv " + file);
        QVERIFY2(written.code == 0, written.err.c_str());
        QCOMPARE(written.out, "2 keys written to " + file.toStdString() + "\n");
        QCOMPARE(written.err, std::string());
        const std::string text = test::slurp(file.toStdString());
        QVERIFY(text.starts_with("id,name,state,relay,"));
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 3);
        QVERIFY(text.find(",dead,killed,home-lab,") < text.find(",near,active,home-lab,"));
        QVERIFY2(has(text, ",'=SUM(A1),'=1+2\r\n"), text.c_str()); // No spreadsheet runs these.
        QVERIFY(!has(text, "rk_live_"));
        QCOMPARE(room.run("list --json --csv " + file).data()["keys"].toInt(), 4);
        QCOMPARE(room.run("list --csv " + room.folder.filePath("no/such/keys.csv")).code, 1); // Nothing is left half done.
    }
    void asksBeforeAnAgentWritesAFile() {
        const auto place = [](std::vector<std::string> words) { return cli::runsWhere(cli::parseOptions(words)); };
        QVERIFY(place({"list"}) == cli::Runs::InAgentUnasked);
        QVERIFY(place({"list", "--csv", "keys.csv"}) == cli::Runs::InAgent);
        QVERIFY(place({"kill", "--all"}) == cli::Runs::Here);
    }
    void sumsUpInStatus() {
        CliRoom room;
        fill(room);
        const CliRan quiet = room.run("status");
        QVERIFY2(has(quiet.out, "Keys     1 active   1 near limit   1 suspended   1 killed\n"), quiet.out.c_str());
        QVERIFY(!has(quiet.out, "Answers") && !has(quiet.out, "Alerts"));
        const KeyId key = room.relay.granted.begin()->first;
        for (int i = 1; i <= 20; ++i) {
            room.relay.addRow("settle", key, "openai/gpt-4o-mini", 1'000'000);
            room.relay.rows.back().status = 200;
            room.relay.rows.back().elapsedMs = i * 100;
        }
        room.relay.addRow("alert", key);
        room.relay.rows.back().code = "leak.cut";
        room.clock.advance(Duration::seconds(1));
        QCOMPARE(room.run("alerts").code, 0);
        const CliRan status = room.run("status");
        QVERIFY2(has(status.out, "Answers  half within 1.0 s, 95 % within 1.9 s   20 answers in the last hour\n"),
                 status.out.c_str());
        QVERIFY2(has(status.out, " unread   rubberapi alerts\n"), status.out.c_str());
        const QJsonObject data = room.run("status --json").data();
        QCOMPARE(data["latency_1h"].toObject()["p95_ms"].toInt(), 1900);
        QVERIFY(data["unread_alerts"].toInt() >= 1);
        room.clock.advance(Duration::seconds(3700));
        QVERIFY(!has(room.run("status").out, "Answers"));
    }
    void watchesUntilItIsStopped() {
        CliRoom room;
        room.pair();
        room.push();
        const WallTime begun = room.clock.wall();
        room.cancelled = [&] { return room.clock.wall() - begun >= Duration::seconds(5); };
        const CliRan all = room.run("status --watch --json");
        QCOMPARE(all.code, 130);
        QCOMPARE(std::count(all.out.begin(), all.out.end(), '\n'), 3); // At once, after two seconds and after four.
        for (const auto& line : QByteArray::fromStdString(all.out).trimmed().split('\n'))
            QCOMPARE(QJsonDocument::fromJson(line).object()["data"].toObject()["keys"].toArray().size(), 1);
    }
    void writesSpendIntoAFile() {
        CliRoom room;
        room.pair();
        const KeyId ci(room.push("--json").data()["id"].toString().toStdString());
        room.relay.addRow("settle", ci, "=cmd()", 26'600'000);
        const QString file = room.folder.filePath("spend.csv");
        const CliRan written = room.run("spend --csv " + file);
        QVERIFY2(written.code == 0, written.err.c_str());
        QCOMPARE(written.out, "1 line written to " + file.toStdString() + "\n");
        QCOMPARE(test::slurp(file.toStdString()),
                 std::string("model,cost_usd,requests,input_tokens,output_tokens\r\n'=cmd(),0.0266,1,0,0\r\n"));
        QCOMPARE(room.run("spend --by key --json --csv " + file).data()["lines"].toInt(), 1);
        QVERIFY(test::slurp(file.toStdString()).starts_with("key,cost_usd"));
    }
    void picksRequests() {
        CliRoom room;
        room.pair();
        const KeyId ci(room.push("--json").data()["id"].toString().toStdString());
        const auto row = [&](const char* kind, const char* client, const char* model) {
            room.relay.addRow(kind, ci, model, 1'000'000);
            room.relay.rows.back().client = client;
            room.relay.rows.back().status = 200;
        };
        row("settle", "192.0.2.1", "openai/gpt-4o-mini");
        row("settle", "192.0.2.2", "openai/gpt-4o");
        row("refuse", "192.0.2.2", "openai/o9");
        const auto models = [&](const QString& options) {
            const CliRan ran = room.run("logs --json " + options);
            QStringList list;
            for (const auto& line : QByteArray::fromStdString(ran.out).trimmed().split('\n'))
                if (!line.isEmpty()) list << QJsonDocument::fromJson(line).object()["model"].toString();
            return ran.code == 0 ? list : QStringList{QString::fromStdString(ran.err)};
        };
        QCOMPARE(models("--address 192.0.2.1"), QStringList{"openai/gpt-4o-mini"});
        QCOMPARE(models("--address 192.0.2.2"), (QStringList{"openai/gpt-4o", "openai/o9"}));
        QCOMPARE(models("--address 192.0.2.2 --result rejected"), QStringList{"openai/o9"});
        QCOMPARE(models("--search mini"), QStringList{"openai/gpt-4o-mini"});
        QCOMPARE(models("--model openai/gpt-4o --key ci"), QStringList{"openai/gpt-4o"});
        QCOMPARE(models("--relay home-lab --address 192.0.2.1"), QStringList{"openai/gpt-4o-mini"});
        QCOMPARE(room.run("logs --relay attic").code, 4);
        QCOMPARE(models("--address 192.0.2.1 --since 2020-01-01..2020-01-07"), QStringList());
    }
};

QTEST_GUILESS_MAIN(CliListTest)
#include "cli_list_test.moc"
