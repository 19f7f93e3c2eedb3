// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/money.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace rubber::desktop::gui {

/// How much of a limit is used: a thin bar, accent, warn from 80 %, danger from 100 %. Fills from the leading
/// side.
class SpendBar : public QWidget {
    Q_OBJECT
public:
    explicit SpendBar(QWidget* parent = nullptr);
    void show(Money spent, std::optional<Money> limit);
    QSize sizeHint() const override { return {120, 5}; }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    int m_permille = 0;
};

/// Parts of a thousand, at most 1,000; 1,000 for a limit of zero.
int permilleOf(Money spent, Money limit);
void paintSpendBar(QPainter& painter, const QRect& area, int permille);

} // namespace rubber::desktop::gui
