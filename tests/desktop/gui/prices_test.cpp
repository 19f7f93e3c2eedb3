// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/price_section.h"
#include "tests/desktop/gui/keys_room.h"

#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;

namespace {

struct PriceRoom : DesktopRoom {
    std::unique_ptr<gui::MainWindow> window;
    QTemporaryDir folder;
    PriceRoom() {
        window = std::make_unique<gui::MainWindow>(models());
        window->resize(1240, 820);
        window->show();
        if (!open()) qFatal("not open");
        window->navigator().go({.page = gui::PageId::Settings, .tab = "advanced"});
    }
    gui::Page& page() { return *window->shell()->page(); }
    gui::PriceSection& section() { return *page().findChild<gui::PriceSection*>(); }
    bool until(const std::function<bool()>& done) {
        return waitFor([&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // Nobody else does, outside of exec().
            return done();
        });
    }
    /// OpenRouter's form: one model that is dearer than the shipped book says, and one it does not have.
    QString list() {
        QFile file(folder.filePath("models.json"));
        if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
        file.write(R"({"data":[
            {"id":"openai/gpt-4o-mini","pricing":{"prompt":"0.0000003","completion":"0.0000012","input_cache_read":"0.00000015"}},
            {"id":"acme/new","pricing":{"prompt":"0.000001","completion":"0.000002"}}]})");
        return file.fileName();
    }
    Result<PriceBook> book() {
        return relay.with([&](FakeRelay&) { return room.app.prices(); });
    }
    std::string input(const char* model) {
        const auto now = book();
        const auto* price = now ? now->find("openrouter", model) : nullptr;
        return price ? price->input.toDecimalPerMillion() : "none";
    }
    const QPlainTextEdit* differences() {
        for (const auto* each : page().findChildren<QPlainTextEdit*>())
            if (each->accessibleName() == "What would change") return each;
        return nullptr;
    }
};

} // namespace

class PricesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }
    void theBookInForceIsNamed() {
        PriceRoom room;
        QVERIFY(room.until([&] { return shows(room.section(), "Price book"); }));
        QVERIFY(shows(room.section(), QString::fromStdString(room.book()->version())));
    }
    void anOfferIsShownFirstAndThenPutInForce() {
        PriceRoom room;
        const std::string before = room.input("openai/gpt-4o-mini");
        room.section().lookAt(room.list());
        QVERIFY(room.until([&] { return room.differences() != nullptr; }));
        QVERIFY(room.differences()->toPlainText().contains("openrouter acme/new"));
        QVERIFY(room.differences()->toPlainText().contains("openai/gpt-4o-mini: "));
        QCOMPARE(room.input("openai/gpt-4o-mini"), before);
        buttonNamed(room.page(), "Put these prices in force")->click();
        QVERIFY(room.until([&] { return shows(room.section(), "In force on home-lab."); }));
        QCOMPARE(room.input("openai/gpt-4o-mini"), std::string("0.30"));
        QVERIFY(!room.relay.with([](FakeRelay& fake) { return fake.book; }).empty());
    }
    void anOwnPriceIsCheckedSetAndReleased() {
        PriceRoom room;
        buttonNamed(room.page(), "Set a price of your own…")->click();
        type(fieldNamed(room.page(), "Model"), "openai/gpt-4o-mini");
        type(fieldNamed(room.page(), "A million input tokens, $"), "cheap");
        type(fieldNamed(room.page(), "A million output tokens, $"), "1.20");
        buttonNamed(room.page(), "Set the price")->click();
        QVERIFY(!fieldNamed(room.page(), "A million input tokens, $")->error().isEmpty());
        type(fieldNamed(room.page(), "A million input tokens, $"), "0.50");
        buttonNamed(room.page(), "Set the price")->click();
        QVERIFY(room.until([&] { return shows(room.section(), "openai/gpt-4o-mini at openrouter: $0.50"); }));
        QCOMPARE(room.input("openai/gpt-4o-mini"), std::string("0.50"));
        buttonNamed(room.section(), "Let updates change it")->click();
        QVERIFY(room.until([&] { return !buttonNamed(room.section(), "Let updates change it"); }));
    }
    void aListThatDoesNotReadIsSaidInPlace() {
        PriceRoom room;
        QFile file(room.folder.filePath("nothing.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no list");
        file.close();
        room.section().lookAt(file.fileName());
        QVERIFY(room.until([&] { return shows(room.section(), "The price list does not read"); }));
    }
    void aRelayThatIsAwayTakesNothing() {
        PriceRoom room;
        const std::string before = room.input("openai/gpt-4o-mini");
        room.section().lookAt(room.list());
        QVERIFY(room.until([&] { return room.differences() != nullptr; }));
        room.relay.with([](FakeRelay& fake) { fake.reachable = false; });
        buttonNamed(room.page(), "Put these prices in force")->click();
        QVERIFY(room.until([&] { return shows(room.page(), "The relay cannot be reached"); }));
        QVERIFY(buttonNamed(room.page(), "Put these prices in force")->isEnabled());
        QCOMPARE(room.input("openai/gpt-4o-mini"), before);
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    PricesTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "prices_test.moc"
