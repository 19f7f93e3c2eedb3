// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/desktop/cli_room.h"

#include <QJsonArray>

using namespace rubber;
using test::CliRan;

/// Settings, alerts, backups, the trail and the keychain from the command line.
class CliOwnerTest : public QObject {
    Q_OBJECT

    static bool has(const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    }

private Q_SLOTS:
    void setsAndShowsSettings() {
        test::CliRoom room;
        room.pair();
        QCOMPARE(room.run("config set appearance.theme dark").code, 0);
        QCOMPARE(room.run("config set data.retention_days 90").code, 0);
        QCOMPARE(room.run("config get data.retention_days").out, std::string("90\n"));
        const CliRan listed = room.run("config list --json");
        QCOMPARE(listed.code, 0);
        const QJsonArray items = listed.json()["data"].toArray();
        QCOMPARE(items.size(), static_cast<qsizetype>(desktop::settingFacts().size()));
        bool seen = false;
        for (const auto& item : items)
            seen = seen || (item.toObject()["name"] == "appearance.theme" &&
                            item.toObject()["value"] == "dark" && item.toObject()["default"] == "system");
        QVERIFY(seen);
        room.passphrase.clear();
        QCOMPARE(room.run("config get appearance.theme").out, std::string("dark\n")); // Needs no passphrase.
        QCOMPARE(room.run("config get data.retention_days").code, 3);
    }
    void namesTheNearestSetting() {
        test::CliRoom room;
        room.pair();
        const CliRan wrong = room.run("config set appearance.tehme dark");
        QCOMPARE(wrong.code, 4);
        QVERIFY(has(wrong.err, "Did you mean 'appearance.theme'?"));
        QVERIFY(has(room.run("config get theme").err, "Did you mean 'appearance.theme'?"));
        const CliRan bad = room.run("config set appearance.theme pink");
        QCOMPARE(bad.code, 2);
        QVERIFY(has(bad.err, "system, light, dark"));
    }
    void listsAndAcknowledgesAlerts() {
        test::CliRoom room;
        room.pair();
        room.push();
        const KeyId ci = room.relay.granted.begin()->first;
        room.relay.addRow("refuse", ci, "gpt-4o");
        room.relay.rows.back().code = "model_not_allowed";
        room.relay.addRow("alert", ci);
        room.relay.rows.back().code = "leak.cut";
        const CliRan shown = room.run("alerts");
        QVERIFY2(shown.code == 0, shown.err.c_str());
        QVERIFY2(has(shown.out, "Asked for a model that is not allowed: gpt-4o"), shown.out.c_str());
        QVERIFY(has(shown.out, "An answer had the upstream key in it"));
        QVERIFY(has(shown.err, "2 unread."));
        const QJsonObject data = room.run("alerts --unread --json").data();
        QCOMPARE(data["unread"].toInt(), 2);
        const QJsonObject first = data["alerts"].toArray()[0].toObject();
        QCOMPARE(first["key"].toString(), "ci");
        QVERIFY(first["evidence"].isObject());
        QCOMPARE(room.run("alerts --ack " + QString::number(first["id"].toInt())).code, 0);
        QCOMPARE(room.run("alerts --unread --json").data()["alerts"].toArray().size(), 1);
        QCOMPARE(room.run("alerts --mute " + QString::number(first["id"].toInt())).code, 0);
        QCOMPARE(room.run("alerts --ack all").code, 0);
        QVERIFY(has(room.run("alerts --unread").err, "No unread alerts."));
        QCOMPARE(room.run("alerts --ack 99").code, 4);
        QCOMPARE(room.run("alerts --ack soon").code, 2);
    }
    void showsAlertsWhenARelayIsAway() {
        test::CliRoom room;
        room.pair();
        room.relay.reachable = false;
        const CliRan shown = room.run("alerts");
        QCOMPARE(shown.code, 6);
        QVERIFY(has(shown.err, "home-lab"));
    }
    void setsRules() {
        test::CliRoom room;
        room.pair();
        QVERIFY(has(room.run("alerts rules").out, "daily_near"));
        QCOMPARE(room.run("alerts rule daily_near 50,80,95").err,
                 std::string("daily_near is on, 50, 80, 95 %.\n"));
        QCOMPARE(room.run("alerts rule leak silent").code, 0);
        QCOMPARE(room.run("alerts rule new_address off").code, 0);
        const QJsonArray rules = room.run("alerts rules --json").json()["data"].toArray();
        QCOMPARE(rules.size(), 25);
        QCOMPARE(rules[0].toObject()["values"].toArray().size(), 3);
        for (const auto& rule : rules) {
            if (rule.toObject()["rule"] == "leak") QVERIFY(!rule.toObject()["notify"].toBool());
            if (rule.toObject()["rule"] == "new_address") QVERIFY(!rule.toObject()["on"].toBool());
        }
        QCOMPARE(room.run("alerts rule daily_near 120").code, 2);
        QCOMPARE(room.run("alerts rule daily_near").code, 2);
        const CliRan wrong = room.run("alerts rule daily_neer off");
        QCOMPARE(wrong.code, 4);
        QVERIFY(has(wrong.err, "Did you mean 'daily_near'?"));
        QCOMPARE(room.run("alerts rools").code, 2); // A misspelt verb, though `alerts` is one by itself.
    }
    void makesListsChecksAndRestoresBackups() {
        test::CliRoom room;
        room.pair();
        room.push();
        room.clock.advance(Duration::days(1));
        QCOMPARE(room.run("backup create").code, 0);
        QJsonArray listed = room.run("backup list --json").json()["data"].toArray();
        QCOMPARE(listed.size(), 3); // Two daily ones and ours.
        QString daily;
        for (const auto& each : listed)
            if (each.toObject()["daily"].toBool() && daily.isEmpty())
                daily = each.toObject()["file"].toString();
        QFile::remove(QString::fromStdString(room.home() + "/backups/checked.txt"));
        QVERIFY(has(room.run("backup list").out, "not checked"));
        const QString name = daily.mid(daily.lastIndexOf('/') + 1);
        QVERIFY(has(room.run("backup verify " + name).out, "The backup is sound"));
        QVERIFY(has(room.run("backup list").out, "sound"));
        QFile database(QString::fromStdString(room.home() + "/vault.db"));
        QVERIFY(database.open(QIODevice::ReadWrite));
        database.seek(1024);
        database.write(QByteArray(4096, 'x'));
        database.close();
        QVERIFY(room.run("list").code != 0);
        QCOMPARE(room.run("backup restore " + name).code, 8); // Nobody to ask.
        QCOMPARE(room.run("backup restore " + name + " --yes").code, 0);
        QVERIFY(has(room.run("list").out, "ci"));
        QCOMPARE(room.run("backup verify nothing-such").code, 4);
        QCOMPARE(room.run("backup create " + QString::fromStdString(room.home() + "/vault.db")).code, 8);
    }
    void showsAndChecksTheTrail() {
        test::CliRoom room;
        room.pair();
        room.push();
        room.run("suspend ci");
        const CliRan trail = room.run("audit trail");
        QCOMPARE(trail.code, 0);
        QVERIFY2(has(trail.out, "cli pts/9"), trail.out.c_str());
        QVERIFY(has(trail.out, "key_suspended"));
        const QJsonArray ofKey = room.run("audit trail --key ci --json").json()["data"].toArray();
        QCOMPARE(ofKey.size(), 2);
        QCOMPARE(ofKey[1].toObject()["what"].toString(), "key_suspended");
        QVERIFY(has(room.run("audit trail --verify").out, "The chain is whole: "));
        QCOMPARE(room.run("audit trail --verify --json").data()["whole"].toBool(), true);
    }
    void unlocksWithTheKeychainBeforeItAsks() {
        test::CliRoom room;
        room.keychain = std::make_shared<desktop::MemoryKeychain>();
        room.pair();
        QVERIFY(has(room.run("vault keychain").out, "not used"));
        QCOMPARE(room.run("vault keychain on").code, 0);
        QCOMPARE(room.run("vault keychain status --json").data()["state"].toString(), "on");
        room.passphrase.clear();
        QCOMPARE(room.run("list").code, 0);
        room.keychain->entries.clear();
        QCOMPARE(room.run("list").code, 3);
        QCOMPARE(room.run("vault keychain --json").data()["state"].toString(), "missing");
        room.passphrase = "correct horse";
        QCOMPARE(room.run("vault keychain off").code, 0);
        QCOMPARE(room.run("vault keychain --json").data()["state"].toString(), "off");
        room.keychain.reset();
        QCOMPARE(room.run("vault keychain --json").data()["state"].toString(), "unavailable");
        QCOMPARE(room.run("vault keychain on").code, 1);
    }
};

QTEST_APPLESS_MAIN(CliOwnerTest)
#include "cli_owner_test.moc"
