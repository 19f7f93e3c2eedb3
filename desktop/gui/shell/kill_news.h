// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"
#include "desktop/gui/system/notice.h"

namespace rubber::desktop::gui {

/// The alert of every notice about kills: the newest takes the place of the one before.
inline constexpr const char* kKillNotice = "kill";
/// The action of a notice's button that sends again what no relay has confirmed.
inline constexpr const char* kRetryKill = "retry";

/// Tells what became of kills and restores, with the undo; lives as long as the window, locked or not. While
/// the vault is locked it names keys and relays only where the settings allow that.
class KillNews : public QObject {
    Q_OBJECT
public:
    KillNews(const PageContext& context, QObject* parent);

Q_SIGNALS:
    /// The same for outside the window: a kill from the tray may find nobody looking at it.
    void told(const rubber::desktop::gui::Notice& notice);

private:
    bool locked() const;
    bool namesHidden() const;
    void tellKilled(const models::KillOutcome& outcome);
    void tellMissing(const models::KillOutcome& outcome);
    void tellUnconfirmed(const UnconfirmedKill& kill);
    void tellFailed(const Error& error);
    void tellRestored(const models::RestoreOutcome& outcome);
    void tellDanger(const QString& title, const QString& sentence, const QString& nameless);
    PageContext m_context;
};

/// Asks "Kill 9 keys / Cancel", the focus on Cancel: for who cannot hold a button. Not modal to the event loop.
void askToKillAll(QWidget* parent, models::Kills& kills, int keys);

} // namespace rubber::desktop::gui
