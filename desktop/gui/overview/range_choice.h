// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "desktop/models/spend.h"
#endif

#include <QComboBox>

namespace rubber::desktop::gui {

/// 24 hours, 7 days, 30 days, This month, Custom… Days are UTC days.
class RangeChoice : public QComboBox {
    Q_OBJECT
public:
    explicit RangeChoice(const Clock& clock, QWidget* parent = nullptr);
    const models::SpendRange& range() const { return m_range; }
    /// A word of Place::range ("7d"); others change nothing.
    void choose(const QString& word);
    /// What `restore` takes: such a word, or two days ("2026-03-01..2026-03-12").
    QString text() const;
    void restore(const QString& text);

Q_SIGNALS:
    void chosen();

private:
    void pick(int index);
    void askDates();
    void showDates();
    const Clock& m_clock;
    models::SpendRange m_range;
    int m_shown = 2; ///< Where it was before "Custom…" was cancelled.
};

} // namespace rubber::desktop::gui
