// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/world.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>

namespace rubber::sim {
namespace {

constexpr std::size_t kTraceLines = 60;
constexpr std::int64_t kTickMs = 1'000;
/// Everything that is held must come free in this time once nothing goes wrong.
constexpr std::int64_t kResolveMs = 15 * 60'000;

} // namespace

void World::check(bool holds, const std::string& what) {
    if (holds || !m_problem.empty()) return;
    m_problem = what + " (at " + std::to_string(events.now()) + " ms)";
    note("VIOLATION %s", m_problem.c_str());
}

void World::note(const char* format, ...) {
    if (!m_tracing) return;
    char line[400];
    std::va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    char stamped[440];
    std::snprintf(stamped, sizeof stamped, "%8lld ms  %s", static_cast<long long>(events.now()), line);
    m_trace.emplace_back(stamped);
    if (m_trace.size() > kTraceLines) m_trace.pop_front();
}

Session* World::session(std::uint64_t id) {
    const auto it = m_sessions.find(id);
    return it == m_sessions.end() ? nullptr : it->second.get();
}

void World::inSession(std::int64_t ms, std::uint64_t id, std::function<void(Session&)> act) {
    events.after(ms, [this, id, act = std::move(act)] {
        if (Session* found = session(id)) act(*found);
    });
}

void World::forgetSoon(std::uint64_t id) {
    events.after(0, [this, id] { m_sessions.erase(id); });
}

std::size_t World::expectedOpen() const {
    std::size_t open = m_lookUps.size();
    for (const auto& [id, session] : m_sessions)
        open += session->running() ? 1 : 0;
    return open;
}

/// What relay/net/cost_lookup.cpp does: asks the provider for a while, and gives up at the full hold.
void World::lookUpLater(RequestId request) {
    m_lookUps.insert(static_cast<std::uint64_t>(request));
    events.after(random.between(500, 20'000), [this, request, life = m_life] {
        if (!up() || life != m_life) return;
        const auto number = static_cast<std::uint64_t>(request);
        const auto call = checker.callOf(number);
        for (journal::SettleRecord row : state().ledger().lookingUp()) {
            if (row.facts.request != request) continue;
            const bool found = call && random.chance(70);
            row.mode = found ? journal::SettleMode::Lookup : journal::SettleMode::Held;
            row.cost = found ? (call->statesMoney ? call->statedCost : call->billed())
                             : state().ledger().amountOf(request);
            row.overrun = false;
            m_lookUps.erase(number);
            if (found) checker.lookedUp(number, row.cost);
            note("looked up %llu: %s", static_cast<unsigned long long>(number), row.cost.toDecimal().c_str());
            std::ignore = state().ledger().settleLookedUp(request, row);
        }
        turns().flushSoon();
    });
}

void World::startAgent() {
    if (!up()) return;
    SimKey& key = random.pick(keys);
    const std::uint64_t id = ++m_lastSession;
    m_sessions[id] = std::make_unique<Session>(*this, id, key,
                                               random.chance(85) ? m_addresses[0] : random.pick(m_addresses));
    inSession(0, id, [](Session& session) { session.begin(); });
}

void World::tick() {
    if (up()) state().tick();
    if (up() && state().journal().failed()) stop(StopKind::Kill9); // As main does: leave, start again.
    if (!m_quiet || events.now() < m_lastEvent + kResolveMs) events.after(kTickMs, [this] { tick(); });
}

/// The journal's thread, at a moment of the seed's choice.
void World::syncSoon() {
    if (!up() || std::exchange(m_syncPosted, true)) return;
    const bool slow = faults.slowSyncs && random.chance(5);
    events.after(slow ? random.between(100, 3'000) : random.between(0, 12), [this] {
        m_syncPosted = false;
        if (up()) runSync();
    });
}

void World::runSync() {
    m_inSync = true;
    // The loop goes on while the thread is inside its system call.
    disk.whileSyncing = [this] {
        const std::uint64_t more = faults.interleaved ? random.below(4) : 0;
        for (std::uint64_t i = 0; i < more && !events.empty() && !m_stopping && m_problem.empty(); ++i)
            step();
    };
    m_syncedNothing = !state().journal().runSync();
    disk.whileSyncing = nullptr;
    m_inSync = false;
}

void World::step() {
    const std::int64_t before = events.now();
    const auto act = events.take();
    m_clock.advance(Duration{events.now() - before});
    ++m_eventsRun;
    if (!m_inSync) m_syncedNothing = false;
    act();
    if (m_stopping && !m_inSync) goDown(*std::exchange(m_stopping, std::nullopt));
    checker.afterEvent();
    if (up() && !m_inSync && !m_syncedNothing) syncSoon();
}

/// Everything that will happen to this world, but for what it leads to.
void World::plan() {
    const std::int64_t length = random.between(4'000, 9'000);
    m_lastEvent = length;
    const auto at = [&](std::uint64_t times, auto act) {
        for (std::uint64_t i = 0; i < times; ++i)
            events.after(random.between(0, length), act);
    };
    at(12 + random.below(30), [this] { startAgent(); });
    for (std::uint64_t burst = random.below(3); burst > 0; --burst) {
        const std::int64_t when = random.between(0, length);
        for (std::uint64_t i = 4 + random.below(8); i > 0; --i)
            events.after(when + random.between(0, 5), [this] { startAgent(); });
    }
    if (faults.owner) at(2 + random.below(8), [this] { ownerActs(); });
    if (faults.kills9) at(random.below(3), [this] { stop(StopKind::Kill9); });
    if (faults.powerCuts) at(random.below(3), [this] { stop(StopKind::PowerCut); });
    if (faults.cleanStops) at(random.below(2), [this] { stop(StopKind::Clean); });
    if (faults.brokenSyncs) at(random.below(2), [this] { disk.failSyncs = true; });
    if (faults.brokenWrites)
        at(random.below(3), [this] {
            disk.failWrites = true;
            events.after(random.between(1, 1'500), [this] { disk.failWrites = false; });
        });
    if (faults.fullDisk)
        at(random.below(3), [this] {
            disk.capacity = disk.used() + (random.chance(50) ? 0 : random.below(20'000));
            events.after(random.between(100, 4'000), [this] { disk.capacity = UINT64_MAX; });
        });
    if (faults.clockJumps)
        at(random.below(4), [this] {
            const std::int64_t hours = random.chance(50) ? random.between(-30, 30) : 12;
            note("the clock jumps by %lld h", static_cast<long long>(hours));
            m_clock.jumpWall(Duration{hours * 3'600'000 + random.between(-1'000, 1'000)});
        });
    if (random.chance(5)) // Idle for long: quiet marks, expiry.
        at(1, [this] { m_clock.advance(Duration::seconds(700)); });
    events.after(kTickMs, [this] { tick(); });
}

std::string World::run() {
    plan();
    start({});
    while (m_problem.empty() && !events.empty() && events.nextAt() <= m_lastEvent)
        step();
    if (m_problem.empty()) finish();
    return m_problem;
}

/// I13. Nothing goes wrong from here on.
void World::finish() {
    faults.none();
    disk.failWrites = disk.failSyncs = false;
    disk.capacity = UINT64_MAX;
    m_lastEvent = events.now();
    const auto idle = [&] {
        return up() && !state().journal().failed() && !state().upstreamKeys().sealed() &&
               m_sessions.empty() && m_lookUps.empty();
    };
    while (m_problem.empty() && !idle() && events.now() < m_lastEvent + kResolveMs && !events.empty())
        step();
    settleDown();
    finalRequest();
    if (!m_problem.empty()) return;
    m_quiet = true;
    check(!disk.contains(m_upstreamSecret), "I14 the upstream key is on the disk");
    for (const SimKey& key : keys)
        check(!disk.contains(key.token.token.reveal().substr(22, 20)), "I14 a proxy key is on the disk");
    // A stop with warning and a power cut behind it: nothing is lost, nothing is charged.
    goDown(StopKind::Clean);
    disk.powerCut(random);
    ++m_boot;
    start({true, true, false});
    if (up()) compare();
}

void World::compare() {
    settleDown();
    if (m_problem.empty()) checker.compare(true);
}

void World::settleDown() {
    if (!m_problem.empty()) return;
    check(up(), "I13 the relay does not start");
    if (!up()) return;
    check(m_sessions.empty() && m_lookUps.empty(), "I13 requests are still open");
    check(state().ledger().openHolds() == 0, "I13 holds are still open");
    check(state().ledger().totalHeld() == Money(), "I13 money is still held");
    if (!m_problem.empty()) return;
    state().tick();
    std::ignore = state().journal().flush(); // What the tick signed is written by the turn after it.
    check(state().journal().waitDurable().has_value(), "I13 the journal cannot be synced");
    if (m_problem.empty()) checker.compare(true);
}

/// A request within its budget is let through and answered.
void World::finalRequest() {
    if (!m_problem.empty()) return;
    keys.emplace_back();
    SimKey& key = keys.back();
    key.token = makeProxyKey();
    key.id = key.token.id;
    key.upstream = UpstreamKeyId("uk_final");
    key.provider = "openrouter";
    key.policy.dailyLimit = Money::fromNano(5'000'000'000);
    grant(key, false);
    const std::uint64_t id = ++m_lastSession, before = requests;
    m_sessions[id] = std::make_unique<Session>(*this, id, key, m_addresses[0]);
    inSession(0, id, [](Session& session) { session.begin(); });
    const std::int64_t begun = events.now();
    while (m_problem.empty() && events.now() < begun + 1'000 && requests == before && !events.empty())
        step();
    check(requests > before, "I13 a request within its budget was not let through");
    while (m_problem.empty() && session(id) && !events.empty() && events.now() < begun + kResolveMs)
        step();
    check(!session(id), "I13 the last request does not end");
    while (m_problem.empty() && !m_lookUps.empty() && !events.empty())
        step();
    settleDown();
}

} // namespace rubber::sim
