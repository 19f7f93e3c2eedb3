// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/skeleton.h"

#include "desktop/gui/look/look.h"

#include <QAccessible>
#include <QPainter>

namespace rubber::desktop::gui {

namespace {
constexpr int kRadius = 10;
}

Skeleton::Skeleton(std::function<QList<QRect>(const QSize&)> blocks, QWidget* parent)
    : QWidget(parent), m_blocks(std::move(blocks)) {
    for (auto* timer : {&m_patience, &m_lateness})
        timer->setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    m_lateness.setInterval(kLateMs);
    connect(&m_patience, &QTimer::timeout, this, [this] { passTime(kPatienceMs); });
    connect(&m_lateness, &QTimer::timeout, this, [this] { passTime(kLateMs); });
    connect(&Look::now(), &Look::changed, this, qOverload<>(&QWidget::update));
}

void Skeleton::setAwaited(const QString& sentence) {
    m_awaited = sentence;
    update();
}

void Skeleton::passTime(int ms) {
    m_blocksShown = m_blocksShown || ms >= kPatienceMs;
    if (ms >= kLateMs && !m_late) {
        m_late = true;
        setAccessibleName(m_awaited);
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void Skeleton::showEvent(QShowEvent* event) {
    m_blocksShown = m_late = false;
    m_patience.start();
    m_lateness.start();
    QWidget::showEvent(event);
}

void Skeleton::hideEvent(QHideEvent* event) {
    m_patience.stop();
    m_lateness.stop();
    QWidget::hideEvent(event);
}

void Skeleton::paintEvent(QPaintEvent*) {
    if (!m_blocksShown) return;
    const Theme& theme = Look::now().theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.hover);
    const auto blocks = m_blocks(size());
    for (const auto& block : blocks)
        painter.drawRoundedRect(block, kRadius, kRadius);
    if (!m_late || m_awaited.isEmpty()) return;
    painter.setFont(Look::now().font(TextSize::Body));
    painter.setPen(theme.muted);
    painter.drawText(rect(), Qt::AlignCenter, m_awaited);
}

} // namespace rubber::desktop::gui
