// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/donut.h"

#include "desktop/gui/charts/chart_style.h"
#include "desktop/gui/look/look.h"

#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QPieSeries>
#include <QPieSlice>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr double kHole = 0.64, kSize = 0.98;
constexpr int kLeast = 84;
} // namespace

Donut::Donut(const QString& name, QWidget* parent)
    : Chart(name, parent), m_chart(new QChart), m_view(makeChartView(m_chart, this)),
      m_series(new QPieSeries), m_middle(new QLabel(this)) {
    setMinimumSize(kLeast, kLeast);
    m_series->setHoleSize(kHole * kSize);
    m_series->setPieSize(kSize);
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->addSeries(m_series);
    m_middle->setAlignment(Qt::AlignCenter);
    m_middle->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(m_series, &QPieSeries::hovered, this, [this](QPieSlice* slice, bool over) {
        Q_EMIT pointedAt(over ? int(m_series->slices().indexOf(slice)) : -1);
    });
    connect(m_series, &QPieSeries::clicked, this,
            [this](QPieSlice* slice) { Q_EMIT chosen(int(m_series->slices().indexOf(slice))); });
    restyle();
}

Donut::~Donut() = default;

void Donut::show(const QList<ChartShare>& shares, const QString& middle) {
    m_shares = shares;
    m_middle->setText(middle);
    fitMiddle();
    outdated();
}

void Donut::redraw() {
    // Slices are kept: the pointer may be on one.
    while (m_series->count() > m_shares.size())
        m_series->remove(m_series->slices().last());
    while (m_series->count() < m_shares.size())
        m_series->append(QString(), 0);
    const auto slices = m_series->slices();
    for (int i = 0; i < m_shares.size(); ++i) {
        slices[i]->setLabel(m_shares[i].name);
        slices[i]->setValue(double(m_shares[i].value));
    }
    restyle();
}

void Donut::fitMiddle() {
    // The largest size that stays clear of the ring.
    const double hole = std::min(width(), height()) * kSize * kHole * 0.9;
    for (const auto size : {TextSize::Section, TextSize::Small, TextSize::Axis}) {
        const QFont font = Look::now().font(size, QFont::DemiBold);
        m_middle->setFont(font);
        m_middle->setVisible(QFontMetrics(font).horizontalAdvance(m_middle->text()) <= hole);
        if (!m_middle->isHidden()) return;
    }
}

void Donut::restyle() {
    styleChart(*m_chart);
    fitMiddle();
    const auto slices = m_series->slices();
    for (int i = 0; i < slices.size() && i < m_shares.size(); ++i) {
        slices[i]->setBrush(slotBrush(m_shares[i].slot));
        slices[i]->setPen(slotPen(m_shares[i].slot));
    }
}

void Donut::resizeEvent(QResizeEvent* event) {
    m_view->setGeometry(rect());
    m_middle->setGeometry(rect());
    fitMiddle();
    Chart::resizeEvent(event);
}

} // namespace rubber::desktop::gui
