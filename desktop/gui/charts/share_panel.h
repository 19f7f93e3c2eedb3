// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/charts/chart_data.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace rubber::desktop::gui {

class Donut;
class SwatchButton;

/// A donut and its list: names, values and percents. The list is the legend and the twin; a click leads on.
class SharePanel : public QWidget {
    Q_OBJECT
public:
    SharePanel(const QString& name, std::function<QString(qint64)> valueText, QWidget* parent = nullptr);
    void show(const QList<ChartShare>& shares, const QString& middle);
    QStringList texts() const; ///< The rows as they are read aloud.

Q_SIGNALS:
    void chosen(const QString& name);

private:
    std::function<QString(qint64)> m_valueText;
    QList<ChartShare> m_shares;
    Donut* m_donut;
    QWidget* m_list;
    QVBoxLayout* m_rows;
    QList<SwatchButton*> m_entries;
};

/// "62 %", "< 1 %"; never 100 % of something that is not all.
QString percentText(qint64 part, qint64 whole);

} // namespace rubber::desktop::gui
