// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/shell.h"
#include "desktop/gui/shell/surroundings.h"
#include "desktop/gui/shell/terminals.h"

#include <QMainWindow>
#include <QPointer>

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include <optional>
#endif

class QStackedWidget;

namespace rubber::desktop::models {
class Pushes;
}

namespace rubber::desktop::gui {

class KillNews;
class Menus;
class UnlockPage;
class Wizard;

/// The window: the first-run wizard without a vault, the unlock page while it is locked, else the shell. The
/// shell is deleted at the lock, before the next frame. What the window is given outlives it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    struct Models {
        models::Desk& desk;
        models::Session& session;
        models::Live& live;
        models::Kills& kills;
        models::AlertWatch& alerts;
        models::Preferences& preferences;
        SecretClipboard& clipboard;
    };
    explicit MainWindow(const Models& models);
    ~MainWindow() override;

    Shell* shell() const { return m_shell; } ///< Null while locked.
    PageContext context();
    ToastHost& toasts() { return *m_toasts; }
    Navigator& navigator() { return m_navigator; }
    Terminals& terminals() { return m_terminals; }
    Surroundings& surroundings() { return m_surroundings; }
    KillNews& killNews() { return *m_news; }
    void askKillAll();
    void resetLayout(); ///< Its size as it was at first.
    /// Shows the window on top, from the tray or a second start.
    void present();

Q_SIGNALS:
    void quitAsked();
    void openOtherAsked(); ///< Another vault is wanted: another process opens it.
    void restoreAsked();   ///< From a backup.
    void showOtherAsked(); ///< The window that has this vault open should come to the front.
    void closedToTray();      ///< The window was closed and `setStaysInTray` is on.
    void closedWithoutTray(); ///< The window was closed and nothing else keeps the program there.
    void minimised();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showState();
    void remember(const Place& place);
    Models m_models;
    Navigator m_navigator;
    Terminals m_terminals;
    Surroundings m_surroundings;
    ToastHost* m_toasts;
    QStackedWidget* m_stack;
    UnlockPage* m_unlock;
    KillNews* m_news;
    models::Pushes* m_pushes; ///< Changes that wait for their relay.
    Menus* m_menus;
    QPointer<Shell> m_shell;
    QPointer<Wizard> m_wizard;
    std::optional<Place> m_wanted; ///< Where somebody was sent while the vault was locked.
    bool m_staysInTray = false;

public:
    void setStaysInTray(bool stays) { m_staysInTray = stays; }
};

} // namespace rubber::desktop::gui
