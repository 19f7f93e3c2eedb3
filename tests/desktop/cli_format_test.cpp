// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over <concepts> when no Qt header came before.

#include "desktop/cli/key_json.h"
#include "desktop/cli/key_text.h"
#include "desktop/cli/row_text.h"
#include "desktop/cli/terminal.h"
#include "tests/support/fake_clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rubber;
using namespace rubber::cli;

namespace {

Money dollars(const char* text) { return *Money::parse(text); }

Terminal plain() {
    return Terminal(
        {}, [](std::string_view) { return true; }, [](std::string_view) { return true; });
}

desktop::KeyReport activeKey(WallTime now) {
    desktop::KeyReport key;
    key.id = KeyId("8Qm2ZxT4bLpA");
    key.name = "openrouter-1";
    key.live.emplace();
    key.live->key = key.id;
    key.live->policy.dailyLimit = dollars("5.00");
    key.live->pin = *IpNetwork::parse("142.93.10.20");
    key.live->spentToday = dollars("2.34");
    key.live->requestsToday = 47;
    key.live->lastUsed = now - Duration::seconds(3 * 60 + 10);
    key.topModel = "claude-sonnet";
    key.topModelPercent = 94;
    return key;
}

QJsonObject parsed(const std::string& text) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

} // namespace

class CliFormatTest : public QObject {
    Q_OBJECT

    test::FakeClock m_clock;
    Terminal m_terminal = plain();

