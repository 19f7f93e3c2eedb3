// SPDX-License-Identifier: GPL-3.0-or-later
// What Prometheus is told, and who may ask.
#include "relay/core/metrics/metrics.h"

#include "relay/core/metrics/metrics_token.h"
#include "relay/core/secret_file.h"
#include "tests/support/relay_house.h"

#include <QtTest>

#include <set>

using namespace rubber;
using namespace rubber::relay;
using rubber::test::dollars;
using rubber::test::RelayHouse;

namespace {

const char* const kKey = "8Qm2ZxT4bLpA";

std::string folderOf(const RelayHouse& house) { return house.folder.path().toStdString(); }

/// The value behind exactly this name and these labels; "" when there is no such sample.
std::string valueOf(const std::string& page, const std::string& sample) {
    const auto at = page.find("\n" + sample + " ");
    if (at == std::string::npos) return "";
    const auto begin = at + sample.size() + 2;
    return page.substr(begin, page.find('\n', begin) - begin);
}

journal::RefuseRecord refusal(const std::string& code, std::uint32_t count) {
    journal::RefuseRecord record;
    record.key = KeyId(kKey);
    record.code = code;
    record.model = "whatever \"an agent\\\nwrote";
    record.count = count;
    return record;
}

} // namespace

class MetricsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyReadsWithoutTheToken() {
        RelayHouse house;
        QVERIFY(house.open());
        Metrics metrics(*house.state, folderOf(house));
        QVERIFY(!metrics.mayRead(""));
        QVERIFY(!metrics.mayRead("rkm_x"));
        const auto token = newMetricsToken(folderOf(house));
        QVERIFY(token && token->size() > 40);
        QVERIFY(metrics.mayRead(*token));
        QVERIFY(!metrics.mayRead(token->substr(1)));
        QVERIFY(!metrics.mayRead(""));
        const auto next = newMetricsToken(folderOf(house));
        QVERIFY(next && *next != *token);
        QVERIFY(!metrics.mayRead(*token)); // Void.
        QVERIFY(metrics.mayRead(*next));
        const auto kept = readSmallFile(folderOf(house) + "/metrics.digest");
        QVERIFY(kept && kept->find(*next) == std::string::npos);
    }

    void countsWhatHappened() {
        RelayHouse house;
        QVERIFY(house.open());
        QVERIFY(newMetricsToken(folderOf(house)));
        Metrics metrics(*house.state, folderOf(house));
        Policy policy;
        policy.dailyLimit = dollars("5.00");
        house.grant(kKey, policy);
        house.settle(*house.hold(kKey, dollars("1.00")), dollars("0.25"));
        const auto running = house.hold(kKey, dollars("0.50"));
        QVERIFY(house.state->record(refusal("model_denied", 3)));
        const std::string page = metrics.page();
        const std::string labels = "{key=\"8Qm2ZxT4bLpA\",provider=\"openrouter\"}";
        QCOMPARE(valueOf(page, "rubberapi_spend_nano_usd_total" + labels), std::string("250000000"));
        QCOMPARE(valueOf(page, "rubberapi_spend_today_nano_usd" + labels), std::string("250000000"));
        QCOMPARE(valueOf(page, "rubberapi_held_nano_usd" + labels), std::string("500000000"));
        QCOMPARE(valueOf(page, "rubberapi_key_requests_total" + labels), std::string("2"));
        QCOMPARE(valueOf(page, "rubberapi_daily_limit_nano_usd{key=\"8Qm2ZxT4bLpA\"}"), std::string("5000000000"));
        QCOMPARE(valueOf(page, "rubberapi_requests_total{key=\"8Qm2ZxT4bLpA\",provider=\"openrouter\",model=\"openai/gpt-4o-mini\",code=\"200\"}"),
                 std::string("1"));
        QCOMPARE(valueOf(page, "rubberapi_requests_total{key=\"8Qm2ZxT4bLpA\",provider=\"\",model=\"\",code=\"model_denied\"}"),
                 std::string("3"));
        QCOMPARE(valueOf(page, "rubberapi_request_seconds_count"), std::string("1"));
        QCOMPARE(valueOf(page, "rubberapi_open_streams"), std::string("1"));
        QVERIFY(page.find("whatever") == std::string::npos);
    }

    void aRestartKeepsWhatTheLedgerKnows() {
        RelayHouse house;
        QVERIFY(house.open());
        QVERIFY(newMetricsToken(folderOf(house)));
        house.grant(kKey);
        house.settle(*house.hold(kKey, dollars("1.00")), dollars("0.25"));
        house.cleanStop();
        QVERIFY(house.open());
        const Metrics metrics(*house.state, folderOf(house));
        QCOMPARE(valueOf(metrics.page(), "rubberapi_spend_nano_usd_total{key=\"8Qm2ZxT4bLpA\",provider=\"openrouter\"}"),
                 std::string("250000000"));
    }

    void theNumberOfSeriesHasAnEnd() {
        RelayHouse house;
        QVERIFY(house.open());
        QVERIFY(newMetricsToken(folderOf(house)));
        Metrics metrics(*house.state, folderOf(house));
        house.grant(kKey);
        for (std::size_t i = 0; i < Metrics::kMaxSeries + 100; ++i)
            QVERIFY(house.state->record(refusal("code" + std::to_string(i), 1)));
        const std::string page = metrics.page();
        std::size_t series = 0;
        for (auto at = page.find("\nrubberapi_requests_total{"); at != std::string::npos;
             at = page.find("\nrubberapi_requests_total{", at + 1))
            ++series;
        QVERIFY(series <= Metrics::kMaxSeries + 100);
        QCOMPARE(valueOf(page, "rubberapi_requests_total{key=\"other\",provider=\"other\",model=\"other\",code=\"code4100\"}"),
                 std::string("1"));
    }

    void killsAreTimed() {
        RelayHouse house;
        QVERIFY(house.open());
        Metrics metrics(*house.state, folderOf(house));
        house.state->noteKill(7);
        house.state->noteKill(40'000'000);
        const std::string page = metrics.page();
        QCOMPARE(valueOf(page, "rubberapi_kill_seconds_bucket{le=\"0.005\"}"), std::string("0"));
        QCOMPARE(valueOf(page, "rubberapi_kill_seconds_bucket{le=\"0.01\"}"), std::string("1"));
        QCOMPARE(valueOf(page, "rubberapi_kill_seconds_bucket{le=\"600\"}"), std::string("1"));
        QCOMPARE(valueOf(page, "rubberapi_kill_seconds_bucket{le=\"+Inf\"}"), std::string("2"));
        QCOMPARE(valueOf(page, "rubberapi_kill_seconds_sum"), std::string("40000.007"));
    }

    void listenersOutliveIt() {
        RelayHouse house;
        QVERIFY(house.open());
        QVERIFY(newMetricsToken(folderOf(house)));
        { const Metrics metrics(*house.state, folderOf(house)); }
        house.grant(kKey);
        QVERIFY(house.state->record(refusal("x", 1)));
        house.state->noteKill(1);
    }

    void theTextIsSound() {
        Exposition out;
        out.family("a_total", "counter", "What");
        out.sample({{"x", "q\"b\\n\nend"}}, 3);
        QCOMPARE(out.text(), std::string("# HELP a_total What\n# TYPE a_total counter\na_total{x=\"q\\\"b\\\\n\\nend\"} 3\n"));
        // Each family once, each sample below its own.
        RelayHouse house;
        QVERIFY(house.open());
        house.grant(kKey);
        std::set<std::string> families;
        std::string current;
        const std::string page = Metrics(*house.state, folderOf(house)).page();
        for (const auto& line : QString::fromStdString(page).split('\n', Qt::SkipEmptyParts)) {
            if (line.startsWith("# HELP ")) {
                current = line.split(' ')[2].toStdString();
                QVERIFY2(families.insert(current).second, current.c_str());
            } else if (!line.startsWith("# TYPE ")) {
                QVERIFY2(line.startsWith(QString::fromStdString(current)), qPrintable(line));
            }
        }
        QVERIFY(families.size() > 15);
    }
};

QTEST_APPLESS_MAIN(MetricsTest)
#include "metrics_test.moc"
