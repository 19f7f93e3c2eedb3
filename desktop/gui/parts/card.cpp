// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/card.h"

#include "desktop/gui/look/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_title(new QLabel(this)) {
    setObjectName("card"); // The style sheet's name for it.
    m_column->setContentsMargins(space::l, space::m, space::l, space::l);
    m_column->setSpacing(space::m);
    m_column->addWidget(m_title);
    const auto restyle = [this] { m_title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold)); };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    setTitle(title);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

} // namespace rubber::desktop::gui