    std::string status(const desktop::KeyReport& key) { return statusBlock(key, m_clock.wall(), m_terminal); }
    static desktop::KillReport killed(std::vector<std::string> keys, std::uint32_t streams, double ms) {
        desktop::KillReport report;
        report.relays.emplace_back();
        report.relays[0].relay = "home-lab";
        report.relays[0].keys = std::move(keys);
        report.relays[0].receipt.emplace();
        report.relays[0].receipt->streamsCut = streams;
        report.relays[0].receipt->elapsedMs = ms;
        return report;
    }

private Q_SLOTS:
    void printsThePushBlockWordForWord() {
        desktop::PushedKey key;
        key.endpoint = "https://relay.example.com/v1";
        key.policy.dailyLimit = dollars("5.00");
        key.policy.models = {"anthropic/claude-sonnet-4.5", "anthropic/claude-haiku-4.5"};
        key.policy.modelWords = {"claude-sonnet", "claude-haiku"};
        QCOMPARE(pushedBlock(key), std::string("Proxy key created\n"
                                               "  Key       \x1a\n"
                                               "  Endpoint  https://relay.example.com/v1\n"
                                               "  Budget    $5.00/day\n"
                                               "  Models    claude-sonnet, claude-haiku\n"));
    }
    void saysWhatAPushWithoutLimitsMeans() {
        const std::string block = pushedBlock(desktop::PushedKey{});
        QVERIFY(block.find("  Budget    no limit\n") != std::string::npos);
        QVERIFY(block.find("  Models    every priced model\n") != std::string::npos);
    }
    void printsTheStatusBlockWordForWord() {
        QCOMPARE(status(activeKey(m_clock.wall())),
                 std::string("Status     active\n"
                             "IP lock    142.93.10.20 (pinned on first use)\n"
                             "Spent      $2.34 of $5.00 today\n"
                             "Requests   47 today\n"
                             "Top model  claude-sonnet (94 %)\n"
                             "Last used  3 minutes ago\n"));
    }
    void saysThatAPinIsWeakAndThatThereIsNone() {
        auto key = activeKey(m_clock.wall());
        key.live->weakPin = true;
        QVERIFY(status(key).find("(pinned on first use, weak: ") != std::string::npos);
        key.live->pin.reset();
        QVERIFY(status(key).find("IP lock    not pinned (") != std::string::npos);
        key.live->policy.ipLock.mode = IpLock::Mode::Off;
        QVERIFY(status(key).find("IP lock    off (any address)\n") != std::string::npos);
    }
    void addsLinesOnlyWhereThereIsMoreToSay() {
        auto key = activeKey(m_clock.wall());
        key.live->policy.lifetimeLimit = dollars("200");
        key.live->spentLifetime = dollars("61.2");
        key.live->heldToday = dollars("0.12");
        key.live->running = 2;
        key.live->policy.inactiveExpiry = Duration::days(10);
        key.live->idleExpiresAt = m_clock.wall() + Duration::days(9);
        std::string text = status(key);
        QVERIFY(text.find("Lifetime   $61.20 of $200.00\n") != std::string::npos);
        QVERIFY(text.find("Held       $0.12 for 2 running requests\n") != std::string::npos);
        QVERIFY(text.find("expires") == std::string::npos);
        key.live->idleExpiresAt = m_clock.wall() + Duration::days(1);
        text = status(key);
        QVERIFY(text.find("expires at") != std::string::npos);
    }
    void tellsAKeyThatWasNeverUsed() {
        auto key = activeKey(m_clock.wall());
        key.live->lastUsed.reset();
        key.topModel.clear();
        QVERIFY(status(key).find("Top model  none yet\nLast used  never\n") != std::string::npos);
    }
    void claimsNothingAboutAKeyWhoseRelayDidNotAnswer() {
        auto key = activeKey(m_clock.wall());
        key.live.reset();
        QVERIFY(status(key).rfind("Status     unknown\n", 0) == 0);
        QCOMPARE(std::string(stateWord(key)), std::string("unknown"));
    }
    void printsTheKillSentenceWordForWord() {
        QCOMPARE(killBlock(killed({"ci"}, 3, 4.0)),
                 std::string(
                     "Key revoked. 3 running streams cut in 4 ms. All requests are denied from now on.\n"));
        QCOMPARE(killBlock(killed({"ci"}, 1, 0.31)),
                 std::string(
                     "Key revoked. 1 running stream cut in 0.3 ms. All requests are denied from now on.\n"));
        QCOMPARE(
            killBlock(killed({"a", "b"}, 0, 12.4)),
            std::string(
                "2 keys revoked. 0 running streams cut in 12 ms. All requests are denied from now on.\n"));
    }
    void neverSaysRevokedWithoutAReceipt() {
        auto report = killed({"ci"}, 0, 1);
        report.relays[0].receipt.reset();
        report.relays[0].error = Error{ErrorCode::Unavailable, "relay_unreachable: x"};
        QCOMPARE(killBlock(report), std::string());
    }
    void givesScriptsTheNamesTheyRelyOn() {
        auto key = activeKey(m_clock.wall());
        key.live->weakPin = true;
        key.live->heldToday = dollars("0.12");
        const QJsonObject object = parsed(keyJson(key));
        QCOMPARE(object["state"].toString(), "active");
        QCOMPARE(object["spent_today"].toString(), "2.34");
        QCOMPARE(object["held_today"].toString(), "0.12");
        QCOMPARE(object["daily_limit"].toString(), "5.00");
        QVERIFY(object["lifetime_limit"].isNull());
        QCOMPARE(object["pin"].toString(), "142.93.10.20");
        QCOMPARE(object["weak_pin"].toBool(), true);
        QCOMPARE(object["requests_today"].toInt(), 47);
        QCOMPARE(object["top_model"].toString(), "claude-sonnet");
        QCOMPARE(object["last_used"].toString(), "2026-03-10T11:56:50Z");
        QVERIFY(!object.contains("key"));
    }
    void putsTheTokensPlaceIntoThePushedObject() {
        desktop::PushedKey key;
        key.id = KeyId("8Qm2ZxT4bLpA");
        QVERIFY(pushedJson(key).find("\"key\":\"\x1a\"") != std::string::npos);
    }
    void addsKillsUpForScripts() {
        auto report = killed({"ci"}, 3, 4.25);
        report.relays.push_back(killed({"ci", "other"}, 2, 1).relays[0]);
        const QJsonObject object = parsed(killJson(report));
        QCOMPARE(object["streams_cut"].toInt(), 5);
        QCOMPARE(object["killed"].toArray().size(), 2);
        QCOMPARE(object["elapsed_ms"].toDouble(), 4.25);
    }
    void writesARowWithoutLettingItsTextEscape() {
        desktop::NamedRow row;
        row.row.kind = "settle";
        row.row.at = m_clock.wall();
        row.row.model = "evil\x1b[2J\nmodel\"";
        row.row.cost = dollars("0.0266");
        row.row.inputTokens = 8811;
        row.row.outputTokens = 1118;
        row.row.status = 200;
        row.row.mode = "exact";
        row.row.elapsedMs = 4'800;
        const std::string line = rowLine(row, false, m_terminal);
        QVERIFY(line.find('\x1b') == std::string::npos);
        QVERIFY(line.find('\n') == std::string::npos);
        QVERIFY(line.find("8811/1118") != std::string::npos);
        QVERIFY(line.find("4.8 s") != std::string::npos);
        const std::string json = rowJson(row);
        QVERIFY(json.find('\n') == std::string::npos);
        const QJsonObject object = parsed(json);
        QCOMPARE(object["kind"].toString(), "settle");
        QCOMPARE(object["cost"].toString(), "0.0266");
        QCOMPARE(object["output_tokens"].toInt(), 1118);
        QCOMPARE(object["model"].toString(), QString("evil\x1b[2J\nmodel\""));
    }
};

QTEST_APPLESS_MAIN(CliFormatTest)
#include "cli_format_test.moc"
