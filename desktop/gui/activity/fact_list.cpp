// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/fact_list.h"

#include "desktop/gui/look/look.h"

#include <QFormLayout>
#include <QLabel>

namespace rubber::desktop::gui {

FactList::FactList(QWidget* parent) : QWidget(parent), m_form(new QFormLayout(this)) {
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(space::m);
    m_form->setVerticalSpacing(space::xs);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
}

void FactList::add(const QString& name, const QString& value, const QString& tip) {
    if (value.isEmpty()) return;
    auto* label = new QLabel(name, this);
    label->setProperty("tone", "muted");
    auto* said = new QLabel(value, this);
    said->setWordWrap(true);
    said->setTextFormat(Qt::PlainText);
    said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    said->setToolTip(tip);
    said->setAccessibleName(name + ": " + value);
    // Ids have no places to break at: without this one of them would widen the drawer.
    said->setMinimumWidth(1);
    said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_form->addRow(label, said);
}

} // namespace rubber::desktop::gui
