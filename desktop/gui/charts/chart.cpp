// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/chart.h"

#include "desktop/gui/charts/chart_tick.h"
#include "desktop/gui/look/look.h"

#include <QVariant>

#include <utility>

namespace rubber::desktop::gui {

Chart::Chart(const QString& name, QWidget* parent) : QWidget(parent) {
    setAccessibleName(name);
    connect(&Look::now(), &Look::changed, this, [this] {
        restyle();
        m_outdated = true;
        if (isVisible()) flush();
    });
}

void Chart::mark(const QVariant& twin) {
    setProperty("a11yTwin", twin);
    // The view of Qt Charts is an empty node to a screen reader; this says that it may be passed over.
    for (auto* child : findChildren<QWidget*>())
        if (child->inherits("QChartView")) child->setProperty("a11yTwin", twin);
}

void Chart::setTwin(QWidget* twin) {
    twin->setProperty("a11yTwin", true);
    mark(true);
}

void Chart::setSentence(const QString& sentence) {
    mark(sentence);
    setAccessibleDescription(sentence);
}

void Chart::outdated() {
    m_outdated = true;
    if (isVisible()) ChartTick::shared().ask(this, [this] { flush(); });
}

void Chart::flush() {
    if (std::exchange(m_outdated, false)) redraw();
}

void Chart::showEvent(QShowEvent* event) {
    flush();
    QWidget::showEvent(event);
}

} // namespace rubber::desktop::gui
