// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/look/style_sheet.h"

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QFontMetrics>
#include <QSignalSpy>
#include <QtTest>

using namespace rubber::desktop::gui;

class LookTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeReadOnItsGround() {
        for (const Theme& t : {Theme::light(), Theme::darkOne()}) {
            const QList<QPair<QColor, QList<QColor>>> texts = {
                {t.text, {t.window, t.surface, t.sidebar, t.hover, t.selected}},
                {t.muted, {t.window, t.surface, t.sidebar, t.hover}},
                {t.accent, {t.window, t.surface}},
                {t.onAccent, {t.accent, t.accentHover}},
                {t.danger, {t.dangerGround, t.surface, t.window}},
                {t.onDanger, {t.dangerSolid, t.dangerSolidHover}},
                {t.warn, {t.warnGround, t.surface}},
                {t.ok, {t.okGround, t.surface}},
                {t.info, {t.infoGround, t.surface}},
                {t.toastText, {t.toastGround}},
            };
            for (const auto& [text, grounds] : texts)
                for (const QColor& ground : grounds)
                    QVERIFY2(contrast(text, ground) >= 4.5,
                             qPrintable(text.name() + " on " + ground.name() + ": " +
                                        QString::number(contrast(text, ground))));
        }
    }

    void outlinesAndSeriesCanBeSeen() {
        for (const Theme& t : {Theme::light(), Theme::darkOne()}) {
            for (const QColor& ground : {t.window, t.surface, t.sidebar})
                QVERIFY(contrast(t.borderStrong, ground) >= 3.0);
            for (const QColor& series : t.series)
                QVERIFY2(contrast(series, t.surface) >= 3.0, qPrintable(series.name()));
        }
    }

    void contrastIsThatOfTheStandard() {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 0.01);
        QVERIFY(qAbs(contrast(QColor("#777777"), Qt::white) - 4.48) < 0.01);
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void theStyleSheetIsFilledIn() {
        for (const Theme& theme : {Theme::light(), Theme::darkOne()})
            for (const bool highContrast : {false, true}) {
                const QString sheet = styleSheet(theme, 100, highContrast);
                QVERIFY2(!sheet.contains('@'), qPrintable(sheet.mid(sheet.indexOf('@'), 40)));
                QCOMPARE(sheet.contains(theme.accent.name()), !highContrast);
                QVERIFY(sheet.contains("padding"));
            }
        QVERIFY(styleSheet(Theme::light(), 150, false).contains("font-size: 18px"));
    }

    void everyIconDrawsSomethingInItsColour() {
        const QStringList files = QDir(":/icons").entryList();
        QVERIFY(files.size() > 40);
        for (const QString& file : files) {
            const QImage drawn = iconPixmap(file.chopped(4), QColor("#123456"), 24, 2.0).toImage();
            QCOMPARE(drawn.size(), QSize(48, 48));
            bool coloured = false;
            for (int y = 0; y < 48 && !coloured; ++y)
                for (int x = 0; x < 48 && !coloured; ++x)
                    coloured = qAlpha(drawn.pixel(x, y)) == 255 && drawn.pixelColor(x, y).name() == "#123456";
            QVERIFY2(coloured, qPrintable(file));
        }
    }

    void ourFontsAreTheOnesUsedAndTheirDigitsAreOfOneWidth() {
        for (const auto weight : {QFont::Normal, QFont::Medium, QFont::DemiBold}) {
            const QFont font = Look::now().font(TextSize::Figure, weight);
            QCOMPARE(QFontInfo(font).family(), QString("Rubber UI"));
            const QFontMetricsF metrics(font);
            for (char digit = '0'; digit <= '9'; ++digit)
                QCOMPARE(metrics.horizontalAdvance(QChar(digit)), metrics.horizontalAdvance('0'));
        }
        QVERIFY(QFontInfo(Look::now().mono()).fixedPitch());
    }

    void followsTheSystemUntilToldOtherwise() {
        Look& look = Look::now();
        QSignalSpy changed(&look, &Look::changed);
        look.choose(Look::Choice::System);
        look.systemPrefersDark(true);
        QVERIFY(look.theme().dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::darkOne().window);
        look.choose(Look::Choice::Light);
        QVERIFY(!look.theme().dark);
        look.systemPrefersDark(false);
        look.choose(Look::Choice::Dark);
        QVERIFY(look.theme().dark);
        QCOMPARE(changed.size(), 5);
        look.choose(Look::Choice::System);
    }

    void highContrastTakesTheSystemsColours() {
        Look& look = Look::now();
        look.setHighContrast(true);
        QVERIFY(contrast(look.theme().text, look.theme().surface) >= 4.5);
        QVERIFY(!qApp->styleSheet().contains("border-radius"));
        look.setHighContrast(false);
        QVERIFY(qApp->styleSheet().contains("border-radius"));
    }

    void textGrowsAsAskedAndNoFurther() {
        Look& look = Look::now();
        look.setTextPercent(150);
        QCOMPARE(look.pixels(TextSize::Body), 20);
        look.setTextPercent(1'000);
        QCOMPARE(look.textPercent(), 150);
        look.setTextPercent(1);
        QCOMPARE(look.textPercent(), 90);
        look.setTextPercent(100);
        look.setReducedMotion(true);
        QCOMPARE(look.motion(200), 0);
        look.setReducedMotion(false);
        QCOMPARE(look.motion(200), 200);
    }
};

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    Look look;
    LookTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "look_test.moc"
