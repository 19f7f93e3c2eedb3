// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/busy_line.h"

#include "desktop/gui/look/look.h"

#include <QPainter>

namespace rubber::desktop::gui {

namespace {
constexpr int kHigh = 2, kFrameMs = 33, kSteps = 40;
}

BusyLine::BusyLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(kHigh);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_move.setInterval(kFrameMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_shown = true;
        setAccessibleName(tr("Refreshing"));
        // Without motion it is a whole line.
        if (Look::now().motion(1) > 0) m_move.start();
        update();
    });
    connect(&m_move, &QTimer::timeout, this, [this] {
        m_step = (m_step + 1) % kSteps;
        update();
    });
}

void BusyLine::setBusy(bool busy) {
    if (busy) {
        if (!m_shown && !m_patience.isActive()) m_patience.start();
        return;
    }
    m_patience.stop();
    m_move.stop();
    m_shown = false;
    setAccessibleName({});
    update();
}

void BusyLine::paintEvent(QPaintEvent*) {
    if (!m_shown) return;
    QPainter painter(this);
    const Theme& theme = Look::now().theme();
    if (!m_move.isActive()) return painter.fillRect(rect(), theme.accent);
    painter.fillRect(rect(), theme.border);
    const int wide = width() / 4;
    painter.fillRect(QRect((width() + wide) * m_step / kSteps - wide, 0, wide, kHigh), theme.accent);
}

} // namespace rubber::desktop::gui
