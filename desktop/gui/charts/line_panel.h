// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/charts/chart_data.h"

#include <QWidget>

#include <functional>

class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace rubber::desktop::gui {

class LineChart;

/// Lines over time and, at a click, the table with the same numbers. Lines have their points at the same times.
class LinePanel : public QWidget {
    Q_OBJECT
public:
    /// As LineChart's.
    LinePanel(const QString& name, std::function<QString(qint64)> valueText, double unit, const char* axisFormat,
              QWidget* parent = nullptr);
    void show(const QList<ChartLine>& lines, qint64 sinceMs, qint64 untilMs, const QString& sentence);
    bool showsTable() const;
    void showTable(bool table);
    QPushButton* toggle() const { return m_asTable; } ///< "Show as table"; put it where it fits.
    QTableWidget* table() const { return m_table; }
    LineChart* chart() const { return m_chart; }

private:
    void fillTable();
    std::function<QString(qint64)> m_valueText;
    QList<ChartLine> m_lines;
    LineChart* m_chart;
    QTableWidget* m_table;
    QStackedLayout* m_stack;
    QPushButton* m_asTable;
};

} // namespace rubber::desktop::gui
