// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/agent/client.h"

#include "desktop/agent/peer.h"

#include <QElapsedTimer>
#include <QLocalSocket>

namespace rubber::agent {

namespace {

constexpr int kConnectMs = 1000;
constexpr int kGreetingMs = 3000;
/// Opening a vault takes about a second by design, on a slow machine several.
constexpr int kUnlockMs = 60'000;
constexpr int kGlanceMs = 100;
/// What a verb has to say after Ctrl+C.
constexpr qint64 kLastWordsMs = 2000;

tl::unexpected<Error> gone() {
    return fail(ErrorCode::Unavailable, "agent_gone: the agent ended the connection");
}

} // namespace

AgentLink::AgentLink(std::unique_ptr<QLocalSocket> socket)
    : m_socket(std::move(socket)), m_reader(std::make_unique<FrameReader>(FrameReader::Side::FromAgent)) {}
AgentLink::AgentLink(AgentLink&&) noexcept = default;
AgentLink& AgentLink::operator=(AgentLink&&) noexcept = default;
AgentLink::~AgentLink() = default;

Result<AgentLink> AgentLink::open(const std::string& socketName, const Hello& hello) {
    auto socket = std::make_unique<QLocalSocket>();
    socket->connectToServer(QString::fromStdString(socketName));
    if (!socket->waitForConnected(kConnectMs))
        return fail(ErrorCode::NotFound, "no_agent: nobody listens on " + socketName);
#ifndef Q_OS_WIN
    // A passphrase may go there: whoever listens must be us. (On Windows the pipe's own access list says so.)
    TRY(peerOf(socket->socketDescriptor()));
#endif
    AgentLink link(std::move(socket));
    if (!link.send(FrameKind::Hello, encode(hello))) return gone();
    TRY_LET(frame, link.nextWithin(kGreetingMs));
    if (frame.kind != FrameKind::Welcome) return gone();
    TRY_LET(welcome, decode<Welcome>(frame.payload));
    if (welcome.protocol != hello.protocol || welcome.program != hello.program)
        return fail(ErrorCode::Unsupported, "other_protocol: the " + welcome.by + " that runs is version " +
                                                welcome.program + "; start it anew");
    if (welcome.home != hello.home)
        return fail(ErrorCode::Unsupported, "other_protocol: the " + welcome.by + " that runs has another vault");
    link.m_welcome = std::move(welcome);
    return link;
}

bool AgentLink::send(FrameKind kind, std::string_view payload) {
    const std::string frame = frameOf(kind, payload);
    m_socket->write(frame.data(), static_cast<qint64>(frame.size()));
    m_socket->flush();
    return m_socket->state() == QLocalSocket::ConnectedState;
}

Result<std::optional<Frame>> AgentLink::next(int ms) {
    for (;;) {
        auto frame = m_reader->next();
        if (!frame || *frame) return frame;
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(ms)) {
            if (m_socket->state() != QLocalSocket::ConnectedState && m_socket->bytesAvailable() == 0) return gone();
            return std::nullopt;
        }
        char buffer[16384];
        const qint64 got = m_socket->read(buffer, sizeof buffer);
        if (got < 0) return gone();
        m_reader->feed({buffer, static_cast<std::size_t>(got)});
        wipe(buffer, static_cast<std::size_t>(got));
    }
}

Result<Frame> AgentLink::nextWithin(int ms) {
    TRY_LET(frame, next(ms));
    if (!frame) return fail(ErrorCode::Unavailable, "agent_gone: the agent does not answer");
    if (frame->kind == FrameKind::Refused) {
        TRY_LET(why, decode<Error>(frame->payload));
        return tl::unexpected(why);
    }
    return std::move(*frame);
}

Status AgentLink::untilExit() {
    TRY_LET(frame, nextWithin(kUnlockMs));
    if (frame.kind != FrameKind::Exit) return gone();
    return {};
}

Result<VerbEnd> AgentLink::run(const RunVerb& verb, CallerTerminal& terminal) {
    if (!send(FrameKind::Run, encode(verb))) return gone();
    VerbEnd end;
    QElapsedTimer sinceCancel;
    const auto cancel = [&] {
        if (!sinceCancel.isValid()) {
            send(FrameKind::Cancel);
            sinceCancel.start();
        }
    };
    for (;;) {
        if (terminal.interrupted()) cancel();
        TRY_LET(frame, next(kGlanceMs));
        if (!frame) {
            if (sinceCancel.isValid() && sinceCancel.elapsed() > kLastWordsMs)
                return fail(ErrorCode::Stopped, "interrupted: the agent ends the verb by itself");
            continue;
        }
        switch (frame->kind) {
        case FrameKind::Out:
            if (!terminal.out(frame->payload)) cancel();
            break;
        case FrameKind::Talk:
            terminal.talk(frame->payload);
            break;
        case FrameKind::Waiting:
            terminal.waitingForApproval();
            break;
        case FrameKind::Question: {
            TRY_LET(question, decode<Question>(frame->payload));
            answer(question, terminal);
            break;
        }
        case FrameKind::Child: {
            TRY_LET(child, decode<ChildProgram>(frame->payload));
            end.child = std::move(child);
            break;
        }
        case FrameKind::ChildKey:
            end.childKey = takeSecret(*frame);
            break;
        case FrameKind::Exit: {
            TRY_LET(code, decodeExit(frame->payload));
            end.code = code;
            return end;
        }
        case FrameKind::Refused: {
            TRY_LET(why, decode<Error>(frame->payload));
            return tl::unexpected(why);
        }
        default:
            return gone();
        }
        wipe(frame->payload.data(), frame->payload.size()); // Output may hold a token.
    }
}

void AgentLink::answer(const Question& question, CallerTerminal& terminal) {
    Answer plain;
    if (question.kind == QuestionKind::Yes) {
        const auto yes = terminal.askYes(question.text);
        if (yes)
            plain.yes = *yes;
        else
            plain.error = yes.error();
    } else {
        const auto secret =
            question.kind == QuestionKind::Line ? terminal.readLine() : terminal.askSecret(question.text);
        if (secret) {
            writeSecret(*m_socket, FrameKind::Secret, *secret);
            m_socket->flush();
            return;
        }
        plain.error = secret.error();
    }
    send(FrameKind::Answer, encode(plain));
}

Result<Welcome> AgentLink::unlock(const Secret& passphrase, Duration span) {
    if (!send(FrameKind::Unlock, encode(UnlockVault{span}))) return gone();
    writeSecret(*m_socket, FrameKind::Secret, passphrase);
    m_socket->flush();
    TRY_LET(frame, nextWithin(kUnlockMs));
    if (frame.kind != FrameKind::Welcome) return gone();
    TRY_LET(state, decode<Welcome>(frame.payload));
    TRY(untilExit());
    return state;
}

Status AgentLink::lock() {
    if (!send(FrameKind::Lock)) return gone();
    return untilExit();
}

Status AgentLink::raise(const RaiseWindow& request) {
    if (!send(FrameKind::Raise, encode(request))) return gone();
    return untilExit();
}

Result<AllowedTerminals> AgentLink::terminals(const TerminalsQuery& query) {
    if (!send(FrameKind::Terminals, encode(query))) return gone();
    TRY_LET(frame, nextWithin(kGreetingMs));
    if (frame.kind != FrameKind::Allowed) return gone();
    TRY_LET(answer, decode<AllowedTerminals>(frame.payload));
    TRY(untilExit());
    return answer;
}

} // namespace rubber::agent
