// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/charts/line_panel.h"

#include "desktop/gui/charts/line_chart.h"
#include "desktop/gui/words/time_text.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableWidget>

namespace rubber::desktop::gui {

LinePanel::LinePanel(const QString& name, std::function<QString(qint64)> valueText, double unit,
                     const char* axisFormat, QWidget* parent)
    : QWidget(parent), m_valueText(valueText),
      m_chart(new LineChart(name, std::move(valueText), unit, axisFormat, this)), m_table(new QTableWidget(this)),
      m_stack(new QStackedLayout(this)), m_asTable(new QPushButton(tr("Show as table"), this)) {
    m_table->setAccessibleName(name);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_chart->setTwin(m_table);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);
    m_asTable->setProperty("kind", "link");
    m_asTable->setProperty("size", "compact");
    m_asTable->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_asTable, &QPushButton::clicked, this, [this] { showTable(!showsTable()); });
}

bool LinePanel::showsTable() const { return m_stack->currentWidget() == m_table; }

void LinePanel::showTable(bool table) {
    if (table) fillTable();
    m_stack->setCurrentWidget(table ? static_cast<QWidget*>(m_table) : m_chart);
    m_asTable->setText(table ? tr("Show as chart") : tr("Show as table"));
}

void LinePanel::show(const QList<ChartLine>& lines, qint64 sinceMs, qint64 untilMs, const QString& sentence) {
    m_lines = lines;
    m_chart->show(lines, sinceMs, untilMs, sentence);
    if (showsTable()) fillTable();
    QWidget::show();
}

/// Newest first: that is what somebody looks for.
void LinePanel::fillTable() {
    QStringList heads{tr("Time")};
    for (const auto& line : std::as_const(m_lines))
        heads << line.name;
    const auto points = m_lines.isEmpty() ? QList<QPointF>() : m_lines.first().points;
    m_table->setColumnCount(int(heads.size()));
    m_table->setRowCount(int(points.size()));
    m_table->setHorizontalHeaderLabels(heads);
    const auto put = [this](int row, int column, const QString& text, Qt::Alignment side) {
        auto* item = m_table->item(row, column);
        if (!item) m_table->setItem(row, column, item = new QTableWidgetItem);
        item->setText(text);
        item->setTextAlignment(side | Qt::AlignVCenter);
    };
    for (int row = 0; row < points.size(); ++row) {
        const qsizetype at = points.size() - 1 - row;
        put(row, 0, utcText(WallTime{qint64(points[at].x())}), Qt::AlignLeft);
        for (int i = 0; i < m_lines.size(); ++i)
            put(row, i + 1, m_valueText(qint64(m_lines[i].points.value(at).y())), Qt::AlignRight);
    }
    m_table->resizeColumnsToContents();
}

} // namespace rubber::desktop::gui
