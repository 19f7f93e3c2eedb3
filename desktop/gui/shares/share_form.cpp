// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shares/share_form.h"

#include "desktop/app/error_name.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/shares/share_field.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/share_words.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

ShareForm::ShareForm(QWidget* parent)
    : QWidget(parent), m_title(new QLabel(this)), m_progress(line({}, "muted", this)), m_problem(line({}, "danger", this)),
      m_field(new ShareField(this)) {
    const auto restyle = [this] { m_title->setFont(Look::now().font(TextSize::Body, QFont::DemiBold)); };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(m_problem);
    column->addWidget(m_field);
    column->addWidget(line(tr("Type the words as the sheet numbers them. The up and down keys go to another word; a whole "
                              "share can be pasted."),
                           "muted", this));
    m_problem->hide();
    setFocusProxy(m_field);
    connect(m_field, &ShareField::completed, this, &ShareForm::entered);
    connect(m_field, &ShareField::edited, m_problem, &QWidget::hide);
}

void ShareForm::ask(const QString& what, const QString& progress) {
    m_title->setText(what);
    m_progress->setText(progress);
}

bool ShareForm::isComplete() const { return m_field->isComplete(); }
Secret ShareForm::words() const { return m_field->words(); }

void ShareForm::accept(const QString& what, const QString& progress) {
    clear();
    ask(what, progress);
    m_field->setFocus();
}

void ShareForm::refuse(const Error& error) {
    QString said = describe(error).whole();
    const bool misread = isNamed(error, "share_checksum");
    const auto wrong = misread ? int(slip39::likelyWrongWord(words())) : 0;
    if (wrong > 0) {
        said += " " + tr("Word %1 is probably the wrong one.").arg(wrong);
        m_field->correct(wrong - 1);
    } else if (!misread) {
        m_field->clear();
    }
    m_problem->setText(said);
    m_problem->show();
    m_field->setFocus();
    QAccessibleEvent event(m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ShareForm::clear() {
    m_field->clear();
    m_problem->hide();
}

void ShareForm::setBusy(bool busy) { m_field->setEnabled(!busy); }

ShareCollect::ShareCollect(QWidget* parent) : QWidget(parent), m_form(new ShareForm(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    setFocusProxy(m_form);
    connect(m_form, &ShareForm::entered, this, &ShareCollect::take);
}

QString ShareCollect::what() const { return tr("Share %1").arg(m_entry->entered() + 1); }

void ShareCollect::begin(ShareEntry* entry, const std::optional<slip39::SharePlan>& plan) {
    m_entry = entry;
    m_plan = plan;
    m_form->accept(what(), typedText(*entry, plan));
}

void ShareCollect::take() {
    if (!m_entry) return;
    if (const Status taken = m_entry->add(m_form->words()); !taken) return m_form->refuse(taken.error());
    m_form->accept(what(), typedText(*m_entry, m_plan));
    if (m_entry->complete()) Q_EMIT collected();
}

} // namespace rubber::desktop::gui
