// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/core/webhooks/body.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace rubber;
using namespace rubber::relay;

namespace {

const RelayId kRelay("rly_0123456789abcdef");
const WallTime kAt{1'773'144'000'042};
const char* const kHostile = "<!channel> @everyone <@U1> [x](http://evil.example) https://evil.example "
                             "www.evil.example `code` *bold* \"quote\" \\ \xff \x01";

Event threshold() {
    journal::AlertRecord alert{KeyId("8Qm2ZxT4bLpA"), "budget.threshold",
                               "80 % of the daily limit: $4.00 of $5.00", kAt, "m",
                               {{"spend", "4.00"}, {"max_budget", "5.00"}}};
    return *eventOf({77, alert});
}
Event hostile() {
    journal::AlertRecord alert{KeyId("8Qm2ZxT4bLpA"), "price.unknown", std::string("no price for ") + kHostile, kAt,
                               "", {{"model", kHostile}}};
    return *eventOf({78, alert});
}
QJsonObject parsed(const std::string& body) {
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(body), &problem);
    if (problem.error != QJsonParseError::NoError) qWarning("%s", qPrintable(problem.errorString()));
    return document.object();
}

} // namespace

class WebhookBodyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasTheStandardShape() {
        QCOMPARE(QByteArray::fromStdString(webhookBody(threshold(), WebhookFormat::Standard, kRelay)),
                 QByteArray(R"({"type":"budget.threshold","timestamp":"2026-03-10T12:00:00.042Z","data":{)"
                            R"("relay":"rly_0123456789abcdef","key":"8Qm2ZxT4bLpA",)"
                            R"("key_alias":"rk_live_8Qm2ZxT4bLpA","event":"threshold_crossed","event_group":"key",)"
                            R"("event_message":"80 % of the daily limit: $4.00 of $5.00","spend":"4.00",)"
                            R"("max_budget":"5.00"}})"));
    }

    void hasTheShapeSlackTakes() {
        const auto body = parsed(webhookBody(threshold(), WebhookFormat::Slack, kRelay));
        QCOMPARE(body.keys(), (QStringList{"mrkdwn", "text", "unfurl_links", "unfurl_media"}));
        QCOMPARE(body["mrkdwn"], QJsonValue(false));
        const QString text = body["text"].toString().remove(QChar(0x200b));
        QVERIFY(text.startsWith("RubberAPI: budget.threshold\n80 % of the daily limit: $4.00 of $5.00\n"
                                "key rk_live_8Qm2ZxT4bLpA, relay rly_0123456789abcdef, 2026-03-10T12:00:00Z"));
        QVERIFY(text.endsWith("\nspend: 4.00\nmax_budget: 5.00"));
    }

    void hasTheShapeDiscordTakes() {
        const auto body = parsed(webhookBody(threshold(), WebhookFormat::Discord, kRelay));
        QCOMPARE(body.keys(), (QStringList{"allowed_mentions", "content", "flags"}));
        QCOMPARE(body["allowed_mentions"].toObject()["parse"], QJsonValue(QJsonArray()));
        QCOMPARE(body["flags"], QJsonValue(4));
        QVERIFY(body["content"].toString().contains("$4.00 of $5.00"));
    }

    void agentsWordsPingNobodyAndMakeNoLinks() {
        const QString slack = parsed(webhookBody(hostile(), WebhookFormat::Slack, kRelay))["text"].toString();
        const QString discord = parsed(webhookBody(hostile(), WebhookFormat::Discord, kRelay))["content"].toString();
        for (const QString& text : {slack, discord}) {
            QVERIFY(!text.contains("@everyone"));
            QVERIFY(!text.contains("://"));
            QVERIFY(!text.contains("www.evil"));
            QVERIFY(!text.contains("evil.example"));
            QVERIFY(!text.contains(QChar(1)));
        }
        QVERIFY(!slack.contains('<') && !slack.contains('>'));
        QVERIFY(slack.contains("&lt;!channel&gt;"));
        QVERIFY(discord.contains("\\<") && discord.contains("\\*bold\\*") && discord.contains("\\`code\\`"));
        QVERIFY(discord.contains("\\[x\\]\\("));
    }

    void agentsWordsStayInTheirStringOfTheStandardShape() {
        const auto body = parsed(webhookBody(hostile(), WebhookFormat::Standard, kRelay));
        QCOMPARE(body.keys(), (QStringList{"data", "timestamp", "type"}));
        const auto data = body["data"].toObject();
        QCOMPARE(data.size(), 7);
        QVERIFY(data["model"].toString().contains("\"quote\""));
    }

    void saysEachNameOnce() {
        journal::AlertRecord alert{KeyId("8Qm2ZxT4bLpA"), "x", "d", kAt, "",
                                   {{"key", "forged"}, {"a", "1"}, {"a", "2"}, {"relay", "forged"}}};
        const std::string body = webhookBody(*eventOf({1, alert}), WebhookFormat::Standard, kRelay);
        QVERIFY(body.find("forged") == std::string::npos);
        QCOMPARE(parsed(body)["data"].toObject()["a"], QJsonValue("1"));
        QVERIFY(body.find("\"2\"") == std::string::npos);
    }

    void staysSmallWhateverItIsTold() {
        for (const char filler : {'"', '\x01', '\xff', '.', '@', '\\'}) {
            journal::AlertRecord alert{KeyId("8Qm2ZxT4bLpA"), std::string(500, 't'), std::string(90'000, filler), kAt};
            for (int i = 0; i < 200; ++i)
                alert.facts.push_back({std::to_string(i) + std::string(500, filler), std::string(9'000, filler)});
            const Event event = *eventOf({1, alert});
            for (const auto format : {WebhookFormat::Standard, WebhookFormat::Slack, WebhookFormat::Discord}) {
                const std::string body = webhookBody(event, format, kRelay);
                QVERIFY(body.size() < kLargestBody);
                const auto object = parsed(body);
                QVERIFY(!object.isEmpty());
                if (format == WebhookFormat::Discord) QVERIFY(object["content"].toString().size() <= 2'000);
            }
        }
    }

    void cutsNoCharacterInTwo() {
        for (std::size_t front = 495; front < 505; ++front) {
            journal::AlertRecord alert{{}, "x", std::string(front, 'a') + "\xe2\x82\xac\xe2\x82\xac\xe2\x82\xac", kAt};
            const std::string body = webhookBody(*eventOf({1, alert}), WebhookFormat::Standard, kRelay);
            QVERIFY(!parsed(body)["data"].toObject()["event_message"].toString().contains(QChar(0xfffd)));
        }
    }

    void knowsWhichRecordsAreEvents() {
        const KeyId key("8Qm2ZxT4bLpA");
        QVERIFY(!eventOf({1, journal::BootRecord{"b", kAt}}));
        QVERIFY(!eventOf({1, journal::SettleRecord{}}));
        QVERIFY(!eventOf({1, journal::SuspendRecord{key, false, "owner", kAt, {}}}));
        QVERIFY(!eventOf({1, journal::AlertRecord{{}, "webhook.disabled", "d", kAt}}));
        QVERIFY(!eventOf({1, journal::AlertRecord{key, "log.anomaly.loop", "d", kAt}}));
        QVERIFY(eventOf({1, journal::AlertRecord{key, "anomaly.loop", "d", kAt}}));
        const auto suspended = eventOf({9, journal::SuspendRecord{key, true, "leak", kAt, {}}});
        QCOMPARE(suspended->type, std::string("key.suspended"));
        QCOMPARE(suspended->sequence, std::uint64_t{9});
        QVERIFY(suspended->at == kAt);
        const auto killed = eventOf({1, journal::KillRecord{{{key, 1}}, 3, {}, kAt, {}}});
        QCOMPARE(killed->type, std::string("key.killed"));
        QCOMPARE(killed->key, key);
        const auto all = eventOf({1, journal::KillRecord{std::vector<journal::KillRecord::Victim>(20'000, {key, 1}), 0, {}, kAt, {}}});
        QVERIFY(all->key.empty());
        QCOMPARE(all->message, std::string("20000 keys were killed"));
    }

    void namesAMessageOfThisRelay() {
        QCOMPARE(webhookMessageId(kRelay, 77), std::string("evt_0123456789abcdef_77"));
    }
};

QTEST_APPLESS_MAIN(WebhookBodyTest)
#include "webhook_body_test.moc"
