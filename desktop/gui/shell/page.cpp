// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/page.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/shell/killed_bar.h"
#include "desktop/gui/words/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

Page::Page(const QString& title, PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_header(new QHBoxLayout), m_body(new QVBoxLayout),
      m_killedBar(new KilledBar(context, this)), m_messages(new MessageBar(this)), m_drawer(new Drawer(this)) {
    setObjectName("page");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(title);
    auto* heading = new QLabel(title, this);
    heading->setFont(Look::now().font(TextSize::Page, QFont::DemiBold));
    connect(&Look::now(), &Look::changed, heading,
            [heading] { heading->setFont(Look::now().font(TextSize::Page, QFont::DemiBold)); });
    m_header->setSpacing(space::s);
    m_header->addWidget(heading);
    m_header->addStretch();
    m_body->setSpacing(space::l);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addLayout(m_header);
    if (context.session.readOnly() != ReadOnly::No) column->addWidget(new ReadOnlyBar(context.session, this));
    column->addWidget(m_killedBar);
    column->addWidget(m_messages);
    column->addLayout(m_body, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(column, 1);
    m_drawer->attach(row);
}

bool changesSomething(Command command) {
    switch (command) {
    case Command::Edit:
    case Command::Save:
    case Command::Push:
    case Command::Suspend:
    case Command::Restore:
    case Command::Rotate:
    case Command::Undo:
    case Command::Redo:
    case Command::CopyEnv: // Its token is on record before it is seen.
    case Command::CopyKey:
        return true;
    case Command::CopyRow:
    case Command::Kill:
    case Command::Export:
    case Command::TogglePause:
        return false;
    }
    return false;
}

bool Page::escape() {
    if (!m_drawer->isOpen()) return false;
    m_drawer->close();
    return true;
}

void Page::tell(const Error& error, const QString& action) {
    m_messages->tell(Tone::Danger, describe(error).whole(), action);
}

} // namespace rubber::desktop::gui
