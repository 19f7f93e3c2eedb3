// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/desktop/app_room.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace rubber;
using namespace rubber::desktop;
using namespace rubber::test;

namespace {

/// Two keys, five rows, four of them requests.
struct RequestsRoom {
    RequestsRoom() : room("home"), ci(room.push("ci-nightly")), laptop(room.push("laptop-agent")) {
        add("settle", ci.id, "=cmd|evil", 200, 1'234'567'890);
        add("refuse", ci.id, "gpt-4.1", 0, 0).code = "model_not_allowed";
        add("settle", laptop.id, "gpt-4.1", 502, 499);
        add("kill", laptop.id, "", 0, 0);
        add("settle", laptop.id, "gpt-4.1", 200, 500).client = "203.0.113.7";
        if (const auto synced = room.app.syncRows(); !synced) qFatal("%s", synced.error().context.c_str());
    }
    protocol::Row& add(const char* kind, const KeyId& key, const char* model, int status, std::int64_t nano) {
        room.clock.advance(Duration::seconds(1));
        room.relay.addRow(kind, key, model, nano);
        room.relay.rows.back().status = status;
        return room.relay.rows.back();
    }
    std::string write(ExportFormat format, const RowQuery& query, const char* name) {
        const auto file = room.room.beside(name);
        const auto running = room.app.beginExport(file, format, query);
        if (!running) return running.error().context;
        for (;;) {
            const auto done = room.app.continueExport(**running);
            if (!done) return done.error().context;
            if (*done) return slurp(file);
        }
    }
    AppRoom room;
    PushedKey ci, laptop;
};

std::vector<std::uint64_t> sequences(const Result<RequestPage>& page) {
    std::vector<std::uint64_t> list;
    if (page)
        for (const auto& named : page->rows)
            list.push_back(named.row.sequence);
    return list;
}
using List = std::vector<std::uint64_t>;

} // namespace

class AppRequestsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesThroughTheNewestWithoutAskingARelay() {
        RequestsRoom room;
        const int asked = room.room.relay.count("rows");
        const auto first = room.room.app.requests({}, {}, 3);
        QCOMPARE(sequences(first), (List{5, 3, 2}));
        QVERIFY(first->rows.front().keyName == "laptop-agent");
        const auto second = room.room.app.requests({}, first->next, 3);
        QCOMPARE(sequences(second), List{1});
        QVERIFY(!second->next);
        QCOMPARE(room.room.relay.count("rows"), asked);
    }
    void everyWordMustBeSomewhereOrInTheKeysName() {
        RequestsRoom room;
        RowQuery query;
        query.text = "Laptop GPT";
        QCOMPARE(sequences(room.room.app.requests(query, {}, 9)), (List{5, 3}));
        query.text = "laptop evil";
        QCOMPARE(sequences(room.room.app.requests(query, {}, 9)), List{});
        query = {};
        query.key = "ci-nightly";
        QCOMPARE(sequences(room.room.app.requests(query, {}, 9)), (List{2, 1}));
        query.key = "nobody";
        VERIFY_NAMED(room.room.app.requests(query, {}, 9), "no_such_key");
        query.key = "aaaaaaaaaaaa"; // A key that is gone: by its id.
        QCOMPARE(sequences(room.room.app.requests(query, {}, 9)), List{});
    }
    void liveRowsAreJudgedAsTheVaultJudges_data() {
        QTest::addColumn<QString>("field");
        for (const char* field : {"none", "key", "model", "client", "result", "text", "name", "since", "until"})
            QTest::newRow(field) << field;
    }
    void liveRowsAreJudgedAsTheVaultJudges() {
        QFETCH(QString, field);
        RequestsRoom room;
        const auto all = room.room.app.requests({}, {}, 9);
        RowQuery query;
        if (field == "key") query.key = room.ci.id.text();
        if (field == "model") query.model = "gpt-4.1";
        if (field == "client") query.client = "203.0.113.7";
        if (field == "result") query.result = protocol::RequestOutcome::Rejected;
        if (field == "text") query.text = "GPT 502";
        if (field == "name") query.text = "NIGHTLY";
        if (field == "since") query.since = all->rows[1].row.at;
        if (field == "until") query.until = all->rows[1].row.at;
        const RequestMatch match(query);
        List live;
        for (const auto& named : all->rows)
            if (match(named)) live.push_back(named.row.sequence);
        QCOMPARE(sequences(room.room.app.requests(query, {}, 9)), live);
        QVERIFY(!live.empty());
        QCOMPARE(live.size() == all->rows.size(), field == "none");
    }
    void rowsTakeTheSameFilters() {
        RequestsRoom room;
        RowQuery query;
        query.result = protocol::RequestOutcome::Ok;
        query.limit = 1;
        const auto rows = room.room.app.rows(query);
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), std::size_t{1});
        QCOMPARE(rows->front().row.sequence, std::uint64_t{5});
    }
    void csvHasExactlyTheFilteredRowsOldestFirst() {
        RequestsRoom room;
        RowQuery query;
        query.requestsOnly = true;
        const auto text = room.write(ExportFormat::Csv, query, "view.csv");
        const auto lines = QString::fromStdString(text).split("\r\n");
        QCOMPARE(lines.size(), 6); // The last is empty: each line ends in CRLF.
        QVERIFY(lines.front().endsWith(",cost_usd_micros,leaf,record"));
        QVERIFY(lines[1].startsWith("1,2026-"));
        QVERIFY(lines[1].contains(",'=cmd|evil,"));
        QVERIFY(lines[1].contains(",1.23456789,") && lines[1].contains(",1234568,"));
        QVERIFY(lines[3].endsWith(",0,,") && lines[4].endsWith(",1,,")); // These came without their bytes.
        QVERIFY(text.find("kill") == std::string::npos);
        QVERIFY(room.write(ExportFormat::Csv, {}, "all.csv").find(",kill,") != std::string::npos);
    }
    void jsonIsOneArrayWithARowALine() {
        RequestsRoom room;
        RowQuery query;
        query.requestsOnly = true;
        const auto text = QByteArray::fromStdString(room.write(ExportFormat::Json, query, "view.json"));
        QCOMPARE(text.count('\n'), 6);
        const auto array = QJsonDocument::fromJson(text).array();
        QCOMPARE(array.size(), 4);
        const auto first = array.first().toObject();
        QCOMPARE(first.value("model").toString(), "=cmd|evil"); // No spreadsheet, no apostrophe.
        QCOMPARE(first.value("cost_usd").toString(), "1.23456789");
        QCOMPARE(first.value("cost_usd_micros").toInteger(), 1'234'568);
        QCOMPARE(first.value("stream").toBool(true), false);
        QVERIFY(array[1].toObject().value("status").isNull());
        query.text = "nothing has this";
        QCOMPARE(room.write(ExportFormat::Json, query, "none.json"), std::string("[]\n"));
    }
    void theTrailIsExportedToo() {
        RequestsRoom room;
        const auto file = room.room.room.beside("trail.csv");
        const auto running = room.room.app.beginExport(file, ExportFormat::Csv, TrailQuery{});
        VERIFY_OK(running);
        VERIFY_OK(room.room.app.continueExport(**running));
        const auto text = slurp(file);
        QVERIFY(text.starts_with("time,source,sequence,relay,who,"));
        QVERIFY(text.find(",relay,4,home,") != std::string::npos);
    }
    void manyRowsTakeSeveralStepsAndADroppedExportLeavesNothing() {
        RequestsRoom room;
        for (int i = 0; i < 2'500; ++i)
            room.add("settle", room.ci.id, "m", 200, 1);
        VERIFY_OK(room.room.app.syncRows());
        RowQuery query;
        query.model = "m";
        const auto file = room.room.room.beside("many.csv");
        spit(file, "old");
        {
            const auto running = room.room.app.beginExport(file, ExportFormat::Csv, query);
            VERIFY_OK(running);
            QCOMPARE((*running)->total(), std::uint64_t{2'500});
            QCOMPARE(*room.room.app.continueExport(**running), false);
            QVERIFY((*running)->written() > 0 && (*running)->written() < 2'500);
            QCOMPARE(slurp(file), std::string("old"));
        }
        QCOMPARE(slurp(file), std::string("old"));
        QVERIFY(!std::filesystem::exists(file + ".new"));
        const auto text = room.write(ExportFormat::Csv, query, "many.csv");
        QCOMPARE(std::count(text.begin(), text.end(), '\n'), 2'501);
    }
};

QTEST_APPLESS_MAIN(AppRequestsTest)
#include "app_requests_test.moc"
