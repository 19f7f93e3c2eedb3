// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/bar_panel.h"

#include "desktop/gui/charts/chart_style.h"
#include "desktop/gui/charts/chart_tick.h"
#include "desktop/gui/charts/stacked_bars.h"
#include "desktop/gui/charts/swatch_button.h"
#include "desktop/gui/look/look.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>

namespace rubber::desktop::gui {

BarPanel::BarPanel(const QString& name, std::function<QString(qint64)> valueText, QWidget* parent)
    : QWidget(parent), m_valueText(std::move(valueText)), m_bars(new StackedBars(name, m_valueText, this)),
      m_table(new QTableWidget(this)), m_stack(new QStackedLayout), m_legend(new QHBoxLayout),
      m_asTable(new QPushButton(tr("Show as table"), this)) {
    m_table->setAccessibleName(name);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_bars->setTwin(m_table);
    m_stack->addWidget(m_bars);
    m_stack->addWidget(m_table);
    m_asTable->setProperty("kind", "link");
    m_asTable->setProperty("size", "compact");
    m_asTable->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_legend->setSpacing(0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(m_stack, 1);
    column->addLayout(m_legend);
    connect(m_asTable, &QPushButton::clicked, this, [this] { showTable(!showsTable()); });
    connect(m_bars, &StackedBars::chosen, this, &BarPanel::chosen);
    connect(m_table, &QTableWidget::cellActivated, this, [this](int row, int cell) {
        const int series = cell - 2;
        Q_EMIT chosen(row,
                      series >= 0 && series < m_data.series.size() ? m_data.series[series].name : QString());
    });
}

bool BarPanel::showsTable() const { return m_stack->currentWidget() == m_table; }

void BarPanel::showTable(bool table) {
    if (table) fillTable();
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_bars);
    m_asTable->setText(table ? tr("Show as chart") : tr("Show as table"));
    for (auto* entry : std::as_const(m_entries))
        entry->setVisible(!table);
}

void BarPanel::show(const BarData& fresh, const QString& barsAre) {
    m_data = fresh;
    m_barsAre = barsAre;
    m_bars->show(fresh);
    fillLegend();
    if (showsTable()) ChartTick::shared().ask(m_table, [this] { fillTable(); });
    QWidget::show();
}

void BarPanel::fillLegend() {
    while (m_entries.size() > m_data.series.size())
        delete m_entries.takeLast();
    while (m_entries.size() < m_data.series.size()) {
        auto* entry = new SwatchButton({}, 0, this);
        entry->setCheckable(true);
        entry->setChecked(true);
        connect(entry, &QAbstractButton::toggled, this,
                [this, entry](bool shown) { m_bars->setHidden(entry->text(), !shown); });
        m_legend->addWidget(entry, 0);
        entry->setVisible(!showsTable());
        m_entries << entry;
    }
    for (int i = 0; i < m_entries.size(); ++i) {
        const auto& series = m_data.series[i];
        auto* entry = m_entries[i];
        if (entry->text() == series.name) continue;
        const QSignalBlocker still(entry);
        entry->show(series.name, series.label, series.slot);
        entry->setChecked(!m_bars->isHiddenSeries(series.name));
    }
}

void BarPanel::fillTable() {
    QStringList heads{m_barsAre, tr("Total")};
    for (const auto& series : m_data.series)
        heads << (series.label.isEmpty() ? series.name : series.label);
    m_table->setColumnCount(int(heads.size()));
    m_table->setRowCount(int(m_data.bars.size()));
    m_table->setHorizontalHeaderLabels(heads);
    const auto put = [this](int row, int column, const QString& text, Qt::Alignment side) {
        auto* item = m_table->item(row, column);
        if (!item) m_table->setItem(row, column, item = new QTableWidgetItem);
        item->setText(text);
        item->setTextAlignment(side | Qt::AlignVCenter);
    };
    for (int bar = 0; bar < m_data.bars.size(); ++bar) {
        qint64 whole = 0;
        for (int i = 0; i < m_data.series.size(); ++i) {
            whole += m_data.series[i].values.value(bar);
            put(bar, i + 2, m_valueText(m_data.series[i].values.value(bar)), Qt::AlignRight);
        }
        put(bar, 0, m_data.bars[bar], Qt::AlignLeft);
        put(bar, 1, m_valueText(whole), Qt::AlignRight);
    }
    m_table->resizeColumnsToContents();
    m_table->horizontalHeader()->setStretchLastSection(false);
}

} // namespace rubber::desktop::gui
