// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/approvals.h"
#include "desktop/agent/frame.h"
#include "desktop/agent/verb_job.h"
#include "desktop/agent/verb_runner.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QLocalSocket;

namespace rubber::agent {

class Session;

/// For how long a stranger may keep us waiting.
struct SessionLimits {
    Duration greeting = Duration::seconds(5);
    Duration command = Duration::seconds(10); ///< And for taking a refusal.
};

/// What a session asks of the server it belongs to.
class SessionOwner {
public:
    virtual ~SessionOwner() = default;
    virtual Welcome welcome() = 0;
    virtual Host& host() = 0;
    virtual const VerbRunner& runner() = 0;
    virtual const SessionLimits& limits() = 0;
    virtual bool mayRunAnother() = 0; ///< Not too many verbs at once.
    /// Asks a person unless that is settled already. `done` comes once, perhaps at once, or not at all when the
    /// session ends before.
    virtual void approve(Session* session, std::function<void(bool)> done, std::function<void()> waiting) = 0;
    virtual AllowedTerminals terminals(const TerminalsQuery& query) = 0; ///< Revokes first.
    /// The session has ended; it is deleted later. Its verb, which may still run, is handed over.
    virtual void ended(Session* session, std::unique_ptr<VerbJob> job) = 0;
};

/// One connection: a greeting, one command, its end. Everything a peer sends is taken as hostile until its
/// greeting and its command have been read, each within a few seconds.
class Session : public QObject {
public:
    /// Takes the connected socket.
    Session(std::unique_ptr<QLocalSocket> socket, Peer peer, SessionOwner& owner);
    ~Session() override;
    const Peer& peer() const { return m_peer; }
    bool running() const { return m_job != nullptr; }
    void cancel(); ///< The vault was locked: the verb stops.

private:
    enum class Stage { Fresh, Greeted, Unlocking, Waiting, Running, Done };

    void read();
    Status handle(Frame& frame);
    Status greet(const Frame& frame);
    Status command(const Frame& frame);
    Status whileRunning(Frame& frame);
    void startVerb(RunVerb request);
    void unlock(Secret passphrase);
    void send(FrameKind kind, std::string_view payload = {});
    void sendBytes(FrameKind kind, QByteArray bytes);
    void finish(int code);
    void refuse(const Error& error);
    void closeAfterWriting();
    void drop();

    std::unique_ptr<QLocalSocket> m_socket;
    Peer m_peer;
    SessionOwner& m_owner;
    FrameReader m_reader{FrameReader::Side::FromClient};
    Stage m_stage = Stage::Fresh;
    UnlockVault m_unlock;
    std::unique_ptr<VerbJob> m_job;
    QTimer m_deadline;
    qint64 m_unacknowledged = 0; ///< Bytes of the verb that are not on their way yet.
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< For callbacks that come late.
};

} // namespace rubber::agent
