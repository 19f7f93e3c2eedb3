// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/qr_picture.h"

#include <QCoreApplication>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

namespace rubber::desktop::gui {

QrPicture::QrPicture(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void QrPicture::show(const QrCode& code, const QString& name) {
    m_code = code;
    setAccessibleName(name);
    updateGeometry();
    update();
    QWidget::show();
    QTimer::singleShot(0, this, &QrPicture::bringIntoView); // When it has its place.
}

void QrPicture::bringIntoView() {
    for (auto* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // Its place, not the one before.
            area->ensureWidgetVisible(this);
        }
}

void QrPicture::clear() {
    m_code.reset();
    updateGeometry();
    update();
}

QSize QrPicture::sizeHint() const {
    const int modules = m_code ? m_code->size() + 2 * QrCode::kQuietZone : 0;
    return QSize(modules, modules) * kModule;
}

void QrPicture::paintEvent(QPaintEvent*) {
    if (!m_code) return;
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    for (int row = 0; row < m_code->size(); ++row)
        for (int column = 0; column < m_code->size(); ++column)
            if (m_code->dark(column, row))
                painter.fillRect((column + QrCode::kQuietZone) * kModule,
                                 (row + QrCode::kQuietZone) * kModule, kModule, kModule, Qt::black);
}

} // namespace rubber::desktop::gui
