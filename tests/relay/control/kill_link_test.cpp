// SPDX-License-Identifier: GPL-3.0-or-later
// Kill links from both ends: what devices may do with them, and what their tokens may.
#include "relay/core/phone/kill_page.h"
#include "relay/core/phone/phone_kill.h"
#include "shared/kill_token.h"
#include "shared/proxy_key.h"
#include "tests/relay/control/control_rig.h"

#include <QtTest>

using namespace rubber;
using namespace rubber::test;

namespace {

const KeyId kFirst("AAAAAAAAAAAA"), kSecond("BBBBBBBBBBBB");
const IpAddress kPhoneAddress = *IpAddress::parse("203.0.113.7");

struct Link {
    KillLinkId id;
    std::string token;
};

/// A relay with a device, two keys and a phone page.
struct LinkRig : ControlRig {
    TestDevice device;
    std::unique_ptr<PhoneKill> phone;

    LinkRig() {
        config.behindProxy = true;
        restart();
        enrol(device);
        for (const KeyId& key : {kFirst, kSecond})
            grant(key, 1);
    }
    void restart() {
        phone.reset();
        ControlRig::restart();
        phone = std::make_unique<PhoneKill>(*state);
    }
    void grant(const KeyId& key, std::uint64_t version) {
        journal::GrantRecord record;
        record.key = key;
        record.version = version;
        record.tokenHash.fill(1);
        record.upstreamKey = UpstreamKeyId("uk_0000000000000001");
        record.provider = "openrouter";
        record.baseUrl = "https://openrouter.ai/api/v1";
        record.policy = protocol::encode(Policy{});
        record.at = clock.wall();
        CHECK(state->record(record));
        sync();
    }
    ControlReply create(const Link& link, const std::optional<KeyId>& key) {
        const protocol::KillLinkRequest request{link.id, key, !key, tokenDigest(link.token)};
        return call(device, "kill-link/create", protocol::encode(request));
    }
    static Link fresh() {
        const KillToken made = makeKillToken();
        return {made.id, std::string(made.token.reveal())};
    }
    Link linkFor(const std::optional<KeyId>& key) {
        const Link link = fresh();
        const auto reply = create(link, key);
        if (reply.status != 200) qFatal("%s", reply.body.c_str());
        return link;
    }
    /// What a POST gives in the end.
    ControlReply post(const std::string& body, const IpAddress& from = kPhoneAddress) {
        ControlReply reply = phone->handle(body, from);
        if (reply.durable == 0) return reply;
        sync();
        reply.body = reply.finish(true);
        return reply;
    }
    ControlReply kill(const std::string& token) { return post("action=kill&token=" + token); }
    ControlReply show(const std::string& token) { return post("action=show&token=" + token); }
    bool killed(const KeyId& key) { return state->keys().find(key.text())->killed(); }
    std::vector<protocol::Row> rows() {
        sync();
        std::vector<protocol::Row> rows;
        const auto records = state->journal().read(0, 10'000);
        CHECK(records);
        for (const auto& record : *records)
            if (auto row = toRow(record, {})) rows.push_back(std::move(*row));
        return rows;
    }
    std::vector<protocol::KillLinkStatus> list() {
        const auto list = protocol::decode<protocol::KillLinkList>(call(device, "kill-links").body);
        CHECK(list);
        return list->links;
    }
};

std::string codeIn(const ControlReply& reply) {
    const QByteArray body = QByteArray::fromStdString(reply.body);
    return QJsonDocument::fromJson(body)["error"]["code"].toString().toStdString();
}
QJsonObject objectIn(const ControlReply& reply) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(reply.body)).object();
}

} // namespace

class KillLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void killsItsKeyAndNoOther() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        const auto reply = rig.kill(link.token);
        QCOMPARE(reply.status, 200);
        QCOMPARE(objectIn(reply)["killed"].toInt(), 1);
        QCOMPARE(objectIn(reply)["durable"].toBool(), true);
        QVERIFY(rig.killed(kFirst) && !rig.killed(kSecond));
        rig.restart();
        QVERIFY(rig.killed(kFirst) && !rig.killed(kSecond));
    }

    void killsEveryKeyWhenMadeForAll() {
        LinkRig rig;
        const Link link = rig.linkFor(std::nullopt);
        QCOMPARE(objectIn(rig.show(link.token))["alive"].toInt(), 2);
        QCOMPARE(objectIn(rig.kill(link.token))["killed"].toInt(), 2);
        QVERIFY(rig.killed(kFirst) && rig.killed(kSecond));
        QCOMPARE(objectIn(rig.show(link.token))["alive"].toInt(), 0);
    }

    void isAskedAfterItsSyncAndSaysWhenThereIsNone() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        ControlReply reply = rig.phone->handle("action=kill&token=" + link.token, kPhoneAddress);
        QVERIFY(reply.durable != 0 && reply.urgent && reply.body.empty());
        QVERIFY(rig.killed(kFirst)); // The flag waits for nothing.
        reply.body = reply.finish(false);
        QCOMPARE(objectIn(reply)["durable"].toBool(), false);
    }

    void showingKillsNothingAndWritesNothing() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        const auto before = rig.rows().size();
        const auto shown = objectIn(rig.show(link.token));
        QCOMPARE(shown["target"].toString(), QStringLiteral("key"));
        QCOMPARE(shown["state"].toString(), QStringLiteral("active"));
        QCOMPARE(shown["spent_today_usd"].toString(), QStringLiteral("0.00"));
        QVERIFY(!rig.killed(kFirst));
        QCOMPARE(rig.rows().size(), before);
    }

    void aUseIsAKillRowAndAnAlert() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        rig.kill(link.token);
        const auto rows = rig.rows();
        const auto& kill = rows[rows.size() - 2];
        QCOMPARE(kill.kind, std::string("kill"));
        QCOMPARE(kill.device, std::string("phone"));
        QCOMPARE(kill.code, std::string("phone"));
        QCOMPARE(kill.client, kPhoneAddress.toText());
        QVERIFY(kill.key == kFirst);
        QCOMPARE(rows.back().kind, std::string("alert"));
        QCOMPARE(rows.back().code, std::string("kill.phone"));
        QCOMPARE(rows.back().detail,
                 std::string("1 key killed and 0 streams cut by a kill link, from 203.0.113.7"));
    }

    void everyUselessTokenGetsTheSameAnswer() {
        LinkRig rig;
        const Link replaced = rig.linkFor(kFirst), current = rig.linkFor(kFirst),
                   revoked = rig.linkFor(kSecond);
        QCOMPARE(codeOf(rig.call(rig.device, "kill-link/revoke",
                                 protocol::encode(protocol::KillLinkCommand{revoked.id}))),
                 std::string());
        std::string otherSecret = LinkRig::fresh().token;
        std::string mistyped = current.token;
        mistyped[30] = mistyped[30] == 'a' ? 'b' : 'a';
        const auto expected = rig.kill(LinkRig::fresh().token);
        QCOMPARE(expected.status, 403);
        for (const std::string& token :
             {replaced.token, revoked.token, otherSecret, mistyped, std::string("x"), std::string(),
              current.token + "0", std::string(200, 'a')}) {
            for (const char* action : {"show", "kill"}) {
                const auto reply =
                    rig.post(std::string("action=") + action + "&token=" + token,
                             *IpAddress::parse(action[0] == 's' ? "203.0.113.8" : "203.0.113.9"));
                QCOMPARE(reply.status, expected.status);
                QCOMPARE(reply.body, expected.body);
            }
        }
        QVERIFY(!rig.killed(kFirst) && !rig.killed(kSecond));
        QCOMPARE(rig.kill(current.token).status, 200);
    }

    void aProxyKeyIsNoKillToken() {
        LinkRig rig;
        const std::string token(makeProxyKey().token.reveal());
        QCOMPARE(codeIn(rig.kill(token)), std::string("kill_link_void"));
    }

    void onlyTheExactFormIsRead() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        for (const std::string& body :
             {std::string(), "token=" + link.token, "token=" + link.token + "&action=kill",
              "action=kill&token=" + link.token + "&x=1", "action=Kill&token=" + link.token,
              "action=kill&token=" + link.token + "\n", "action=restore&token=" + link.token,
              " action=kill&token=" + link.token, "{\"action\":\"kill\",\"token\":\"" + link.token + "\"}",
              "action=kill&token=" + link.token + std::string(kPhoneBodyBytes, 'a')})
            QCOMPARE(codeIn(rig.post(body)), std::string("malformed"));
        QVERIFY(!rig.killed(kFirst));
    }

    void wrongTokensOfOneAddressAreSlowedAndGoodOnesAreNot() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        for (std::uint32_t i = 0; i < PhoneKill::kFailuresPerMinute; ++i)
            QCOMPARE(rig.kill("wrong").status, 403);
        QCOMPARE(rig.kill("wrong").status, 429);
        QCOMPARE(rig.post("action=kill&token=wrong", *IpAddress::parse("203.0.113.8")).status, 403);
        QCOMPARE(rig.kill(link.token).status, 200);
        rig.clock.advance(Duration::seconds(61));
        QCOMPARE(rig.kill("wrong").status, 403);
    }

    void oneLinkKillsTenTimesAMinute() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst), other = rig.linkFor(kSecond);
        for (std::uint32_t i = 0; i < PhoneKill::kKillsPerMinute; ++i)
            QCOMPARE(rig.kill(link.token).status, 200);
        const auto rows = rig.rows().size();
        QCOMPARE(codeIn(rig.kill(link.token)), std::string("rate_limited"));
        QCOMPARE(rig.rows().size(), rows);
        QCOMPARE(rig.show(link.token).status, 200);
        QCOMPARE(rig.kill(other.token).status, 200);
        rig.clock.advance(Duration::seconds(62));
        QCOMPARE(rig.kill(link.token).status, 200);
    }

    void worksAgainAfterARestore() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        rig.kill(link.token);
        rig.grant(kFirst, 2);
        QVERIFY(!rig.killed(kFirst));
        rig.kill(link.token);
        QVERIFY(rig.killed(kFirst));
    }

    void survivesARestartWithItsUses() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst), gone = rig.linkFor(kSecond);
        rig.call(rig.device, "kill-link/revoke", protocol::encode(protocol::KillLinkCommand{gone.id}));
        rig.clock.advance(Duration::seconds(5));
        const WallTime used = rig.clock.wall();
        rig.kill(link.token);
        for (int i = 0; i < 2; ++i) { // From the journal, then from the snapshot of a clean stop.
            const auto links = rig.list();
            QCOMPARE(links.size(), std::size_t{1});
            QVERIFY(links[0].link == link.id && links[0].key == kFirst && links[0].device == rig.device.id);
            QVERIFY(links[0].lastUsed == used);
            rig.restart();
        }
        QCOMPARE(rig.show(link.token).status, 200);
        QCOMPARE(rig.show(gone.token).status, 403);
    }

    void tellsWhichLinkANewOneVoids() {
        LinkRig rig;
        const Link first = LinkRig::fresh(), second = LinkRig::fresh();
        const auto made = protocol::decode<protocol::KillLinkReceipt>(rig.create(first, kFirst).body);
        QVERIFY(made && !made->voided && made->sequence > 0);
        const auto again = protocol::decode<protocol::KillLinkReceipt>(rig.create(second, kFirst).body);
        QVERIFY(again && again->voided == first.id);
        rig.linkFor(std::nullopt); // Another target: voids nothing.
        QCOMPARE(rig.list().size(), std::size_t{2});
        QCOMPARE(codeOf(rig.create(second, kSecond)), std::string("link_exists"));
    }

    void refusesWhatCouldNeverKill() {
        LinkRig rig;
        QCOMPARE(codeOf(rig.create(LinkRig::fresh(), KeyId("nobodyatall1"))), std::string("unknown_key"));
        QCOMPARE(codeOf(rig.create({KillLinkId("short"), "x"}, kFirst)), std::string("invalid"));
        QCOMPARE(codeOf(rig.call(rig.device, "kill-link/revoke",
                                 protocol::encode(protocol::KillLinkCommand{KillLinkId("nobodyatall1")}))),
                 std::string("unknown_link"));
        rig.config.behindProxy = false; // Plain HTTP: no page to open.
        rig.restart();
        QCOMPARE(codeOf(rig.create(LinkRig::fresh(), kFirst)), std::string("no_phone_page"));
    }

    void aKillKeyMakesNoLinks() {
        LinkRig rig;
        const protocol::KillLinkRequest request{LinkRig::fresh().id, kFirst, false, {}};
        const auto asked = rig.signedRequest(rig.device.killKey, "kill:" + rig.device.id.text(),
                                             "kill-link/create", protocol::encode(request), 1);
        QCOMPARE(codeOf(rig.send(asked)), std::string("kill_key_only"));
    }

    void aLinkOutlivesTheDeviceThatMadeIt() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        QCOMPARE(codeOf(rig.call(rig.device, "unpair")), std::string());
        QCOMPARE(codeOf(rig.call(rig.device, "status")), std::string("device_removed"));
        QCOMPARE(rig.kill(link.token).status, 200);
        QVERIFY(rig.killed(kFirst));
    }

    void noFileOfTheRelayHoldsTheToken() {
        LinkRig rig;
        const Link link = rig.linkFor(kFirst);
        rig.kill(link.token);
        rig.kill(link.token.substr(0, 70) + "!");
        rig.restart();
        const std::string secret = link.token.substr(21, 43);
        QDirIterator files(QString::fromStdString(rig.path()), QDir::Files, QDirIterator::Subdirectories);
        int looked = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(QByteArray::fromStdString(secret)),
                     qPrintable(file.fileName()));
            ++looked;
        }
        QVERIFY(looked > 5);
    }

    void thePageAllowsItsOwnScriptAndNothingElse() {
        const KillPage& page = KillPage::shipped();
        const auto between = [&](const char* open, const char* close) {
            const auto from = page.html.find(open) + std::strlen(open);
            return page.html.substr(from, page.html.find(close, from) - from);
        };
        for (const auto& [directive, source] : {std::pair("script-src ", between("<script>", "</script>")),
                                                std::pair("style-src ", between("<style>", "</style>"))}) {
            QVERIFY(source.size() > 500);
            const std::string allowed =
                std::string(directive) + "'sha256-" + toBase64(asText(sha256(source))) + "';";
            QVERIFY2(page.headers.find(allowed) != std::string::npos, allowed.c_str());
        }
        QVERIFY(page.headers.find("default-src 'none'") != std::string::npos);
        QVERIFY(page.headers.find("unsafe") == std::string::npos);
        for (const char* elsewhere : {"http://", "https://", " style=", " onclick=", "innerHTML"})
            QVERIFY2(page.html.find(elsewhere) == std::string::npos, elsewhere);
    }
};

QTEST_APPLESS_MAIN(KillLinkTest)
#include "kill_link_test.moc"
