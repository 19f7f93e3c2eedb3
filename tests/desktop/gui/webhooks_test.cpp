// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/parts/shown_secret.h"
#include "desktop/gui/settings/webhook_row.h"
#include "desktop/gui/settings/webhooks_section.h"
#include "desktop/gui/words/webhook_words.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/keys_room.h"
#include "tests/desktop/gui/owner_states.h"
#include "tests/desktop/gui/pictures.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers it pulls in.
#include "tests/desktop/fake_webhooks.h"
#endif

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

/// The settings of a vault whose relay has webhooks.
struct HookRoom : DesktopRoom {
    FakeWebhooks hooks{room.relay};
    std::unique_ptr<gui::MainWindow> window;
    HookRoom() {
        window = std::make_unique<gui::MainWindow>(models());
        window->resize(1240, 820);
        window->show();
        if (!open()) qFatal("not open");
        window->navigator().go({.page = gui::PageId::Settings, .tab = "webhooks"});
    }
    gui::Page& page() { return *window->shell()->page(); }
    gui::Sheet& sheet() { return *page().findChildren<gui::Sheet*>().last(); }
    gui::WebhooksSection& section() { return *page().findChild<gui::WebhooksSection*>(); }
    bool until(const std::function<bool()>& done) {
        return waitFor([&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // Nobody else does, outside of exec().
            return done();
        });
    }
    void press(QWidget& in, const QString& text) {
        auto* button = buttonNamed(in, text);
        QVERIFY2(button, qPrintable(text));
        button->click();
    }
    void choose(const QString& text) {
        for (auto* box : sheet().findChildren<QComboBox*>())
            if (const int at = box->findText(text, Qt::MatchContains); at >= 0) box->setCurrentIndex(at);
    }
    bool add(const QString& url = "https://hooks.example.com/canary-path") {
        press(page(), "Add webhook…");
        QTest::keyClicks(sheet().findChild<gui::SecretField*>()->field(), url);
        press(sheet(), "Add webhook");
        return until([&] {
            const auto* row = page().findChild<gui::WebhookRow*>();
            return relay.with([&](FakeRelay&) { return hooks.list.size() == 1; }) && row && row->isVisible();
        });
    }
    template <class Work>
    auto with(Work work) {
        return relay.with([&](FakeRelay&) { return work(hooks); });
    }
};

} // namespace

class WebhooksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void everyEventAndReasonHasWords() {
        for (const auto& [event, words] : gui::webhookEvents())
            QVERIFY2(words != event, qPrintable(event));
        protocol::WebhookStatus status;
        status.lastStatus = 503;
        status.lastReason = "status";
        QCOMPARE(gui::webhookReason(status), QString("it answered 503"));
        status.lastReason = "redirect";
        QVERIFY(gui::webhookReason(status).contains("redirect"));
    }
    void aPublicKeyIsShownOnceItIsAdded() {
        HookRoom room;
        QVERIFY(room.until([&] { return shows(room.section(), "There is none yet."); }));
        QVERIFY(room.add());
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Copy the public key") != nullptr; }));
        QVERIFY(shows(room.section(), "https://hooks.example.com"));
        QVERIFY(!shows(room.page(), "canary-path"));
        room.press(room.page(), "Copy the public key");
        QVERIFY(QApplication::clipboard()->text().startsWith("whpk_"));
        room.press(room.page(), "Done");
        QVERIFY(room.until([&] { return !room.page().findChild<gui::Sheet*>(); }));
    }
    void aCommonSecretIsHiddenUntilItIsAskedFor() {
        HookRoom room;
        room.press(room.page(), "Add webhook…");
        room.choose("Common secret");
        room.choose("Only what is ticked");
        QTest::keyClicks(room.sheet().findChild<gui::SecretField*>()->field(), "https://hooks.example.com/x");
        QVERIFY(!buttonNamed(room.sheet(), "Add webhook")->isEnabled()); // Nothing is ticked yet.
        for (auto* box : room.sheet().findChildren<QCheckBox*>())
            if (box->toolTip() == "key.killed") box->click();
        room.press(room.sheet(), "Add webhook");
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Show the secret") != nullptr; }));
        QCOMPARE(room.with([](FakeWebhooks& hooks) { return hooks.list.front().events; }), std::vector<std::string>{"key.killed"});
        auto* shown = room.page().findChild<gui::ShownSecret*>();
        QVERIFY(!shown->showing());
        room.press(room.page(), "Show the secret");
        QVERIFY(shown->showing());
        room.press(room.page(), "Copy the secret");
        const std::string wanted = "whsec_" + toBase64(room.with([](FakeWebhooks& hooks) { return hooks.keys.begin()->second; }));
        QCOMPARE(QApplication::clipboard()->text().toStdString(), wanted);
        room.clipboard.clear();
        room.page().escape();
        QVERIFY(room.until([&] { return !room.page().findChild<gui::Sheet*>(); }));
    }
    void aChatHasNoSignatureToCheck() {
        HookRoom room;
        room.press(room.page(), "Add webhook…");
        room.choose("Slack");
        for (auto* box : room.sheet().findChildren<QComboBox*>())
            if (box->findText("Public key", Qt::MatchStartsWith) >= 0) QVERIFY(!box->isVisible());
        QTest::keyClicks(room.sheet().findChild<gui::SecretField*>()->field(), "https://hooks.slack.com/services/T0/B0/x");
        room.press(room.sheet(), "Add webhook");
        QVERIFY(room.until([&] { return shows(room.section(), "Slack") && !room.page().findChild<gui::Sheet*>(); }));
        QVERIFY(room.with([](FakeWebhooks& hooks) { return hooks.list.front().format; }) == WebhookFormat::Slack);
    }
    void whatTheRelayRefusesIsSaidInTheSheet() {
        HookRoom room;
        room.press(room.page(), "Add webhook…");
        QTest::keyClicks(room.sheet().findChild<gui::SecretField*>()->field(), "http://10.0.0.1/");
        room.press(room.sheet(), "Add webhook");
        QVERIFY(room.until([&] { return shows(room.sheet(), "The webhook's address is refused"); }));
        QVERIFY(!room.sheet().findChild<gui::SecretField*>()->isEmpty()); // To be mended.
    }
    void aTestSaysHowItWasAnswered() {
        HookRoom room;
        QVERIFY(room.add());
        room.press(room.section(), "Test");
        QVERIFY(room.until([&] { return shows(room.section(), "Delivered: it answered 204."); }));
        room.with([](FakeWebhooks& hooks) {
            hooks.outcome = "failed";
            hooks.status = 503;
            return 0;
        });
        room.press(room.section(), "Test");
        QVERIFY(room.until([&] { return shows(room.section(), "Not delivered: it answered 503."); }));
    }
    void aRotatedSecretIsShownWithTheEndOfTheOneBefore() {
        HookRoom room;
        QVERIFY(room.add());
        QVERIFY(room.until([&] { return buttonNamed(room.page(), "Done") != nullptr; }));
        room.press(room.page(), "Done");
        QVERIFY(room.until([&] { return !room.page().findChild<gui::Sheet*>(); }));
        const auto before = room.with([](FakeWebhooks& hooks) { return hooks.keys.begin()->second; });
        room.press(room.section(), "Rotate secret");
        QVERIFY(room.until([&] { return shows(room.page(), "the previous secret signs too"); }));
        QVERIFY(room.with([](FakeWebhooks& hooks) { return hooks.keys.begin()->second; }) != before);
    }
    void oneThatWasEndedIsEnabledAgain() {
        HookRoom room;
        QVERIFY(room.add());
        room.with([](FakeWebhooks& hooks) { return hooks.list.front().disabledBecause = "gone"; });
        room.page().refresh();
        QVERIFY(room.until([&] { return shows(room.section(), "410 Gone"); }));
        QVERIFY(!buttonNamed(room.section(), "Test"));
        room.press(room.section(), "Enable");
        QVERIFY(room.until([&] { return shows(room.section(), "told what happens from now on"); }));
        QVERIFY(room.with([](FakeWebhooks& hooks) { return hooks.list.front().disabledBecause.empty(); }));
    }
    void removingAsksOnce() {
        HookRoom room;
        QVERIFY(room.add());
        room.press(room.section(), "Remove…");
        QVERIFY(room.with([](FakeWebhooks& hooks) { return hooks.list.size(); }) == 1);
        room.press(room.section(), "Remove: it is told nothing any more");
        QVERIFY(room.until([&] { return shows(room.section(), "There is none yet."); }));
        QVERIFY(room.with([](FakeWebhooks& hooks) { return hooks.list.empty(); }));
    }
    void aRelayThatIsAwayIsMissedByItsName() {
        HookRoom room;
        room.relay.with([](FakeRelay& fake) { fake.reachable = false; });
        room.page().refresh();
        QVERIFY(room.until([&] { return shows(room.section(), "Without the webhooks of home-lab."); }));
    }
    void looks_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void looks() {
        QFETCH(bool, dark);
        steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
        everyOwnerState([&](QWidget& window, const QString& name) {
            keepForLooking(*window.window(), "owner-" + name + (dark ? "-dark" : "-light"));
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(tabComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
        });
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    WebhooksTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "webhooks_test.moc"
