// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/extra_sections.h"

#include "desktop/app/log_file.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/shell/menus.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

SettingsExtra::SettingsExtra(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)), m_said(line({}, "muted", this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::s);
    m_column->addWidget(m_said);
    m_said->hide();
}

QPushButton* SettingsExtra::addButton(const QString& text, const char* kind) {
    auto* button = new QPushButton(text, this);
    button->setProperty("kind", kind);
    auto* row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch();
    m_column->addLayout(row);
    return button;
}

void SettingsExtra::say(const QString& text, const char* tone) {
    m_said->setText(text);
    m_said->setProperty("tone", tone);
    m_said->setStyleSheet("/**/"); // Makes Qt look at the property again.
    m_said->setStyleSheet({});
    m_said->setVisible(!text.isEmpty());
}

KillCredentialSection::KillCredentialSection(const PageContext& context, QWidget* parent)
    : SettingsExtra(context, parent) {
    column()->addWidget(line(tr("Killing needs no unlocked vault: a separate key in %1/kill.json, readable by you alone, "
                                "can kill and do nothing else.")
                                 .arg(context.session.home()),
                             "muted", this));
    auto* test = addButton(tr("Is it in order?"));
    connect(test, &QPushButton::clicked, this, [this] {
        this->context().desk.ask(
            this, [](App& app) { return app.vaultFacts(); },
            [this](const VaultFacts& facts) {
                if (facts.hasKillFile)
                    say(tr("It is there. The next kill uses it."), "ok");
                else
                    say(tr("It is missing. Unlocking the vault once writes it again."), "danger");
            });
    });
}

LogSection::LogSection(const PageContext& context, QWidget* parent) : SettingsExtra(context, parent) {
    const QString folder = QString::fromStdString(logFolder(context.session.home().toStdString()));
    column()->addWidget(line(tr("The log is in %1, readable by you alone. It takes at most 2 MB.").arg(folder), "muted", this));
    auto* open = addButton(tr("Open log folder"));
    connect(open, &QPushButton::clicked, this, [this, folder] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            say(tr("Nothing here opens folders. It is at %1.").arg(folder), "danger");
    });
}

KeyboardSection::KeyboardSection(const PageContext& context, QWidget* parent) : SettingsExtra(context, parent) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::xl);
    grid->setVerticalSpacing(space::xs);
    int row = 0;
    for (const auto& [name, keys] : context.navigator.shortcuts()) {
        auto* what = new QLabel(name, this);
        auto* how = new QLabel(keys, this);
        how->setFont(Look::now().mono());
        grid->addWidget(what, row, 0);
        grid->addWidget(how, row++, 1);
    }
    grid->setColumnStretch(2, 1);
    column()->addLayout(grid);
    column()->addWidget(line(tr("In lists: Enter opens, Esc closes, J and K step through Activity, Space pauses it. Delete "
                                "does nothing, on purpose."),
                             "muted", this));
}

} // namespace rubber::desktop::gui
