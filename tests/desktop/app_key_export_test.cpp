// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "desktop/app/key_export.h"
#endif
#include "tests/desktop/app_room.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class AppKeyExportTest : public QObject {
    Q_OBJECT
private:
    static std::vector<KeyReport> keysOf(AppRoom& room) {
        auto status = room.app.status();
        if (!status) qFatal("%s", status.error().context.c_str());
        return std::move(status->keys);
    }

private Q_SLOTS:
    void everyKeyIsALineAndNoTokenIsInIt() {
        AppRoom room("home-lab");
        const auto one = room.push("one");
        const auto two = room.push("two");
        const std::string file = room.room.beside("keys.csv");
        const auto written = exportKeys(room.app, file, ExportFormat::Csv, keysOf(room));
        VERIFY_OK(written);
        QCOMPARE(*written, 2u);
        const std::string text = slurp(file);
        QVERIFY(text.starts_with("id,name,state,relay,provider,upstream,"));
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 3);
        QVERIFY(text.find(one.id.text() + ",one,active,home-lab,openrouter,") != std::string::npos);
        for (const auto* key : {&one, &two})
            QVERIFY(text.find(std::string(key->token.reveal())) == std::string::npos);
    }
    void aFormulaIsNotRun() {
        AppRoom room("home-lab");
        room.push("one");
        VERIFY_OK(room.app.setNote("one", "=HYPERLINK(\"http://x\")"));
        const std::string file = room.room.beside("keys.csv");
        VERIFY_OK(exportKeys(room.app, file, ExportFormat::Csv, keysOf(room)));
        QVERIFY(slurp(file).find("\"'=HYPERLINK(") != std::string::npos);
    }
    void jsonHasTheSameFields() {
        AppRoom room("home-lab");
        const auto one = room.push("one");
        const std::string file = room.room.beside("keys.json");
        VERIFY_OK(exportKeys(room.app, file, ExportFormat::Json, keysOf(room)));
        const auto array = QJsonDocument::fromJson(QByteArray::fromStdString(slurp(file))).array();
        QCOMPARE(array.size(), 1);
        QCOMPARE(array[0].toObject()["id"].toString().toStdString(), one.id.text());
        QCOMPARE(array[0].toObject()["daily_limit_usd"].toString(), QString("5.00"));
        VERIFY_OK(exportKeys(room.app, file, ExportFormat::Json, {}));
        QCOMPARE(slurp(file), std::string("[]\n"));
    }
    void whatCannotBeWrittenLeavesNothing() {
        AppRoom room("home-lab");
        room.push("one");
        const std::string file = room.room.beside("no/such/folder/keys.csv");
        QVERIFY(!exportKeys(room.app, file, ExportFormat::Csv, keysOf(room)));
        QVERIFY(!std::filesystem::exists(file));
    }
    void theOwnersTrailSaysSo() {
        AppRoom room("home-lab");
        room.push("one");
        VERIFY_OK(exportKeys(room.app, room.room.beside("keys.csv"), ExportFormat::Csv, keysOf(room)));
        TrailQuery query;
        query.what = {"exported"};
        const auto trail = room.app.auditTrail(query);
        VERIFY_OK(trail);
        QCOMPARE(trail->size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(AppKeyExportTest)
#include "app_key_export_test.moc"
