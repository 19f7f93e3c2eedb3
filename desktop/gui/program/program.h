// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/program/appearance_link.h"
#include "desktop/gui/program/auto_lock.h"
#include "desktop/gui/program/notices.h"
#include "desktop/gui/program/tray_link.h"

#include <QObject>
#include <QSettings>

#include <optional>

namespace rubber::desktop::gui {

/// The window and everything around it that has no window of its own: tray, notifications, locking, looks,
/// clipboard, start at login. The composition root makes one.
class Program : public QObject {
    Q_OBJECT
public:
    struct Start {
        bool minimised = false;
        QString activationToken;
    };
    Program(const MainWindow::Models& models, Look& look, Appearance& appearance, QObject* parent = nullptr);

    ~Program() override; ///< Remembers where the window was.
    MainWindow& window() { return m_window; }
    TrayLink& tray() { return m_tray; }
    models::LockedWatch& lockedWatch() { return m_lockedWatch; }
    void start(const Start& start);
    /// A second start, or a rubberapi:// link that was already checked.
    void raise(const QString& activationToken);
    /// From a link that anybody may have made: the pairing form with its fields filled in, as soon as the vault
    /// is open. Nothing is sent before somebody presses its button.
    void suggestPairing(const QString& address, const QString& code);
    void tell(const Error& error); ///< A link that was refused.
    /// The program crashed the last time: said calmly, with the way to the note it left in `folder`.
    void tellCrash(const QString& folder);
    static constexpr int kCrashNoticeMs = 30'000;

private:
    void trayCame(bool there);
    void closed();
    void openOther();
    void restore();
    void showAutostart();
    QSettings windowFile() const; ///< Where the window was; nothing of the vault.
    void followSuggestion();
    MainWindow::Models m_models;
    MainWindow m_window;
    AppearanceLink m_appearance;
    AutoLock m_autoLock;
    models::LockedWatch m_lockedWatch;
    TrayLink m_tray;
    Notices m_notices;
    std::optional<Place> m_suggested;
};

} // namespace rubber::desktop::gui
