// SPDX-License-Identifier: GPL-3.0-or-later
// Upstream keys that are put away: refused while in use, taken back, deleted for good.
#include "desktop/gui/parts/archive_entry.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/upstream/upstream_archive.h"
#include "desktop/gui/upstream/upstream_page.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/upstream_room.h"

#include <QAccessible>
#include <QLabel>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

QString texts(QWidget& inside) {
    QStringList all;
    for (const auto* label : inside.findChildren<QLabel*>())
        if (label->isVisibleTo(&inside)) all << label->text();
    return all.join('\n');
}

/// One upstream key that nothing uses any more.
bool openUnused(UpstreamRoom& room) {
    if (!room.room.app.archiveKey("ci-nightly") || !room.openPage()) return false;
    room.table().selectOnly(0);
    return button(*room.page().drawer(), "Archive") != nullptr;
}

std::optional<WallTime> archivedAt(UpstreamRoom& room) {
    const auto keys = room.room.app.upstreamKeys(Archived::With);
    return keys->empty() ? std::nullopt : keys->front().archivedAt;
}

} // namespace

class UpstreamArchiveTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void whatIsInUseIsNotArchivedAndWhoUsesItIsListed() {
        UpstreamRoom room({"ci-nightly", "laptop"});
        QVERIFY(room.openPage());
        room.table().selectOnly(0);
        auto& drawer = *room.page().drawer();
        QVERIFY(waitFor([&] { return room.live.status().keys.size() == 2; }));
        button(drawer, "Archive")->click();
        QVERIFY(texts(drawer).contains("Used by 2 proxy key(s). Move them first."));
        QVERIFY(!archivedAt(room));
        QCoreApplication::processEvents();
        keepForLooking(*room.window, "upstream-in-use");
        QCOMPARE(accessibilityComplaints(*room.window), QStringList());
        auto* key = button(drawer, "laptop");
        QVERIFY(key);
        key->click();
        QVERIFY(room.window->shell()->current() == gui::PageId::Keys);
    }
    void archivingIsTakenBackByItsToastAndByCtrlZ() {
        UpstreamRoom room;
        QVERIFY(openUnused(room));
        button(*room.page().drawer(), "Archive")->click();
        QVERIFY(waitFor([&] { return archivedAt(room) && room.page().model().rowCount() == 0; }));
        auto* toast = room.window->toasts().shown().last();
        button(*toast, "Undo")->click();
        QVERIFY(waitFor([&] { return !archivedAt(room) && room.page().model().rowCount() == 1; }));
        QVERIFY(room.page().act(gui::Command::Redo));
        QVERIFY(waitFor([&] { return archivedAt(room).has_value(); }));
        QVERIFY(room.page().act(gui::Command::Undo));
        QVERIFY(waitFor([&] { return !archivedAt(room); }));
    }
    void theArchiveGivesBackAndDeletesForATypedName() {
        UpstreamRoom room;
        QVERIFY(openUnused(room));
        const QString label = QString::fromStdString(room.room.app.upstreamKeys()->front().label);
        QVERIFY(room.room.app.archiveUpstream(label.toStdString()));
        room.page().refresh();
        button(room.page(), "Archive…")->click();
        const auto archive = [&] { return room.page().findChild<gui::UpstreamArchive*>(); };
        const auto entry = [&] { return archive() ? archive()->findChild<gui::ArchiveEntry*>() : nullptr; };
        QVERIFY(waitFor([&] { return entry() != nullptr; }));
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            QCoreApplication::processEvents();
            keepForLooking(*room.window, QString("upstream-archive") + (dark ? "-dark" : "-light"));
        }
        steadyLook().choose(gui::Look::Choice::Light);
        button(*entry(), "Put back")->click();
        QVERIFY(waitFor([&] { return !archivedAt(room) && room.page().model().rowCount() == 1; }));
        QVERIFY(room.room.app.archiveUpstream(label.toStdString()));
        archive()->load();
        QVERIFY(waitFor([&] { return entry() && button(*entry(), "Delete for good…"); }));
        button(*entry(), "Delete for good…")->click();
        auto* name = field(*entry(), "Type the name " + label + " to delete it");
        QTest::keyClicks(name, "something");
        QVERIFY(!button(*entry(), "Delete")->isEnabled());
        name->clear();
        QTest::keyClicks(name, label);
        button(*entry(), "Delete")->click();
        // Its archived proxy key still belongs to it.
        QVERIFY(waitFor([&] { return entry() && texts(*entry()).contains("ci-nightly"); }));
        QVERIFY(archivedAt(room));
        QVERIFY(room.room.app.deleteKey("ci-nightly"));
        button(*entry(), "Delete")->click();
        QVERIFY(waitFor([&] { return room.room.app.upstreamKeys(Archived::With)->empty(); }));
        QVERIFY(waitFor([&] { return archive() && texts(*archive()).contains("The archive is empty."); }));
        QVERIFY(room.page().escape());
        QVERIFY(waitFor([&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            return !archive();
        }));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    UpstreamArchiveTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "upstream_archive_test.moc"
