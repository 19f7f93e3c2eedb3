// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/cli/child_process.h"
#include "desktop/cli/passphrase.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

using namespace rubber;
using namespace rubber::cli;

class CliPassphraseTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_err;
    Terminal m_terminal{{},
                        [](std::string_view) { return true; },
                        [this](std::string_view text) {
                            m_err += text;
                            return true;
                        }};

    std::string file(const QByteArray& content,
                     QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner) {
        QFile written(m_folder.filePath("passphrase"));
        CHECK(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(content);
        written.setPermissions(permissions);
        return written.fileName().toStdString();
    }
    Result<Secret> fromFile(const std::string& name) {
        return PassphraseSource({std::nullopt, name, ""}, m_terminal).ask("?");
    }
    static bool is(const Result<Secret>& secret, const char* text) {
        return secret && secret->equals(Secret(text));
    }
    /// A pipe that holds `content` and is closed behind it.
    static int pipeWith(std::string_view content) {
        int ends[2];
        CHECK(pipe(ends) == 0);
        CHECK(write(ends[1], content.data(), content.size()) == ssize_t(content.size()));
        close(ends[1]);
        return ends[0];
    }

private Q_SLOTS:
    void init() { m_err.clear(); }
    void takesTheFirstLineWithoutItsEnd() {
        QVERIFY(is(fromFile(file("correct horse\nsecond\n")), "correct horse"));
        QVERIFY(is(fromFile(file("correct horse\r\n")), "correct horse"));
        QVERIFY(is(fromFile(file(" spaces stay ")), " spaces stay "));
        QVERIFY2(m_err.empty(), m_err.c_str());
    }
    void warnsWhenOthersCanReadTheFile() {
        QVERIFY(is(fromFile(file("x", QFile::ReadOwner | QFile::ReadGroup)), "x"));
        QVERIFY(m_err.find("chmod 600") != std::string::npos);
    }
    void refusesAnEmptyLineAndAMissingFile() {
        const auto empty = fromFile(file("\nsecond"));
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::Invalid);
        const auto missing = fromFile("/nonexistent/passphrase");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::Locked);
    }
    void refusesAnEndlessLine() { QVERIFY(!fromFile(file(QByteArray(9000, 'x')))); }
    void readsADescriptorNoFurtherThanTheLine() {
        const int descriptor = pipeWith("current\nfresh\n");
        PassphraseSource source({descriptor, "", ""}, m_terminal);
        QVERIFY(is(source.ask("?"), "current"));
        QVERIFY(is(source.askNew(descriptor), "fresh"));
        close(descriptor);
    }
    void prefersTheDescriptorToTheFile() {
        const int descriptor = pipeWith("from descriptor\n");
        PassphraseSource source({descriptor, file("from file"), ""}, m_terminal);
        QVERIFY(is(source.ask("?"), "from descriptor"));
        close(descriptor);
    }
    void isLockedWhenThereIsNobodyToAsk() {
        for (const char* device : {"", "/nonexistent/tty"}) {
            const auto asked = PassphraseSource({std::nullopt, "", device}, m_terminal).ask("?");
            QVERIFY(!asked);
            QCOMPARE(asked.error().code, ErrorCode::Locked);
            QVERIFY(asked.error().context.rfind("vault_locked: ", 0) == 0);
        }
    }
    void bringsAPassphraseIntoNormalForm() {
        QVERIFY(normalised(Secret("e\xcc\x81")).equals(Secret("\xc3\xa9")));
        QVERIFY(normalised(Secret("\xc3\xa9")).equals(Secret("\xc3\xa9")));
        QVERIFY(normalised(Secret("plain")).equals(Secret("plain")));
    }
    void asksATerminalWithEchoOffAndPutsItBack() {
        int master = 0, slave = 0;
        char name[128];
        QVERIFY(openpty(&master, &slave, name, nullptr, nullptr) == 0);
        termios before{};
        tcgetattr(slave, &before);
        QVERIFY(before.c_lflag & ECHO);
        PassphraseSource source({std::nullopt, "", name}, m_terminal);
        QVERIFY(source.hasTerminal());

        const pid_t typist = fork();
        if (typist == 0) {
            // Types once the prompt is there.
            char seen[64];
            std::string text;
            while (text.find("Passphrase: ") == std::string::npos) {
                const ssize_t got = read(master, seen, sizeof seen);
                if (got <= 0) _exit(1);
                text.append(seen, std::size_t(got));
            }
            termios now{};
            tcgetattr(master, &now);
            const bool echoIsOff = (now.c_lflag & ECHO) == 0;
            _exit(write(master, "typed\n", 6) == 6 && echoIsOff ? 0 : 2);
        }
        QVERIFY(is(source.ask("Passphrase: "), "typed"));
        int status = 0;
        waitpid(typist, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        termios after{};
        tcgetattr(slave, &after);
        QVERIFY(after.c_lflag & ECHO);
        close(master);
        close(slave);
    }
    void onlyAYesIsAYes() {
        for (const auto& [typed, expected] : {std::pair{"y\n", true},
                                              {"yes\n", true},
                                              {"n\n", false},
                                              {"\n", false},
                                              {"yesterday\n", false}}) {
            int master = 0, slave = 0;
            char name[128];
            QVERIFY(openpty(&master, &slave, name, nullptr, nullptr) == 0);
            QVERIFY(write(master, typed, std::strlen(typed)) == ssize_t(std::strlen(typed)));
            PassphraseSource source({std::nullopt, "", name}, m_terminal);
            const auto said = source.askYes("Really?");
            QVERIFY2(said && *said == expected, typed);
            close(master);
            close(slave);
        }
        PassphraseSource nobody({std::nullopt, "", ""}, m_terminal);
        QVERIFY(!nobody.askYes("Really?"));
    }
    void givesAChildTheKeyAndReturnsItsCode() {
        const Secret token("rk_live_x");
        const auto shell = [&](const char* script) {
            return runChild({"sh", "-c", script}, {{"OPENAI_BASE_URL", "http://h/v1"}}, "OPENAI_API_KEY",
                            token);
        };
        QCOMPARE(
            *shell(
                "test \"$OPENAI_API_KEY\" = rk_live_x && test \"$OPENAI_BASE_URL\" = http://h/v1 && exit 7"),
            7);
        QCOMPARE(*shell("kill -TERM $$"), 128 + SIGTERM);
        QCOMPARE(*runChild({"/nonexistent/program"}, {}, "K", token), 127);
        QCOMPARE(*runChild({"/"}, {}, "K", token), 126);
    }
    void replacesWhatTheEnvironmentHeldBefore() {
        qputenv("OPENAI_API_KEY", "the real one");
        qputenv("RUBBERAPI_PASSPHRASE_FILE", "/somewhere");
        const auto code =
            runChild({"sh", "-c",
                      "test $(env | grep -c ^OPENAI_API_KEY=) = 1 && test \"$OPENAI_API_KEY\" = mine && "
                      "test -z \"$RUBBERAPI_PASSPHRASE_FILE\""},
                     {}, "OPENAI_API_KEY", Secret("mine"));
        qunsetenv("OPENAI_API_KEY");
        qunsetenv("RUBBERAPI_PASSPHRASE_FILE");
        QCOMPARE(*code, 0);
    }
};

QTEST_APPLESS_MAIN(CliPassphraseTest)
#include "cli_passphrase_test.moc"
