// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/messages.h"
#include "desktop/app/app.h"
#include "shared/secret.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rubber::agent {

/// The vault as a command line is told of it.
struct LockState {
    bool unlocked = false;
    std::optional<WallTime> until; ///< When it locks at the latest; absent: not by time.
    std::string by;                ///< "app" or "agent"
};

/// One verb to run, for a caller that was let in.
struct VerbCall {
    RunVerb request;
    std::string who; ///< "cli pts/3": for the owner's events.
    desktop::LentKey key;
    LockState state;
};

/// The caller's terminal as the running verb sees it. Used on the verb's own thread; every method may block
/// until the caller has taken what was written or has answered, and returns early when it is gone.
class VerbPeer {
public:
    virtual ~VerbPeer() = default;
    virtual bool out(std::string_view bytes) = 0; ///< False when nobody reads any more.
    virtual bool talk(std::string_view bytes) = 0;
    virtual Result<Secret> askSecret(const std::string& prompt) = 0;
    virtual Result<bool> askYes(const std::string& question) = 0;
    virtual Result<Secret> readLine() = 0; ///< Of the caller's stdin.
    /// The caller starts its program with these when the verb has ended well.
    virtual void startChild(const ChildProgram& child, const Secret& key) = 0;
    virtual bool cancelled() const = 0; ///< Ctrl+C, or the caller is gone, or the vault was locked.
};

/// How verbs are run: what the command line knows and this room does not. Given by the composition root.
struct VerbRunner {
    /// Whether a person has to approve the terminal first. Asked on the server's thread.
    std::function<bool(const std::vector<std::string>& arguments)> needsApproval;
    /// Runs it and gives its exit code. Called on a thread of its own, so with an App of its own.
    std::function<int(const VerbCall&, VerbPeer&)> run;
};

/// The program the agent lives in. Lives on the server's thread.
class Host {
public:
    virtual ~Host() = default;
    virtual LockState lockState() = 0;
    virtual desktop::LentKey lend() = 0; ///< Empty while locked.
    virtual void lock() = 0;             ///< At once. Calls AgentServer::vaultLocked like every other lock.
    virtual void unlock(Secret passphrase, Duration span, std::function<void(Status)> done) = 0;
    /// For the owner's trail: a terminal was allowed, denied or revoked.
    virtual void noteEvent(desktop::EventKind kind, const std::string& target,
                           const desktop::EventFields& details) = 0;
    /// Unsupported "not_the_app" in an agent without a window.
    virtual Status raise(const RaiseWindow& request) = 0;
};

} // namespace rubber::agent
