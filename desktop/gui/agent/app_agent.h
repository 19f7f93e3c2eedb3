// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/agent/instance.h"
#include "desktop/agent/kill_keeper.h"
#include "desktop/agent/server.h"
#include "desktop/app/settings.h"
#include "desktop/gui/agent/agent_host.h"
#include "desktop/gui/agent/approval_window.h"

#include <optional>
#endif

#include <QObject>

namespace rubber::desktop::gui {

/// What the app is to command lines and to later starts of itself: the agent with its approval windows, the one
/// instance, and the keeper of kills that wait. GUI thread only.
class AppAgent : public QObject {
    Q_OBJECT
public:
    /// `place.home` and `makeApp` are of the same vault; `session` and `clock` outlive it.
    AppAgent(agent::SocketSettings place, std::string program, models::Session& session,
             agent::VerbRunner runner, Lane::MakeApp makeApp, const Clock& clock);
    ~AppAgent() override;

    /// Before anything is shown. HandedOver: another start runs and has these arguments now; exit 0. An error:
    /// one runs that cannot be talked to (another version); say so and exit.
    Result<agent::Start> claim(const std::vector<std::string>& arguments, const QString& activationToken);
    /// After the window is there: what this start itself was asked for.
    void followArguments(const std::vector<std::string>& arguments);

    std::vector<agent::Approval> approvals() { return m_server.approvals(); } ///< For the settings page.
    void revoke(std::uint64_t id) { m_server.revoke(id); }
    /// As the settings say. Serving nobody ends what was allowed and what runs.
    void followSettings(const Settings& settings);

Q_SIGNALS:
    void raiseAsked(const QString& activationToken);
    /// A link suggests to pair: for a confirm screen. Nothing was done.
    void pairSuggested(const rubber::agent::PairLink& link);
    void linkRefused(const rubber::Error& error);
    /// Kills that waited were sent again; `complete`: every relay has confirmed.
    void killsRetried(bool complete);

private:
    void follow(const agent::StartWish& wish);
    agent::SocketSettings m_place;
    std::string m_program;
    AgentHost m_host;
    AskInWindow m_approver;
    agent::AgentServer m_server;
    Lane::MakeApp m_makeApp;
    const Clock& m_clock;
    std::optional<agent::KillKeeper> m_kills; ///< Of the first start alone.
};

} // namespace rubber::desktop::gui
