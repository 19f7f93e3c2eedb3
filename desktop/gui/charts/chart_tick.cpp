// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/chart_tick.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace rubber::desktop::gui {

ChartTick& ChartTick::shared() {
    // Belongs to the application: a test may make several, one after the other.
    static QPointer<ChartTick> tick;
    if (!tick) tick = new ChartTick(QCoreApplication::instance());
    return *tick;
}

ChartTick::ChartTick(QObject* parent) : QObject(parent) {
    m_timer.setInterval(kMs);
    connect(&m_timer, &QTimer::timeout, this, &ChartTick::beat);
}

void ChartTick::ask(QWidget* widget, std::function<void()> draw) {
    if (std::any_of(m_asked.begin(), m_asked.end(), [&](const Asked& each) { return each.widget == widget; }))
        return;
    m_asked.append({widget, std::move(draw)});
    if (!m_timer.isActive()) m_timer.start();
}

void ChartTick::beat() {
    const auto asked = std::exchange(m_asked, {});
    if (asked.isEmpty()) return m_timer.stop();
    // Those that are hidden ask again when they are shown.
    for (const auto& each : asked)
        if (each.widget && each.widget->isVisible()) each.draw();
}

} // namespace rubber::desktop::gui
