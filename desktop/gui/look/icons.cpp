// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/look/icons.h"

#include "shared/result.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace rubber::desktop::gui {

namespace {

QByteArray drawing(const QString& name, const QColor& colour) {
    QFile file(":/icons/" + name + ".svg");
    const bool found = file.open(QIODevice::ReadOnly);
    CHECK(found);
    return file.readAll().replace("#000", colour.name().toLatin1());
}

/// Draws from the SVG at whatever size and ratio is asked for.
class DrawnIcon : public QIconEngine {
public:
    DrawnIcon(QString name, QColor colour, QColor disabled)
        : m_name(std::move(name)), m_colour(colour), m_disabled(disabled.isValid() ? disabled : colour) {}

    void paint(QPainter* painter, const QRect& area, QIcon::Mode mode, QIcon::State) override {
        QSvgRenderer renderer(drawing(m_name, mode == QIcon::Disabled ? m_disabled : m_colour));
        renderer.render(painter, area);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, out.rect(), mode, state);
        return out;
    }
    QIconEngine* clone() const override { return new DrawnIcon(*this); }

private:
    QString m_name;
    QColor m_colour, m_disabled;
};

} // namespace

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal pixelRatio) {
    QPixmap out(QSize(size, size) * pixelRatio);
    out.setDevicePixelRatio(pixelRatio);
    out.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, colour));
    QPainter painter(&out);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return out;
}

QIcon icon(const QString& name, const QColor& colour, const QColor& disabled) {
    return QIcon(new DrawnIcon(name, colour, disabled));
}

} // namespace rubber::desktop::gui
