// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#include <QObject>

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include <set>
#endif

namespace rubber::desktop::gui {

/// Whether some key was killed that nobody has seen dead yet: from the tray or a notification, by another
/// program or another computer. Looking at the open window ends it; a sign that stays says nothing.
class UnseenKills : public QObject {
    Q_OBJECT
public:
    UnseenKills(QWidget& window, const PageContext& context, QObject* parent = nullptr);
    bool any() const { return m_any; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void compare();
    void set(bool any);
    QWidget& m_window;
    PageContext m_context;
    std::set<KeyId> m_dead; ///< Known to be; ids only, kept over a lock.
    bool m_compared = false, m_any = false;
};

} // namespace rubber::desktop::gui
