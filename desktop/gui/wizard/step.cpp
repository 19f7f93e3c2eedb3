// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/wizard/step.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/words/error_text.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

WizardStep::WizardStep(const QString& name, const QString& heading, const PageContext& context,
                       WizardFacts& facts)
    : m_name(name), m_context(context), m_facts(facts), m_column(new QVBoxLayout(this)),
      m_messages(new MessageBar(this)) {
    setAccessibleName(heading);
    auto* title = new QLabel(heading, this);
    title->setFont(Look::now().font(TextSize::Page, QFont::DemiBold));
    title->setWordWrap(true);
    connect(&Look::now(), &Look::changed, title,
            [title] { title->setFont(Look::now().font(TextSize::Page, QFont::DemiBold)); });
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_column->addWidget(title);
    m_column->addWidget(m_messages);
}

QLabel* WizardStep::addText(const QString& text, const char* tone) {
    auto* label = line(text, tone, this);
    m_column->addWidget(label);
    return label;
}

void WizardStep::tell(const Error& error) { m_messages->tell(Tone::Danger, describe(error).whole()); }

void WizardStep::setBusy(bool busy) {
    if (busy) m_messages->clear();
    setEnabled(!busy);
    Q_EMIT changed();
}

} // namespace rubber::desktop::gui
