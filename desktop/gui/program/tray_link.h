// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/program/unseen_kills.h"
#include "desktop/gui/shell/main_window.h"
#include "desktop/gui/system/appearance.h"
#include "desktop/gui/system/notice.h"
#include "desktop/gui/tray/tray.h"

#ifndef Q_MOC_RUN
#include "desktop/models/locked_watch.h"
#include "desktop/models/unpriced_today.h"
#endif

#include <QObject>

namespace rubber::desktop::gui {

/// What the tray shows, from the models; and what its menu does, to them.
class TrayLink : public QObject {
    Q_OBJECT
public:
    TrayLink(MainWindow& window, Appearance& appearance, const models::LockedWatch& locked, QObject* parent = nullptr);
    Tray& tray() { return m_tray; }
    void start() { m_tray.start(); }
    const TrayFacts& shown() const { return m_facts; }

Q_SIGNALS:
    /// What an entry of the menu came to, for outside the window; the window has said it too.
    void told(const rubber::desktop::gui::Notice& notice);

private:
    void show();
    void showGround();
    void copyEnv(const KeyId& key);
    void suspend(const KeyId& key);
    void resume(const KeyId& key);
    void killAll();
    void toggleWindow();
    Toast* tell(const QString& title, const QString& more, const QString& undo = {});
    void tell(const Error& error);
    MainWindow& m_window;
    Appearance& m_appearance;
    PageContext m_context;
    const models::LockedWatch& m_locked;
    Tray m_tray;
    UnseenKills m_unseen;
    models::UnpricedToday m_unpriced;
    TrayFacts m_known; ///< Of the models alone; kept over a lock, for what may be shown while locked.
    TrayFacts m_facts;
};

} // namespace rubber::desktop::gui
