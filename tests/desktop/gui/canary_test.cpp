// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/keys_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// A window over a vault with one ordinary key; a canary is made in it.
struct CanaryRoom : KeysRoom {
    void begin() {
        for (auto* action : page().findChildren<QAction*>())
            if (action->text() == "New canary key…") return action->trigger();
        QFAIL("nothing makes a canary");
    }
    bool make(const QString& name) {
        begin();
        type(fieldNamed(page(), "Name"), name);
        buttonNamed(page(), "Make canary key")->click();
        return until([&] { return buttonNamed(page(), "Done") && table().model()->rowCount() == 2; });
    }
    KeyId canary() {
        for (const auto& key : live.status().keys)
            if (key.policy.canary) return key.id;
        return {};
    }
    /// Somebody tries it: its relay refuses him and writes it down.
    void touch(const char* kind, const char* code) {
        auto row = sampleRows(1).front().row;
        row.sequence = relay.with([](FakeRelay& fake) { return fake.rows.empty() ? 1 : fake.rows.back().sequence + 1; });
        row.kind = kind;
        row.code = code;
        row.client = "198.51.100.23";
        row.key = canary();
        row.count = 3;
        row.at = room.clock.wall();
        relay.say(row);
    }
};

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void isMadeAndItsLinesAreShown() {
        CanaryRoom room;
        QVERIFY(room.make("bait"));
        QVERIFY(room.relay.with([&](FakeRelay& fake) { return fake.granted.at(room.canary()).grant.policy.canary; }));
        QVERIFY(shows(room.page(), "where only a thief would look"));
        QVERIFY(room.until([&] { // Most programs would find it.
            const auto* lines = room.page().findChild<QPlainTextEdit*>();
            return lines && lines->toPlainText().contains("OPENAI_API_KEY");
        }));
        buttonNamed(room.page(), "Done")->click();
        QVERIFY(room.until([&] { return !room.page().findChild<gui::Sheet*>(); }));
    }
    void isListedWithAStateOfItsOwn() {
        CanaryRoom room;
        QVERIFY(room.make("bait"));
        room.page().escape();
        QCOMPARE(room.cell(0, models::KeysModel::Name), QString("bait"));
        QVERIFY(room.until([&] { return room.cell(0, models::KeysModel::State) == "Canary"; }));
        QCOMPARE(room.cell(0, models::KeysModel::Today), QString());
        QVERIFY(room.table().model()->index(0, models::KeysModel::State).data(Qt::ToolTipRole).toString().contains("A trap on home-lab"));
        for (auto* box : room.page().findChildren<QComboBox*>())
            if (const int at = box->findText("Canaries"); at >= 0) box->setCurrentIndex(at);
        QCOMPARE(room.table().model()->rowCount(), 1);
    }
    void itsDrawerTellsWhoTriedItAndNothingOfMoney() {
        CanaryRoom room;
        QVERIFY(room.make("bait"));
        room.page().escape();
        room.select(0);
        QVERIFY(room.until([&] { return shows(*room.page().drawer(), "never"); }));
        QVERIFY(!shows(*room.page().drawer(), "Lifetime") && !shows(*room.page().drawer(), "$"));
        QVERIFY(!buttonNamed(room.page(), "Edit…") && buttonNamed(room.page(), "Kill key"));
        room.touch("refuse", "canary_touched");
        QVERIFY(room.until([&] {
            room.live.refresh();
            return shows(*room.page().drawer(), "198.51.100.23");
        }));
        QVERIFY(shows(*room.page().drawer(), "3 time"));
        QCOMPARE(accessibilityComplaints(room.page()), QStringList());
    }
    void thereIsNothingToEdit() {
        CanaryRoom room;
        QVERIFY(room.make("bait"));
        room.page().escape();
        room.select(0);
        room.page().act(gui::Command::Edit);
        QVERIFY(!room.editor());
        QVERIFY(room.toast().contains("allowed nothing"));
        room.page().act(gui::Command::Rotate);
        QVERIFY(shows(room.page(), "gets a new token"));
        QCOMPARE(room.sheet()->findChildren<QRadioButton*>().size(), 1); // At once: nobody uses it.
        buttonNamed(room.page(), "Rotate")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Done") && shows(room.page(), "a thief would look"); }));
    }
    void whatTheRelayDoesNotTakeIsSaidInTheSheet() {
        CanaryRoom room;
        room.relay.with([](FakeRelay& fake) { fake.reachable = false; });
        room.begin();
        buttonNamed(room.page(), "Make canary key")->click();
        QVERIFY(room.until([&] { return shows(*room.sheet(), "The relay cannot be reached"); }));
        QVERIFY(buttonNamed(room.page(), "Make canary key")->isEnabled());
        room.relay.with([](FakeRelay& fake) { fake.reachable = true; });
        buttonNamed(room.page(), "Make canary key")->click();
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Done") != nullptr; }));
    }
    void theAlarmIsAnAlertThatLeadsToTheCanary() {
        CanaryRoom room;
        QVERIFY(room.make("bait"));
        room.page().escape();
        bool begun = false; // The first check takes what is there as known.
        room.desk.ask(
            &room.page(), [](App& app) { return app.checkAlerts({}); }, [&](const Result<AlertCheck>&) { begun = true; });
        QVERIFY(waitFor([&] { return begun; }));
        room.touch("alert", "canary.touched");
        QVERIFY(waitFor([&] { return room.alerts.list().unread == 1; }));
        room.window->navigator().go({gui::PageId::Alerts});
        auto* page = room.window->shell()->page();
        page->findChild<gui::DataTable*>()->selectOnly(0);
        QVERIFY(shows(*page, "Somebody tried the canary key bait from 198.51.100.23."));
        QVERIFY(!buttonNamed(*page, "Change its limits…"));
        buttonNamed(*page, "Show the canary key")->click();
        QCOMPARE(room.window->shell()->current(), gui::PageId::Keys);
        QVERIFY(room.page().drawer()->isOpen());
    }
    void looks_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looks() {
        QFETCH(bool, dark);
        const QString suffix = dark ? "-dark" : "-light";
        steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.fill();
        auto status = sampleStatus();
        status.keys.push_back(canaryReport());
        const QString canary = QString::fromStdString(status.keys.back().id.text());
        room.live.show(std::move(status), onlineLinks(), kNow);
        window.resize(1240, 820);
        window.show();
        window.navigator().go({.page = gui::PageId::Keys, .key = canary});
        keepForLooking(window, "canary" + suffix);
        QCoreApplication::processEvents(); // The layout settles.
        QCOMPARE(layoutComplaints(window).join('\n'), QString());
        window.navigator().go({.page = gui::PageId::Keys, .action = "new-canary"});
        keepForLooking(window, "canary-new" + suffix);
        QCoreApplication::processEvents();
        auto* sheet = window.shell()->page()->findChildren<gui::Sheet*>().last(); // Over the drawer, on purpose.
        QCOMPARE(layoutComplaints(*sheet).join('\n'), QString());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "canary_test.moc"
