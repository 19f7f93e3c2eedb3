// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings page asks of other places.
#include "desktop/gui/settings/extra_sections.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/keys_room.h"
#include "tests/desktop/gui/program_room.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// The program with its vault open, at the settings.
struct SettingsRoom : ProgramRoom {
    SettingsRoom() {
        if (!loginStart() || !unlock()) qFatal("not open");
        window().present();
        window().navigator().go({gui::PageId::Settings});
    }
    template <class Section>
    Section& section() {
        return *window().shell()->page()->findChild<Section*>();
    }
    /// Wherever the page is scrolled to.
    template <class Section>
    QPushButton* button(const QString& text) {
        for (auto* each : section<Section>().template findChildren<QPushButton*>())
            if (each->text() == text && !each->isHidden()) return each;
        return nullptr;
    }
};

} // namespace

class DeskSectionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void aTestNotificationComesEvenIfOnlyAsAToast() {
        SettingsRoom room;
        room.button<gui::NoticeSection>("Send a test notification")->click();
        QVERIFY(waitFor([&] { return room.toasts().join(' ').contains("Alerts of RubberAPI look like this"); }));
    }
    void theRulesAreOneClickAway() {
        SettingsRoom room;
        room.button<gui::NoticeSection>("What raises an alert…")->click();
        QCOMPARE(room.window().shell()->current(), gui::PageId::Alerts);
    }
    void theWindowGetsItsFirstSize() {
        SettingsRoom room;
        const QSize first = room.window().size();
        room.window().resize(1000, 700);
        room.button<gui::LayoutSection>("Give the window its first size")->click();
        QVERIFY(waitFor([&] { return room.window().size() == first; }));
    }
    void aPhoneGetsALinkThatKillsAllKeysOfARelay() {
        SettingsRoom room;
        room.relay.with([](FakeRelay& fake) { fake.dataUrl = "https://relay.example.com:8787/v1"; });
        room.button<gui::PhoneKillSection>("Make a link that kills all keys of home-lab")->click();
        QVERIFY(waitFor([&] { return room.button<gui::PhoneKillSection>("Copy link") != nullptr; }));
        room.live.refresh(); // What is shown stays.
        QVERIFY(waitFor([&] { return room.desk.waiting() == 0; }));
        room.button<gui::PhoneKillSection>("Copy link")->click();
        QVERIFY(QApplication::clipboard()->text().contains("/rk/kill#t="));
        room.clipboard.clear();
        room.window().navigator().go({gui::PageId::Keys}); // Left, it is gone.
        room.window().navigator().go({gui::PageId::Settings});
        QVERIFY(waitFor([&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // Nobody else does, outside of exec().
            return !room.button<gui::PhoneKillSection>("Copy link");
        }));
    }
    void aPhoneLinkThatCannotBeIsSaidInPlace() {
        SettingsRoom room; // Its relay is reached without TLS.
        room.button<gui::PhoneKillSection>("Make a link that kills all keys of home-lab")->click();
        QVERIFY(waitFor([&] {
            for (const auto* label : room.section<gui::PhoneKillSection>().findChildren<QLabel*>())
                if (label->text().contains("TLS")) return true;
            return false;
        }));
    }
    void aBackupIsRestoredFromHere() {
        SettingsRoom room;
        room.button<gui::BackupSection>("Restore…")->click();
        const auto* dialog = room.window().findChild<QDialog*>();
        QVERIFY(dialog && dialog->windowTitle() == "Restore from backup");
    }
    void importAndExportLeadWhereTheyAre() {
        SettingsRoom room;
        room.button<gui::TransferSection>("Import upstream keys…")->click();
        QCOMPARE(room.window().shell()->current(), gui::PageId::UpstreamKeys);
        room.window().navigator().go({gui::PageId::Settings});
        room.button<gui::TransferSection>("Export requests or the audit trail…")->click();
        QCOMPARE(room.window().shell()->current(), gui::PageId::Activity);
    }
    void everybodyHearsAndReachesThem() {
        SettingsRoom room;
        QCOMPARE(accessibilityComplaints(room.window()), QStringList());
        QCOMPARE(layoutComplaints(room.window()), QStringList());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    DeskSectionsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "desk_sections_test.moc"
