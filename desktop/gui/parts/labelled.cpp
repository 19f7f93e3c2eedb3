// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/labelled.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/secret_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

QLayout* labelled(const QString& label, QWidget* field) {
    auto* caption = new QLabel(label, field->parentWidget());
    auto* secret = qobject_cast<SecretField*>(field);
    caption->setBuddy(secret ? secret->field() : field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(QString(label).remove('&'));
    auto* pair = new QVBoxLayout;
    pair->setSpacing(space::xs);
    pair->addWidget(caption);
    pair->addWidget(field);
    return pair;
}

QLabel* line(const QString& text, const char* tone, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // Names and notes are anybody's text.
    label->setProperty("tone", tone);
    return label;
}

} // namespace rubber::desktop::gui
