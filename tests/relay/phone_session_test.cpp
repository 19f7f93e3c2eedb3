// SPDX-License-Identifier: GPL-3.0-or-later
// The kill page on a real data listener. TLS ends in front of it here (behind_proxy); tests/e2e/kill_link.py
// has it inside.
#include "relay/core/phone/kill_page.h"
#include "shared/kill_token.h"
#include "tests/support/net_rig.h"

#include <QTest>

using namespace rubber;
using namespace rubber::relay;
using namespace rubber::test;

namespace {

Awaitable<void> silent(RawPeer& peer) { co_await peer.hearToEnd(); }

struct PhoneRig : NetRig {
    std::string token;
    explicit PhoneRig(bool behindProxy = true) {
        config.behindProxy = behindProxy;
        start(silent);
        const KillToken made = makeKillToken();
        token = made.token.reveal();
        journal::KillLinkRecord record;
        record.link = made.id;
        record.key = key;
        record.tokenHash = hmacSha256(state->identity().pepper, asText(tokenDigest(token)));
        record.at = clock.wall();
        CHECK(state->record(record));
    }
    std::string page(const std::string& method, const std::string& path = "/rk/kill") {
        return ask(method + " " + path + " HTTP/1.1\r\nHost: relay\r\n\r\n");
    }
    std::string form(const std::string& body, const std::string& type = "application/x-www-form-urlencoded",
                     const std::string& path = "/rk/kill") {
        return ask("POST " + path + " HTTP/1.1\r\nHost: relay\r\nContent-Type: " + type +
                   "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }
    bool killed() { return state->keys().find(key.text())->killed(); }
};

int statusOf(const std::string& message) { return std::stoi(message.substr(9, 3)); }

} // namespace

class PhoneSessionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsThePageToAnybodyAndKillsNothing() {
        PhoneRig rig;
        const auto answer = rig.page("GET");
        QCOMPARE(statusOf(answer), 200);
        QVERIFY(answer.find(KillPage::shipped().headers) != std::string::npos);
        QVERIFY(answer.ends_with(KillPage::shipped().html));
        rig.page("GET", "/rk/kill?t=" + rig.token);
        rig.page("GET", "/rk/kill?action=kill&token=" + rig.token);
        QVERIFY(!rig.killed());
    }

    void answersHeadWithoutThePage() {
        PhoneRig rig;
        auto client = rig.connect();
        QVERIFY(rig.sync(client->say("HEAD /rk/kill HTTP/1.1\r\nHost: relay\r\n\r\n"
                                     "GET /rk/kill HTTP/1.1\r\nHost: relay\r\n\r\n")));
        QVERIFY(rig.sync(client->hearUntil("</html>")));
        const auto end = client->heard.find("\r\n\r\n") + 4;
        QCOMPARE(statusOf(client->heard), 200);
        QVERIFY(client->heard.substr(end).starts_with("HTTP/1.1 200 OK")); // The answer to GET.
    }

    void aPostKillsAndAnswersWhenTheRecordIsDurable() {
        PhoneRig rig;
        const auto answer = rig.form("action=kill&token=" + rig.token);
        QCOMPARE(statusOf(answer), 200);
        QVERIFY2(answer.find(R"("killed":1)") != std::string::npos, answer.c_str());
        QVERIFY(answer.find(R"("durable":true)") != std::string::npos);
        QVERIFY(answer.find("Cache-Control: no-store") != std::string::npos);
        QVERIFY(rig.killed());
        QVERIFY(rig.ask(rig.post(NetRig::chat())).find("key_killed") != std::string::npos);
    }

    void waitsForTheDisk() {
        PhoneRig rig;
        CHECK(rig.state->journal().flush());
        CHECK(rig.state->journal().waitDurable());
        rig.disk.stall();
        auto client = rig.connect();
        const std::string body = "action=kill&token=" + rig.token;
        QVERIFY(rig.sync(client->say("POST /rk/kill HTTP/1.1\r\nHost: relay\r\nContent-Type: "
                                     "application/x-www-form-urlencoded\r\nContent-Length: " +
                                     std::to_string(body.size()) + "\r\n\r\n" + body)));
        QVERIFY(rig.until([&] { return rig.killed(); })); // At once,
        QVERIFY(client->message.empty());                 // but nobody is told.
        rig.disk.release();
        QVERIFY(rig.sync(client->hearMessage()));
        QCOMPARE(statusOf(client->message), 200);
    }

    void isAbsentWhereTheTokenWouldTravelInTheClear() {
        PhoneRig rig(false);
        const auto unknown = rig.page("GET", "/rk/kil1");
        QCOMPARE(statusOf(unknown), 401);
        QCOMPARE(rig.page("GET"), unknown);
        QCOMPARE(statusOf(rig.form("action=kill&token=" + rig.token)), 401);
        QVERIFY(!rig.killed());
    }

    void refusesEverythingItDoesNotSendItself() {
        PhoneRig rig;
        const std::string good = "action=kill&token=" + rig.token;
        QCOMPARE(statusOf(rig.form(good, "application/json")), 400);
        QCOMPARE(statusOf(rig.form(good, "text/plain")), 400);
        QCOMPARE(statusOf(rig.form(good, "application/x-www-form-urlencoded", "/rk/kill?x=1")), 400);
        QCOMPARE(statusOf(rig.form(good + std::string(4'096, ' '))), 400);
        QCOMPARE(statusOf(rig.page("DELETE")), 405);
        QCOMPARE(statusOf(rig.form(good, "application/x-www-form-urlencoded", "/rk/kill/")), 401);
        QVERIFY(!rig.killed());
    }

    void aProxyKeyOpensNothingHere() {
        PhoneRig rig;
        const auto answer =
            rig.ask("POST /rk/kill HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer " + rig.NetRig::token +
                    "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                    "12\r\n\r\naction=kill&");
        QCOMPARE(statusOf(answer), 400);
        QCOMPARE(statusOf(rig.form("action=kill&token=" + rig.NetRig::token)), 403);
    }

    void aKillTokenIsNoProxyKey() {
        PhoneRig rig;
        QCOMPARE(statusOf(rig.ask("GET /rk/v1/self HTTP/1.1\r\nHost: relay\r\nAuthorization: Bearer " +
                                  rig.token + "\r\n\r\n")),
                 401);
    }

    void theConnectionServesOneRequestAfterTheOther() {
        PhoneRig rig;
        auto client = rig.connect();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(rig.sync(client->say("GET /rk/kill HTTP/1.1\r\nHost: relay\r\n\r\n")));
            QVERIFY(rig.sync(client->hearMessage()));
            QCOMPARE(statusOf(client->message), 200);
        }
    }
};

QTEST_GUILESS_MAIN(PhoneSessionTest)
#include "phone_session_test.moc"
