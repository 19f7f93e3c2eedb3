// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

namespace rubber::desktop::gui {

/// Tells what became of kills and restores, with the undo; lives as long as the window, locked or not.
class KillNews : public QObject {
    Q_OBJECT
public:
    KillNews(const PageContext& context, QObject* parent);

private:
    void tellKilled(const models::KillOutcome& outcome);
    PageContext m_context;
};

/// Asks "Kill 9 keys / Cancel", the focus on Cancel: for who cannot hold a button. Not modal to the event loop.
void askToKillAll(QWidget* parent, models::Kills& kills, int keys);

} // namespace rubber::desktop::gui
