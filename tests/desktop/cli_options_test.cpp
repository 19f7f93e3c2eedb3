// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over <concepts> when no Qt header came before.

#include "desktop/cli/completion_script.h"
#include "desktop/cli/options.h"

#include <QDir>
#include <QProcess>

#include <algorithm>

using namespace rubber::cli;

class CliOptionsTest : public QObject {
    Q_OBJECT

    static Parsed parse(const QString& line) {
        std::vector<std::string> arguments;
        for (const QString& word : line.split(' ', Qt::SkipEmptyParts))
            arguments.push_back(word.toStdString());
        return parseOptions(arguments);
    }

private Q_SLOTS:
    void readsTheFourCommandsOfTheProduct() {
        const auto push = parse("push sk-or-v1-x --daily-limit 5.00 --models claude-sonnet,claude-haiku "
                                "--inactive-expiry 7d");
        QVERIFY2(!push.exitCode, push.err.c_str());
        QCOMPARE(push.options.verb, std::string("push"));
        QCOMPARE(push.options.word(0), std::string("sk-or-v1-x"));
        QCOMPARE(*push.options.policy.dailyLimit, std::string("5.00"));
        QCOMPARE(*push.options.policy.models, std::string("claude-sonnet,claude-haiku"));
        QCOMPARE(*push.options.policy.inactiveExpiry, std::string("7d"));
        QVERIFY(!push.options.policy.lifetimeLimit);
        QCOMPARE(parse("status rk_live_8Qm2ZxT4bLpA").options.word(0), std::string("rk_live_8Qm2ZxT4bLpA"));
        QCOMPARE(parse("repin a").options.verb, std::string("repin"));
        const auto kill = parse("kill a b c --json");
        QCOMPARE(kill.options.words.size(), std::size_t(3));
        QVERIFY(kill.options.json);
    }
    void understandsCorrectLines_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("verb");
        QTest::newRow("nothing") << ""
                                 << "";
        QTest::newRow("only an option") << "--json"
                                        << "";
        QTest::newRow("option before the verb") << "--json list"
                                                << "list";
        QTest::newRow("option with a value before it") << "--color never list"
                                                       << "list";
        QTest::newRow("alias") << "ls"
                               << "list";
        QTest::newRow("nested") << "relay pair https://h:1 --code A-B --name n"
                                << "relay pair";
        QTest::newRow("stdin") << "push -"
                               << "push";
        QTest::newRow("push with nothing") << "push"
                                           << "push";
        QTest::newRow("all") << "kill --all"
                             << "kill";
        QTest::newRow("follow") << "logs --follow --key a --since 24h --json"
                                << "logs";
        QTest::newRow("prices") << "prices set m --input 0.15 --output 0.6"
                                << "prices set";
        QTest::newRow("other prices")
            << "prices set m --input 1 --output 2 --price per_image=0.04 --price a=b"
            << "prices set";
        QTest::newRow("update") << "prices update --from models.json --yes --relay home"
                                << "prices update";
        QTest::newRow("diff") << "prices diff --from shipped --json"
                              << "prices diff";
        QTest::newRow("pin") << "prices pin m --off"
                             << "prices pin";
        QTest::newRow("show one") << "prices show gpt"
                                  << "prices show";
        QTest::newRow("version") << "--version"
                                 << "version";
        QTest::newRow("spend") << "spend --by day"
                               << "spend";
        QTest::newRow("status alone") << "status --json"
                                      << "status";
        QTest::newRow("edit") << "edit a --daily-limit none --ip-lock 10.0.0.0/8"
                              << "edit";
    }
    void understandsCorrectLines() {
        QFETCH(QString, line);
        QFETCH(QString, verb);
        const auto parsed = parse(line);
        QVERIFY2(!parsed.exitCode, parsed.err.c_str());
        QCOMPARE(QString::fromStdString(parsed.options.verb), verb);
    }
    void refusesWrongUsageWithTwoAndAWord_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("misspelt verb") << "stauts"
                                       << "Did you mean 'status'?";
        QTest::newRow("misspelt nested verb") << "relay piar"
                                              << "Did you mean 'pair'?";
        QTest::newRow("nothing near") << "xyzzyxyzzy"
                                      << "no verb 'xyzzyxyzzy'";
        QTest::newRow("misspelt option") << "push --daily-limt 5"
                                         << "Did you mean '--daily-limit'?";
        QTest::newRow("missing argument") << "show"
                                          << "KEY";
        QTest::newRow("missing option") << "relay pair https://h:1"
                                        << "--code";
        QTest::newRow("missing verb of a group") << "relay"
                                                 << "ubcommand";
        QTest::newRow("one too many") << "show a b"
                                      << "b";
        QTest::newRow("kill nothing") << "kill"
                                      << "--all";
        QTest::newRow("kill both") << "kill a --all"
                                   << "not both";
        QTest::newRow("run nothing") << "run a"
                                     << "after --";
        QTest::newRow("command for another verb") << "list -- ls"
                                                  << "only 'run'";
        QTest::newRow("bad shell") << "env a --shell tcsh"
                                   << "tcsh";
        QTest::newRow("bad grouping") << "spend --by moon"
                                      << "moon";
        QTest::newRow("bad descriptor") << "list --passphrase-fd x"
                                        << "--passphrase-fd";
        QTest::newRow("bad colour") << "list --color pink"
                                    << "pink";
    }
    void refusesWrongUsageWithTwoAndAWord() {
        QFETCH(QString, line);
        QFETCH(QString, said);
        const auto parsed = parse(line);
        QVERIFY(parsed.exitCode);
        QCOMPARE(*parsed.exitCode, 2);
        QVERIFY2(QString::fromStdString(parsed.err).contains(said), parsed.err.c_str());
        QVERIFY(parsed.out.empty());
    }
    void leavesTheChildsCommandAlone() {
        const auto parsed = parse("run ci -- sh --json -c exit --");
        QVERIFY2(!parsed.exitCode, parsed.err.c_str());
        QCOMPARE(parsed.options.command, (std::vector<std::string>{"sh", "--json", "-c", "exit", "--"}));
        QVERIFY(!parsed.options.json);
    }
    void helpsEveryVerbWithAnExample() {
        for (const VerbWords& verb : verbWords()) {
            const auto parsed = parse(QString::fromStdString(verb.verb) + " --help");
            QCOMPARE(*parsed.exitCode, 0);
            QVERIFY2(parsed.out.find("Example:") != std::string::npos, verb.verb.c_str());
            QVERIFY2(parsed.out.find("rubberapi " + verb.verb.substr(0, verb.verb.find(' '))) !=
                         std::string::npos,
                     verb.verb.c_str());
            QVERIFY2(!verb.summary.empty(), verb.verb.c_str());
        }
        QCOMPARE(*parse("help push").exitCode, 0);
        QCOMPARE(*parse("--help").exitCode, 0);
    }
    void offersJsonEverywhere() {
        for (const VerbWords& verb : verbWords())
            QVERIFY2(std::find(verb.options.begin(), verb.options.end(), "--json") != verb.options.end(),
                     verb.verb.c_str());
    }
    void findsTheNearestWord() {
        QCOMPARE(nearest("stauts", {"list", "status", "restore"}), std::string("status"));
        QCOMPARE(nearest("kil", {"kill", "list"}), std::string("kill"));
        QCOMPARE(nearest("completely-else", {"kill", "list"}), std::string());
        QCOMPARE(nearest("", {"kill"}), std::string());
    }
    void writesACompletionScriptBashCanRead() {
        const auto script = QByteArray::fromStdString(completionScript("bash", verbWords()));
        const QByteArray asked = script + R"(
            COMP_WORDS=(rubberapi relay p); COMP_CWORD=2; _rubberapi; echo "${COMPREPLY[@]}"
            COMP_WORDS=(rubberapi push --daily); COMP_CWORD=2; _rubberapi; echo "${COMPREPLY[@]}"
            COMP_WORDS=(rubberapi st); COMP_CWORD=1; _rubberapi; echo "${COMPREPLY[@]}"
        )";
        QProcess bash;
        bash.start("bash", {"-u"});
        QVERIFY(bash.waitForStarted());
        bash.write(asked);
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString(bash.readAllStandardError()), QString());
        QCOMPARE(QString(bash.readAllStandardOutput()),
                 QString("pair\n--daily-limit --daily-requests\nstatus\n"));
    }
    void offersTheNamesOfKeysAndRelaysAndExpandsNothingInThem() {
        const auto script = QByteArray::fromStdString(completionScript("bash", verbWords()));
        // A rubberapi that knows these keys, one of them named by somebody with ideas.
        const QByteArray asked = "command() { shift; case \"$*\" in"
                                 " 'completion keys') printf '%s\\n' ci-nightly ci-web 'a$(touch${IFS}x)' ;;"
                                 " 'completion relays') echo home-lab ;; esac; }\n" +
                                 script + R"(
            try() { COMP_WORDS=(rubberapi "$@"); COMP_CWORD=$#; _rubberapi; echo "${COMPREPLY[@]}"; }
            try kill ci
            try kill ci-web ci-n
            try kill a
            try kill --a
            try relay test ''
            try logs --key ci-w
            try push --relay h
            try version ci
            try run ci-web -- ci
        )";
        QProcess bash;
        bash.setWorkingDirectory(QDir::tempPath());
        bash.start("bash", {"-u"});
        QVERIFY(bash.waitForStarted());
        bash.write(asked);
        bash.closeWriteChannel();
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString(bash.readAllStandardError()), QString());
        const auto lines = QString(bash.readAllStandardOutput()).split('\n');
        QCOMPARE(lines.value(0), QString("ci-nightly ci-web"));
        QCOMPARE(lines.value(1), QString("ci-nightly"));
        QCOMPARE(lines.value(2), QString("a\\$\\(touch\\$\\{IFS\\}x\\)"));
        QCOMPARE(lines.value(3), QString("--all"));
        QVERIFY(lines.value(4).split(' ').contains("home-lab"));
        QCOMPARE(lines.value(5), QString("ci-web"));
        QCOMPARE(lines.value(6), QString("home-lab"));
        QCOMPARE(lines.value(7), QString());
        QCOMPARE(lines.value(8), lines.value(7));
    }
    void writesOneLineAVerbForFish() {
        const auto script = completionScript("fish", verbWords());
        QVERIFY(script.find("-a kill -d 'End keys now") != std::string::npos);
        QVERIFY(script.find("-l daily-limit") != std::string::npos);
        QVERIFY(script.find("'__fish_seen_subcommand_from kill' -a '(command rubberapi completion keys 2>/dev/null "
                            "</dev/null)'\n") != std::string::npos);
        QVERIFY(script.find("-l relay -x -a '(command rubberapi completion relays ") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(CliOptionsTest)
#include "cli_options_test.moc"
