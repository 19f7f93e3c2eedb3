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
#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QUrl>
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
public Q_SLOTS:
    void browse(const QUrl& page) { m_browsed << page; }

private:
    QList<QUrl> m_browsed;

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
    void anAlertIsFoundByWhatItSays() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        room.alerts.show(sampleAlerts());
        window.shell()->visit({.page = gui::PageId::Alerts});
        auto* page = window.shell()->page();
        QVERIFY(page->find());
        for (auto* field : page->findChildren<QLineEdit*>())
            if (field->accessibleName() == "Search alerts") field->setText("198.51.100");
        auto* table = page->findChild<gui::DataTable*>();
        QCOMPARE(table->model()->rowCount(), 1);
        table->selectOnly(0);
        QVERIFY(page->drawer()->isOpen()); // Of the row that is shown, not of the first there is.
        const auto labels = page->drawer()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](auto* label) { return label->text() == "198.51.100.23"; }));
        QVERIFY(page->escape() && page->escape());
        QCOMPARE(table->model()->rowCount(), 4);
    }
    void aKillThatIsNotConfirmedOffersTheLastResorts() {
        DesktopRoom room;
        const auto key = room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        room.relay.with([](FakeRelay& fake) { fake.reachable = false; });
        QSignalSpy killed(&room.kills, &models::Kills::killed);
        room.kills.kill({key.id});
        QVERIFY(waitFor([&] { return killed.size() == 1; }));
        auto one = alert(9, AlertRule::KillUnconfirmed, Severity::Danger, "ci-nightly", {{"relay", "home-lab"}});
        one.key = key.id;
        one.open = one.read = true;
        AlertList list;
        list.alerts = {one};
        room.alerts.show(list);
        window.shell()->visit({.page = gui::PageId::Alerts, .tab = "alert", .action = "9"});
        auto* drawer = window.shell()->page()->drawer();
        const auto press = [&](const QString& text) {
            for (auto* button : drawer->findChildren<QPushButton*>())
                if (button->text() == text) return button->click(), true;
            return false;
        };
        QDesktopServices::setUrlHandler("https", this, "browse");
        QVERIFY(press("Open the provider's key page"));
        QDesktopServices::unsetUrlHandler("https");
        QCOMPARE(m_browsed, QList<QUrl>{QUrl("https://openrouter.ai/settings/keys")});
        room.relay.with([](FakeRelay& fake) { fake.reachable = true; });
        QVERIFY(press("Retry now"));
        QVERIFY(waitFor([&] { return killed.size() == 2; })); // Without waiting for its time.
        QVERIFY(!room.kills.anyKilling());
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
