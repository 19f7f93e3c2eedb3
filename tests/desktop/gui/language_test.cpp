// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/language.h"
#include "desktop/gui/parts/toast.h"
#include "desktop/gui/settings/setting_words.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/shell/sidebar.h"
#include "desktop/gui/wizard/steps.h"
#include "desktop/gui/words/alert_words.h"
#include "desktop/gui/words/condition_words.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "tests/desktop/gui/accessibility_walk.h"
#include "tests/desktop/gui/pictures.h"
#include "tests/desktop/gui/pseudo_translator.h"
#include "tests/desktop/gui/screen_room.h"
#include "tests/desktop/gui/screens.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace rubber;
using namespace rubber::test;
using namespace rubber::desktop;
using models::VaultState;

namespace {

/// For the length of a test, and no longer: tests share the process.
class Speaking {
public:
    Speaking() { QCoreApplication::installTranslator(&m_pseudo); }
    ~Speaking() { QCoreApplication::removeTranslator(&m_pseudo); }

private:
    PseudoTranslator m_pseudo;
};
class Mirrored {
public:
    Mirrored() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    ~Mirrored() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

QRect placeIn(const QWidget& window, const QWidget& widget) {
    return {widget.mapTo(&window, QPoint(0, 0)), widget.size()};
}

} // namespace

class LanguageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { steadyLook(); }

