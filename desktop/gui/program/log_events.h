// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/main_window.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers these pull in.
#include "desktop/app/program_log.h"

#include <map>
#endif

#include <QObject>

namespace rubber::desktop::gui {

/// What happens in the window's models, in words for the program's log: in English, with ids of relays and no names of
/// keys, but for what an error says.
class LogEvents : public QObject {
    Q_OBJECT
public:
    LogEvents(const MainWindow::Models& models, ProgramLog& log, QObject* parent = nullptr);

private:
    void tellVault();
    void tellLinks();
    void tellKill(const models::KillOutcome& outcome);
    MainWindow::Models m_models;
    models::VaultState m_vault = models::VaultState::Unknown;
    std::map<RelayId, models::RelayLink::State> m_links;
};

} // namespace rubber::desktop::gui
