// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/providers.h"
#endif
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/parts/shown_secret.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/upstream/import_sheet.h"
#include "desktop/gui/upstream/upstream_details.h"
#include "desktop/gui/upstream/upstream_page.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/upstream_room.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

class UpstreamPageTest : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void browse(const QUrl& page) { m_browsed << page; }

private:
    QList<QUrl> m_browsed;

private Q_SLOTS:
    void initTestCase() {
        steadyLook();
        QAccessible::setActive(true);
    }
    void theListIsAModelLikeAnyOther() {
        ScreenRoom room;
        models::UpstreamModel model(room.desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(sampleUpstream());
        QCOMPARE(model.rowCount(), 3);
    }
    void aKeyIsRevealedOnlyForThePassphraseAndGoesAway() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::UpstreamKeys});
        auto* page = qobject_cast<gui::UpstreamPage*>(window.shell()->page());
        QVERIFY(waitFor([&] { return page->model().rowCount() == 1; }));
        page->findChild<gui::DataTable*>()->selectOnly(0);
        auto& drawer = *page->drawer();
        auto* shown = drawer.findChild<gui::ShownSecret*>();
        auto* secret = field(drawer, "The secret");
        auto* passphrase = field(drawer, "Passphrase of the vault");
        QTest::keyClicks(passphrase, "wrong horse");
        button(drawer, "Reveal for 30 s")->click();
        bool told = false;
        QVERIFY(waitFor([&] {
            for (const auto* label : drawer.findChildren<QLabel*>())
                told = told || (label->isVisible() && label->text().contains("Wrong passphrase"));
            return told;
        }));
        QVERIFY(!shown->showing());
        QTest::keyClicks(passphrase, "correct horse");
        button(drawer, "Reveal for 30 s")->click();
        QVERIFY(waitFor([&] { return shown->showing(); }));
        QCOMPARE(secret->text(), QString(kCanary));
        room.session.lock(models::LockReason::Idle);
        QVERIFY(!window.shell());
    }
    void theProvidersPageIsShownAndThenOpened() {
        DesktopRoom room;
        room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::UpstreamKeys});
        auto* page = qobject_cast<gui::UpstreamPage*>(window.shell()->page());
        QVERIFY(waitFor([&] { return page->model().rowCount() == 1; }));
        page->findChild<gui::DataTable*>()->selectOnly(0);
        auto& drawer = *page->drawer();
        const QString address = "https://openrouter.ai/settings/keys";
        const auto labels = drawer.findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [&](auto* label) { return label->isVisible() && label->text() == address; }));
        QDesktopServices::setUrlHandler("https", this, "browse");
        button(drawer, "Open the provider's key page")->click();
        QDesktopServices::unsetUrlHandler("https");
        QCOMPARE(m_browsed, QList<QUrl>{QUrl(address)});
    }
    void aKeyFromElsewhereHasNoProvidersPage() {
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.fill();
        auto key = sampleUpstream().front();
        key.provider = "openai";
        key.baseUrl = "https://llm.example.com/v1";
        gui::UpstreamDetails details(window.context(), key);
        details.QWidget::show();
        QVERIFY(!button(details, "Open the provider's key page") || !button(details, "Open the provider's key page")->isVisible());
        key.baseUrl = "https://api.openai.com/v1";
        details.show(key);
        QVERIFY(button(details, "Open the provider's key page")->isVisible());
    }
    void everyProvidersPageIsHttps() {
        for (const char* provider : {"openrouter", "openai", "anthropic", "google", "slack", "stripe"})
            QVERIFY2(keyPageOf(provider).starts_with("https://"), provider);
        QVERIFY(keyPageOf("http").empty());
    }
    void whatIsConcealedIsGoneFromTheField() {
        gui::ShownSecret shown;
        shown.show(words(kCanary), 30);
        QVERIFY(shown.showing());
        shown.conceal();
        QVERIFY(!shown.showing());
        QVERIFY(shown.findChild<QLineEdit*>()->text().isEmpty());
    }
    void pastedKeysAreImportedOnlyWhenTheButtonIsPressed() {
        DesktopRoom room;
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::UpstreamKeys, .action = "import"});
        auto* page = qobject_cast<gui::UpstreamPage*>(window.shell()->page());
        auto& drawer = *page->drawer();
        auto* pasted = drawer.findChild<QPlainTextEdit*>();
        pasted->setPlainText(QString("OPENROUTER_API_KEY=%1\nNOT_A_KEY=hello\n").arg(kCanary));
        button(drawer, "Look for keys")->click();
        QVERIFY(pasted->toPlainText().isEmpty());
        QVERIFY(waitFor([&] { return button(drawer, "Import 1 key(s)") != nullptr; }));
        QCOMPARE(page->model().rowCount(), 0);
        button(drawer, "Import 1 key(s)")->click();
        QVERIFY(waitFor([&] { return page->model().rowCount() == 1; }));
    }
    void rotatingPushesTheNewSecretToTheRelay() {
        DesktopRoom room;
        const auto key = room.room.push("ci-nightly");
        gui::MainWindow window(room.models());
        window.show();
        QVERIFY(room.open());
        window.shell()->visit({.page = gui::PageId::UpstreamKeys});
        auto* page = qobject_cast<gui::UpstreamPage*>(window.shell()->page());
        QVERIFY(waitFor([&] { return page->model().rowCount() == 1; }));
        page->findChild<gui::DataTable*>()->selectOnly(0);
        QTest::keyClicks(field(*page->drawer(), "New secret"), "sk-or-v1-fresh-0a1b2c3d4e5f");
        button(*page->drawer(), "Rotate and push")->click();
        QVERIFY(waitFor([&] {
            return room.relay.with([&](FakeRelay& relay) {
                return relay.granted.at(key.id).upstreamKey.equals(words("sk-or-v1-fresh-0a1b2c3d4e5f"));
            });
        }));
    }
    void looksAsStoredInEveryState() {
        for (const bool dark : {false, true}) {
            steadyLook().choose(dark ? gui::Look::Choice::Dark : gui::Look::Choice::Light);
            const QString shade = dark ? "-dark" : "-light";
            ScreenRoom room;
            room.fill();
            gui::MainWindow window(room.models());
            window.show();
            window.shell()->visit({.page = gui::PageId::UpstreamKeys});
            auto* page = qobject_cast<gui::UpstreamPage*>(window.shell()->page());
            page->model().show({});
            QCoreApplication::processEvents();
            keepForLooking(window, "upstream-empty" + shade);
            page->model().show(sampleUpstream());
            page->findChild<gui::DataTable*>()->selectOnly(0);
            QCOMPARE(differsFromPicture(window, "upstream" + shade), QString());
            QCOMPARE(accessibilityComplaints(window), QStringList());
            QCOMPARE(layoutComplaints(window), QStringList());
            window.shell()->visit({.page = gui::PageId::UpstreamKeys, .action = "new"});
            QCoreApplication::processEvents();
            keepForLooking(window, "upstream-add" + shade);
            window.shell()->visit({.page = gui::PageId::UpstreamKeys, .action = "import"});
            QCoreApplication::processEvents();
            keepForLooking(window, "upstream-import" + shade);
        }
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    UpstreamPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "upstream_test.moc"
