// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/relay_logs.h"

#include "desktop/app/error_name.h"

#include <algorithm>
#include <array>

namespace rubber::desktop::models {

namespace {

constexpr int kTickMs = 200;
/// A relay signs within seconds of a row. What waits longer has not been looked at.
constexpr Duration kPatience = Duration::seconds(120);

/// What one errand to all relays found before any log is looked at.
struct Fetched {
    Result<SyncReport> sync;
    Result<std::vector<AuditState>> states;
};

} // namespace

struct RelayLogs::Running {
    std::atomic<bool> on = true;
    std::atomic<std::uint64_t> done = 0, total = 0;
    RelayId relay;
};

bool isLogTrouble(const std::string& errorName) {
    constexpr std::array names{"audit_forked",       "audit_rolled_back", "audit_key_changed",        "audit_withheld",
                               "audit_row_mismatch", "bad_checkpoint",    "bad_checkpoint_signature", "bad_note"};
    return std::find(names.begin(), names.end(), errorName) != names.end();
}

std::string troubleOf(const RelayLog& log) {
    if (!log.state.trouble.empty()) return log.state.trouble;
    const std::string name = log.failure ? errorName(*log.failure) : std::string();
    return isLogTrouble(name) ? name : std::string();
}

LogCondition conditionOf(const RelayLog& log, WallTime now) {
    if (log.checking) return LogCondition::Checking;
    if (!troubleOf(log).empty()) return LogCondition::Refused;
    if (!log.state.known) return LogCondition::NeverVerified;
    const bool waits = log.waitsSince && now - *log.waitsSince > kPatience;
    return log.failure || waits ? LogCondition::Behind : LogCondition::Verified;
}

RelayLogs::RelayLogs(Desk& desk, Live& live, AlertWatch& alerts, QObject* parent) : QObject(parent), m_desk(desk) {
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (auto* log = m_running ? find(m_running->relay) : nullptr) {
            log->done = m_running->done;
            log->total = m_running->total;
            Q_EMIT changed();
        }
    });
    connect(&live, &Live::rowsArrived, this, &RelayLogs::hear);
    connect(&alerts, &AlertWatch::logsChecked, this, &RelayLogs::reload);
}

RelayLogs::~RelayLogs() { stop(); }

RelayLog* RelayLogs::find(const RelayId& relay) {
    const auto found =
        std::find_if(m_list.begin(), m_list.end(), [&](const RelayLog& log) { return log.state.id == relay; });
    return found == m_list.end() ? nullptr : &*found;
}

void RelayLogs::reload() {
    m_desk.ask(
        this, [](App& app) { return auditStates(app); },
        [this](Result<std::vector<AuditState>> states) {
            if (!states) return Q_EMIT failed(states.error());
            take(std::move(*states));
        });
}

void RelayLogs::take(std::vector<AuditState> states) {
    std::vector<RelayLog> fresh;
    for (auto& state : states) {
        RelayLog log;
        if (const auto* old = find(state.id)) {
            log = *old;
            // Somebody has looked at it since: what failed here is history.
            if (!log.checking && state.checkedAt != old->state.checkedAt) log.failure.reset();
        }
        // What only a look says stays until the next one.
        if (state.checkedAt == log.state.checkedAt) {
            state.holes = log.state.holes;
            state.unproved = log.state.unproved;
        }
        log.waitsSince.reset();
        const auto newest = m_newest.find(state.relay);
        if (newest != m_newest.end() && newest->second.first > state.verifiedRow) log.waitsSince = newest->second.second;
        log.state = std::move(state);
        fresh.push_back(std::move(log));
    }
    m_list = std::move(fresh);
    m_loaded = true;
    Q_EMIT changed();
}

void RelayLogs::hear(const std::vector<NamedRow>& rows) {
    const WallTime now = m_desk.clock().wall();
    bool news = false;
    for (const auto& named : rows) {
        if (!named.row.leaf) continue; // Not of the log: a hold, or a relay that keeps none.
        auto& newest = m_newest[named.relay];
        newest = {std::max(newest.first, named.row.sequence), now};
        for (auto& log : m_list)
            if (log.state.relay == named.relay && newest.first > log.state.verifiedRow && !log.waitsSince) {
                log.waitsSince = now;
                news = true;
            }
    }
    if (news) Q_EMIT changed();
}

void RelayLogs::verify() {
    if (m_running) return;
    m_running = std::make_shared<Running>();
    for (auto& log : m_list) {
        log.checking = true;
        log.done = log.total = 0;
    }
    Q_EMIT changed();
    m_desk.ask(
        this,
        [](App& app) {
            auto sync = fetchRows(app);
            return Fetched{std::move(sync), auditStates(app)};
        },
        [this](Fetched fetched) {
            if (!fetched.sync || !fetched.states) {
                finish();
                return Q_EMIT failed(fetched.sync ? fetched.states.error() : fetched.sync.error());
            }
            take(std::move(*fetched.states));
            m_queue.clear();
            for (auto& log : m_list) {
                log.checking = true;
                m_queue.insert(m_queue.begin(), log.state.id);
                for (const auto& [relay, error] : fetched.sync->unreachable)
                    if (relay == log.state.relay) {
                        checked(log.state.id, tl::unexpected(error)); // Asking once more would only take as long again.
                        m_queue.erase(m_queue.begin());
                        break;
                    }
            }
            m_tick.start();
            next();
        },
        Desk::On::Watch);
}

void RelayLogs::next() {
    if (m_queue.empty() || !m_running->on) return finish();
    const RelayId relay = m_queue.back();
    m_queue.pop_back();
    m_running->relay = relay;
    m_running->done = m_running->total = 0;
    m_desk.ask(
        this,
        [relay, running = m_running](App& app) {
            return checkAudit(app, relay.text(), [&](std::uint64_t done, std::uint64_t total) {
                running->done = done;
                running->total = total;
                return running->on.load();
            });
        },
        [this, relay](const Result<AuditState>& state) {
            checked(relay, state);
            next();
        },
        Desk::On::Watch);
}

void RelayLogs::checked(const RelayId& relay, const Result<AuditState>& state) {
    auto* log = find(relay);
    if (!log) return;
    log->checking = false;
    if (state) {
        log->state = *state;
        log->failure.reset();
        log->waitsSince.reset();
    } else if (!isNamed(state.error(), "stopped")) {
        log->failure = state.error();
    }
    Q_EMIT changed();
}

void RelayLogs::finish() {
    m_tick.stop();
    m_running.reset();
    m_queue.clear();
    for (auto& log : m_list)
        log.checking = false;
    Q_EMIT changed();
    reload(); // The evidence of what went wrong is in the vault by now.
}

void RelayLogs::stop() {
    if (m_running) m_running->on = false;
}

void RelayLogs::show(std::vector<RelayLog> list) {
    m_list = std::move(list);
    m_loaded = true;
    Q_EMIT changed();
}

} // namespace rubber::desktop::models
