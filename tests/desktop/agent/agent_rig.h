// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "desktop/agent/client.h"
#include "desktop/agent/server.h"
#include "tests/desktop/app_room.h"

#include <QCoreApplication>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <future>
#include <string>
#include <vector>

namespace rubber::test {

/// Runs something that blocks beside the event loop of this thread, and gives its answer.
template <class Work>
auto aside(Work work) {
    auto future = std::async(std::launch::async, std::move(work));
    while (future.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        QCoreApplication::processEvents();
    return future.get();
}

/// The event loop turns until this is true.
template <class Condition>
bool eventually(Condition condition, int seconds = 10) {
    return QTest::qWaitFor([&] { return condition(); }, seconds * 1000);
}

/// What a person would answer, and what was asked.
class ScriptedApprover final : public agent::Approver {
public:
    std::optional<agent::Consent> answer; ///< Absent: nobody is there.
    std::vector<agent::ApprovalRequest> asked;
    std::vector<std::uint64_t> withdrawn;
    void ask(const agent::ApprovalRequest& request, std::function<void(agent::Consent)> done) override {
        asked.push_back(request);
        if (answer) done(*answer);
    }
    void withdraw(std::uint64_t id) override { withdrawn.push_back(id); }
};

/// A program with an unlocked vault around a server.
class AgentRig : public agent::Host {
public:
    explicit AgentRig(agent::ServerSettings limits = {}) : settings(std::move(limits)) {
        settings.socket = room.room.beside("run/agent.sock");
        if (settings.socket.size() > kLongestSocket) settings.socket = shortDir.path().toStdString() + "/run/agent.sock";
        settings.home = room.room.folder();
        settings.program = "0.1.0";
        agent::VerbRunner runner;
        runner.needsApproval = [](const std::vector<std::string>& words) { return words.front() != "free"; };
        runner.run = [this](const agent::VerbCall& call, agent::VerbPeer& peer) { return verb(call, peer); };
        server = std::make_unique<agent::AgentServer>(settings, *this, std::move(runner), approver, room.clock);
        if (const auto listening = server->listen(); !listening) qFatal("%s", listening.error().context.c_str());
    }

    agent::LockState lockState() override { return {room.app.unlocked(), until, "app"}; }
    desktop::LentKey lend() override { return room.app.lend(); }
    void lock() override {
        room.app.lock();
        server->vaultLocked();
    }
    void unlock(Secret passphrase, Duration, std::function<void(Status)> done) override {
        done(room.app.unlock(passphrase));
    }
    void noteEvent(desktop::EventKind kind, const std::string& target,
                   const desktop::EventFields& details) override {
        noted.push_back(desktop::toString(kind) + " " + target + " " + details.front().first + "=" +
                        details.front().second + " " + details.at(1).second);
    }
    Status raise(const agent::RaiseWindow& request) override {
        raised.push_back(request);
        return {};
    }

    agent::Hello hello() const { return {agent::kProtocol, "0.1.0", settings.home}; }

    static constexpr std::size_t kLongestSocket = 95; ///< A system takes 104 to 108; tests append a little.
    QTemporaryDir shortDir{"/tmp/rubber-XXXXXX"};         ///< Where TMPDIR is too deep for a socket.
    AppRoom room;
    agent::ServerSettings settings;
    ScriptedApprover approver;
    std::optional<WallTime> until;
    std::vector<agent::RaiseWindow> raised;
    std::vector<std::string> noted; ///< The owner's trail.
    std::function<int(const agent::VerbCall&, agent::VerbPeer&)> verb;
    std::unique_ptr<agent::AgentServer> server;
};

/// A terminal that remembers what it was shown.
class RecordingTerminal final : public agent::CallerTerminal {
public:
    std::string shown, talked, secret = "s3cret", line = "sk-line";
    bool yes = true, waited = false;
    std::function<bool()> stop = [] { return false; };
    bool out(std::string_view bytes) override {
        shown += bytes;
        return true;
    }
    void talk(std::string_view bytes) override { talked += bytes; }
    void waitingForApproval() override { waited = true; }
    Result<Secret> askSecret(const std::string& prompt) override {
        talked += prompt;
        return Secret(secret);
    }
    Result<bool> askYes(const std::string& question) override {
        talked += question;
        return yes;
    }
    Result<Secret> readLine() override { return Secret(line); }
    bool interrupted() const override { return stop(); }
};

} // namespace rubber::test

#endif // Q_MOC_RUN
