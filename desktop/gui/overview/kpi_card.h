// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/gui/overview/kpis.h"
#endif

#include <QAbstractButton>

class QLabel;

namespace rubber::desktop::gui {

class SpendBar;

/// A figure on a card that leads to the page behind it.
class KpiCard : public QAbstractButton {
    Q_OBJECT
public:
    explicit KpiCard(const QString& title, QWidget* parent = nullptr);
    /// `asOf` "" = now.
    void show(const Kpi& kpi, const QString& asOf = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; } ///< Always as high as its neighbours.

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void restyle();
    QLabel *m_title, *m_asOf, *m_value, *m_suffix, *m_detail;
    SpendBar* m_bar;
};

} // namespace rubber::desktop::gui
