// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/tray/tray_glyph.h"
#include "desktop/gui/tray/tray_host.h"
#include "desktop/gui/tray/tray_menu.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>
#include <vector>

namespace rubber::desktop::gui {

/// The icon in the panel with its menu. Takes facts, gives signals, decides nothing; GUI thread only. Until
/// `available(true)` there is no icon, and whoever hides a window must show it again at `available(false)`.
class Tray : public QObject {
    Q_OBJECT
public:
    explicit Tray(TrayHost::Patience patience = {}, QObject* parent = nullptr);
    ~Tray() override;

    void start(); ///< Looks for a panel; `available` tells.
    void show(const TrayFacts& facts);
    void setGround(PanelGround ground);
    bool isAvailable() const { return m_host.kind() != TrayHost::Kind::None; }
    /// The system's own message at the icon: Windows and macOS only, see Notifier.
    void tell(const QString& title, const QString& body);
    QRect geometry() const; ///< On the screen; empty where the panel does not say.

    /// While the menu is open its entries keep their places, so that no click meets another key. A host that
    /// never says "closed" is believed closed after this.
    static constexpr int kMenuOpenMs = 30'000;

Q_SIGNALS:
    void available(bool there);
    void toggleRequested(); ///< A click on the icon: show the window, or hide it.
    void openRequested();
    void copyEnvRequested(const rubber::KeyId& key);
    void suspendRequested(const rubber::KeyId& key);
    void lockRequested();
    void unlockRequested();
    void killRequested(const rubber::KeyId& key);
    void killAllRequested();
    void restoreAllRequested();
    void quitRequested();
    void messageClicked(); ///< Of the last `tell`.

private:
    void hostChanged(TrayHost::Kind kind);
    void draw();
    void retip();
    void setMenu(std::vector<TrayEntry> entries);
    void fill(QMenu& menu, const std::vector<TrayEntry>& entries);
    void retext(QMenu& menu, const std::vector<TrayEntry>& entries);
    void menuClosed();
    void act(const TrayEntry& entry);
    MenuHost menuHost() const;

    TrayHost m_host;
    TrayFacts m_facts;
    PanelGround m_ground = PanelGround::Dark;
    QMenu m_menu;
    QTimer m_menuOpen;
    std::vector<TrayEntry> m_shown;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace rubber::desktop::gui
