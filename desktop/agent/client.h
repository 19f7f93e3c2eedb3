// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/frame.h"
#include "desktop/agent/messages.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

class QLocalSocket;

namespace rubber::agent {

/// The person and the terminal at this end, while a verb runs at the other.
class CallerTerminal {
public:
    virtual ~CallerTerminal() = default;
    virtual bool out(std::string_view bytes) = 0; ///< False when nobody reads any more: the verb is cancelled.
    virtual void talk(std::string_view bytes) = 0;
    virtual void waitingForApproval() = 0;
    virtual Result<Secret> askSecret(const std::string& prompt) = 0;
    virtual Result<bool> askYes(const std::string& question) = 0;
    virtual Result<Secret> readLine() = 0;
    virtual bool interrupted() const = 0; ///< Ctrl+C was pressed.
};

struct VerbEnd {
    int code = 0;
    std::optional<ChildProgram> child; ///< To be started now, with `childKey`.
    Secret childKey;
};

/// A connection to an agent of this user, greeted. Blocks; needs no event loop.
class AgentLink {
public:
    /// NotFound "no_agent" when nobody listens there; Unauthorized "other_user"; Unsupported
    /// "other_protocol" (or another version of the program, or another vault).
    static Result<AgentLink> open(const std::string& socket, const Hello& hello);
    AgentLink(AgentLink&&) noexcept;
    AgentLink& operator=(AgentLink&&) noexcept;
    ~AgentLink();

    const Welcome& welcome() const { return m_welcome; }

    // One of these, once.
    /// The error the agent refused with, or Unavailable "agent_gone".
    Result<VerbEnd> run(const RunVerb& verb, CallerTerminal& terminal);
    Result<Welcome> unlock(const Secret& passphrase, Duration span); ///< The state afterwards.
    Status lock();
    Status raise(const RaiseWindow& request);
    Result<AllowedTerminals> terminals(const TerminalsQuery& query);

private:
    explicit AgentLink(std::unique_ptr<QLocalSocket> socket);
    bool send(FrameKind kind, std::string_view payload = {});
    /// Waits up to `ms` for a whole frame; nothing when none came.
    Result<std::optional<Frame>> next(int ms);
    Result<Frame> nextWithin(int ms);
    Status untilExit();
    void answer(const Question& question, CallerTerminal& terminal);

    std::unique_ptr<QLocalSocket> m_socket;
    std::unique_ptr<FrameReader> m_reader;
    Welcome m_welcome;
};

} // namespace rubber::agent
