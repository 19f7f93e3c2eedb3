// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/session.h"

#include <QLocalSocket>

#include <chrono>

namespace rubber::agent {

namespace {

std::chrono::milliseconds milliseconds(Duration span) { return std::chrono::milliseconds(span.ms); }

std::string whoIs(const Peer& peer) { return peer.terminal.empty() ? "cli" : "cli " + peer.terminal; }

} // namespace

Session::Session(std::unique_ptr<QLocalSocket> socket, Peer peer, SessionOwner& owner)
    : m_socket(std::move(socket)), m_peer(std::move(peer)), m_owner(owner) {
    connect(m_socket.get(), &QLocalSocket::readyRead, this, [this] { read(); });
    connect(m_socket.get(), &QLocalSocket::disconnected, this, [this] { drop(); });
    connect(m_socket.get(), &QLocalSocket::bytesWritten, this, [this] {
        if (m_socket->bytesToWrite() > 0) return;
        if (m_job) m_job->taken(m_unacknowledged);
        m_unacknowledged = 0;
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] { drop(); });
    m_deadline.setSingleShot(true);
    m_deadline.start(milliseconds(m_owner.limits().greeting));
    // What came before we listened makes no signal.
    QMetaObject::invokeMethod(this, [this] { read(); }, Qt::QueuedConnection);
}

Session::~Session() {
    *m_alive = false;
    // A connected socket says "disconnected" while it is destroyed, when half of us is gone already.
    m_socket->disconnect(this);
}

void Session::cancel() {
    if (m_job) m_job->cancel();
}

void Session::read() {
    char buffer[16384];
    while (m_stage != Stage::Done && m_socket->bytesAvailable() > 0) {
        const qint64 got = m_socket->read(buffer, sizeof buffer);
        if (got <= 0) break;
        m_reader.feed({buffer, static_cast<std::size_t>(got)});
        wipe(buffer, static_cast<std::size_t>(got));
        while (m_stage != Stage::Done) {
            auto frame = m_reader.next();
            if (frame && !*frame) break;
            const Status handled = frame ? handle(**frame) : Status(tl::unexpected(frame.error()));
            if (!handled) return refuse(handled.error());
        }
    }
}

Status Session::handle(Frame& frame) {
    switch (m_stage) {
    case Stage::Fresh:
        return greet(frame);
    case Stage::Greeted:
        return command(frame);
    case Stage::Unlocking:
        if (frame.kind != FrameKind::Secret) break;
        unlock(takeSecret(frame));
        return {};
    case Stage::Waiting:
        if (frame.kind != FrameKind::Cancel) break;
        drop();
        return {};
    case Stage::Running:
        return whileRunning(frame);
    case Stage::Done:
        return {};
    }
    return fail(ErrorCode::Invalid, "bad_frame: not now");
}

Status Session::greet(const Frame& frame) {
    if (frame.kind != FrameKind::Hello) return fail(ErrorCode::Invalid, "bad_frame: a greeting comes first");
    TRY_LET(hello, decode<Hello>(frame.payload));
    // Another protocol or program is told who is here, and goes by itself.
    send(FrameKind::Welcome, encode(m_owner.welcome()));
    if (hello.protocol != kProtocol) return fail(ErrorCode::Unsupported, "other_protocol: update RubberAPI");
    m_stage = Stage::Greeted;
    m_deadline.start(milliseconds(m_owner.limits().command));
    return {};
}

Status Session::command(const Frame& frame) {
    switch (frame.kind) {
    case FrameKind::Run: {
        TRY_LET(request, decode<RunVerb>(frame.payload));
        startVerb(std::move(request));
        return {};
    }
    case FrameKind::Unlock: {
        TRY_LET(request, decode<UnlockVault>(frame.payload));
        m_unlock = request;
        m_stage = Stage::Unlocking;
        return {};
    }
    case FrameKind::Lock:
        m_owner.host().lock();
        finish(0);
        m_deadline.start(milliseconds(m_owner.limits().command));
        return {};
    case FrameKind::Raise: {
        TRY_LET(request, decode<RaiseWindow>(frame.payload));
        TRY(m_owner.host().raise(request));
        finish(0);
        m_deadline.start(milliseconds(m_owner.limits().command));
        return {};
    }
    case FrameKind::Terminals: {
        // Taking power away needs no approval, and the list is of this user's own programs.
        TRY_LET(query, decode<TerminalsQuery>(frame.payload));
        send(FrameKind::Allowed, encode(m_owner.terminals(query)));
        finish(0);
        m_deadline.start(milliseconds(m_owner.limits().command));
        return {};
    }
    default:
        return fail(ErrorCode::Invalid, "bad_frame: not a command");
    }
}

void Session::startVerb(RunVerb request) {
    if (!m_owner.host().lockState().unlocked)
        return refuse({ErrorCode::Locked, "vault_locked: the agent's vault is locked"});
    const bool asks = m_owner.runner().needsApproval(request.arguments);
    m_stage = Stage::Waiting;
    m_deadline.stop(); // The server gives a person so many seconds.
    const auto go = [this, alive = m_alive, request = std::move(request)](bool approved) {
        if (!*alive || m_stage != Stage::Waiting) return;
        if (!approved)
            return refuse({ErrorCode::Unauthorized, "not_approved: this terminal may not use the open vault"});
        VerbCall call{request, whoIs(m_peer), m_owner.host().lend(), m_owner.host().lockState()};
        // It may have been locked while a person was asked.
        if (call.key.empty()) return refuse({ErrorCode::Locked, "vault_locked: the agent's vault is locked"});
        if (!m_owner.mayRunAnother())
            return refuse({ErrorCode::Unavailable, "agent_busy: it runs too many verbs already"});
        m_stage = Stage::Running;
        VerbJob::Listener listener;
        listener.bytes = [this](FrameKind kind, const QByteArray& bytes) { sendBytes(kind, bytes); };
        listener.question = [this](const Question& question) { send(FrameKind::Question, encode(question)); };
        listener.child = [this](const ChildProgram& child, const Secret& key) {
            send(FrameKind::Child, encode(child));
            writeSecret(*m_socket, FrameKind::ChildKey, key);
        };
        listener.ended = [this](int code) { finish(code); };
        m_job = std::make_unique<VerbJob>(std::move(call), m_owner.runner().run, std::move(listener));
    };
    if (!asks) return go(true);
    m_owner.approve(this, go, [this, alive = m_alive] {
        if (*alive) send(FrameKind::Waiting);
    });
}

Status Session::whileRunning(Frame& frame) {
    switch (frame.kind) {
    case FrameKind::Secret:
        m_job->answer(takeSecret(frame));
        return {};
    case FrameKind::Answer: {
        TRY_LET(answer, decode<Answer>(frame.payload));
        m_job->answer(answer);
        return {};
    }
    case FrameKind::Cancel:
        m_job->cancel();
        return {};
    default:
        return fail(ErrorCode::Invalid, "bad_frame: not now");
    }
}

void Session::unlock(Secret passphrase) {
    m_stage = Stage::Waiting;
    m_deadline.stop();
    m_owner.host().unlock(std::move(passphrase), m_unlock.span, [this, alive = m_alive](const Status& done) {
        if (!*alive || m_stage != Stage::Waiting) return;
        if (!done) return refuse(done.error());
        send(FrameKind::Welcome, encode(m_owner.welcome())); // Until when, and by whom.
        finish(0);
    });
}

void Session::send(FrameKind kind, std::string_view payload) {
    const std::string frame = frameOf(kind, payload);
    m_socket->write(frame.data(), static_cast<qint64>(frame.size()));
}

void Session::sendBytes(FrameKind kind, QByteArray bytes) {
    m_unacknowledged += bytes.size();
    send(kind, {bytes.constData(), static_cast<std::size_t>(bytes.size())});
    wipe(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

void Session::finish(int code) {
    send(FrameKind::Exit, encodeExit(code));
    closeAfterWriting(); // Without a limit: its reader may be a pager with a person before it.
}

void Session::refuse(const Error& error) {
    send(FrameKind::Refused, encode(error));
    m_deadline.start(milliseconds(m_owner.limits().command));
    closeAfterWriting();
}

void Session::closeAfterWriting() {
    m_stage = Stage::Done;
    m_socket->disconnectFromServer(); // Writes what is left first; `disconnected` follows.
}

void Session::drop() {
    if (!*m_alive) return;
    *m_alive = false; // What comes late finds nobody.
    m_deadline.stop();
    m_stage = Stage::Done;
    m_socket->disconnect(this);
    m_socket->abort();
    m_owner.ended(this, std::move(m_job));
}

} // namespace rubber::agent
