// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/cli/dispatch.h"
#include "desktop/cli/error_text.h"
#include "desktop/cli/qr_text.h"
#include "tests/desktop/cli_room.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace rubber;
using namespace rubber::cli;
using test::FakeClock;

/// Whole command lines over a real vault and a relay in memory.
class CliCommandsTest : public QObject {
    Q_OBJECT

    using Ran = test::CliRan;
    using Room = test::CliRoom;
    static bool has(const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    }

private Q_SLOTS:
    void goesThroughTheLifeOfAKey() {
        Room room;
        room.pair();
        const Ran pushed = room.push("--models claude-sonnet,claude-haiku --inactive-expiry 7d");
        QVERIFY2(pushed.code == 0, pushed.err.c_str());
        const auto lines = QString::fromStdString(pushed.out).split('\n');
        QCOMPARE(lines[0], "Proxy key created");
        QVERIFY(lines[1].startsWith("  Key       rk_live_"));
        QCOMPARE(lines[1].size(), 12 + 71);
        QCOMPARE(lines[2], "  Endpoint  http://127.0.0.1:8787/v1");
        QCOMPARE(lines[3], "  Budget    $5.00/day");
        QCOMPARE(lines[4], "  Models    claude-sonnet, claude-haiku");
        QCOMPARE(lines.size(), 6); // One line end after the last line, and nothing behind it.
        QVERIFY(has(pushed.err, "history"));
        QVERIFY(!has(pushed.out + pushed.err, "canary"));

        const QString id = lines[1].mid(12, 20);
        const Ran status = room.run("status " + id);
        QCOMPARE(status.code, 0);
        QVERIFY2(has(status.out, "Status     active\nIP lock    not pinned"), status.out.c_str());
        QVERIFY(has(status.out, "Spent      $2.34 of $5.00 today\n"));
        const Ran repinned = room.run("repin " + id);
        QCOMPARE(repinned.code, 0);
        QCOMPARE(repinned.out + repinned.err, std::string());
        const Ran killed = room.run("kill " + id);
        QCOMPARE(killed.code, 0);
        QVERIFY(killed.out.starts_with("Key revoked. 3 running streams cut in "));
        QVERIFY(killed.out.ends_with(" ms. All requests are denied from now on.\n"));
        QCOMPARE(room.run("status ci --json").data()["state"].toString(), "killed");
        QCOMPARE(room.run("restore ci").code, 0);
        QCOMPARE(room.run("suspend ci").code, 0);
        QCOMPARE(room.run("status ci --json").data()["state"].toString(), "suspended");
        QCOMPARE(room.run("resume ci").code, 0);
    }
    void printsTheEnvelopeOnOneLine() {
        Room room;
        room.pair();
        for (const char* line : {"list --json", "status --json", "relay list --json", "relay test --json",
                                 "prices show --json", "spend --json", "doctor --json", "version --json"}) {
            const Ran ran = room.run(line);
            QVERIFY2(ran.code == 0, (std::string(line) + ran.err).c_str());
            QVERIFY2(std::count(ran.out.begin(), ran.out.end(), '\n') == 1, line);
            QVERIFY2(ran.json().contains("schema") && ran.json().contains("data"), line);
        }
    }
    void givesTheWholeTokenInJsonOnceAndNeverTheUpstreamKey() {
        Room room;
        room.pair();
        const Ran pushed = room.push("--json");
        QVERIFY2(pushed.code == 0, pushed.err.c_str());
        QCOMPARE(pushed.json()["schema"].toString(), "rubberapi.push/1");
        const QJsonObject data = pushed.data();
        QCOMPARE(data["key"].toString().size(), 71);
        QCOMPARE(data["endpoint"].toString(), "http://127.0.0.1:8787/v1");
        QCOMPARE(data["daily_limit"].toString(), "5.00");
        QVERIFY(!has(pushed.out, "canary"));
        const std::string token = data["key"].toString().toStdString();
        for (const char* line :
             {"list", "list --json", "show ci", "show ci --json", "status ci --json", "logs --json"})
            QVERIFY2(!has(room.run(line).out, token.c_str()), line);
        QVERIFY(has(room.run("show ci --reveal").out, token.c_str()));
        QVERIFY(has(room.run("env ci").out, ("export OPENAI_API_KEY=\"" + token + "\"\n").c_str()));
        QCOMPARE(room.run("env ci --json").data()["OPENAI_API_KEY"].toString().toStdString(), token);
    }
    void drawsTheTokenForACameraOnlyWhenItMayBeSeen() {
        Room room;
        room.pair();
        const std::string token = room.push("--json").data()["key"].toString().toStdString();
        const auto code = desktop::QrCode::of(Secret(std::string_view(token)));
        QVERIFY(code.has_value());
        const std::string picture = qrText(*code, QrStyle::Blocks);
        const Ran drawn = room.run("show ci --reveal --qr");
        QVERIFY2(drawn.code == 0, drawn.err.c_str());
        QVERIFY(drawn.out.starts_with(picture));
        QVERIFY(has(drawn.out, ("Key       " + token + "\n").c_str()));
        QCOMPARE(room.run("show ci --qr").code, 2);
        QCOMPARE(room.run("show ci --reveal --qr --json").code, 2);
        QVERIFY(!has(room.run("show ci --reveal").out, picture.c_str()));
    }
    void beginsWithAPreset() {
        Room room;
        room.pair();
        const Ran careful = room.push("--preset careful --tag work --tag team --note nightly --json");
        QVERIFY2(careful.code == 0, careful.err.c_str());
        QCOMPARE(careful.data()["daily_limit"].toString(), "5.00"); // Said beside it.
        QCOMPARE(careful.data()["max_request_cost"].toString(), "0.10");
        QCOMPARE(careful.data()["inactive_expiry"].toString(), "7d");
        QCOMPARE(careful.data()["ip_lock"].toString(), "first-use");
        const QJsonObject shown = room.run("show ci --json").data();
        QCOMPARE(shown["tags"].toArray(), (QJsonArray{"work", "team"}));
        QCOMPARE(shown["note"].toString(), "nightly");
        const Ran work = room.run("push sk-or-v1-canary-4f1c9a77e2b8 --name w --preset work --ip-lock off --json");
        QCOMPARE(work.data()["daily_limit"].toString(), "10.00");
        QCOMPARE(work.data()["ip_lock"].toString(), "off");
        QVERIFY(work.data()["lifetime_limit"].isNull());
        QCOMPARE(room.run("push sk-or-v1-canary-4f1c9a77e2b8 --preset bold").code, 2);
        const auto grants = room.relay.count("grant");
        QCOMPARE(room.run("push sk-or-v1-canary-4f1c9a77e2b8 --name t --tag a,b").code, 2);
        QCOMPARE(room.relay.count("grant"), grants);
        QCOMPARE(room.run("show t").code, 4);
    }
    void rotatesToANewToken() {
        Room room;
        room.pair();
        const QString before = room.push("--json").data()["key"].toString();
        const Ran rotated = room.run("rotate ci --json");
        QVERIFY2(rotated.code == 0, rotated.err.c_str());
        QVERIFY(rotated.data()["key"].toString() != before);
        QCOMPARE(rotated.data()["name"].toString(), "ci");
    }
    void runsAProgramWithTheKey() {
        Room room;
        room.pair();
        room.push();
        QCOMPARE(room.run("run ci -- printenv OPENAI_API_KEY").code, 0);
        QCOMPARE(room.run("run ci -- false").code, 1);
        QCOMPARE(room.run("run ci -- /nonexistent/program").code, 127);
    }
    void answersEveryFailureWithItsCode() {
        Room room;
        QCOMPARE(room.run("list").code, 4); // no vault
        room.pair();
        QCOMPARE(room.run("vault init").code, 8);
        QCOMPARE(room.run("status nothing-such").code, 4);
        QCOMPARE(room.run("push mystery-key-without-prefix").code, 2);
        QCOMPARE(room.run("push sk-or-v1-aaaaaaaaaaaa --daily-limit lots").code, 2);
        QCOMPARE(room.run("logs --since yesterday").code, 2);
        room.push();
        QCOMPARE(room.push().code, 8); // the name is taken
        room.passphrase = "wrong";
        const Ran wrong = room.run("list --json");
        QCOMPARE(wrong.code, 10);
        QVERIFY(wrong.out.empty());
        QVERIFY(has(wrong.err, "{\"error\":{\"code\":\"wrong_passphrase\",\"exit\":10,"));
        room.passphrase.clear();
        const Ran locked = room.run("list");
        QCOMPARE(locked.code, 3);
        QVERIFY(has(locked.err, "Hint: "));
        QCOMPARE(room.run("kill ci").code, 0); // no passphrase needed
    }
    void tellsAnUnreachableRelayFromAnotherOne() {
        Room room;
        room.pair();
        room.push();
        room.relay.reachable = false;
        const Ran status = room.run("status ci");
        QCOMPARE(status.code, 5);
        QVERIFY(has(status.out, "Status     unknown"));
        const Ran killed = room.run("kill ci");
        QCOMPARE(killed.code, 6);
        QVERIFY(killed.out.empty());
        QVERIFY(has(killed.err, "not confirmed"));
        QVERIFY(has(killed.err, "Queued, retrying every 10 s while the app or agent runs."));
        QVERIFY(has(killed.err, "may still serve ci"));
        QCOMPARE(room.run("logs").code, 6);
        room.relay.reachable = true;
        room.relay.identity = SigningKey::make();
        QCOMPARE(room.run("status ci").code, 7);
        QCOMPARE(room.run("kill ci").code, 7);
    }
    void printsRowsOnePerLine() {
        Room room;
        room.pair();
        const KeyId id(room.push("--json").data()["id"].toString().toStdString());
        room.relay.addRow("settle", id, "anthropic/claude-sonnet-4.5", 26'600'000);
        room.relay.addRow("settle", id, "openai/gpt-4o-mini", 1'000'000);
        const Ran logs = room.run("logs --since 24h --key ci --json");
        QVERIFY2(logs.code == 0, logs.err.c_str());
        const auto lines = QByteArray::fromStdString(logs.out).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first["kind"].toString(), "settle");
        QCOMPARE(first["cost"].toString(), "0.0266");
        QCOMPARE(first["key_name"].toString(), "ci");
        const Ran spend = room.run("spend --by model --json");
        QCOMPARE(spend.data()["total"].toString(), "0.0276");
        const Ran table = room.run("spend --by key");
        QVERIFY2(has(table.out, "total"), table.out.c_str());
        const QString csv = room.folder.filePath("audit.csv");
        QCOMPARE(room.run("audit export --csv " + csv).code, 0);
        QVERIFY(QFile::exists(csv));
        const QString json = room.folder.filePath("audit.json");
        QCOMPARE(room.run("audit export --format json --result error --out " + json).code, 0);
        QFile written(json);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto rows = QJsonDocument::fromJson(written.readAll()).array();
        QVERIFY(!rows.isEmpty());
        for (const auto& row : rows)
            QVERIFY(row.toObject()["kind"].toString() == "settle");
        QCOMPARE(room.run("audit export --format json --csv " + csv).code, 2);
        QCOMPARE(room.run("audit export").code, 2);
        const Ran none = room.run("logs --json --model no/such-model");
        QVERIFY(none.code == 0 && none.out.empty());
        QCOMPARE(room.run("logs --result fine").code, 2);
    }
    void hasACommandForEveryVerbOfTheOptionTree() {
        Room room;
        room.passphrase.clear();
        for (const VerbWords& verb : verbWords()) {
            QString line = QString::fromStdString(verb.verb);
            if (line == "completion") line += " bash";
            // Wrong usage is fine here; a verb without a command would end the program.
            if (line != "vault" && line != "relay" && line != "audit" && line != "prices")
                room.run(line + " x");
        }
    }
    void saysWhatToDoFirst() {
        Room room;
        const Ran before = room.run("");
        QCOMPARE(before.code, 0);
        QVERIFY(has(before.out, "rubberapi vault init"));
        room.pair();
        QVERIFY(has(room.run("").out, "rubberapi push"));
    }
    void makesASentenceOfEveryError() {
        const ErrorText known = describe({ErrorCode::Unavailable, "relay_unreachable: connection refused"});
        QCOMPARE(known.exit, Exit::Unreachable);
        QVERIFY(has(known.message, "connection refused"));
        QVERIFY(!known.hint.empty());
        const ErrorText unknown = describe({ErrorCode::Invalid, "quite_new: it\x1b[2J is so"});
        QCOMPARE(unknown.exit, Exit::Refused);
        QCOMPARE(unknown.message, std::string("it [2J is so (quite_new)"));
        QVERIFY(!describe({ErrorCode::Corrupt, ""}).message.empty());
    }
};

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "cli_commands_test.moc"
