// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over <concepts> when no Qt header came before.

#include "desktop/cli/environment_lines.h"
#include "desktop/cli/json.h"
#include "desktop/cli/table.h"
#include "desktop/cli/terminal.h"
#include "desktop/cli/words.h"
#include "tests/support/fake_clock.h"

#include <algorithm>

using namespace rubber;
using namespace rubber::cli;
using desktop::checkEndpoint;
using desktop::clientNames;
using desktop::settingsFor;

namespace {

/// JSON is easier to read with single quotes; moc 6.4 does not read raw strings.
std::string quoted(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

struct Written {
    std::string out, err;
    Terminal terminal(Surface surface) {
        return Terminal(
            surface,
            [this](std::string_view text) {
                out += text;
                return true;
            },
            [this](std::string_view text) {
                err += text;
                return true;
            });
    }
};

/// Sets variables for one scope, as detect() reads the environment.
class Environment {
public:
    Environment(std::initializer_list<std::pair<const char*, const char*>> values) {
        for (const char* name : {"NO_COLOR", "CLICOLOR_FORCE", "TERM"})
            m_before.emplace_back(name, qgetenv(name));
        for (const char* name : {"NO_COLOR", "CLICOLOR_FORCE"})
            qunsetenv(name);
        for (const auto& [name, value] : values)
            qputenv(name, value);
    }
    ~Environment() {
        for (const auto& [name, value] : m_before)
            if (value.isNull())
                qunsetenv(name);
            else
                qputenv(name, value);
    }
    Environment(const Environment&) = delete;
    Environment& operator=(const Environment&) = delete;

private:
    std::vector<std::pair<const char*, QByteArray>> m_before;
};

} // namespace

class CliTerminalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsDataAndTalkApart() {
        Written written;
        auto terminal = written.terminal({});
        terminal.out("data");
        terminal.talk("talk");
        terminal.warn("careful");
        QCOMPARE(written.out, std::string("data\n"));
        QCOMPARE(written.err, std::string("talk\nwarning: careful\n"));
    }
    void keepsWarningsAndErrorsWhenQuiet() {
        Written written;
        auto terminal = written.terminal({});
        terminal.setQuiet(true);
        terminal.talk("talk");
        terminal.warn("careful");
        terminal.error("failed");
        QCOMPARE(written.err, std::string("warning: careful\nfailed\n"));
    }
    void showsProgressOnATerminalOnlyAndTakesItAway() {
        Written piped, shown;
        piped.terminal({}).progress("Working...");
        QCOMPARE(piped.err, std::string());
        Surface surface;
        surface.errIsTerminal = true;
        auto terminal = shown.terminal(surface);
        terminal.progress("Working...");
        terminal.out("done");
        QCOMPARE(shown.err, std::string("Working...\r\x1b[K"));
    }
    void writesASecretWhereItsMarkStands() {
        Written written;
        written.terminal({}).outSecret(std::string("a ") + kSecretMark + " b", Secret("hidden"));
        QCOMPARE(written.out, std::string("a hidden b\n"));
        written.terminal({}).outSecret(std::string(1, kSecretMark) + "\n", Secret("again"));
        QCOMPARE(written.out, std::string("a hidden b\nagain\n"));
    }
    void noticesThatNobodyReadsAnyMore() {
        Terminal terminal(
            {}, [](std::string_view) { return false; }, [](std::string_view) { return true; });
        QVERIFY(!terminal.broken());
        terminal.out("x");
        QVERIFY(terminal.broken());
    }
    void saysARoleByAWordWithAndWithoutColour() {
        Written written;
        Surface surface;
        QCOMPARE(written.terminal(surface).paint(Role::Danger, "killed"), std::string("killed"));
        surface.colour = true;
        QCOMPARE(written.terminal(surface).paint(Role::Danger, "killed"),
                 std::string("\x1b[31mkilled\x1b[0m"));
    }
    void coloursOnlyWhenWanted() {
        {
            const Environment forced{{"CLICOLOR_FORCE", "1"}};
            QVERIFY(Surface::detect(ColourChoice::Auto).colour);
            QVERIFY(!Surface::detect(ColourChoice::Never).colour);
        }
        const Environment plain{{"NO_COLOR", "1"}};
        QVERIFY(!Surface::detect(ColourChoice::Auto).colour);
        QVERIFY(Surface::detect(ColourChoice::Always).colour);
    }
    void takesControlCharactersOut() {
        QCOMPARE(safe("a\x1b[31mb\r\nc\x7f"), std::string("a [31mb  c "));
        QCOMPARE(safe("x\xc2\x9by"), std::string("x y"));    // U+009B
        QCOMPARE(safe("x\xe2\x80\xaey"), std::string("xy")); // U+202E
        QCOMPARE(safe("x\xe2\x81\xa6y"), std::string("xy")); // U+2066
        QCOMPARE(safe("h\xc3\xa9 \xe2\x82\xac"), std::string("h\xc3\xa9 \xe2\x82\xac"));
        QCOMPARE(safe(std::string(1, kSecretMark)), std::string(" "));
    }
    void dropsColumnsFromTheRightAndNeverTheFirst() {
        Table table({{"NAME"}, {"COST", Align::Right}, {"LAST"}});
        table.row({"ci-nightly", "$2.10", "now"});
        table.row({"x", "$12.10", "never"});
        QCOMPARE(table.render(0), std::string("NAME          COST  LAST\n"
                                              "ci-nightly   $2.10  now\n"
                                              "x           $12.10  never\n"));
        QCOMPARE(table.render(20),
                 std::string("NAME          COST\nci-nightly   $2.10\nx           $12.10\n"));
        QCOMPARE(table.render(3), std::string("NAME\nci-nightly\nx\n"));
    }
    void measuresSignsNotBytes() {
        QCOMPARE(displayWidth("h\xc3\xa9"), std::size_t(2));
        QCOMPARE(displayWidth("\x1b[31mkilled\x1b[0m"), std::size_t(6));
    }
    void writesJsonOnOneLineThatKeepsItsOrder() {
        const std::string data = JsonObject()
                                     .text("z", "a\"b\\c\n\x01")
                                     .number("n", -3)
                                     .money("m", *Money::parse("2.34"))
                                     .null("x")
                                     .str();
        QCOMPARE(data, quoted("{'z':'a\\\"b\\\\c\\u000a\\u0001','n':-3,'m':'2.34','x':null}"));
        const std::string line = envelope("relay pair", test::FakeClock().wall(), data, {"careful"});
        QCOMPARE(line.substr(0, line.find(",\"data\"")),
                 quoted("{'schema':'rubberapi.relay-pair/1','generated_at':'2026-03-10T12:00:00Z'"));
        QVERIFY(line.ends_with("\"warnings\":[\"careful\"]}"));
        QVERIFY(line.find('\n') == std::string::npos);
    }
    void saysHowLongAgo_data() {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("full");
        QTest::newRow("now") << qint64(0) << "now"
                             << "just now";
        QTest::newRow("future") << qint64(-5) << "now"
                                << "just now";
        QTest::newRow("seconds") << qint64(12) << "12 s ago"
                                 << "12 seconds ago";
        QTest::newRow("a minute") << qint64(60) << "1 min ago"
                                  << "1 minute ago";
        QTest::newRow("minutes") << qint64(199) << "3 min ago"
                                 << "3 minutes ago";
        QTest::newRow("hours") << qint64(7'200) << "2 h ago"
                               << "2 hours ago";
        QTest::newRow("days") << qint64(86'400 * 3) << "3 d ago"
                              << "3 days ago";
    }
    void saysHowLongAgo() {
        QFETCH(qint64, seconds);
        QFETCH(QString, brief);
        QFETCH(QString, full);
        QCOMPARE(QString::fromStdString(agoShort(Duration::seconds(seconds))), brief);
        QCOMPARE(QString::fromStdString(agoLong(Duration::seconds(seconds))), full);
    }
    void readsSpansOfTime() {
        const WallTime now = test::FakeClock().wall();
        QVERIFY(parseTimeSpan("24h", now)->since == now - Duration::days(1));
        const auto days = parseTimeSpan("2026-03-01..2026-03-07", now);
        QCOMPARE(days->since->toRfc3339(), std::string("2026-03-01T00:00:00Z"));
        QCOMPARE(days->until->toRfc3339(), std::string("2026-03-08T00:00:00Z"));
        for (const char* bad :
             {"", "yesterday", "-5d", "2026-13-01", "2026-03-07..2026-03-01", "7d..", "..", "2026-03-01..x"})
            QVERIFY2(!parseTimeSpan(bad, now), bad);
    }
    void groupsDigits() {
        QCOMPARE(grouped(0), std::string("0"));
        QCOMPARE(grouped(999), std::string("999"));
        QCOMPARE(grouped(1'000), std::string("1,000"));
        QCOMPARE(grouped(1'234'567), std::string("1,234,567"));
    }
    void writesEnvironmentLinesForEachShell() {
        const auto lines = [](const char* shell) {
            return environmentText(shell, settingsFor("", "openai", "http://h/v1"), "K");
        };
        QCOMPARE(lines("bash"),
                 std::string("export OPENAI_BASE_URL=\"http://h/v1\"\nexport OPENAI_API_KEY=\"K\"\n"));
        QCOMPARE(lines("fish"),
                 std::string("set -gx OPENAI_BASE_URL \"http://h/v1\"\nset -gx OPENAI_API_KEY \"K\"\n"));
        QCOMPARE(lines("pwsh"),
                 std::string("$env:OPENAI_BASE_URL = \"http://h/v1\"\n$env:OPENAI_API_KEY = \"K\"\n"));
        QCOMPARE(lines("cmd"), std::string("set OPENAI_BASE_URL=http://h/v1\nset OPENAI_API_KEY=K\n"));
        QCOMPARE(lines("dotenv"), std::string("OPENAI_BASE_URL=http://h/v1\nOPENAI_API_KEY=K\n"));
        QCOMPARE(lines("json"), quoted("{'OPENAI_BASE_URL':'http://h/v1','OPENAI_API_KEY':'K'}\n"));
    }
    void tellsEachClientWhatItReads() {
        const auto lines = [](const char* client, const char* provider) {
            return environmentText("dotenv", settingsFor(client, provider, "http://h:1/v1"), "K");
        };
        QCOMPARE(lines("claude-code", "anthropic"),
                 std::string("ANTHROPIC_BASE_URL=http://h:1\nANTHROPIC_API_KEY=\nANTHROPIC_AUTH_TOKEN=K\n"));
        QCOMPARE(lines("", "anthropic"), std::string("ANTHROPIC_BASE_URL=http://h:1\nANTHROPIC_API_KEY=K\n"));
        QCOMPARE(lines("vercel", "anthropic"),
                 std::string("ANTHROPIC_BASE_URL=http://h:1/v1\nANTHROPIC_API_KEY=K\n"));
        QCOMPARE(lines("", "google"), std::string("GOOGLE_GEMINI_BASE_URL=http://h:1\nGEMINI_API_KEY=K\n"));
        QCOMPARE(lines("crewai", "openrouter"),
                 std::string("OPENROUTER_BASE_URL=http://h:1/v1\nOPENROUTER_API_KEY=K\n"));
        for (const std::string& client : clientNames())
            for (const char* provider : {"openrouter", "openai", "anthropic", "google"})
                QVERIFY(lines(client.c_str(), provider).ends_with("=K\n"));
        const std::string codex = lines("codex", "openai");
        QVERIFY(codex.starts_with("# In ~/.codex/config.toml:\n#   model_provider = \"rubberapi\"\n"));
        QVERIFY(codex.find("base_url = \"http://h:1/v1\"") != std::string::npos);
    }
    void refusesAnEndpointThatAShellWouldRun() {
        QVERIFY(checkEndpoint("https://relay.example.com:8787/v1"));
        QVERIFY(checkEndpoint("http://[::1]:8787/v1"));
        for (const char* bad : {"", "http://h/$(id)", "http://h/`id`", "http://h/\"", "http://h/a b",
                                "http://h/%PATH%", "http://h/;id", "http://h/\n", "http://h/'"})
            QVERIFY2(!checkEndpoint(bad), bad);
    }
};

QTEST_APPLESS_MAIN(CliTerminalTest)
#include "cli_terminal_test.moc"
