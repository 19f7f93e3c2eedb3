// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/agent/agent_host.h"

#include <utility>

namespace rubber::desktop::gui {

using models::VaultState;

AgentHost::AgentHost(models::Session& session, QObject* parent) : QObject(parent), m_session(session) {
    connect(&m_session, &models::Session::changed, this, [this] { settle(); });
}

agent::LockState AgentHost::lockState() {
    return {m_serves && m_session.state() == VaultState::Unlocked, std::nullopt, "app"};
}

LentKey AgentHost::lend() { return m_serves ? m_session.lent() : LentKey(); }

void AgentHost::lock() { m_session.lock(models::LockReason::ByAgent); }

void AgentHost::unlock(Secret passphrase, Duration, std::function<void(Status)> done) {
    if (!m_serves)
        return done(fail(ErrorCode::Unauthorized, "not_approved: the app serves no terminals (its settings, Command line)"));
    if (m_session.state() == VaultState::Unlocked) return done({});
    if (m_session.state() == VaultState::Unlocking)
        return done(fail(ErrorCode::Unavailable, "agent_busy: the app is being unlocked already"));
    // The same speed bump as in the window.
    if (m_session.pauseLeft().ms > 0)
        return done(fail(ErrorCode::Locked, "vault_locked: too many wrong passphrases; wait a minute"));
    m_waiting.push_back(std::move(done));
    m_session.unlock(std::move(passphrase));
}

void AgentHost::settle() {
    if (m_session.state() == VaultState::Unlocking) return;
    const bool open = m_session.state() == VaultState::Unlocked;
    const Error why = m_session.trouble().value_or(Error{ErrorCode::Locked, "vault_locked: it was locked again"});
    for (const auto& done : std::exchange(m_waiting, {}))
        done(open ? Status() : Status(tl::unexpected(why)));
}

void AgentHost::noteEvent(EventKind kind, const std::string& target, const EventFields& details) {
    m_session.noteEvent(kind, target, details);
}

Status AgentHost::raise(const agent::RaiseWindow& request) {
    Q_EMIT raiseAsked(agent::wishOf(request.arguments), QString::fromStdString(request.activationToken));
    return {};
}

} // namespace rubber::desktop::gui
