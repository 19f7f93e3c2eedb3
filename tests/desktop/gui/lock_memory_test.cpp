// SPDX-License-Identifier: GPL-3.0-or-later
// After a lock the secrets that went through the windows stand nowhere in the process: not in a field, not on the
// clipboard, not in memory that was given back.
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/system/wipe_freed.h"
#include "tests/desktop/gui/memory_search.h"
#include "tests/desktop/gui/screen_room.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

QLineEdit* fieldIn(QWidget& window, const QString& name) {
    for (auto* each : window.findChildren<QLineEdit*>())
        if (each->isVisible() && each->accessibleName() == name) return each;
    return nullptr;
}
QPushButton* buttonIn(QWidget& window, const QString& text) {
    for (auto* each : window.findChildren<QPushButton*>())
        if (each->isVisible() && each->text() == text) return each;
    return nullptr;
}
/// One key after the other, as a hand does.
void type(QLineEdit* field, const PlantedSecret& secret) {
    for (int i = 0; i < secret.size(); ++i)
        QTest::keyClick(field, secret.at(i));
}
Secret inTheClear(const PlantedSecret& planted) {
    std::string text = planted.plain();
    Secret secret{std::string_view(text)};
    wipe(text.data(), text.size());
    return secret;
}
void settle() {
    for (int i = 0; i < 5; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
}

} // namespace

class LockMemoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the address sanitizer has an allocator of its own, which keeps what was freed: run it in the dev preset");
#endif
        gui::wipeFreedMemory(); // As main does.
        steadyLook();
    }

    void whatStandsSomewhereIsFound() {
        const PlantedSecret secret("canary-");
        QCOMPARE(placesOf(secret), QStringList());
        auto bytes = std::make_unique<std::string>(secret.plain());
        QVERIFY(!placesOf(secret).isEmpty());
        wipe(bytes->data(), bytes->size());
        QCOMPARE(placesOf(secret), QStringList());
        auto text = std::make_unique<QString>();
        for (int i = 0; i < secret.size(); ++i)
            *text += QChar(secret.at(i));
        QVERIFY(placesOf(secret).join('\n').contains("UTF-16"));
        text.reset(); // Given back and not wiped by anybody of ours.
        QCOMPARE(placesOf(secret).join('\n'), QString());
    }
    void nothingIsLeftAfterALock() {
        const PlantedSecret passphrase("Pass-phrase "), upstream("sk-or-v1-canary", 70);
        std::optional<PlantedSecret> token;
        DesktopRoom room;
        VERIFY_OK(room.room.app.changePassphrase(words("correct horse"), inTheClear(passphrase)));
        room.room.app.lock();
        gui::MainWindow window(room.models());
        window.show();
        room.session.look();
        QVERIFY(waitFor([&] { return fieldIn(window, "Passphrase") != nullptr; }));
        type(fieldIn(window, "Passphrase"), passphrase);
        QTest::keyClick(fieldIn(window, "Passphrase"), Qt::Key_Return);
        QVERIFY(waitFor([&] { return room.live.loaded(); }));

        // The upstream key is typed, and shown again.
        window.shell()->visit({.page = gui::PageId::UpstreamKeys, .action = "new"});
        QVERIFY(waitFor([&] { return fieldIn(window, "Upstream key") != nullptr; }));
        type(fieldIn(window, "Upstream key"), upstream);
        QVERIFY(waitFor([&] { return buttonIn(window, "Put it into the vault")->isEnabled(); }));
        buttonIn(window, "Put it into the vault")->click();
        QVERIFY(waitFor([&] {
            const auto keys = room.room.app.unlock(inTheClear(passphrase)) ? room.room.app.upstreamKeys() : Result<std::vector<UpstreamReport>>();
            return keys && keys->size() == 1;
        }));
        // A proxy key of it, whose lines go to the clipboard.
        {
            PushRequest request;
            request.keyOrLabel = words("openrouter");
            request.name = "ci-nightly";
            const auto pushed = room.room.app.push(std::move(request));
            VERIFY_OK(pushed);
            token = PlantedSecret::of(pushed->token.reveal());
        }
        room.room.app.lock();
        // The relay of this test is no other process: what it opened is not the desktop's.
        room.relay.with([](FakeRelay& fake) {
            for (auto& [id, granted] : fake.granted)
                granted.upstreamKey = Secret();
        });
        room.live.refresh();
        QVERIFY(waitFor([&] { return !room.live.status().keys.empty(); }));
        window.shell()->visit({.page = gui::PageId::Keys, .key = QString::fromStdString(room.live.status().keys.front().id.text())});
        QVERIFY(waitFor([&] { return buttonIn(window, "Copy env lines") != nullptr; }));
        buttonIn(window, "Copy env lines")->click();
        QVERIFY(waitFor([&] { return room.clipboard.holding(); }));
        QVERIFY(!placesOf(*token).isEmpty()); // It is there while it is needed.

        room.clipboard.clear(); // As the program does at a lock.
        room.session.lock(models::LockReason::ByUser);
        QVERIFY(!window.shell());
        QVERIFY(waitFor([&] { return room.desk.waiting() == 0; }));
        settle();
        QCOMPARE(placesOf(passphrase).join('\n'), QString());
        QCOMPARE(placesOf(upstream).join('\n'), QString());
        QCOMPARE(placesOf(*token).join('\n'), QString());
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    LockMemoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "lock_memory_test.moc"
