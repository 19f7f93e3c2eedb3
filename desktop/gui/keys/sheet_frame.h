// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/sheet.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

/// What the smaller sheets of proxy keys are made in: a column of contents and, below, Cancel and what the sheet
/// is for.
struct SheetFrame {
    struct Words {
        Q_DECLARE_TR_FUNCTIONS(keysheet)
    };
    QWidget* contents = new QWidget;
    QVBoxLayout* column = new QVBoxLayout(contents);
    QWidget* footer = new QWidget;
    QPushButton* act = new QPushButton(footer);
    QPushButton* cancel = new QPushButton(Words::tr("Cancel"), footer);

    explicit SheetFrame(const QString& verb) {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::m);
        act->setText(verb);
        act->setProperty("kind", "primary");
        auto* row = new QHBoxLayout(footer);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch();
        row->addWidget(cancel);
        row->addWidget(act);
    }
    /// After the contents are in; the sheet deletes itself when somebody leaves it.
    Sheet* open(const QString& title, QWidget* page) {
        column->addStretch();
        auto* sheet = new Sheet(title, contents, footer, page);
        QObject::connect(sheet, &Sheet::leaveAsked, sheet, &QObject::deleteLater);
        QObject::connect(cancel, &QPushButton::clicked, sheet, &QObject::deleteLater);
        return sheet;
    }
};

} // namespace rubber::desktop::gui
