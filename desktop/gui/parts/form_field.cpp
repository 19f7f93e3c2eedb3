// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/form_field.h"

#include "desktop/gui/look/look.h"

#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
void restyle(QWidget* widget) {
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}
} // namespace

FormField::FormField(const QString& label, QWidget* field, const QString& help, QWidget* parent)
    : QWidget(parent), m_field(field), m_line(qobject_cast<QLineEdit*>(field)),
      m_label(new QLabel(label, this)), m_note(new QLabel(this)), m_help(help) {
    m_label->setBuddy(field);
    m_label->setFont(Look::now().font(TextSize::Small, QFont::Medium));
    m_note->setFont(Look::now().font(TextSize::Small));
    connect(&Look::now(), &Look::changed, this, [this] {
        m_label->setFont(Look::now().font(TextSize::Small, QFont::Medium));
        m_note->setFont(Look::now().font(TextSize::Small));
    });
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    field->setAccessibleName(QString(label).remove('&'));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_label);
    column->addWidget(field);
    column->addWidget(m_note);
    if (m_line) connect(m_line, &QLineEdit::textEdited, this, &FormField::edited);
    showNote();
}

QString FormField::text() const { return m_line ? m_line->text().trimmed() : QString(); }

void FormField::setText(const QString& text) {
    if (m_line) m_line->setText(text);
}

void FormField::wrapLabel() { m_label->setWordWrap(true); }

void FormField::setHelp(const QString& help) {
    m_help = help;
    showNote();
}

void FormField::setError(const QString& error) {
    if (m_error == error) return;
    m_error = error;
    showNote();
}

void FormField::showNote() {
    const bool wrong = !m_error.isEmpty();
    m_note->setText(wrong ? m_error : m_help);
    m_note->setVisible(!m_note->text().isEmpty());
    m_note->setProperty("tone", wrong ? "danger" : "muted");
    restyle(m_note);
    m_field->setAccessibleDescription(m_note->text());
    if (!m_line) return;
    m_line->setProperty("state", wrong ? "wrong" : "");
    restyle(m_line);
}

} // namespace rubber::desktop::gui
