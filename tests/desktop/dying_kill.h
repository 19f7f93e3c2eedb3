// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN

#include "desktop/app/kill_queue.h"
#include "tests/desktop/app_room.h"

#include <QTest>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

/// A kill whose process ends in the middle of it, and what it leaves in the queue.
namespace rubber::test {

using namespace desktop;

/// Passes calls on and ends the process, as kill -9 would, before or after the relay has acted.
class DyingClient final : public RelayClient {
public:
    enum class When { BeforeTheCall, AfterTheAnswer };
    DyingClient(FakeRelay& relay, When when) : m_relay(relay), m_when(when) {}
    Result<std::string> call(const RelayAddress& relay, std::string_view verb, const std::string& body,
                             std::uint64_t sequence, const SigningIdentity& who) override {
        if (m_when == When::BeforeTheCall) ::raise(SIGKILL);
        const auto answer = m_relay.call(relay, verb, body, sequence, who);
        CHECK(answer.has_value());
        ::raise(SIGKILL);
        return answer;
    }
    Result<PairingAnswer> callUnsigned(const std::string&, std::string_view, const std::string&,
                                       const std::optional<Digest>&) override {
        return fail(ErrorCode::Unsupported, "unused");
    }
    Status listen(const std::vector<FeedSubscription>&, EventListener&) override { return {}; }

private:
    FakeRelay& m_relay;
    When m_when;
};

/// Runs a kill in a process of its own that does not survive it.
inline void killAndDie(AppRoom& room, DyingClient::When when) {
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) {
        DyingClient client(room.relay, when);
        App app(room.options(), room.clock, client);
        std::ignore = app.kill({"ci"});
        ::_exit(0); // Never reached: the test looks for the signal.
    }
    int status = 0;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGKILL);
}

inline std::vector<QueuedKill> queued(const AppRoom& room) {
    auto entries = KillQueue(room.room.folder()).entries();
    if (!entries) qFatal("%s", entries.error().context.c_str());
    return *entries;
}

} // namespace rubber::test

#endif // Q_MOC_RUN
