// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN
#include "desktop/models/keys_filter.h"
#endif
#include "tests/desktop/gui/screen_room.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using namespace rubber::desktop::models;

namespace {

struct ModelRoom : ScreenRoom {
    ModelRoom() : keys(live, kills), filter(keys), tester(&keys), filterTester(&filter) { fill(); }
    void showKeys(std::vector<KeyReport> reports) {
        StatusReport status = sampleStatus();
        status.keys = std::move(reports);
        live.show(std::move(status), onlineLinks(), kNow);
    }
    QStringList names() const {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names << QString::fromStdString(filter.key(row).name);
        return names;
    }
    KeysModel keys;
    KeysFilter filter;
    QAbstractItemModelTester tester, filterTester;
};

} // namespace

class KeysModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyConditionHasItsKey() {
        ModelRoom room;
        QSet<int> conditions;
        for (int row = 0; row < room.keys.rowCount(); ++row)
            conditions.insert(int(room.keys.condition(row)));
        for (const auto condition :
             {KeyCondition::Killed, KeyCondition::OverLimit, KeyCondition::NearLimit, KeyCondition::Suspended,
              KeyCondition::Expired, KeyCondition::NotPushed, KeyCondition::Active, KeyCondition::Unknown})
            QVERIFY2(conditions.contains(int(condition)), qPrintable(QString::number(int(condition))));
    }
    void aRefreshKeepsItsRows() {
        ModelRoom room;
        const QPersistentModelIndex third(room.keys.index(2, 0));
        const QString id = third.data(KeysModel::Id).toString();
        auto fewer = sampleKeys();
        fewer.erase(fewer.begin());
        fewer.push_back(keyReport("NewNewNewNew", "new-one", "0", "1.00"));
        std::rotate(fewer.begin(), fewer.begin() + 2, fewer.end());
        // Listeners that ask for everything at each step, as a bar of tags does.
        QObject::connect(&room.keys, &QAbstractItemModel::rowsRemoved, &room.keys, [&] { room.keys.allTags(); });
        QSignalSpy reset(&room.keys, &QAbstractItemModel::modelReset);
        room.showKeys(std::move(fewer));
        QVERIFY(third.isValid());
        QCOMPARE(third.data(KeysModel::Id).toString(), id);
        QCOMPARE(reset.size(), 0);
        QVERIFY(room.names().contains("new-one") && !room.names().contains("ci-nightly"));
        room.showKeys({});
        QCOMPARE(room.keys.rowCount(), 0);
    }
    void aKeyIsFoundByWhateverIsKnownOfIt() {
        ModelRoom room;
        auto keys = sampleKeys();
        keys[0].tags = {"night", "ci"};
        keys[0].note = "build server in the cellar";
        room.showKeys(std::move(keys));
        for (const char* text :
             {"ci-night", "cellar", "rk_live_8Qm2ZxT4bLpA", "8qm2", "NIGHT sonnet", "night haiku-4.5"}) {
            room.filter.setSearch(text);
            QVERIFY2(room.names().contains("ci-nightly"), text);
        }
        room.filter.setSearch("night gemini");
        QVERIFY(room.names().isEmpty());
        room.filter.setSearch({});
        room.filter.setTag("ci");
        QCOMPARE(room.names(), QStringList{"ci-nightly"});
        QVERIFY(room.filter.filters());
        QCOMPARE(room.keys.allTags(), (QStringList{"ci", "night"}));
    }
    void statesAreFiltered() {
        ModelRoom room;
        room.filter.setShow(KeysFilter::Show::Stopped);
        QStringList names = room.names();
        names.sort();
        QCOMPARE(names, (QStringList{"demo-booth", "old-crawler", "spring-demo"}));
        room.filter.setShow(KeysFilter::Show::NotPushed);
        QCOMPARE(room.names(), QStringList{"support-triage"});
        room.filter.setShow(KeysFilter::Show::NeedsAttention);
        QVERIFY(room.names().contains("research-bot") && room.names().contains("laptop-agent"));
    }
    void moneyIsOrderedAsMoney() {
        ModelRoom room;
        room.filter.sort(KeysModel::Today, Qt::DescendingOrder);
        QCOMPARE(room.names().first(), QString("laptop-agent"));
        QCOMPARE(room.names().last(), QString("office-assistant")); // Nothing is known of it.
        room.filter.sort(KeysModel::LastUsed, Qt::DescendingOrder);
        QCOMPARE(room.names().first(), QString("laptop-agent"));
    }
    void anOldTokenIsListedWhileItWorks() {
        ModelRoom room;
        auto keys = sampleKeys();
        keys[0].replaced = true;
        room.showKeys(std::move(keys));
        QVERIFY(room.names().contains("ci-nightly"));
        keys = sampleKeys();
        keys[0].replaced = true;
        keys[0].live->state = protocol::KeyState::Expired;
        room.showKeys(std::move(keys));
        QVERIFY(!room.names().contains("ci-nightly"));
    }
    void whatWaitsOrIsNotAnsweredForIsSaid() {
        auto key = keyReport("8Qm2ZxT4bLpA", "ci", "1", "5");
        QVERIFY(conditionOf(key, false) == KeyCondition::Active);
        key.unreachable = Error{ErrorCode::Unavailable, "relay_unreachable: gone"};
        QVERIFY(conditionOf(key, false) == KeyCondition::Unknown);
        key.pendingSince = kNow;
        QVERIFY(conditionOf(key, false) == KeyCondition::NotPushed);
        key.killPending = {"home-lab"};
        QVERIFY(conditionOf(key, false) == KeyCondition::Killing);
    }
    void aChangeFromElsewhereIsNoticed() {
        auto key = keyReport("8Qm2ZxT4bLpA", "ci", "1", "5");
        key.live->version = 9;
        QVERIFY(!changedElsewhere(key)); // A new version of the same.
        key.live->policy.dailyLimit = Money::fromNano(1);
        QVERIFY(changedElsewhere(key));
        key.version = 9;
        QVERIFY(!changedElsewhere(key));
    }
};

QTEST_GUILESS_MAIN(KeysModelTest)
#include "keys_model_test.moc"
