// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/tray/tray_glyph.h"

#include "shared/result.h"

#include <QFile>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

/// Resources of a static library are there only when somebody asks for them; the macro wants no namespace.
static void haveResources() { Q_INIT_RESOURCE(tray); }

namespace rubber::desktop::gui {

namespace {

struct Ink {
    const char* line;
    const char* warn;
    const char* danger;
};

/// Panels are not our windows, so these are no roles of Theme.
constexpr Ink inkOn(PanelGround ground) {
    switch (ground) {
    case PanelGround::Light:
        return {"#1A1D23", "#B26A00", "#C93B31"};
    case PanelGround::Dark:
        return {"#ECEEF2", "#F2B84B", "#FF6B60"};
    case PanelGround::Template:
        break;
    }
    return {"#000000", "#000000", "#000000"};
}

struct Drawing {
    const char* file;
    const char* Ink::*badge;
};

constexpr Drawing drawingOf(TrayState state) {
    switch (state) {
    case TrayState::Alarm:
        return {"alarm", &Ink::danger};
    case TrayState::Killed:
        return {"killed", &Ink::danger};
    case TrayState::NearLimit:
        return {"near", &Ink::warn};
    case TrayState::Offline:
        return {"offline", &Ink::line};
    case TrayState::Locked:
        return {"locked", &Ink::line};
    case TrayState::NotSetUp:
        return {"not-set-up", &Ink::line};
    case TrayState::Well:
        break;
    }
    return {"well", &Ink::line};
}

QByteArray svgOf(TrayState state, PanelGround ground) {
    haveResources();
    const Drawing drawing = drawingOf(state);
    QFile file(QString(":/tray/%1.svg").arg(drawing.file));
    const bool found = file.open(QIODevice::ReadOnly);
    CHECK(found);
    const Ink ink = inkOn(ground);
    QByteArray svg = file.readAll();
    svg.replace("\"#f00\"", '"' + QByteArray(ink.*drawing.badge) + '"');
    svg.replace("\"#000\"", '"' + QByteArray(ink.line) + '"');
    return svg;
}

} // namespace

PanelGround panelGround(PanelChoice choice, bool systemPrefersDark, const QString& desktop) {
    if (choice == PanelChoice::Light) return PanelGround::Light;
    if (choice == PanelChoice::Dark) return PanelGround::Dark;
    for (const QString& name : desktop.split(':'))
        if (name.compare("GNOME", Qt::CaseInsensitive) == 0 ||
            name.compare("Unity", Qt::CaseInsensitive) == 0)
            return PanelGround::Dark;
    return systemPrefersDark ? PanelGround::Dark : PanelGround::Light;
}

QPixmap trayGlyph(TrayState state, PanelGround ground, int size) {
    QPixmap out(size, size);
    out.fill(Qt::transparent);
    QSvgRenderer renderer(svgOf(state, ground));
    CHECK(renderer.isValid());
    QPainter painter(&out);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return out;
}

QIcon trayIcon(TrayState state, PanelGround ground) {
    QIcon icon;
    for (const int size : kGlyphSizes)
        icon.addPixmap(trayGlyph(state, ground, size));
    icon.setIsMask(ground == PanelGround::Template);
    return icon;
}

} // namespace rubber::desktop::gui
