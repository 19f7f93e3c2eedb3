// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/alerts/alerts_page.h"
#include "desktop/gui/alerts/rules_view.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/shell/sidebar.h"
#include "desktop/gui/words/alert_words.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

Alert alert(std::int64_t id, AlertRule rule, Severity severity, const char* key, EventFields evidence) {
    Alert made;
    made.id = id;
    made.rule = rule;
    made.severity = severity;
    made.keyName = key;
    made.key = KeyId(std::string("8Qm2ZxT4bLp") + char('A' + id));
    made.first = made.last = kNow - Duration::seconds(300 * id);
    made.evidence = std::move(evidence);
    return made;
}

AlertList sampleAlerts() {
    AlertList list;
    auto offline = alert(1, AlertRule::RelayOffline, Severity::Warning, "", {{"since", "2026-03-12T13:58:00Z"}});
    offline.key = {};
    offline.relayName = "office";
    offline.open = true;
    auto address = alert(2, AlertRule::AddressNotAllowed, Severity::Danger, "ci-nightly", {{"client", "198.51.100.23"}});
    address.count = 4;
    auto near = alert(3, AlertRule::DailyNear, Severity::Warning, "laptop-agent",
                      {{"spent", "9.31"}, {"limit", "10.00"}, {"percent", "93"}});
    auto expires = alert(4, AlertRule::ExpiresSoon, Severity::Info, "spring-demo", {{"expires", "2026-03-15T09:00:00Z"}});
    expires.read = true;
    list.alerts = {offline, address, near, expires};
    list.unread = 3;
    list.urgent = 1;
    return list;
}

} // namespace

class AlertsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void theListIsAModelLikeAnyOther() {
        ScreenRoom room;
        models::AlertsModel model(room.alerts);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        room.alerts.show(sampleAlerts());
        QCOMPARE(model.rowCount(), 4);
        room.alerts.show({});
        QCOMPARE(model.rowCount(), 0);
    }
    void everyRuleHasANameAndASentence() {
        for (int i = 0; i <= int(AlertRule::RelayAlert); ++i) {
            const auto rule = AlertRule(i);
            QVERIFY2(ruleNameIsWords(rule), toString(rule).c_str());
            auto one = alert(1, rule, Severity::Info, "ci-nightly", {});
            one.relayName = "home-lab";
            QVERIFY2(gui::alertSentence(one).endsWith('.'), toString(rule).c_str());
            QVERIFY2(!gui::alertSentence(one, gui::Names::Hidden).contains("ci-nightly"), toString(rule).c_str());
        }
    }
    void anAlertThatIsLookedAtIsReadAndItsKeyCanBeKilled() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Alerts});
        bool begun = false; // The first check takes what is there as known.
        room.desk.ask(
            &window, [](App& app) { return app.checkAlerts({}); }, [&](const Result<AlertCheck>&) { begun = true; });
        QVERIFY(waitFor([&] { return begun; }));
        auto row = sampleRows(1).front().row;
        row.sequence = 1;
        row.kind = "alert";
        row.code = "ip.mismatch";
        row.client = "198.51.100.23";
        row.key = room.live.status().keys.front().id;
        row.at = room.room.clock.wall();
        room.relay.say(row);
        QVERIFY(waitFor([&] { return room.alerts.list().unread == 1; }));
        auto* page = window.shell()->page();
        auto* table = page->findChild<gui::DataTable*>();
        table->selectOnly(0);
        QVERIFY(page->drawer()->isOpen());
        QVERIFY(waitFor([&] { return room.alerts.list().unread == 0; }));
        QVERIFY(page->drawer()->isOpen()); // The list was loaded anew; what is open stays.
        for (auto* button : page->drawer()->findChildren<QPushButton*>())
            if (button->text() == "Kill key") button->click();
        QVERIFY(waitFor([&] { return room.kills.allKilled(); }));
    }
    void aRuleIsChangedAtOnceAndAWrongValueIsNotTaken() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Alerts, .tab = "rules"});
        auto* rules = window.shell()->page()->findChild<gui::RulesView*>();
        QLineEdit* percent = nullptr;
        QVERIFY(waitFor([&] {
            for (auto* field : rules->findChildren<QLineEdit*>())
                if (field->accessibleName().startsWith("Daily limit near")) percent = field;
            return percent != nullptr;
        }));
        percent->setText("60, 90");
        Q_EMIT percent->editingFinished();
        const auto stored = [&] {
            std::vector<std::int64_t> values;
            bool answered = false;
            room.desk.ask(
                &window, [](App& app) { return app.alertRules(); },
                [&](const Result<std::vector<AlertRuleReport>>& all) {
                    for (const auto& rule : *all)
                        if (rule.rule == AlertRule::DailyNear) values = rule.values;
                    answered = true;
                });
            waitFor([&] { return answered; });
            return values;
        };
        QVERIFY(waitFor([&] { return stored() == std::vector<std::int64_t>({60, 90}); }));
        percent->setText("many");
        Q_EMIT percent->editingFinished();
        QCOMPARE(percent->property("state").toString(), QString("wrong"));
        QCOMPARE(stored(), std::vector<std::int64_t>({60, 90}));
    }
    void looksAsStoredInEveryState() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            const QString shade = dark ? "-dark" : "-light";
            ScreenRoom room;
            gui::MainWindow window(room.models());
            room.fill();
            window.show();
            window.shell()->visit({.page = gui::PageId::Alerts});
            QCoreApplication::processEvents();
            keepForLooking(window, "alerts-loading" + shade);
            room.alerts.show({});
            QCoreApplication::processEvents();
            keepForLooking(window, "alerts-empty" + shade);
            room.alerts.show(sampleAlerts());
            window.shell()->page()->findChild<gui::DataTable*>()->selectOnly(1);
            QCOMPARE(differsFromPicture(window, "alerts" + shade), QString());
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
        }
    }

private:
    static bool ruleNameIsWords(AlertRule rule) {
        const QString name = gui::ruleName(rule);
        return !name.isEmpty() && !name.contains('_') && name != QString::fromStdString(toString(rule));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    AlertsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "alerts_test.moc"