    void everySentenceGoesThroughATranslator() {
        const Speaking pseudo;
        QStringList missed;
        everyWindow([&](QWidget& window, const QString& name) {
            for (const auto& text : untranslated(window, fixtureTexts()))
                missed << name + ": " + text;
        });
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join('\n')));
    }
    void aSentenceWithoutATranslatorIsFound() {
        const Speaking pseudo;
        QWidget window;
        auto* label = new QLabel("ci-nightly is not pushed", &window);
        auto* data = new QLabel("ci-nightly, $2.10, 14:02, 41 ms", &window);
        window.show();
        QCOMPARE(untranslated(window, fixtureTexts()).size(), 1);
        label->setText(QCoreApplication::translate("test", "%1 is not pushed").arg("ci-nightly"));
        QCOMPARE(untranslated(window, fixtureTexts()), QStringList());
        data->setToolTip("a day");
        QCOMPARE(untranslated(window, fixtureTexts()).size(), 1);
    }
    void longerSentencesFit() {
        const Speaking pseudo;
        QStringList complaints;
        everyWindow([&](QWidget& window, const QString& name) {
            keepForLooking(window, "pseudo-" + name);
            // Beside or in a drawer there is no room for every word at nearly half as long again; there the languages are
            // judged as they are (everyLanguageFits).
            if (name == "keys-canary" || name == "keys-suspected" || name == "keys-anomalies") return;
            for (const auto& complaint : layoutComplaints(window))
                complaints << name + ": " + complaint;
        });
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    void arabicIsMirrored() {
        const Mirrored mirrored;
        QStringList complaints;
        everyWindow([&](QWidget& window, const QString& name) {
            keepForLooking(window, "mirrored-" + name);
            for (const auto& complaint : layoutComplaints(window))
                complaints << name + ": " + complaint;
        });
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.fill();
        settle(window);
        const auto* sidebar = window.shell()->sidebar();
        QCOMPARE(placeIn(window, *sidebar).right(), window.width() - 1);
    }
    void aToastStaysClearOfTheDrawerOnEitherSide_data() {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void aToastStaysClearOfTheDrawerOnEitherSide() {
        QFETCH(Qt::LayoutDirection, direction);
        if (gui::sections().isEmpty()) QSKIP("no page has a drawer yet");
        QGuiApplication::setLayoutDirection(direction);
        ScreenRoom room;
        gui::MainWindow window(room.models());
        room.fill();
        settle(window);
        auto* drawer = window.shell()->page()->drawer();
        drawer->open("ci-nightly", new QWidget, new QPushButton("Kill", &window));
        auto* toast = window.toasts().tell("laptop-agent killed on 2 of 2 relays in 0.4 s.", "Undo");
        settle(window);
        QVERIFY(!placeIn(window, *toast).intersects(placeIn(window, *drawer)));
        QVERIFY(!placeIn(window, *toast).intersects(placeIn(window, *window.shell()->sidebar())));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void amountsAndAddressesStayInOnePieceInArabic() {
        const Money spent = *Money::parse("2.10"), cap = *Money::parse("5.00");
        QCOMPARE(gui::moneyOfText(spent, cap), QString("$2.10 of $5.00"));
        const Mirrored mirrored;
        QCOMPARE(gui::moneyOfText(spent, cap), QString(QChar(0x2066)) + "$2.10 of $5.00" + QChar(0x2069));
        QCOMPARE(gui::isolated("203.0.113.7"), QString(QChar(0x2066)) + "203.0.113.7" + QChar(0x2069));
    }
    void theSystemsLanguageIsKeptWhereThereIsOne_data() {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("the system's, of another country") << "" << "de_AT" << "de_AT";
        QTest::newRow("chosen, and the system's too") << "de" << "de_AT" << "de_AT";
        QTest::newRow("chosen against the system's") << "fr" << "de_AT" << "fr_FR";
        QTest::newRow("one without a translation") << "" << "pl_PL" << "en_US";
        QTest::newRow("chosen, without a translation") << "pt_BR" << "ja_JP" << "ja_JP";
        QTest::newRow("Chinese of the other script") << "" << "zh_TW" << "en_US";
        QTest::newRow("Chinese") << "zh_CN" << "en_GB" << "zh_CN";
    }
    void theSystemsLanguageIsKeptWhereThereIsOne() {
        QFETCH(QString, setting);
        QFETCH(QString, system);
        QFETCH(QString, spoken);
        QCOMPARE(gui::localeFor(setting, QLocale(system)).name(), spoken);
    }
    void arabicCountsWithTheDigitsOfMoneyAndAddresses() {
        QCOMPARE(gui::localeFor("ar", QLocale("en_US")).toString(1234), QString("1,234"));
        QCOMPARE(gui::localeFor("", QLocale("ar_EG")).zeroDigit(), QString("0"));
        QCOMPARE(gui::localeFor("ar", QLocale("en_US")).textDirection(), Qt::RightToLeft);
    }
    void onlyOneKeyIsKilledInTheSingular() {
        gui::speak("en");
        QCOMPARE(QObject::tr("Kill %n key(s)", nullptr, 1), QString("Kill 1 key"));
        QCOMPARE(QObject::tr("Kill %n key(s)", nullptr, 2), QString("Kill 2 keys"));
    }
    void whatIsLookedUpIsWhatWasTranslated() {
        gui::speak("de");
        QCOMPARE(gui::wordsFor(models::KeyCondition::Killed).text, QString("Abgeschaltet"));
        QCOMPARE(gui::ruleName(AlertRule::DailyNear), QString("Tageslimit nahe"));
        QCOMPARE(gui::settingWords("general.language").label, QString("Sprache"));
        QCOMPARE(gui::describe(Error{ErrorCode::Unauthorized, "wrong_passphrase: no"}).sentence, QString("Falsche Passphrase."));
        QCOMPARE(gui::spanText(Duration::days(3)), QString("3 Tage"));
        QCOMPARE(QObject::tr("Kill all keys"), QString("Alle Schlüssel abschalten"));
        QCOMPARE(gui::moneyText(*Money::parse("1234.5")), QString("$1.234,50"));
    }
    void everyLanguageFits_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"de", "es", "fr", "ja", "zh_CN"})
            QTest::newRow(language) << language;
    }
    void everyLanguageFits() {
        QFETCH(QString, language);
        gui::speak(language);
        QStringList complaints;
        everyWindow([&](QWidget& window, const QString& name) {
            keepForLooking(window, language + "-" + name);
            for (const auto& complaint : layoutComplaints(window))
                complaints << name + ": " + complaint;
        });
        gui::speak("en");
        QLocale::setDefault(QLocale::c());
        QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join('\n')));
    }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    LanguageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "language_test.moc"
