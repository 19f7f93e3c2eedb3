// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/line_chart.h"
#include "desktop/gui/charts/sparkline.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/keys_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QApplication>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using namespace rubber::desktop::gui;

namespace {

/// A key that was used at four times: twice today, twice in the week before.
struct UsedKeyRoom : KeysRoom {
    UsedKeyRoom() {
        room.clock.setWall(kNow);
        const KeyId id(ids.front().toStdString());
        const auto use = [&](Duration ago, std::int64_t nano) {
            room.clock.setWall(kNow - ago);
            relay.with([&](FakeRelay& fake) { fake.addRow("settle", id, "a/model", nano); });
        };
        use(Duration::days(5), 900'000'000);
        use(Duration::days(2), 400'000'000);
        use(Duration::seconds(9 * 3600), 500'000'000);
        use(Duration::seconds(3 * 3600), 1'500'000'000);
        room.clock.setWall(kNow);
        VERIFY_OR_DIE(room.app.syncRows());
    }
    template <class Done>
    static void VERIFY_OR_DIE(const Done& done) {
        if (!done) qFatal("%s", done.error().context.c_str());
    }
    LineChart& today() { return *page().findChild<LineChart*>(); }
    Sparkline& week() { return *page().findChild<Sparkline*>(); }
    bool drawn() {
        return until([&] { return page().findChild<Sparkline*>() && week().isVisible(); });
    }
};

} // namespace

class KeyCourseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void theDrawerDrawsTheWeek() {
        UsedKeyRoom room;
        room.select(0);
        QVERIFY(room.drawn());
        QCOMPARE(room.week().accessibleName(), QString("$3.30 in 7 days"));
        QVERIFY(shows(room.page(), "$3.30 in 7 days"));
    }
    void theDrawerDrawsTodayAgainstTheLimit() {
        UsedKeyRoom room;
        room.select(0);
        QVERIFY(room.drawn());
        QVERIFY(room.today().isVisible());
        QVERIFY(shows(room.page(), "$2.00 of $5.00 spent since 00:00 UTC"));
        // Level between the requests, and never beyond now.
        const auto at = [&](Duration ago) { return room.today().textAt((kNow - ago).ms); };
        QVERIFY2(at(Duration::seconds(9 * 3600 - 300)).contains("Spent  $0.50"), qPrintable(at(Duration::seconds(9 * 3600 - 300))));
        QVERIFY(at({}).contains("Spent  $2.00"));
        QVERIFY(at({}).contains("Limit  $5.00"));
        QCOMPARE(accessibilityComplaints(room.page()).join('\n'), QString());
    }
    void withoutADailyLimitThereIsNothingToDrawItAgainst() {
        UsedKeyRoom room;
        PolicyWords none;
        none.dailyLimit = "none";
        VERIFY_OK(room.room.app.edit("ci-nightly", none));
        room.live.refresh();
        QVERIFY(room.until([&] { return room.cell(0, models::KeysModel::Today).indexOf(" of ") < 0; }));
        room.select(0);
        QVERIFY(room.drawn());
        QVERIFY(!room.today().isVisible());
    }
    void looksRight_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looksRight() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? Look::Choice::Dark : Look::Choice::Light);
        UsedKeyRoom room;
        room.select(0);
        QVERIFY(room.drawn());
        waitFor([&] { return layoutComplaints(room.page()).isEmpty(); }); // The layout comes with the next turns.
        QCOMPARE(layoutComplaints(room.page()).join('\n'), QString());
        room.today().flush();
        QCoreApplication::processEvents();
        keepForLooking(*room.window, QString("keys-course-") + (dark ? "dark" : "light"));
        steadyLook().choose(Look::Choice::Light);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    KeyCourseTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "key_course_test.moc"
