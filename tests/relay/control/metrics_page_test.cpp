// SPDX-License-Identifier: GPL-3.0-or-later
// GET /metrics on the control listener: a page for whoever has the token, a path like any other for everybody else.
#include "relay/core/metrics/metrics_token.h"
#include "tests/relay/control/net_rig.h"
#include "tests/relay/control/tls_client.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

std::string get(const NetRig& rig, const std::string& path, const std::string& fields = "") {
    TlsClient client(rig.port);
    client.send("GET " + path + " HTTP/1.1\r\nHost: " + rig.authority + "\r\n" + fields + "Connection: close\r\n\r\n");
    return client.read(1u << 20);
}

std::string bearer(const std::string& token) { return "Authorization: Bearer " + token + "\r\n"; }

} // namespace

class MetricsPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theTokenOpensThePage() {
        NetRig rig;
        const auto token = newMetricsToken(rig.path());
        QVERIFY(token);
        const std::string answer = get(rig, "/metrics", bearer(*token));
        QVERIFY2(answer.starts_with("HTTP/1.1 200 "), answer.c_str());
        QVERIFY(answer.find("text/plain; version=0.0.4") != std::string::npos);
        QVERIFY(answer.find("\nrubberapi_accepting 1\n") != std::string::npos);
    }
    void everybodyElseSeesAnUnknownPath() {
        NetRig rig;
        const std::string unknown = get(rig, "/nothing");
        QVERIFY(unknown.starts_with("HTTP/1.1 4"));
        const auto same = [&](const std::string& fields) { return get(rig, "/metrics", fields) == unknown; };
        QVERIFY(same("")); // No token was made.
        QVERIFY(same(bearer("")));
        const auto token = newMetricsToken(rig.path());
        QVERIFY(token);
        QVERIFY(same(""));
        QVERIFY(same(bearer(*token + "x")));
        QVERIFY(same(bearer(*token) + bearer(*token)));
        QVERIFY(get(rig, "/metrics/", bearer(*token)) == unknown);
    }
};

QTEST_GUILESS_MAIN(MetricsPageTest)
#include "metrics_page_test.moc"
