// SPDX-License-Identifier: GPL-3.0-or-later
// Several keys at once: the drawer for them, and which of them a phone can kill.
#include "desktop/gui/keys/kill_link_list.h"
#include "desktop/gui/keys/kill_link_panel.h"
#include "desktop/gui/shell/drawer.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/keys_room.h"
#include "tests/desktop/gui/pictures.h"

#include <QAccessible>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using namespace rubber::desktop::gui;

namespace {

void selectAll(KeysRoom& room) {
    room.table().selectAll();
    room.table().setFocus();
    QTest::keyClick(&room.table(), Qt::Key_Return);
}

/// Phones see a page only over TLS.
bool hasPhonePage(KeysRoom& room) {
    room.relay.with([](FakeRelay& relay) { relay.dataUrl = "https://relay.example.com/v1"; });
    room.live.refresh();
    return room.until([&] { return room.live.status().relays.front().dataUrl.starts_with("https:"); });
}

std::size_t links(KeysRoom& room) {
    return room.relay.with([](FakeRelay& relay) { return relay.links.list.size(); });
}

} // namespace

class KeysSeveralTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void theDrawerOffersWhatCanBeDoneWithAllOfThem() {
        KeysRoom room({"one", "two", "three"});
        selectAll(room);
        auto& drawer = *room.page().drawer();
        QVERIFY(shows(drawer, "3 key(s) selected"));
        for (const char* deed : {"Push now", "Suspend", "Export…", "Phone kill links"})
            QVERIFY2(buttonNamed(drawer, deed), deed);
        buttonNamed(drawer, "Suspend")->click();
        QVERIFY(room.until([&] {
            return room.state(0) == protocol::KeyState::Suspended && room.state(2) == protocol::KeyState::Suspended;
        }));
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? Look::Choice::Dark : Look::Choice::Light);
            QCoreApplication::processEvents();
            keepForLooking(*room.window, QString("keys-several") + (dark ? "-dark" : "-light"));
            QCOMPARE(accessibilityComplaints(*room.window), QStringList());
            QCOMPARE(layoutComplaints(*room.window), QStringList());
        }
        steadyLook().choose(Look::Choice::Light);
    }
    void onlyTheSelectedOnesAreWritten() {
        KeysRoom room({"one", "two", "three"});
        const QTemporaryDir folder;
        const QString name = folder.filePath("keys.csv");
        room.page().exportTo(name, {room.ids[0], room.ids[2]});
        QFile file(name);
        QVERIFY(room.until([&] { return file.exists() && !room.toast().isEmpty(); }));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("one") && written.contains("three"));
        QVERIFY(!written.contains("two"));
    }
    void phonesThatCanKillAreListedAndTheirLinksVoided() {
        KeysRoom room({"one", "two"});
        QVERIFY(hasPhonePage(room));
        QVERIFY(room.room.app.createKillLink({"one", {}}));
        selectAll(room);
        auto& drawer = *room.page().drawer();
        buttonNamed(drawer, "Phone kill links")->click();
        QVERIFY(room.until([&] { return buttonNamed(drawer, "Void it") != nullptr; }));
        QVERIFY(shows(drawer, "one: A phone has a link since"));
        QVERIFY(shows(drawer, "two: No phone has a link."));
        QCoreApplication::processEvents();
        keepForLooking(*room.window, "keys-several-links");
        QCOMPARE(accessibilityComplaints(*room.window), QStringList());
        buttonNamed(drawer, "Void it")->click();
        QVERIFY(room.until([&] { return links(room) == 0 && shows(drawer, "one: No phone has a link."); }));
    }
    void aNewLinkIsMadeInTheKeysOwnDrawer() {
        KeysRoom room({"one", "two"});
        QVERIFY(hasPhonePage(room));
        QVERIFY(room.room.app.createKillLink({"two", {}}));
        selectAll(room);
        auto& drawer = *room.page().drawer();
        buttonNamed(drawer, "Phone kill links")->click();
        QVERIFY(room.until([&] { return buttonNamed(drawer, "Make a new link") != nullptr; }));
        buttonNamed(drawer, "Make a new link")->click();
        QVERIFY(room.until([&] { return drawer.findChild<KillLinkPanel*>() != nullptr; }));
        QVERIFY(room.until([&] { return shows(drawer, "A phone has a link since"); }));
        QVERIFY(buttonNamed(drawer, "Make a link"));
        buttonNamed(drawer, "Make a link")->click();
        QVERIFY(room.until([&] { return buttonNamed(drawer, "Copy link") != nullptr; }));
        QCOMPARE(links(room), std::size_t{1}); // The one it had is void.
        QVERIFY(room.until([&] { return buttonNamed(drawer, "Void it") != nullptr; }));
        buttonNamed(drawer, "Void it")->click();
        QVERIFY(room.until([&] { return links(room) == 0 && shows(drawer, "No phone has a link."); }));
        QVERIFY(!buttonNamed(drawer, "Copy link")); // What was shown kills nothing any more.
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    KeysSeveralTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "keys_several_test.moc"
