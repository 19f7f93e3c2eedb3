// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#ifndef Q_MOC_RUN
#include "desktop/app/shares/plan_words.h"
#endif

class QLabel;
class QSpinBox;

namespace rubber::desktop::gui {

/// How many sheets there are and how many of them are needed. What does not go together cannot be chosen.
class PlanForm : public QWidget {
    Q_OBJECT
public:
    /// `opens`: "the vault", "home-lab".
    explicit PlanForm(const QString& opens, QWidget* parent = nullptr);
    slip39::SharePlan plan() const;

private:
    void showPlan();
    QString m_opens;
    QSpinBox *m_needed, *m_all;
    QLabel* m_meaning;
};

} // namespace rubber::desktop::gui
