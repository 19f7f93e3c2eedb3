// SPDX-License-Identifier: GPL-3.0-or-later
// What strangers, thieves and nosy files get out of kill links.
#include <QtTest> // First: moc 6.4 stumbles over standard headers when no Qt header came before.

#include "tests/relay/control/link_rig.h"

using namespace rubber;
using namespace rubber::test;

class KillLinkAbuseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
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

QTEST_APPLESS_MAIN(KillLinkAbuseTest)
#include "kill_link_abuse_test.moc"
