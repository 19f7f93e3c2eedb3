// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/row_keys.h"

#include "desktop/gui/parts/data_table.h"

#include <QKeyEvent>

namespace rubber::desktop::gui {

RowKeys::RowKeys(DataTable* table) : QObject(table) { table->installEventFilter(this); }

bool RowKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Copy)) return Q_EMIT copyAsked(), true;
    if (key->modifiers() != Qt::NoModifier) return false;
    switch (key->key()) {
    case Qt::Key_J:
        return Q_EMIT stepped(1), true;
    case Qt::Key_K:
        return Q_EMIT stepped(-1), true;
    case Qt::Key_Space:
        return Q_EMIT spacePressed(), true;
    default:
        return false;
    }
}

} // namespace rubber::desktop::gui
