// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/session.h"
#include "desktop/agent/socket_place.h"

#include <QLocalServer>

#include <memory>
#include <vector>

namespace rubber::agent {

struct ServerSettings {
    std::string socket;  ///< socketName(...)
    std::string home;    ///< The vault's folder.
    std::string program; ///< Version of the program.
    Duration allowFor = Duration::seconds(15 * 60); ///< What "Allow" means; at most Approvals::kHardEnd.
    Duration patience = Duration::seconds(30);      ///< For an answer; then it is a Deny.
    std::size_t maxConnections = 128;               ///< One more is closed at once.
    std::size_t maxVerbs = 32;
    std::size_t maxQuestions = 4; ///< Open at a time; one more is denied.
    SessionLimits limits;
};

/// The agent: answers the command lines of this user with verbs over the unlocked vault, and owns the
/// approvals. Lives on one thread with an event loop (the GUI's); verbs have threads of their own. The vault's
/// key leaves it only for Apps of this process.
class AgentServer final : public QObject, private SessionOwner {
public:
    /// `host`, `approver` and `clock` outlive it. Nothing is listened to before `listen`.
    AgentServer(ServerSettings settings, Host& host, VerbRunner runner, Approver& approver,
                const Clock& clock);
    ~AgentServer() override;

    /// Exists "agent_runs" when another process has the socket; Unauthorized "unsafe_folder"; Unavailable
    /// "agent_failed". A socket left by a crash is replaced.
    Status listen();
    /// The vault was locked, whoever did it: approvals end, running verbs are cancelled.
    void vaultLocked();
    std::vector<Approval> approvals() { return m_approvals.list(); }
    void revoke(std::uint64_t id);
    /// For new questions; running approvals keep their end.
    void setAllowFor(Duration span) { m_settings.allowFor = span; }
    bool busy() const; ///< A verb is running.
    /// Whether command lines can find it: false when somebody took its socket away, as the end of the last session
    /// of a user does.
    bool canBeFound();

private:
    struct OpenQuestion;
    void accept();
    Status open();
    enum class Decided { ByAPerson, ByTime };
    void settle(std::uint64_t question, Consent consent, Decided how);

    Welcome welcome() override;
    Host& host() override { return m_host; }
    const VerbRunner& runner() override { return m_runner; }
    const SessionLimits& limits() override { return m_settings.limits; }
    bool mayRunAnother() override;
    void approve(Session* session, std::function<void(bool)> done, std::function<void()> waiting) override;
    AllowedTerminals terminals(const TerminalsQuery& query) override;
    void ended(Session* session, std::unique_ptr<VerbJob> job) override;

    ServerSettings m_settings;
    Host& m_host;
    VerbRunner m_runner;
    Approver& m_approver;
    Approvals m_approvals;
    std::uint64_t m_lastQuestion = 0;
    std::vector<std::unique_ptr<OpenQuestion>> m_questions;
    std::optional<SocketLock> m_lock;
    QLocalServer m_server;
    QTimer m_watch; ///< QLocalServer closes for good when it cannot take one connection (no descriptor left).
    std::vector<std::unique_ptr<Session>> m_sessions;
    std::vector<std::unique_ptr<VerbJob>> m_orphans; ///< Running verbs whose callers have gone.
};

} // namespace rubber::agent
