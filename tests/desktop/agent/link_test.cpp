// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "desktop/agent/instance.h"
#include "desktop/agent/link.h"

using namespace rubber;
using namespace rubber::agent;

class AgentLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAPairLink() {
        const auto link =
            parseLink("rubberapi://pair?url=https%3A%2F%2Frelay.example.com%3A8788&code=ABCDEF-GHJKLM-234567");
        QVERIFY(link.has_value());
        QCOMPARE(link->url, std::string("https://relay.example.com:8788"));
        QCOMPARE(link->code, std::string("ABCDEF-GHJKLM-234567"));
        QVERIFY(parseLink("rubberapi://pair?code=AB-CD&url=https://203.0.113.7:8788/").has_value());
    }
    void refusesEverythingElse_data() {
        QTest::addColumn<QString>("link");
        const QString good = "url=https://r.example:8788&code=AB-CD";
        int row = 0;
        for (const QString& link :
             {QString(""), QString("rubberapi:"), "rubberapi://kill?key=all&" + good, "rubberapi://reveal?" + good,
              "rubberapi://Pair?" + good, "RUBBERAPI://pair?" + good, "rubberapi:pair?" + good,
              "rubberapi:///pair?" + good, "rubberapi://pair/?" + good, "rubberapi://pair:80?" + good,
              "rubberapi://user@pair?" + good, "rubberapi://pair/kill?" + good, "rubberapi://pair?" + good + "#x",
              "rubberapi://pair?" + good + "&", "rubberapi://pair?&" + good, "rubberapi://pair?" + good + "&code=EF",
              "rubberapi://pair?" + good + "&name=x", "rubberapi://pair?" + good + "&yes",
              QString("rubberapi://pair?url=https://r.example:8788"), QString("rubberapi://pair?code=AB"),
              QString("rubberapi://pair?url=http://r.example:8788&code=AB"),
              QString("rubberapi://pair?url=file:///etc/passwd&code=AB"),
              QString("rubberapi://pair?url=https://u:p@r.example&code=AB"),
              QString("rubberapi://pair?url=https://r.example/path&code=AB"),
              QString("rubberapi://pair?url=https://r.example%3Fx&code=AB"),
              QString("rubberapi://pair?url=https%3A%2F%2Fr.example%0d%0a&code=AB"),
              QString("rubberapi://pair?url=https%3A%2F%2Fr.example%&code=AB"),
              QString("rubberapi://pair?url=https://r.example&code=A%20B"),
              QString("rubberapi://pair?url=https://r.example&code=--%2d%zz"),
              QString("rubberapi://pair?url=https://r.example&code="),
              "rubberapi://pair?url=https://r.example&code=" + QString(3000, 'A')})
            QTest::addRow("%d", row++) << link;
    }
    void refusesEverythingElse() {
        QFETCH(QString, link);
        const auto parsed = parseLink(link.toStdString());
        QVERIFY2(!parsed, qPrintable(link));
        QVERIFY(parsed.error().context.starts_with("bad_link: "));
    }
    void theFirstLinkCountsAndNothingElseMeansAnything() {
        QVERIFY(!wishOf({"--kill", "all", "/etc/passwd"}).pair);
        QVERIFY(!wishOf({}).refused);
        const auto both = wishOf({"rubberapi://pair?url=https://a.example&code=A",
                                  "rubberapi://pair?url=https://b.example&code=B"});
        QCOMPARE(both.pair->url, std::string("https://a.example"));
        const auto bad = wishOf({"rubberapi://kill?all", "rubberapi://pair?url=https://b.example&code=B"});
        QVERIFY(bad.refused && !bad.pair);
    }
};

QTEST_APPLESS_MAIN(AgentLinkTest)
#include "link_test.moc"
