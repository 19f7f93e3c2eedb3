// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/vault_shares.h"
#include "desktop/models/session.h"
#endif

#include <QFrame>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace rubber::desktop::gui {

class MessageBar;
class NewPassphrase;
class ShareCollect;

/// The passphrase is lost: enough recovery shares, typed one by one and each checked as it comes, give the
/// vault a new one. Hidden, it forgets what was typed.
class RecoverCard : public QFrame {
    Q_OBJECT
public:
    RecoverCard(models::Desk& desk, models::Session& session, QWidget* parent = nullptr);
    void begin(); ///< Looks which shares the vault has.
    /// Also for pictures.
    void showFacts(const Result<std::optional<ShareSetFacts>>& facts);
    void showPassphrase();

Q_SIGNALS:
    void backAsked();
    void recovered(); ///< The vault is unlocked, with its new passphrase.

protected:
    void hideEvent(QHideEvent* event) override;

private:
    enum Step { Looking, Shares, Passphrase };
    void buildPassphrase();
    void verify();
    void recover();
    void showState();
    void forget();
    models::Desk& m_desk;
    models::Session& m_session;
    std::shared_ptr<ShareEntry> m_entry; ///< A lane may hold it too.
    std::optional<ShareSetFacts> m_facts;
    QLabel *m_title, *m_about, *m_working;
    MessageBar* m_message;
    QStackedWidget* m_steps;
    ShareCollect* m_shares;
    NewPassphrase* m_passphrase;
    QPushButton *m_set, *m_back;
    bool m_recovering = false;
};

} // namespace rubber::desktop::gui
