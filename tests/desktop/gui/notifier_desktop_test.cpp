// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications, with a server that is ours.
#include "desktop/gui/system/notifier.h"
#include "tests/desktop/gui/fake_notifications.h"

#include <QDBusArgument>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop::gui;
using rubber::test::FakeNotifications;

namespace {

Notice overLimit() {
    Notice notice;
    notice.alert = "alert-1";
    notice.title = "ci-nightly is over its limit";
    notice.body = "On <b>home-lab</b> & more";
    notice.namelessTitle = "A key is over its limit";
    notice.key = KeyId("8Qm2ZxT4bLpA");
    notice.urgency = Notice::Urgency::Critical;
    return notice;
}

} // namespace

class NotifierDesktopTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNoticeHasItsButtonsAndKillsItsKey() {
        FakeNotifications server;
        Notifier notifier;
        QList<KeyId> killed;
        connect(&notifier, &Notifier::killRequested, this, [&](const KeyId& key) { killed.append(key); });
        QSignalSpy opened(&notifier, &Notifier::opened), closed(&notifier, &Notifier::closed);
        notifier.tell(overLimit());
        QTRY_COMPARE(server.calls("Notify").size(), 1);
        const QVariantList told = server.told(0);
        QCOMPARE(told[0].toString(), QString("RubberAPI"));
        QCOMPARE(told[1].toUInt(), 0u);
        QCOMPARE(told[2].toString(), QString("rubberapi-desktop"));
        QCOMPARE(told[3].toString(), QString("ci-nightly is over its limit"));
        QCOMPARE(told[4].toString(), QString("On &lt;b&gt;home-lab&lt;/b&gt; &amp; more"));
        QCOMPARE(told[5].toStringList(),
                 QStringList({"default", "Open", "open", "Open", "kill", "Kill key"}));
        const auto hints = qdbus_cast<QVariantMap>(told[6]);
        QCOMPARE(hints["desktop-entry"].toString(), QString("rubberapi-desktop"));
        QCOMPARE(hints["urgency"].value<uchar>(), uchar{2});
        QCOMPARE(told[7].toInt(), -1);

        // The number reaches the notifier after the server had the call: press until it knows it.
        const auto press = [&](const char* action) {
            server.emitSignal("ActionInvoked", {41u, QString(action)});
        };
        QTRY_VERIFY((press("kill"), QTest::qWait(20), !killed.isEmpty()));
        QCOMPARE(killed[0], KeyId("8Qm2ZxT4bLpA"));
        server.emitSignal("ActivationToken", {41u, QString("token-7")});
        press("open");
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened[0], QVariantList({"alert-1", "token-7"}));
        const auto kills = killed.size();
        server.emitSignal("ActionInvoked", {99u, QString("kill")}); // Another program's.
        server.emitSignal("NotificationClosed", {41u, 2u});
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(killed.size(), kills);
        press("kill");
        QTest::qWait(50);
        QCOMPARE(killed.size(), kills);
    }

    void aButtonOfItsOwnIsSaidBackAndNoOther() {
        FakeNotifications server;
        Notifier notifier;
        QSignalSpy acted(&notifier, &Notifier::acted);
        Notice notice = overLimit();
        notice.more = {{"retry", "Retry now"}};
        notifier.tell(notice);
        QTRY_COMPARE(server.calls("Notify").size(), 1);
        QCOMPARE(server.told(0)[5].toStringList(),
                 QStringList({"default", "Open", "open", "Open", "retry", "Retry now", "kill", "Kill key"}));
        server.emitSignal("ActionInvoked", {41u, QString("page")}); // Was not offered.
        QTRY_VERIFY((server.emitSignal("ActionInvoked", {41u, QString("retry")}), QTest::qWait(20), !acted.isEmpty()));
        QCOMPARE(acted[0], QVariantList({"retry", "alert-1"}));
    }

    void theSameAlertTakesItsOldPlace() {
        FakeNotifications server;
        Notifier notifier;
        Notice notice = overLimit();
        notifier.tell(notice);
        QTRY_COMPARE(server.calls("Notify").size(), 1);
        // Whether the first one's number is known by now or not.
        notice.title = "second";
        notifier.tell(notice);
        notice.title = "third";
        notice.stays = true;
        notifier.tell(notice);
        QTRY_COMPARE(server.calls("Notify").last().arguments()[3].toString(), QString("third"));
        for (int i = 1; i < server.calls("Notify").size(); ++i)
            QCOMPARE(server.told(i)[1].toUInt(), 41u);
        QCOMPARE(server.calls("Notify").last().arguments()[7].toInt(), 0); // Stays.
        const auto before = server.calls("Notify").size();
        Notice other = overLimit();
        other.alert = "alert-2";
        other.key = {};
        notifier.tell(other);
        QTRY_COMPARE(server.calls("Notify").size(), before + 1);
        QCOMPARE(server.calls("Notify").last().arguments()[1].toUInt(), 0u);
        QVERIFY(!server.calls("Notify").last().arguments()[5].toStringList().contains("kill"));
    }

    void whatIsDealtWithIsTakenOffTheScreen() {
        FakeNotifications server;
        Notifier notifier;
        notifier.tell(overLimit());
        notifier.withdraw("alert-1"); // Its number is not known yet.
        QTest::qWait(100);
        QCOMPARE(server.calls("Notify").size(), server.calls("CloseNotification").size());
        Notice other = overLimit();
        other.alert = "alert-2";
        notifier.tell(other);
        QTRY_VERIFY(!server.calls("Notify").isEmpty());
        QTRY_VERIFY(
            (notifier.withdraw("alert-2"), QTest::qWait(20), !server.calls("CloseNotification").isEmpty()));
    }

    void aServerWithoutButtonsGetsNone() {
        FakeNotifications server(QStringList{"body"});
        Notifier notifier;
        notifier.setNames(NoticeNames::Hidden);
        notifier.tell(overLimit());
        QTRY_COMPARE(server.calls("Notify").size(), 1);
        QVERIFY(server.told(0)[5].toStringList().isEmpty());
        QCOMPARE(server.told(0)[3].toString(), QString("A key is over its limit"));
        QCOMPARE(server.told(0)[4].toString(), QString());
    }

    void nobodyThereIsSaid() {
        Notifier notifier;
        QSignalSpy undelivered(&notifier, &Notifier::undelivered);
        notifier.tell(overLimit());
        QTRY_COMPARE(undelivered.size(), 1);
        QCOMPARE(undelivered[0][0].toString(), QString("alert-1"));
        // One that comes later is used, under its own numbers.
        FakeNotifications server;
        notifier.tell(overLimit());
        QTRY_COMPARE(server.calls("Notify").size(), 1);
        QCOMPARE(server.told(0)[1].toUInt(), 0u);
    }
};

QTEST_MAIN(NotifierDesktopTest)
#include "notifier_desktop_test.moc"
