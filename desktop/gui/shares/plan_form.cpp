// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shares/plan_form.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kMost = 16, kNeeded = 3, kAll = 5;
}

PlanForm::PlanForm(const QString& opens, QWidget* parent)
    : QWidget(parent), m_opens(opens), m_needed(new QSpinBox(this)), m_all(new QSpinBox(this)),
      m_meaning(line({}, "muted", this)) {
    // One share that opens alone is a copy of the key; more of its kind would all have the same words.
    m_needed->setRange(2, kMost);
    m_all->setRange(2, kMost);
    m_all->setValue(kAll);
    m_needed->setValue(kNeeded);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(space::m);
    fields->addLayout(labelled(tr("Sheets &needed"), m_needed));
    fields->addLayout(labelled(tr("Sheets in &all"), m_all));
    fields->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(fields);
    column->addWidget(m_meaning);
    setFocusProxy(m_needed);
    connect(m_needed, &QSpinBox::valueChanged, this, [this](int needed) {
        if (m_all->value() < needed) m_all->setValue(needed);
        showPlan();
    });
    connect(m_all, &QSpinBox::valueChanged, this, [this](int all) {
        if (m_needed->value() > all) m_needed->setValue(all);
        showPlan();
    });
    showPlan();
}

slip39::SharePlan PlanForm::plan() const {
    return {1, {{std::uint8_t(m_needed->value()), std::uint8_t(m_all->value())}}};
}

void PlanForm::showPlan() {
    const int needed = m_needed->value(), all = m_all->value();
    m_meaning->setText(tr("Any %1 of the %2 sheets together open %3. %4 of them say nothing at all; %5 may be lost.")
                           .arg(needed)
                           .arg(all)
                           .arg(m_opens)
                           .arg(needed - 1)
                           .arg(all - needed));
}

} // namespace rubber::desktop::gui
