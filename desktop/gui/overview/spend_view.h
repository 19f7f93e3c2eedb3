// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/place.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers this pulls in.
#include "desktop/models/spend.h"
#endif

#include <QWidget>

class QLabel;
class QStackedLayout;

namespace rubber::desktop::gui {

class BarPanel;
class Card;
class EmptyState;
class SharePanel;

/// Spend by model: bars over time, two thirds wide, and the shares of the range. Without any request yet,
/// what to do to make the first.
class SpendView : public QWidget {
    Q_OBJECT
public:
    explicit SpendView(QWidget* parent = nullptr);
    void show(const models::Spend& spend);
    /// What the button of the empty state offers; "" = none.
    void setFirstStep(const QString& sentence, const QString& action);
    BarPanel* bars() const { return m_bars; }
    /// Its pages would like more height than the window has; charts can be smaller.
    bool hasHeightForWidth() const override { return false; }

Q_SIGNALS:
    void chosen(const rubber::desktop::gui::Place& place);
    void firstStepAsked();

private:
    Place placeOf(int bar, const QString& series) const;
    WallTime m_since;
    SpendBucket m_bucket{};
    Card* m_barCard;
    QLabel* m_barTitle;
    Card* m_shareCard;
    BarPanel* m_bars;
    SharePanel* m_shares;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
};

/// "Other" is what the models without a colour are called.
QString otherModels();

} // namespace rubber::desktop::gui
