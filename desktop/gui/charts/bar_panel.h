// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/charts/chart_data.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QStackedLayout;
class QTableWidget;

namespace rubber::desktop::gui {

class StackedBars;
class SwatchButton;

/// Stacked bars with all that belongs to them: a legend whose entries hide and show, and the same numbers as
/// a table behind "Show as table".
class BarPanel : public QWidget {
    Q_OBJECT
public:
    BarPanel(const QString& name, std::function<QString(qint64)> valueText, QWidget* parent = nullptr);
    /// `barsAre` heads the table's first column ("Day").
    void show(const BarData& fresh, const QString& barsAre);
    void showTable(bool table);
    bool showsTable() const;
    StackedBars* bars() const { return m_bars; }
    QTableWidget* table() const { return m_table; }
    /// "Show as table": belongs into the head of whatever holds the panel.
    QPushButton* switchButton() const { return m_asTable; }

Q_SIGNALS:
    /// A bar, or its cell in the table; `series` "" = the whole bar.
    void chosen(int bar, const QString& series);

private:
    void fillLegend();
    void fillTable();
    std::function<QString(qint64)> m_valueText;
    BarData m_data;
    QString m_barsAre;
    StackedBars* m_bars;
    QTableWidget* m_table;
    QStackedLayout* m_stack;
    QHBoxLayout* m_legend;
    QList<SwatchButton*> m_entries;
    QPushButton* m_asTable;
};

} // namespace rubber::desktop::gui
