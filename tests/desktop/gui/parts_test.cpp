// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/message_bar.h"
#include "desktop/gui/parts/pill.h"
#include "desktop/gui/parts/spend_bar.h"
#include "desktop/gui/parts/toast.h"
#include "tests/desktop/gui/gallery.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using namespace rubber;
using namespace rubber::desktop::gui;

namespace {
Money dollars(const char* text) { return *Money::parse(text); }
} // namespace

class PartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKillIsHeldNotClicked() {
        HoldButton button("Kill all keys");
        button.setHoldTime(80);
        button.show();
        QSignalSpy held(&button, &HoldButton::held), asked(&button, &HoldButton::askInstead);
        QTest::mouseClick(&button, Qt::LeftButton);
        QVERIFY(!button.holding());
        QTest::mousePress(&button, Qt::LeftButton);
        QVERIFY(button.holding());
        QVERIFY(held.wait(5'000));
        QVERIFY(!button.holding()); // Once for a hold, however long it lasts.
        QTest::mouseRelease(&button, Qt::LeftButton);
        QCOMPARE(held.size(), 1);
        QCOMPARE(asked.size(), 0);
    }
    void lettingGoLeavingAndHidingCancel() {
        HoldButton button("Kill");
        button.setHoldTime(60'000);
        button.show();
        QTest::mousePress(&button, Qt::LeftButton);
        QTest::mouseRelease(&button, Qt::LeftButton);
        QVERIFY(!button.holding());
        QTest::mousePress(&button, Qt::LeftButton);
        QTest::mouseMove(&button, {-20, -20});
        QMouseEvent away(QEvent::MouseMove, QPointF(-20, -20), QPointF(-20, -20), Qt::LeftButton,
                         Qt::LeftButton, {});
        QApplication::sendEvent(&button, &away);
        QVERIFY(!button.holding());
        QTest::mousePress(&button, Qt::RightButton);
        QVERIFY(!button.holding());
        QTest::mousePress(&button, Qt::LeftButton);
        button.hide();
        QVERIFY(!button.holding());
    }
    void theKeyboardHoldsWithSpaceAndAsksWithCtrlEnter() {
        HoldButton button("Kill");
        button.setHoldTime(80);
        button.show();
        QSignalSpy held(&button, &HoldButton::held), asked(&button, &HoldButton::askInstead);
        QTest::keyPress(&button, Qt::Key_Space);
        QVERIFY(button.holding());
        QVERIFY(held.wait(5'000));
        QTest::keyRelease(&button, Qt::Key_Space);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(asked.size(), 0);
        QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        button.click(); // As a screen reader does.
        QCOMPARE(asked.size(), 2);
        QCOMPARE(held.size(), 1);
        button.setEnabled(false);
        QTest::keyPress(&button, Qt::Key_Space);
        QVERIFY(!button.holding());
    }
    void aLimitIsCountedInThousandths() {
        QCOMPARE(permilleOf(dollars("0"), dollars("5")), 0);
        QCOMPARE(permilleOf(dollars("0.000000001"), dollars("5")), 1);
        QCOMPARE(permilleOf(dollars("4.9999"), dollars("5")), 999);
        QCOMPARE(permilleOf(dollars("5"), dollars("5")), 1'000);
        QCOMPARE(permilleOf(dollars("9"), dollars("5")), 1'000);
        QCOMPARE(permilleOf(dollars("0"), dollars("0")), 1'000);
        QCOMPARE(permilleOf(dollars("4000000000"), dollars("8000000000")), 500);
    }
    void aBarIsShownForALimitOnlyAndSaysIt() {
        SpendBar bar;
        bar.show(dollars("4"), dollars("5"));
        QVERIFY(!bar.isHidden());
        QVERIFY(bar.accessibleName().contains("80"));
        bar.show(dollars("4"), std::nullopt);
        QVERIFY(bar.isHidden());
    }
    void aBarFillsFromTheLeadingSide() {
        const Theme& theme = Look::now().theme();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QImage image(100, 8, QImage::Format_ARGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.setLayoutDirection(direction);
            paintSpendBar(painter, image.rect(), 300);
            painter.end();
            const bool left = direction == Qt::LeftToRight;
            QCOMPARE(image.pixelColor(left ? 15 : 85, 4), theme.accent);
            QCOMPARE(image.pixelColor(left ? 85 : 15, 4), theme.border);
        }
    }
    void aMessageSaysOneThingAndOffersOne() {
        MessageBar bar;
        QVERIFY(bar.isHidden());
        QSignalSpy acted(&bar, &MessageBar::acted), closed(&bar, &MessageBar::closed);
        bar.tell(Tone::Warn, "The relay does not answer.", "Try again", true);
        QVERIFY(!bar.isHidden());
        QCOMPARE(bar.accessibleName(), QString("The relay does not answer."));
        QVERIFY(bar.findChild<QToolButton*>()->isHidden()); // It stays until its cause is gone.
        bar.findChild<QPushButton*>()->click();
        QCOMPARE(acted.size(), 1);
        bar.tell(Tone::Ok, "Done.");
        QVERIFY(bar.findChild<QPushButton*>()->isHidden());
        bar.findChild<QToolButton*>()->click();
        QCOMPARE(closed.size(), 1);
        QVERIFY(bar.isHidden() && bar.sentence().isEmpty());
    }
    void aPillFitsItsText() {
        Pill pill;
        pill.show("state-active", "Active", Tone::Ok);
        const int narrow = pill.sizeHint().width();
        pill.show("state-near", "Near its limit", Tone::Warn);
        QVERIFY(pill.sizeHint().width() > narrow);
        for (int percent = 90; percent <= 150; percent += 5) {
            Look::now().setTextPercent(percent);
            const QFont font = Look::now().font(TextSize::Small, QFont::Medium);
            for (const char* text : {"Active", "Expired", "Killed", "Over its limit"}) {
                const int room = pillSize(text).width() - pillSize("").width() + 1;
                QCOMPARE(QFontMetrics(font).elidedText(text, Qt::ElideRight, room), QString(text));
            }
        }
        Look::now().setTextPercent(100);
        QCOMPARE(pill.accessibleName(), QString("Near its limit"));
    }
    void anEmptyPlaceSaysWhyAndWhatToDo() {
        EmptyState empty;
        QSignalSpy acted(&empty, &EmptyState::acted);
        empty.tell("key", "No proxy keys yet.", "New proxy key");
        QCOMPARE(empty.accessibleName(), QString("No proxy keys yet."));
        empty.findChild<QPushButton*>()->click();
        QCOMPARE(acted.size(), 1);
        empty.tell("search", "No key matches.");
        QVERIFY(empty.findChild<QPushButton*>()->isHidden());
    }
    void aToastGoesByItselfOnce() {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastHost host(&window);
        Toast* toast = host.tell("Copied.");
        QSignalSpy ended(toast, &Toast::ended);
        QVERIFY(toast->remaining() > 0 && toast->remaining() <= Toast::kPlain);
        QTest::keyClick(toast, Qt::Key_Escape);
        QCOMPARE(ended.size(), 1);
        QVERIFY(host.shown().isEmpty());
        Toast* other = host.tell("Killed.", "Undo");
        QVERIFY(other->remaining() > Toast::kPlain);
        QSignalSpy undone(other, &Toast::undone), over(other, &Toast::ended);
        other->findChild<QPushButton*>()->click();
        QCOMPARE(undone.size(), 1);
        QCOMPARE(over.size(), 1);
        QVERIFY(host.shown().isEmpty());
    }
    void aToastWaitsUnderThePointer() {
        QWidget window;
        window.resize(900, 600);
        window.show();
        QLineEdit elsewhere(&window); // Or the only button there is would have the focus.
        elsewhere.show();
        elsewhere.setFocus();
        ToastHost host(&window);
        Toast* toast = host.tell("Killed.", "Undo");
        QEnterEvent enter(QPointF(5, 5), QPointF(5, 5), QPointF(5, 5));
        QApplication::sendEvent(toast, &enter);
        const int left = toast->remaining();
        QTest::qWait(30);
        QCOMPARE(toast->remaining(), left);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(toast, &leave);
        QTest::qWait(30);
        QVERIFY(toast->remaining() < left);
    }
    void toastsStackFromBelowAndKeepClearOfTheirOwnersPlaces() {
        QWidget window;
        window.resize(900, 600);
        window.show();
        ToastHost host(&window);
        host.setMargins({232, 0, 320, 48}); // A sidebar, a drawer, a status bar.
        for (const char* text : {"one", "two", "three", "four"})
            host.tell(text);
        QCOMPARE(host.shown().size(), 3);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            window.setLayoutDirection(direction);
            window.resize(direction == Qt::LeftToRight ? 901 : 900, 600);
            int bottom = 600 - 48;
            const QList<Toast*> shown = host.shown();
            for (auto toast = shown.rbegin(); toast != shown.rend(); ++toast) {
                const QRect place = (*toast)->geometry();
                QVERIFY(place.bottom() < bottom);
                bottom = place.top();
                const QRect free = direction == Qt::LeftToRight ? QRect(232, 0, 901 - 232 - 320, 600)
                                                                : QRect(320, 0, 900 - 232 - 320, 600);
                QVERIFY(free.contains(place));
            }
        }
    }
    void everyPartIsDrawnInEveryLook() {
        const QString folder = qEnvironmentVariable("GALLERY");
        for (const auto choice : {Look::Choice::Light, Look::Choice::Dark}) {
            Look::now().choose(choice);
            for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                const auto page = makeGallery();
                page->setLayoutDirection(direction);
                page->ensurePolished();
                const QImage drawn = page->grab().toImage();
                QCOMPARE(drawn.pixelColor(2, 2), Look::now().theme().window);
                QSet<QRgb> colours;
                for (int y = 0; y < drawn.height(); y += 3)
                    for (int x = 0; x < drawn.width(); x += 3)
                        colours.insert(drawn.pixel(x, y));
                for (const QColor& seen : {Look::now().theme().accent, Look::now().theme().dangerSolid,
                                           Look::now().theme().okGround, Look::now().theme().warnGround})
                    QVERIFY2(colours.contains(seen.rgb()), qPrintable(seen.name()));
                if (!folder.isEmpty())
                    drawn.save(folder + (choice == Look::Choice::Dark ? "/dark" : "/light") +
                               (direction == Qt::RightToLeft ? "-rtl.png" : ".png"));
            }
        }
        Look::now().choose(Look::Choice::System);
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    Look look;
    PartsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "parts_test.moc"
