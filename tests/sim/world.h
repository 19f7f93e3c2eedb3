// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/core/gate/gate.h"
#include "relay/core/relay_state.h"
#include "shared/proxy_key.h"
#include "tests/sim/bank.h"
#include "tests/sim/books.h"
#include "tests/sim/checker.h"
#include "tests/sim/events.h"
#include "tests/sim/faults.h"
#include "tests/sim/session.h"
#include "tests/sim/sim_disk.h"
#include "tests/sim/turns.h"
#include "tests/support/fake_clock.h"

#include <deque>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace rubber::sim {

/// A proxy key as its owner knows it.
struct SimKey {
    ProxyKey token;
    KeyId id;
    UpstreamKeyId upstream;
    std::string provider;
    Policy policy; ///< Of the newest grant.
    std::uint64_t version = 0;
    bool granted = false; ///< Somebody was told so.
};

/// The model world: one relay on its disk, its owner, agents, an upstream, and everything that goes wrong,
/// from one seed and through one queue.
class World {
public:
    World(std::uint64_t seed, std::string folder, bool trace);
    ~World();

    /// Runs to the end. "" or what was found.
    std::string run();
    std::uint64_t eventsRun() const { return m_eventsRun; }
    std::uint64_t requests = 0, starts = 0;

    // For sessions, owner and checker.
    Random random;
    Faults faults;
    Events events;
    Bank bank;
    Checker checker;
    SimDisk disk;
    Books books;
    WrittenJournal written;
    std::deque<SimKey> keys; ///< Sessions point at them.

    relay::Gate& gate() { return *m_gate; }
    relay::RelayState& state() { return *m_state; }
    Turns& turns() { return *m_turns; }
    bool up() const { return m_state != nullptr; }
    bool busySyncing() const { return m_inSync; }
    Session* session(std::uint64_t id);
    const std::map<std::uint64_t, std::unique_ptr<Session>>& sessions() const { return m_sessions; }
    void inSession(std::int64_t ms, std::uint64_t id, std::function<void(Session&)> act);
    void forgetSoon(std::uint64_t id);
    void lookUpLater(RequestId request);
    void check(bool holds, const std::string& what);
    void note(const char* format, ...) __attribute__((format(printf, 2, 3)));
    const std::deque<std::string>& trace() const { return m_trace; }

private:
    // world.cpp
    void plan();
    void step();
    void tick();
    void syncSoon();
    void runSync();
    void startAgent();
    void finish();
    void compare();
    void settleDown();
    void finalRequest();
    std::size_t expectedOpen() const;
    // owner.cpp
    void ownerActs();
    void kill(SimKey& key, bool all);
    void grant(SimKey& key, bool newToken);
    void record(const journal::Payload& payload, bool control);
    Policy randomPolicy();
    journal::Origin origin();
    // stops.cpp
    enum class StopKind { Kill9, PowerCut, Clean };
    void stop(StopKind kind);
    void goDown(StopKind kind);
    void start(Checker::Stop how);
    Result<std::unique_ptr<relay::RelayState>> open(SimDisk& on, relay::Journal::OnDurable onDurable);
    std::string digest(relay::RelayState& state) const;
    void checkRecoveryRepeats();
    std::uint64_t interruptStarts(Checker::Stop& how);
    void checkStart(const Books& found, const Checker::Stop& how);
    void retryStart(Checker::Stop how);
    void takeFound(const Checker::Stop& how);
    void listen();

    const std::string m_folder;
    const bool m_tracing;
    test::FakeClock m_clock;
    relay::Config m_config;
    relay::Journal::Options m_journal;
    Secret m_pepper, m_master;
    std::string m_upstreamSecret;
    DeviceId m_device;
    std::uint64_t m_deviceSequence = 0;
    std::uint64_t m_boot = 1;
    std::vector<IpAddress> m_addresses;

    std::unique_ptr<relay::RelayState> m_state;
    std::unique_ptr<relay::Gate> m_gate;
    std::unique_ptr<Turns> m_turns;
    std::map<std::uint64_t, std::unique_ptr<Session>> m_sessions;
    std::set<std::uint64_t> m_lookUps;
    std::uint64_t m_life = 0; ///< Which process this is.
    std::uint64_t m_lastSession = 0;
    std::int64_t m_lastEvent = 0;
    bool m_unrecordedKill = false, m_syncPosted = false, m_inSync = false, m_syncedNothing = false,
         m_quiet = false;
    std::optional<StopKind> m_stopping;
    std::string m_problem;
    std::uint64_t m_eventsRun = 0;
    std::deque<std::string> m_trace;
    friend class Checker;
};

} // namespace rubber::sim
