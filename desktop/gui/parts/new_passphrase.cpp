// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/new_passphrase.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/secret_field.h"
#include "desktop/gui/parts/strength_bar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

NewPassphrase::NewPassphrase(const QString& label, const QString& again, QWidget* parent)
    : QWidget(parent), m_first(new SecretField(QString(label).remove('&'), this)),
      m_again(new SecretField(QString(again).remove('&'), this)), m_strength(new StrengthBar(this)),
      m_anyway(new QCheckBox(tr("Use it anyway"), this)), m_mismatch(line(tr("The two are not the same."), "danger", this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(labelled(label, m_first));
    column->addWidget(m_strength);
    column->addWidget(m_anyway);
    column->addLayout(labelled(again, m_again));
    column->addWidget(m_mismatch);
    m_anyway->hide();
    m_mismatch->hide();
    setFocusProxy(m_first);
    for (auto* field : {m_first, m_again}) {
        connect(field, &SecretField::edited, this, &NewPassphrase::judge);
        connect(field, &SecretField::entered, this, [this] {
            if (isComplete()) Q_EMIT entered();
        });
    }
    connect(m_anyway, &QCheckBox::toggled, this, &NewPassphrase::changed);
}

void NewPassphrase::judge() {
    m_strength->show(m_first->copy());
    m_anyway->setVisible(!m_first->isEmpty() && m_strength->isWeak());
    if (!m_strength->isWeak()) m_anyway->setChecked(false);
    const bool differ = !m_again->isEmpty() && !m_again->copy().equals(m_first->copy());
    m_mismatch->setVisible(differ);
    m_again->setWrong(differ);
    Q_EMIT changed();
}

bool NewPassphrase::isComplete() const {
    return !m_first->isEmpty() && m_first->copy().equals(m_again->copy()) &&
           (!m_strength->isWeak() || m_anyway->isChecked());
}

Secret NewPassphrase::copy() const { return m_first->copy(); }

void NewPassphrase::clear() {
    m_first->clear();
    m_again->clear();
    m_anyway->setChecked(false);
    judge();
}

} // namespace rubber::desktop::gui
