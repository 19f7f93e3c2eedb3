// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/empty_state.h"

#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kIcon = 40, kTextWidth = 360;
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_action(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setProperty("tone", "muted");
    m_text->setMaximumWidth(kTextWidth);
    // Between stretches, not aligned: an aligned label would not be given the height its lines need.
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_text, 100);
    row->addStretch(1);
    column->addStretch();
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addLayout(row);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    m_action->setProperty("kind", "primary");
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::acted);
    connect(&Look::now(), &Look::changed, this, &EmptyState::restyle);
}

void EmptyState::tell(const QString& icon, const QString& sentence, const QString& action) {
    m_iconName = icon;
    m_text->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    restyle();
}

void EmptyState::restyle() {
    m_icon->setPixmap(iconPixmap(m_iconName, Look::now().theme().disabled, kIcon, devicePixelRatioF()));
}

} // namespace rubber::desktop::gui
