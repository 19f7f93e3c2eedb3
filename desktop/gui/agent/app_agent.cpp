// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/agent/app_agent.h"

#include "desktop/app/error_name.h"

#include <QThread>

namespace rubber::desktop::gui {

namespace {

agent::ServerSettings serverAt(const agent::SocketSettings& place, const std::string& program) {
    agent::ServerSettings settings;
    settings.socket = agent::socketName(place, agent::SocketRole::App);
    settings.home = place.home;
    settings.program = program;
    return settings;
}

/// Of two starts at the same moment one gets the lock and may not listen yet when the other knocks.
constexpr int kKnocks = 30;
constexpr unsigned long kBetweenKnocksMs = 100;

} // namespace

AppAgent::AppAgent(agent::SocketSettings place, std::string program, models::Session& session,
                   agent::VerbRunner runner, Lane::MakeApp makeApp, const Clock& clock)
    : m_place(std::move(place)), m_program(std::move(program)), m_host(session),
      m_server(serverAt(m_place, m_program), m_host, std::move(runner), m_approver, clock),
      m_makeApp(std::move(makeApp)), m_clock(clock) {
    connect(&session, &models::Session::changed, this, [this, &session] {
        if (session.state() != models::VaultState::Unlocked) m_server.vaultLocked();
    });
    connect(&m_host, &AgentHost::raiseAsked, this, [this](const agent::StartWish& wish, const QString& token) {
        Q_EMIT raiseAsked(token);
        follow(wish);
    });
}

AppAgent::~AppAgent() = default;

Result<agent::Start> AppAgent::claim(const std::vector<std::string>& arguments, const QString& activationToken) {
    for (int knock = 1;; ++knock) {
        const auto start =
            agent::startOrHandOver(m_place, m_program, arguments, activationToken.toStdString());
        if (!start || *start == agent::Start::HandedOver) return start;
        const Status listening = m_server.listen();
        if (listening) {
            m_kills.emplace(m_makeApp, m_clock,
                            [this](const Result<KillReport>& report) {
                                Q_EMIT killsRetried(report && report->complete());
                            });
            return agent::Start::First;
        }
        if (!isNamed(listening.error(), "agent_runs") || knock == kKnocks)
            return tl::unexpected(listening.error());
        QThread::msleep(kBetweenKnocksMs);
    }
}

void AppAgent::followSettings(const Settings& settings) {
    m_server.setAllowFor(Duration::seconds(60 * settings.terminalMinutes));
    m_host.setServing(settings.serveTerminals);
    if (!settings.serveTerminals) m_server.vaultLocked();
}

void AppAgent::followArguments(const std::vector<std::string>& arguments) { follow(agent::wishOf(arguments)); }

void AppAgent::follow(const agent::StartWish& wish) {
    if (wish.pair) Q_EMIT pairSuggested(*wish.pair);
    if (wish.refused) Q_EMIT linkRefused(*wish.refused);
}

} // namespace rubber::desktop::gui
