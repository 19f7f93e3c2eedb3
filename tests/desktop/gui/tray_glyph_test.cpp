// SPDX-License-Identifier: GPL-3.0-or-later
// The seven glyphs. GLYPHS=folder keeps a picture of all of them on light and dark panels, four times as
// large.
#include "desktop/gui/tray/tray_glyph.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <QtTest>

using namespace rubber::desktop::gui;

namespace {

constexpr std::array kStates{TrayState::Well,    TrayState::NearLimit, TrayState::Alarm,   TrayState::Killed,
                             TrayState::Offline, TrayState::Locked,    TrayState::NotSetUp};

/// How much two glyphs differ in coverage alone: sum of alpha differences, in whole pixels.
double shapeDistance(TrayState one, TrayState other, int size) {
    const QImage a = trayGlyph(one, PanelGround::Light, size).toImage();
    const QImage b = trayGlyph(other, PanelGround::Light, size).toImage();
    double sum = 0;
    for (int y = 0; y < size; ++y)
        for (int x = 0; x < size; ++x)
            sum += qAbs(qAlpha(a.pixel(x, y)) - qAlpha(b.pixel(x, y))) / 255.0;
    return sum;
}

/// The most saturated colour that covers a pixel wholly.
QColor strongest(TrayState state, PanelGround ground) {
    const QImage image = trayGlyph(state, ground, 64).toImage();
    QColor best(Qt::black);
    for (int y = 0; y < 64; ++y)
        for (int x = 0; x < 64; ++x) {
            const QColor c = image.pixelColor(x, y);
            if (c.alpha() == 255 && (best == QColor(Qt::black) || c.hsvSaturation() > best.hsvSaturation()))
                best = c;
        }
    return best;
}

} // namespace

class TrayGlyphTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void statesDifferInShapeNotOnlyInColour() {
        for (const int size : {16, 22})
            for (const TrayState one : kStates)
                for (const TrayState other : kStates)
                    if (one != other)
                        QVERIFY2(shapeDistance(one, other, size) > size * size * 0.03,
                                 qPrintable(QString("%1 and %2 at %3 px: %4")
                                                .arg(int(one))
                                                .arg(int(other))
                                                .arg(size)
                                                .arg(shapeDistance(one, other, size))));
    }

    void badgesHaveTheColourOfTheirState() {
        const std::pair<TrayState, std::pair<const char*, const char*>> wanted[] = {
            {TrayState::NearLimit, {"#b26a00", "#f2b84b"}}, {TrayState::Alarm, {"#c93b31", "#ff6b60"}},
            {TrayState::Killed, {"#c93b31", "#ff6b60"}},    {TrayState::Locked, {"#1a1d23", "#eceef2"}},
            {TrayState::Well, {"#1a1d23", "#eceef2"}},      {TrayState::NotSetUp, {"#1a1d23", "#eceef2"}}};
        for (const auto& [state, colours] : wanted) {
            QCOMPARE(strongest(state, PanelGround::Light).name(), QString(colours.first));
            QCOMPARE(strongest(state, PanelGround::Dark).name(), QString(colours.second));
        }
    }

    void aTemplateIsBlackAndAlphaOnly() {
        for (const TrayState state : kStates) {
            const QImage image = trayGlyph(state, PanelGround::Template, 32).toImage();
            for (int y = 0; y < 32; ++y)
                for (int x = 0; x < 32; ++x)
                    if (qAlpha(image.pixel(x, y)) > 0) QCOMPARE(image.pixel(x, y) & 0xffffff, 0u);
            QVERIFY(trayIcon(state, PanelGround::Template).isMask());
            QVERIFY(!trayIcon(state, PanelGround::Dark).isMask());
        }
    }

    void theIconHasEverySize() {
        QList<QSize> sizes = trayIcon(TrayState::Well, PanelGround::Dark).availableSizes();
        QCOMPARE(sizes.size(), qsizetype(kGlyphSizes.size()));
        for (const int size : kGlyphSizes)
            QVERIFY(sizes.contains(QSize(size, size)));
    }

    void nothingIsCutOffAtTheEdge() {
        for (const TrayState state : kStates) {
            const QImage image = trayGlyph(state, PanelGround::Light, 64).toImage();
            for (int i = 0; i < 64; ++i)
                for (const QPoint edge : {QPoint(i, 0), QPoint(0, i)})
                    QVERIFY(qAlpha(image.pixel(edge)) == 0);
        }
    }

    void gnomesBarIsDarkWhateverItsWindowsAre() {
        QCOMPARE(panelGround(PanelChoice::Auto, false, "ubuntu:GNOME"), PanelGround::Dark);
        QCOMPARE(panelGround(PanelChoice::Auto, false, "KDE"), PanelGround::Light);
        QCOMPARE(panelGround(PanelChoice::Auto, true, "KDE"), PanelGround::Dark);
        QCOMPARE(panelGround(PanelChoice::Light, true, "GNOME"), PanelGround::Light);
        QCOMPARE(panelGround(PanelChoice::Dark, false, "KDE"), PanelGround::Dark);
    }

    void aPictureOfAllIsKept() {
        const QString folder = qEnvironmentVariable("GLYPHS");
        if (folder.isEmpty()) QSKIP("Only with GLYPHS=folder.");
        QVERIFY(QDir().mkpath(folder));
        constexpr int scale = 4, cell = 26;
        QImage sheet(cell * scale * int(kStates.size()), cell * scale * 4, QImage::Format_RGB32);
        QPainter painter(&sheet);
        int row = 0;
        for (const auto& [ground, colour] :
             {std::pair(PanelGround::Light, "#E8E9EC"), std::pair(PanelGround::Dark, "#202328")})
            for (const int size : {16, 22}) {
                painter.fillRect(0, row * cell * scale, sheet.width(), cell * scale, QColor(colour));
                for (std::size_t i = 0; i < kStates.size(); ++i) {
                    const int margin = (cell - size) / 2 * scale;
                    painter.drawImage(QPoint(int(i) * cell * scale + margin, row * cell * scale + margin),
                                      trayGlyph(kStates[i], ground, size)
                                          .toImage()
                                          .scaled(size * scale, size * scale, Qt::IgnoreAspectRatio,
                                                  Qt::FastTransformation));
                }
                ++row;
            }
        painter.end();
        QVERIFY(sheet.save(folder + "/tray.png"));
    }
};

QTEST_MAIN(TrayGlyphTest)
#include "tray_glyph_test.moc"
