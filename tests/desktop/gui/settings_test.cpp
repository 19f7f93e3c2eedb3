// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/appearance_link.h"
#include "desktop/gui/program/command_line.h"
#include "desktop/gui/settings/extra_sections.h"
#include "desktop/gui/settings/setting_row.h"
#include "desktop/gui/settings/setting_words.h"
#include "desktop/gui/settings/settings_page.h"
#include "desktop/gui/words/time_text.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/screen_room.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

template <class Widget>
Widget* named(QWidget& window, const QString& name) {
    for (auto* each : window.findChildren<Widget*>())
        if (each->accessibleName() == name || each->property("text").toString() == name) return each;
    return nullptr;
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void everySettingIsOnThePageInWords() {
        for (const auto& facts : settingFacts()) {
            if (facts.name == "general.told_about_no_tray") continue;
            QVERIFY2(gui::settingWords(facts.name).label != QString::fromStdString(facts.name), facts.name.c_str());
        }
    }
    void aChangeCountsAtOnceIsKeptAndCanBeTakenBack() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Settings});
        auto* minutes = named<QLineEdit>(window, "Lock when RubberAPI is not used for, minutes");
        QVERIFY(minutes);
        minutes->setText("3");
        Q_EMIT minutes->editingFinished();
        QCOMPARE(room.preferences.now().lockAfterMinutes, 3);
        const auto kept = [&] { return readSettingsFile(room.room.options().home).lockAfterMinutes; };
        QVERIFY(waitFor([&] { return kept() == 3; }));
        QVERIFY(window.shell()->page()->act(gui::Command::Undo));
        QCOMPARE(room.preferences.now().lockAfterMinutes, 10);
        QVERIFY(waitFor([&] { return kept() == 10; }));
    }
    void whatIsNotAllowedIsSaidAndNotTaken() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({.page = gui::PageId::Settings});
        auto* size = named<QLineEdit>(window, "Text size, %");
        QVERIFY(size);
        size->setText("900");
        Q_EMIT size->editingFinished();
        QCOMPARE(room.preferences.now().textSizePercent, 100);
        bool said = false;
        for (const auto* label : window.findChildren<QLabel*>())
            said = said || (label->property("tone") == "danger" && label->isVisibleTo(&window) && label->text().contains("150"));
        QVERIFY(said);
    }
    void aProxyByHandNeedsItsAddressFirst() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({.page = gui::PageId::Settings});
        QComboBox* use = nullptr;
        for (auto* each : window.findChildren<QComboBox*>())
            if (each->findData("manual") >= 0) use = each;
        QVERIFY(use);
        use->setCurrentIndex(use->findData("manual"));
        QCOMPARE(use->currentData().toString(), QString("none")); // Not taken.
        QVERIFY(room.preferences.now().proxy == ProxyUse::None);
        auto* address = named<QLineEdit>(window, "Address of the proxy");
        address->setText("http://proxy.example.com:3128");
        Q_EMIT address->editingFinished();
        use->setCurrentIndex(use->findData("manual"));
        QVERIFY(room.preferences.now().proxy == ProxyUse::Manual);
    }
    void theLookAndTheTimesFollow() {
        ScreenRoom room;
        gui::Appearance appearance(QString("unix:path=/nonexistent"));
        gui::AppearanceLink link(steadyLook(), appearance, room.preferences);
        room.preferences.change([](Settings& s) {
            s.theme = rubber::desktop::Theme::Dark;
            s.textSizePercent = 120;
            s.timeStyle = TimeStyle::Absolute;
            s.timeZone = rubber::desktop::TimeZone::Utc;
        });
        QVERIFY(steadyLook().theme().dark);
        QCOMPARE(steadyLook().textPercent(), 120);
        QCOMPARE(gui::agoText(kNow - Duration::seconds(60), kNow), QString("14:01"));
        room.preferences.change([](Settings& s) { s = {}; });
        QCOMPARE(steadyLook().textPercent(), 100);
        QCOMPARE(gui::agoText(kNow - Duration::seconds(60), kNow), QString("1 min ago"));
        steadyLook().setReducedMotion(true);
    }
    void theSearchLeavesWhatMatches() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({.page = gui::PageId::Settings});
        auto* page = window.shell()->page();
        QVERIFY(page->find());
        QTest::keyClicks(named<QLineEdit>(*page, "Search settings"), "clipboard");
        int shown = 0;
        for (auto* row : page->findChildren<gui::SettingRow*>())
            shown += row->isVisibleTo(page);
        QCOMPARE(shown, 1);
        QVERIFY(page->escape());
    }
    void theCommandLineToolIsFoundOrLinked() {
        ScreenRoom room;
        room.fill();
        gui::MainWindow window(room.models());
        window.show();
        window.shell()->visit({.page = gui::PageId::Settings});
        auto* section = window.findChild<gui::ToolSection*>();
        auto* copy = named<QPushButton>(*section, "Copy the command");
        const auto says = [&](const QString& text) {
            for (const auto* label : section->findChildren<QLabel*>())
                if (label->text().contains(text)) return true;
            return false;
        };
        section->show("/usr/bin/rubberapi", "");
        QVERIFY(says("/usr/bin/rubberapi") && copy->isHidden());
        section->show("", "/opt/it's here/rubberapi");
        QVERIFY(says("ln -s '/opt/it'\\''s here/rubberapi' ~/.local/bin/") && !copy->isHidden());
        copy->click();
        QVERIFY(QApplication::clipboard()->text().startsWith("mkdir -p ~/.local/bin"));
        section->show("", "");
        QVERIFY(says("neither on your PATH") && copy->isHidden());
    }
    void diagnosticsHoldNothingOfTheVault() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::Settings, .tab = "about"});
        auto* section = window.findChild<gui::AboutSection*>();
        QString text;
        QVERIFY(waitFor([&] { // The library's version is asked for on another lane.
            named<QPushButton>(*section, "Copy diagnostics")->click();
            text = QApplication::clipboard()->text();
            return text.contains("SQLCipher 4.");
        }));
        QVERIFY(text.contains("Qt ") && text.contains("OpenSSL") && text.startsWith("RubberAPI "));
        QVERIFY(!text.contains("ci-nightly") && !text.contains("home-lab"));
        QVERIFY(!text.contains("/home") && !text.contains("rk_") && !text.contains("sk-"));
    }
    void theCommandLineIsReadStrictly() {
        QCOMPARE(gui::parseCommandLine({"--minimized", "--home", "/x"}).home, QString("/x"));
        QVERIFY(gui::parseCommandLine({"--minimized"}).minimised);
        QCOMPARE(gui::parseCommandLine({"rubberapi://pair?x"}).link, QString("rubberapi://pair?x"));
        QVERIFY(gui::parseCommandLine({"--help"}).answer->contains("--minimized"));
        QCOMPARE(gui::parseCommandLine({"--nonsense"}).exitCode, 2);
    }
    void looksAsStored() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            ScreenRoom room;
            room.fill();
            gui::MainWindow window(room.models());
            window.show();
            window.shell()->visit({.page = gui::PageId::Settings});
            QCOMPARE(differsFromPicture(window, QString("settings-") + (dark ? "dark" : "light")), QString());
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
            for (const char* tab : {"about", "logs", "keys"}) {
                window.shell()->visit({.page = gui::PageId::Settings, .tab = tab});
                QCoreApplication::processEvents();
                keepForLooking(window, QString("settings-%1-%2").arg(tab, dark ? "dark" : "light"));
            }
        }
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    SettingsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "settings_test.moc"
