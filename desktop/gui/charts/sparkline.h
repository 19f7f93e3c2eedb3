// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

class QPainter;

namespace rubber::desktop::gui {

/// A curve of up to 48 values without axes, for cells and drawers; its meaning is in the words beside it. The
/// lowest line is zero, time runs from the leading side.
class Sparkline : public QWidget {
    Q_OBJECT
public:
    explicit Sparkline(QWidget* parent = nullptr);
    /// `sentence` is what the curve tells, for who cannot see it ("$12.30 in 7 days, most on Monday").
    void show(const QList<qint64>& values, const QString& sentence);
    QSize sizeHint() const override { return {120, 32}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QList<qint64> m_values;
};

/// The same for a table cell.
void paintSparkline(QPainter& painter, const QRect& area, const QList<qint64>& values, const QColor& colour);

} // namespace rubber::desktop::gui
