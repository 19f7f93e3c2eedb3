// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "desktop/cli/dispatch.h"
#include "desktop/cli/error_text.h"
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
class CliPricesTest : public QObject {
    Q_OBJECT

    using Ran = test::CliRan;
    using Room = test::CliRoom;
    static bool has(const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    }

private Q_SLOTS:
    void setsAPriceOnTheRelay() {
        Room room;
        room.pair();
        const Ran set = room.run("prices set openai/gpt-4o-mini --input 0.15 --output 0.60");
        QVERIFY2(set.code == 0, set.err.c_str());
        QVERIFY(set.out.starts_with("In force on home-lab"));
        QVERIFY(!room.relay.book.empty());
    }
    QString priceList(const Room& room, const QByteArray& models) {
        QFile file(room.folder.filePath("models.json"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) qFatal("cannot write");
        file.write("{\"data\":[" + models + "]}");
        return file.fileName();
    }
    static QByteArray listed(const QByteArray& id, const QByteArray& prompt) {
        return "{\"id\":\"" + id + "\",\"pricing\":{\"prompt\":\"" + prompt +
               "\",\"completion\":\"0.000005\"}}";
    }
    void showsTheDifferenceBeforeItIsTaken() {
        Room room;
        room.pair();
        const QString file =
            priceList(room, listed("acme/new", "0.000001") + "," + listed("openai/gpt-4o-mini", "0.0000002") +
                                "," + listed("evil\\u001b[2J", "0.000001"));
        const Ran diff = room.run("prices diff --from " + file);
        QVERIFY2(diff.code == 0, diff.err.c_str());
        QVERIFY(has(diff.out, "added  openrouter  acme/new  input 1.00, output 5.00"));
        QVERIFY2(has(diff.out, "changed  openrouter  openai/gpt-4o-mini  input 0.15 -> 0.20"),
                 diff.out.c_str());
        QVERIFY(has(diff.out, "gone  openrouter  anthropic/claude-opus-4.5"));
        QVERIFY(has(diff.out, "left out  evil"));
        QVERIFY(diff.out.find('\x1b') == std::string::npos);
        QVERIFY(has(diff.err, "1 added, 1 changed, 0 kept"));
        QVERIFY(room.relay.book.empty());

        const QJsonObject data = room.run("prices diff --json --from " + file).data();
        QCOMPARE(data["changed"].toArray().size(), 1);
        QCOMPARE(data["changed"][0]["before"]["input"].toString(), "0.15");
        QCOMPARE(data["changed"][0]["after"]["input"].toString(), "0.20");
        QCOMPARE(data["left_out"].toArray().size(), 1);
    }
    void takesAListOnlyAfterAYes() {
        Room room;
        room.pair();
        const QString file = priceList(room, listed("acme/new", "0.000001"));
        const Ran unasked = room.run("prices update --from " + file);
        QCOMPARE(unasked.code, 2);
        QVERIFY(has(unasked.err, "--yes"));
        QCOMPARE(room.run("prices update --json --from " + file).code, 2);
        QVERIFY(room.relay.book.empty());
        const Ran updated = room.run("prices update --yes --from " + file);
        QVERIFY2(updated.code == 0, updated.err.c_str());
        QVERIFY(has(updated.out, "In force on home-lab: price book owner-"));
        QVERIFY(has(room.relay.book, "acme/new"));
        const Ran again = room.run("prices update --yes --from " + file);
        QVERIFY(again.code == 0 && has(again.err, "Nothing to change."));
    }
    void pinsAPriceAndShowsIt() {
        Room room;
        room.pair();
        const Ran pinned = room.run("prices pin openai/gpt-4o-mini --json");
        QVERIFY2(pinned.code == 0, pinned.err.c_str());
        QCOMPARE(pinned.data()["provider"].toString(), "openrouter");
        const QJsonArray models =
            room.run("prices show gpt-4o-mini --provider openrouter --json").data()["models"].toArray();
        QVERIFY(models.size() >= 1);
        QCOMPARE(models[0]["model"].toString(), "openai/gpt-4o-mini");
        QVERIFY(models[0]["pinned"].toBool());
        QCOMPARE(models[0]["prices"]["cache_read"].toString(), "0.075");
        QCOMPARE(room.run("prices pin acme/unknown").code, 4);
        QCOMPARE(room.run("prices show no-such-model").code, 4);
        QVERIFY(has(room.run("prices show claude-sonnet-4-5 --wide").out,
                    "above 200000 input tokens: input 6.00"));
    }
};

QTEST_GUILESS_MAIN(CliPricesTest)
#include "cli_prices_test.moc"
