// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/parts/archive_entry.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

ArchiveEntry::ArchiveEntry(const QString& name, const QString& about, QWidget* parent)
    : QWidget(parent), m_sure(new QLineEdit(this)), m_delete(new QPushButton(tr("Delete"), this)),
      m_problem(line({}, "danger", this)) {
    auto* back = new QPushButton(tr("Put back"), this);
    back->setAccessibleName(tr("Put %1 back").arg(name));
    auto* remove = new QPushButton(tr("Delete for good…"), this);
    remove->setAccessibleName(tr("Delete %1 for good").arg(name));
    remove->setProperty("kind", "quiet");
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addSpacing(space::l);
    row->addWidget(remove);
    row->addStretch();
    m_sure->setPlaceholderText(tr("Type %1 to delete it").arg(name));
    m_sure->setAccessibleName(tr("Type the name %1 to delete it").arg(name));
    m_delete->setProperty("kind", "danger");
    m_delete->setAccessibleName(tr("Delete %1").arg(name));
    m_delete->setEnabled(false);
    auto* sure = new QHBoxLayout;
    sure->addWidget(m_sure, 1);
    sure->addWidget(m_delete);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(line(about, "", this));
    column->addLayout(row);
    column->addLayout(sure);
    column->addWidget(m_problem);
    m_sure->hide();
    m_delete->hide();
    m_problem->hide();
    connect(back, &QPushButton::clicked, this, &ArchiveEntry::backAsked);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_sure->show();
        m_delete->show();
        m_sure->setFocus();
    });
    connect(m_sure, &QLineEdit::textChanged, this, [this, name](const QString& text) { m_delete->setEnabled(text == name); });
    connect(m_delete, &QPushButton::clicked, this, &ArchiveEntry::deleteAsked);
}

void ArchiveEntry::say(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace rubber::desktop::gui
