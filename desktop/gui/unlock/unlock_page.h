// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/kills.h"
#endif

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rubber::desktop::gui {

class HoldButton;
class MessageBar;
class RecoverCard;
class SecretField;

/// What the window shows while the vault is locked: one field, and the kill switch, which needs no vault.
class UnlockPage : public QWidget {
    Q_OBJECT
public:
    UnlockPage(models::Desk& desk, models::Session& session, models::Kills& kills, QWidget* parent = nullptr);
    /// Puts the focus where typing should go.
    void begin();

Q_SIGNALS:
    void openOtherAsked();
    void restoreAsked();
    void killAllQuestion(); ///< Somebody who cannot hold a button wants to kill all keys.
    void keychainAsked();
    void showOtherAsked(); ///< The window that has this vault open should come to the front.
    void recovered(); ///< With shares: new ones should be made.

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showState();
    void showTrouble();
    void showHolder();
    QString holderText() const;
    void submit();
    void showRecovery(bool shown);
    QString reasonText() const;
    void shake();
    models::Desk& m_desk;
    models::Session& m_session;
    QLabel *m_icon, *m_title, *m_reason, *m_problem, *m_killLine, *m_held;
    SecretField* m_passphrase;
    QPushButton *m_unlock, *m_keychain, *m_restore, *m_other, *m_forgot, *m_makeNew, *m_showOther, *m_onlyRead;
    QProgressBar* m_busy;
    HoldButton* m_killAll;
    QWidget* m_card;
    RecoverCard* m_recover; ///< In the card's place when the passphrase is lost.
    QTimer m_busyLater, m_pauseTick;
};

} // namespace rubber::desktop::gui
