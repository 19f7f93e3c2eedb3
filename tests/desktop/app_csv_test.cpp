// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/app/csv.h"
#endif
#include "tests/desktop/app_room.h"
#include "source_dir.h"

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

class AppCsvTest : public QObject {
    Q_OBJECT
private:
    static QByteArray cell(const char* text) { return QByteArray::fromStdString(csvCell(text)); }

private Q_SLOTS:
    void quotesWhatRfc4180AsksFor() {
        QCOMPARE(cell("plain"), QByteArray("plain"));
        QCOMPARE(cell(""), QByteArray(""));
        QCOMPARE(cell("a,b"), QByteArray("\"a,b\""));
        QCOMPARE(cell("say \"hi\""), QByteArray("\"say \"\"hi\"\"\""));
        QCOMPARE(cell("two\nlines"), QByteArray("\"two\nlines\""));
        QCOMPARE(cell("ret\rurn"), QByteArray("\"ret\rurn\""));
    }

    void guardsAgainstFormulas() {
        QCOMPARE(cell("=1+1"), QByteArray("'=1+1"));
        QCOMPARE(cell("+1"), QByteArray("'+1"));
        QCOMPARE(cell("-1"), QByteArray("'-1"));
        QCOMPARE(cell("@SUM(A1)"), QByteArray("'@SUM(A1)"));
        QCOMPARE(cell("\tx"), QByteArray("'\tx"));
        QCOMPARE(cell("\rx"), QByteArray("\"'\rx\""));
        QCOMPARE(cell("=a,\"b\""), QByteArray("\"'=a,\"\"b\"\"\""));
        QCOMPARE(cell("a=b"), QByteArray("a=b"));
    }

    void everyColumnIsExplained() {
        QFile page(RUBBER_SOURCE_DIR "/desktop/app/AUDIT.md");
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        for (const auto& column : rowColumns())
            QVERIFY2(text.contains("`" + QByteArray(column.name) + "`"), column.name);
    }

    void hasACellForEveryColumn() {
        NamedRow row;
        const auto line = csvLine(row);
        QCOMPARE(static_cast<std::size_t>(std::count(line.begin(), line.end(), ',')),
                 rowColumns().size() - 1);
        QVERIFY(line.ends_with("\r\n"));
    }

    void exportsExactlyTheFilteredRows() {
        AppRoom room("home");
        const auto ci = room.push("ci"), other = room.push("other");
        room.relay.addRow("settle", ci.id, "=cmd|evil", 1'500'000);
        room.relay.addRow("settle", other.id, "m", 1);
        RowQuery query;
        query.key = "ci";
        const auto file = room.room.beside("audit.csv");
        spit(file, "old");
        const auto count = room.app.exportCsv(file, query);
        VERIFY_OK(count);
        QCOMPARE(*count, std::uint64_t{1});
        const auto text = slurp(file);
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 2);
        QVERIFY(text.starts_with("sequence,time,relay,kind,key_id,key_name,"));
        QVERIFY(text.find(",'=cmd|evil,") != std::string::npos);
        QVERIFY(text.find(",0.0015,") != std::string::npos);
        QVERIFY(!std::filesystem::exists(file + ".new"));
    }

    void leavesTheOldFileWhenItCannotWrite() {
        AppRoom room("home");
        QVERIFY(!room.app.exportCsv(room.room.beside("nowhere/audit.csv"), {}));
        std::filesystem::create_directory(room.room.beside("folder"));
        QVERIFY(!room.app.exportCsv(room.room.beside("folder"), {}));
        QVERIFY(!std::filesystem::exists(room.room.beside("folder.new")));
    }
};

QTEST_APPLESS_MAIN(AppCsvTest)
#include "app_csv_test.moc"
