// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that can only be read: another window has it, or its disk takes no writing.
#include "desktop/gui/keys/keys_page.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/settings/setting_row.h"
#include "desktop/gui/unlock/unlock_page.h"
#include "desktop/models/vault_holder_watch.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/program_room.h"

#include <QAction>
#include <QApplication>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::LockReason;
using models::VaultState;

namespace {

QPushButton* buttonIn(const QWidget& window, const QString& text) {
    for (auto* button : window.findChildren<QPushButton*>())
        if (button->text() == text) return button;
    return nullptr;
}

bool says(const QWidget& window, const QString& part) {
    for (const auto* label : window.findChildren<QLabel*>())
        if (label->isVisibleTo(&window) && label->text().contains(part)) return true;
    return false;
}

QAction* actionIn(const QWidget& window, const QString& text) {
    for (auto* action : window.findChildren<QAction*>())
        if (action->text() == text) return action;
    return nullptr;
}

} // namespace

class ReadOnlyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void aVaultThatIsOpenElsewhereSaysSoAndOffersToRead() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        room.window().present();
        VaultHolder other;
        other.here = true;
        other.runtimeFolder = "/run/user/1";
        other.since = room.room.clock.wall();
        room.session.setHolder(other);
        QVERIFY(says(room.window(), "Open in another RubberAPI (this computer, since"));
        auto* unlock = buttonIn(room.window(), "Unlock");
        auto* read = buttonIn(room.window(), "Open read-only");
        auto* show = buttonIn(room.window(), "Show that window");
        QVERIFY(read->isVisible() && show->isVisible() && !unlock->isVisible());
        room.session.unlock(words("correct horse")); // By no way around the page either.
        QCOMPARE(room.session.state(), VaultState::Locked);
        QSignalSpy asked(&room.window(), &gui::MainWindow::showOtherAsked);
        show->click();
        QCOMPARE(asked.size(), 1);
        read->click();
        QVERIFY(unlock->isVisible() && !read->isVisible());
        QCOMPARE(room.session.readOnly(), ReadOnly::Asked);
        QVERIFY(room.unlock());
        QVERIFY(says(room.window(), "Read-only: the vault is open in another RubberAPI."));
    }
    void everyActionThatChangesSomethingIsOffAndSaysWhy() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        room.session.setHolder(VaultHolder{});
        room.session.openReadOnly();
        QVERIFY(room.unlock());
        const QString why = gui::readOnlyReason(ReadOnly::Asked);
        const std::pair<gui::PageId, QStringList> pages[] = {
            {gui::PageId::Keys, {"New proxy key"}},
            {gui::PageId::UpstreamKeys, {"Add upstream key", "Import…"}},
            {gui::PageId::Alerts, {"Mark all read"}},
            {gui::PageId::Relays, {"Pair a relay…", "Seal", "Rename…", "Unpair…"}},
            {gui::PageId::Settings, {"Change passphrase"}}};
        for (const auto& [page, names] : pages) {
            room.window().navigator().go({.page = page});
            QVERIFY(waitFor([&, first = names.last()] { return buttonIn(*room.window().shell()->page(), first) != nullptr; }));
            for (const QString& name : names) {
                auto* button = buttonIn(*room.window().shell()->page(), name);
                QVERIFY2(button && !button->isEnabled(), qPrintable(name));
                QCOMPARE(button->toolTip(), why);
                button->setEnabled(true); // Whoever turns it on.
                QVERIFY2(!button->isEnabled(), qPrintable(name));
            }
            QVERIFY(says(*room.window().shell()->page(), why));
        }
        for (auto* row : room.window().findChildren<gui::SettingRow*>())
            QVERIFY2(!row->isEnabled(), row->name().c_str());
        for (const char* name : {"New proxy key…", "New upstream key…", "Edit…", "Suspend or resume", "Rotate…", "Undo"})
            QVERIFY2(!actionIn(room.window(), name)->isEnabled(), name);
        for (const char* name : {"Kill", "Kill all keys…", "Copy row", "Lock", "Find"})
            QVERIFY2(actionIn(room.window(), name)->isEnabled(), name);
    }
    void killingWorksAllTheSame() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        room.session.setHolder(VaultHolder{});
        room.session.openReadOnly();
        QVERIFY(room.unlock());
        Q_EMIT room.tray().killRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.state(0) == protocol::KeyState::Killed; }));
    }
    void whenTheOtherHasEndedTheNextUnlockIsWhole() {
        ProgramRoom room;
        QVERIFY(room.loginStart());
        std::optional<VaultPresence> other = *VaultPresence::claim(room.session.home().toStdString(), "", room.room.clock.wall());
        models::VaultHolderWatch watch(room.session, room.room.clock, "");
        QVERIFY(room.session.holder());
        room.session.openReadOnly();
        QVERIFY(room.unlock());
        other.reset();
        watch.look();
        QVERIFY(!room.session.holder());
        QCOMPARE(room.session.readOnly(), ReadOnly::Asked); // Not under somebody's hands.
        room.session.lock(LockReason::ByUser);
        QCOMPARE(room.session.readOnly(), ReadOnly::No);
        QVERIFY(room.unlock());
        Q_EMIT room.tray().suspendRequested(room.ids[0]);
        QVERIFY(waitFor([&] { return room.state(0) == protocol::KeyState::Suspended; }));
    }
    void aReadOnlyDiskIsSaidOnEveryPage() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            ScreenRoom room;
            room.session.showReadOnly(ReadOnly::Disk);
            room.fill();
            gui::MainWindow window(room.models());
            window.show();
            window.shell()->visit({.page = gui::PageId::Keys});
            QVERIFY(says(window, "Read-only: the vault's folder cannot be written."));
            QVERIFY(!buttonIn(window, "New proxy key")->isEnabled());
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
            keepForLooking(window, QString("read-only-%1").arg(dark ? "dark" : "light"));
        }
    }
    void theUnlockPageIsInOrderWhileSomebodyElseHasTheVault() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            ScreenRoom room;
            room.session.show(VaultState::Locked);
            gui::MainWindow window(room.models());
            window.show();
            room.session.setHolder(VaultHolder{"studio", false, kNow - Duration::seconds(3600), ""});
            QVERIFY(says(window, "Open in another RubberAPI (studio, since"));
            QVERIFY(!buttonIn(window, "Show that window")->isVisible()); // It is elsewhere.
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
            keepForLooking(window, QString("unlock-held-%1").arg(dark ? "dark" : "light"));
        }
    }
};

int main(int argc, char** argv) {
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QApplication application(argc, argv);
    ReadOnlyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "read_only_test.moc"
