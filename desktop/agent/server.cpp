// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/server.h"

#include <QFileInfo>
#include <QLocalSocket>

#include <algorithm>
#include <chrono>
#include <tuple>

namespace rubber::agent {

using desktop::EventKind;

namespace {

constexpr std::chrono::seconds kLookEvery{1};

std::string terminalOf(const Peer& peer) { return peer.terminal.empty() ? "no terminal" : peer.terminal; }

desktop::EventFields factsOf(const Peer& peer, const std::string& name, const std::string& value) {
    return {{name, value}, {"program", peer.program}, {"parent", peer.parent}};
}

} // namespace

struct AgentServer::OpenQuestion {
    std::uint64_t id = 0;
    Session* session = nullptr; ///< Alive: an ending session takes its question with it.
    std::function<void(bool)> done;
    QTimer patience;
};

AgentServer::AgentServer(ServerSettings settings, Host& host, VerbRunner runner, Approver& approver,
                         const Clock& clock)
    : m_settings(std::move(settings)), m_host(host), m_runner(std::move(runner)), m_approver(approver),
      m_approvals(clock) {
    connect(&m_server, &QLocalServer::newConnection, this, [this] { accept(); });
    connect(&m_watch, &QTimer::timeout, this, [this] {
        std::ignore = canBeFound(); // Else at the next look.
    });
}

AgentServer::~AgentServer() {
    m_watch.stop();
    m_server.close();
    for (auto& session : m_sessions)
        session->cancel();
    m_sessions.clear();
}

Status AgentServer::listen() {
    TRY(makeSocketFolder(m_settings.socket));
    TRY_LET(lock, SocketLock::take(m_settings.socket));
    TRY(open());
    m_lock = std::move(lock);
    m_watch.start(kLookEvery);
    return {};
}

bool AgentServer::canBeFound() {
    if (!m_server.isListening()) return open().has_value();
    return QFileInfo::exists(QString::fromStdString(m_settings.socket));
}

/// With the socket's lock.
Status AgentServer::open() {
    const QString name = QString::fromStdString(m_settings.socket);
    QLocalServer::removeServer(name); // Ours to remove: the lock says that nobody listens.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(name)) return {};
    return fail(ErrorCode::Unavailable, "agent_failed: cannot listen on " + m_settings.socket + ": " +
                                            m_server.errorString().toStdString());
}

void AgentServer::accept() {
    while (QLocalSocket* next = m_server.nextPendingConnection()) {
        next->setParent(nullptr);
        std::unique_ptr<QLocalSocket> socket(next);
        if (m_sessions.size() >= m_settings.maxConnections) continue;
        // Somebody else's process gets no byte.
        auto peer = peerOf(socket->socketDescriptor());
        if (!peer) continue;
        SessionOwner& owner = *this;
        m_sessions.push_back(std::make_unique<Session>(std::move(socket), std::move(*peer), owner));
    }
}

void AgentServer::vaultLocked() {
    m_approvals.revokeAll();
    for (auto& session : m_sessions)
        session->cancel();
    for (auto& job : m_orphans)
        job->cancel();
}

Welcome AgentServer::welcome() {
    const LockState state = m_host.lockState();
    return {kProtocol, m_settings.program, m_settings.home, state.by, state.unlocked, state.until};
}

bool AgentServer::busy() const {
    return !m_orphans.empty() ||
           std::any_of(m_sessions.begin(), m_sessions.end(), [](const auto& session) { return session->running(); });
}

bool AgentServer::mayRunAnother() {
    const auto running = std::count_if(m_sessions.begin(), m_sessions.end(),
                                       [](const auto& session) { return session->running(); });
    return static_cast<std::size_t>(running) + m_orphans.size() < m_settings.maxVerbs;
}

void AgentServer::approve(Session* session, std::function<void(bool)> done, std::function<void()> waiting) {
    const Peer& peer = session->peer();
    if (m_approvals.allowed(peer)) return done(true);
    // Who was denied a moment ago, or asks while others wait, does not get to open windows.
    if (m_approvals.denied(peer) || m_questions.size() >= m_settings.maxQuestions) return done(false);
    auto question = std::make_unique<OpenQuestion>();
    const std::uint64_t id = question->id = ++m_lastQuestion;
    question->session = session;
    question->done = std::move(done);
    question->patience.setSingleShot(true);
    connect(&question->patience, &QTimer::timeout, this, [this, id] { settle(id, Consent::Deny, Decided::ByTime); });
    question->patience.start(std::chrono::milliseconds(m_settings.patience.ms));
    m_questions.push_back(std::move(question));
    waiting();
    m_approver.ask({id, peer, std::min(m_settings.allowFor, Approvals::kHardEnd), m_settings.patience},
                   [this, id](Consent consent) { settle(id, consent, Decided::ByAPerson); });
}

void AgentServer::revoke(std::uint64_t id) {
    for (const auto& approval : m_approvals.list())
        if (approval.id == id)
            m_host.noteEvent(EventKind::AgentRevoked, terminalOf(approval.peer),
                             factsOf(approval.peer, "given", approval.given.toRfc3339()));
    m_approvals.revoke(id);
}

AllowedTerminals AgentServer::terminals(const TerminalsQuery& query) {
    AllowedTerminals answer;
    for (const auto& approval : m_approvals.list()) {
        const auto& [id, peer, given, ends] = approval;
        if (query.revokeAll || std::find(query.revoke.begin(), query.revoke.end(), id) != query.revoke.end()) {
            revoke(id);
            ++answer.revoked;
        } else {
            answer.list.push_back(
                {id, peer.pid, peer.program, peer.parent, peer.terminal, given, m_approvals.left(approval)});
        }
    }
    return answer;
}

void AgentServer::settle(std::uint64_t id, Consent consent, Decided how) {
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [id](const auto& question) { return question->id == id; });
    if (found == m_questions.end()) return; // Settled already.
    const auto question = std::move(*found);
    m_questions.erase(found);
    m_approver.withdraw(id);
    const Peer& peer = question->session->peer();
    if (consent == Consent::Allow) m_approvals.allow(peer, m_settings.allowFor);
    if (consent == Consent::Deny) m_approvals.deny(peer);
    if (consent == Consent::Deny)
        m_host.noteEvent(EventKind::AgentDenied, terminalOf(peer),
                         factsOf(peer, "by", how == Decided::ByTime ? "nobody answered" : "owner"));
    else
        m_host.noteEvent(EventKind::AgentAllowed, terminalOf(peer),
                         factsOf(peer, "for", consent == Consent::Once ? "once" : m_settings.allowFor.toText()));
    question->done(consent != Consent::Deny);
}

void AgentServer::ended(Session* session, std::unique_ptr<VerbJob> job) {
    for (const auto& question : m_questions)
        if (question->session == session) m_approver.withdraw(question->id);
    std::erase_if(m_questions, [session](const auto& question) { return question->session == session; });
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [session](const auto& each) { return each.get() == session; });
    CHECK(found != m_sessions.end());
    // We may be inside a call of either: they are deleted when the stack has unwound.
    found->release()->deleteLater();
    m_sessions.erase(found);
    if (!job) return;
    VerbJob* running = job.get();
    if (running->over()) return job.release()->deleteLater();
    m_orphans.push_back(std::move(job));
    running->abandon([this, running] {
        for (auto& orphan : m_orphans)
            if (orphan.get() == running) orphan.release()->deleteLater();
        std::erase(m_orphans, nullptr);
    });
}

} // namespace rubber::agent
