// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/main_window.h"
#include "desktop/gui/system/appearance.h"
#include "desktop/gui/tray/tray.h"

#include <QObject>

namespace rubber::desktop::gui {

/// What the tray shows, from the models; and what its menu does, to them.
TrayFacts trayFacts(const PageContext& context, const TrayFacts& before);

class TrayLink : public QObject {
    Q_OBJECT
public:
    TrayLink(MainWindow& window, Appearance& appearance, QObject* parent = nullptr);
    Tray& tray() { return m_tray; }
    void start() { m_tray.start(); }

private:
    void show();
    void showGround();
    void copyEnv(const KeyId& key);
    void suspend(const KeyId& key);
    void killAll();
    void toggleWindow();
    MainWindow& m_window;
    Appearance& m_appearance;
    PageContext m_context;
    Tray m_tray;
    TrayFacts m_shown; ///< Kept over a lock, for what may be shown while locked.
};

} // namespace rubber::desktop::gui
