// SPDX-License-Identifier: GPL-3.0-or-later
// The whole desktop with a real relay process: from the first start to the first request, the kill switch of the
// tray, and back.
#include "desktop/app/keychain/keychain.h"
#include "desktop/gui/parts/toast.h"
#include "desktop/gui/program/program.h"
#include "desktop/gui/wizard/steps.h"
#include "desktop/gui/wizard/wizard.h"
#include "tests/desktop/gui/contacts.h"
#include "tests/desktop/gui/real_relay.h"
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// The program as main makes it, over a home of its own and the real network client.
class RealDesktop {
public:
    RealDesktop()
        : desk([this] {
              AppOptions options;
              options.home = home();
              options.cheapPassphrase = true;
              return App::connected(options, clock);
          }, clock),
          session(desk, QString::fromStdString(home())), live(desk, session), kills(desk, session, live),
          alerts(desk, session, live), preferences(desk, session, readSettingsFile(home())), clipboard(clock),
          appearance("unix:path=/nonexistent"),
          program({desk, session, live, kills, alerts, preferences, clipboard}, steadyLook(), appearance) {
        program.start({});
        waitFor([&] { return session.state() == models::VaultState::None; });
    }
    std::string home() const { return room.folder() + "/home"; }
    gui::Wizard& wizard() { return *program.window().findChild<gui::Wizard*>(); }
    bool press(const QString& text) {
        for (auto* each : program.window().findChildren<QPushButton*>())
            if (each->isVisible() && each->isEnabled() && each->text() == text) {
                QTest::mouseClick(each, Qt::LeftButton);
                return true;
            }
        return false;
    }
    void type(const QString& fieldName, const QString& text) {
        for (auto* each : program.window().findChildren<QLineEdit*>())
            if (each->isVisible() && each->accessibleName() == fieldName) {
                each->clear();
                QTest::keyClicks(each, text);
            }
    }
    bool isAt(int step) {
        return waitFor([&] { return wizard().at() == step && wizard().step()->isEnabled(); });
    }

    VaultRoom room;
    SystemClock clock;
    models::Desk desk;
    models::Session session;
    models::Live live;
    models::Kills kills;
    models::AlertWatch alerts;
    models::Preferences preferences;
    gui::SecretClipboard clipboard;
    gui::Appearance appearance;
    gui::Program program;
};

} // namespace

class JourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    /// The list below means something only if whatever goes out is on it.
    void everyConnectionIsCounted() {
        forgetContacts();
        QTcpSocket socket;
        socket.connectToHost("127.0.0.1", 9); // Refused, but tried.
        socket.waitForConnected(1'000);
        QVERIFY2(contacts().contains("127.0.0.1:9"), qPrintable(contacts().join(' ')));
        QTcpSocket named;
        named.connectToHost("nobody.invalid", 443);
        named.waitForConnected(5'000);
        QVERIFY2(contacts().contains("name nobody.invalid"), qPrintable(contacts().join(' ')));
    }
    void fromTheFirstStartToTheKillSwitchAndBack() {
        forgetContacts();
        RealRelay relay;
        QVERIFY2(relay.ok(), qPrintable(relay.trouble()));
        RealDesktop desktop;
        QElapsedTimer time;
        time.start();
        QVERIFY(desktop.press("Create a vault"));
        desktop.type("Passphrase", "ribbon copper lantern walrus");
        desktop.type("Passphrase again", "ribbon copper lantern walrus");
        QVERIFY(desktop.press("Create vault"));
        QVERIFY(desktop.isAt(2));
        desktop.type("Relay address", relay.controlAddress());
        desktop.type("Pairing code", relay.newPairingCode());
        desktop.type("Name, as you want to call it", "home-lab");
        QVERIFY(desktop.press("Pair"));
        QVERIFY(waitFor([&] { return desktop.press("They match"); }));
        QVERIFY(desktop.isAt(3));
        for (auto* choice : desktop.program.window().findChildren<QComboBox*>())
            if (choice->isVisible()) choice->setCurrentIndex(choice->findData("openai"));
        desktop.type("Base URL", relay.upstreamUrl());
        desktop.type("Upstream key", RealRelay::kUpstreamKey);
        QVERIFY(desktop.press("Continue"));
        QVERIFY(desktop.isAt(4));
        desktop.type("Name", "first-agent");
        QVERIFY(desktop.press("Make and push it"));
        QVERIFY(desktop.isAt(5));
        QVERIFY(desktop.press("Copy"));
        static const QRegularExpression form("rk_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}");
        QString key;
        QVERIFY(waitFor([&] {
            key = form.match(QGuiApplication::clipboard()->text()).captured();
            return !key.isEmpty();
        }));

        const auto first = relay.chat(key);
        QVERIFY2(first.status == 200, first.body.constData());
        auto* last = qobject_cast<gui::DoneStep*>(desktop.wizard().step());
        QVERIFY(waitFor([&] { return last->firstRequestCame(); }));
        qInfo("first start to first request: %lld ms", time.elapsed());
        QVERIFY(desktop.press("Open RubberAPI"));
        QVERIFY(waitFor([&] { return desktop.program.window().shell() != nullptr; }));
        const Money before = desktop.live.status().spentToday;
        QVERIFY(before.nano() > 0);
        QCOMPARE(relay.chat(key).status, 200);
        QVERIFY(waitFor([&] { return desktop.live.status().spentToday > before; })); // By the feed, within a second or so.

        QSignalSpy killed(&desktop.kills, &models::Kills::killed);
        Q_EMIT desktop.program.tray().tray().killAllRequested(); // One click in the tray's menu.
        QVERIFY(waitFor([&] { return killed.size() == 1; }));
        QCOMPARE(killed.front().front().value<models::KillOutcome>().confirmed, 1);
        const auto denied = relay.chat(key);
        QCOMPARE(denied.status, 403);
        QVERIFY(denied.body.contains("key_killed"));

        QVERIFY(desktop.press("Undo"));
        QVERIFY(waitFor([&] { return relay.chat(key).status == 200; }));

        desktop.session.lock(models::LockReason::ByUser);
        Q_EMIT desktop.program.tray().tray().killAllRequested(); // While locked.
        QVERIFY(waitFor([&] { return killed.size() == 2; }));
        QCOMPARE(relay.chat(key).status, 403);

        // The agent's own requests came from this process too (relay.chat); beside them only the paired relay was
        // spoken to, and no name was looked up.
        QStringList spokenTo = contacts();
        QVERIFY(spokenTo.removeAll(relay.controlAddress()) == 1);
        spokenTo.removeAll(relay.dataAddress());
        QCOMPARE(spokenTo.join(' '), QString());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    JourneyTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "journey_test.moc"
