// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/kills.h"

#include <algorithm>
#include <utility>

namespace rubber::desktop::models {

using protocol::KeyState;

namespace {

constexpr int kTickMs = 250;

std::string nameIn(const UnconfirmedKill& kill) { return kill.relay + '/' + kill.key.text(); }

bool holds(const std::vector<UnconfirmedKill>& kills, const UnconfirmedKill& one) {
    return std::any_of(kills.begin(), kills.end(), [&](const UnconfirmedKill& kill) {
        return kill.relayId == one.relayId && kill.key == one.key;
    });
}

} // namespace

Kills::Kills(Desk& desk, Session& session, Live& live, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_live(live) {
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &Kills::tick);
    // Another program (the command line) may have left a kill that waits.
    connect(&live, &Live::statusChanged, this, [this] {
        const auto& keys = m_live.status().keys;
        if (m_pending.empty() && std::any_of(keys.begin(), keys.end(),
                                             [](const KeyReport& key) { return !key.killPending.empty(); }))
            look();
    });
    connect(&session, &Session::changed, this, [this] {
        if (m_session.state() == VaultState::Locked) lookKillable();
    });
    look();
    lookKillable();
}

/// Not while the vault is open: then the status knows more than the kill file.
void Kills::lookKillable() {
    m_desk.ask(
        this, [](App& app) { return killableKeys(app); },
        [this](const Result<KillableKeys>& killable) {
            // Without a file there is nothing that could be killed: `failed` says why when it is tried.
            m_killable = killable.value_or(KillableKeys{});
            Q_EMIT changed();
        },
        Desk::On::Watch);
}

template <class Call>
void Kills::ask(Call call, std::function<void(const Answer&)> done) {
    // In one errand: between the answer and a second question a key would look alive again.
    begun();
    m_desk.ask(
        this,
        [call](App& app) {
            auto report = call(app);
            return Answer{std::move(report), app.pendingKills()};
        },
        [this, done](const Answer& answer) {
            done(answer);
            ended();
        },
        Desk::On::Kill);
}

void Kills::begun() {
    if (m_errands++ > 0) m_crossed = true;
}

void Kills::ended() {
    if (--m_errands > 0 || !std::exchange(m_crossed, false)) return;
    look();
}

bool Kills::killing(const KeyId& key) const {
    if (m_allRunning || m_killing.contains(key)) return true;
    if (m_pending.empty()) return false;
    const auto& keys = m_live.status().keys;
    const auto known =
        std::find_if(keys.begin(), keys.end(), [&](const KeyReport& one) { return one.id == key; });
    return std::any_of(m_pending.begin(), m_pending.end(), [&](const UnconfirmedKill& kill) {
        if (!kill.key.empty()) return kill.key == key;
        return known != keys.end() && known->relay == kill.relay && known->createdAt <= kill.since &&
               !(known->live && known->live->state == KeyState::Killed);
    });
}

std::vector<UnconfirmedKill> Kills::overdue() const {
    std::vector<UnconfirmedKill> late;
    const WallTime now = m_desk.clock().wall();
    std::copy_if(m_pending.begin(), m_pending.end(), std::back_inserter(late),
                 [&](const UnconfirmedKill& kill) { return now - kill.since >= kOverdueAfter; });
    return late;
}

void Kills::look() {
    if (m_looking) return;
    m_looking = true;
    begun();
    m_desk.ask(
        this, [](App& app) { return app.pendingKills(); },
        [this](const Result<std::vector<UnconfirmedKill>>& pending) {
            m_looking = false;
            take(pending);
            ended();
        },
        Desk::On::Kill);
}

void Kills::take(const Result<std::vector<UnconfirmedKill>>& pending) {
    // A queue that cannot be read is told by the status (killQueueError); what was known stays.
    if (pending) m_pending = *pending;
    if (m_pending.empty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
    Q_EMIT changed();
    tick();
}

/// Sends again when it is time, and says once what has become a danger.
void Kills::tick() {
    for (const auto& kill : overdue())
        if (m_told.emplace(nameIn(kill), kill.since.ms).second) {
            Q_EMIT unconfirmed(kill);
            Q_EMIT changed();
        }
    if (!m_pending.empty() && m_pace.due(m_desk.clock().boot())) retry();
}

void Kills::retry() {
    if (m_retrying || m_pending.empty()) return;
    m_retrying = true;
    ask([](App& app) { return app.retryKills(); },
        [this, before = m_pending](const Answer& answer) {
            m_retrying = false;
            m_pace.retried(m_desk.clock().boot(), answer.pending ? answer.pending->size() : before.size());
            retried(answer, before);
        });
}

void Kills::retried(const Answer& answer, const std::vector<UnconfirmedKill>& before) {
    take(answer.pending);
    if (!answer.report || !answer.pending) return;
    KillOutcome outcome;
    outcome.late = true;
    const WallTime now = m_desk.clock().wall();
    for (const auto& relay : answer.report->relays) {
        bool any = false;
        for (const auto& kill : before) {
            if (kill.relay != relay.relay || holds(*answer.pending, kill)) continue;
            // Gone from the queue is not killed: it may have been restored since.
            const bool dead = kill.key.empty() ||
                              std::find(relay.keys.begin(), relay.keys.end(), kill.name) != relay.keys.end();
            if (!dead || !relay.receipt) continue;
            any = true;
            outcome.elapsedMs = std::max(outcome.elapsedMs, (now - kill.since).ms);
            if (kill.key.empty()) {
                outcome.all = true;
                outcome.names.insert(outcome.names.end(), relay.keys.begin(), relay.keys.end());
            } else {
                outcome.names.push_back(kill.name);
                outcome.keys.push_back(kill.key);
            }
        }
        if (!any) continue;
        ++outcome.relays;
        ++outcome.confirmed;
        outcome.streamsCut += relay.receipt->streamsCut;
    }
    if (outcome.relays == 0) return;
    Q_EMIT killed(outcome);
    m_live.refresh();
}

bool Kills::allKilled() const {
    const auto& keys = m_live.status().keys;
    bool any = false;
    for (const auto& key : keys) {
        const bool alive =
            key.live && key.live->state != KeyState::Killed && key.live->state != KeyState::Expired;
        if (key.replaced && !alive) continue; // Its old token may still work for a while.
        if (!key.live || (key.live->state != KeyState::Killed && key.live->state != KeyState::Expired))
            return false;
        any = any || key.live->state == KeyState::Killed;
    }
    return any;
}

std::vector<std::string> Kills::namesOf(const std::vector<KeyId>& keys) const {
    std::vector<std::string> names;
    for (const auto& id : keys) {
        const auto& known = m_live.status().keys;
        const auto found =
            std::find_if(known.begin(), known.end(), [&](const KeyReport& key) { return key.id == id; });
        names.push_back(found == known.end() ? id.text() : found->name);
    }
    return names;
}

void Kills::kill(const std::vector<KeyId>& keys, const std::string& from) {
    if (keys.empty()) return;
    std::vector<std::string> arguments;
    for (const auto& id : keys) {
        m_killing.insert(id);
        arguments.push_back(id.text());
    }
    Q_EMIT changed();
    KillOutcome outcome;
    outcome.keys = keys;
    outcome.names = namesOf(keys);
    ask(
        [arguments, from](App& app) {
            app.actAs(from);
            return app.kill(arguments);
        },
        [this, outcome, begun = m_desk.clock().boot()](const Answer& answer) {
            finish(answer, outcome, begun);
        });
}

void Kills::killAll(const std::string& from) {
    m_allRunning = true;
    Q_EMIT changed();
    KillOutcome outcome;
    outcome.all = true;
    for (const auto& key : m_live.status().keys)
        if (!key.replaced && !(key.live && key.live->state == KeyState::Killed)) {
            outcome.keys.push_back(key.id);
            outcome.names.push_back(key.name);
        }
    ask(
        [from](App& app) {
            app.actAs(from);
            return app.killAll();
        },
        [this, outcome, begun = m_desk.clock().boot()](const Answer& answer) {
            m_allRunning = false;
            m_lastKilled = outcome.keys;
            finish(answer, outcome, begun);
        });
}

void Kills::finish(const Answer& answer, KillOutcome outcome, BootTime begun) {
    const auto& report = answer.report;
    for (const auto& id : outcome.keys)
        m_killing.erase(id);
    if (answer.pending && !answer.pending->empty()) m_pace.killed(m_desk.clock().boot());
    take(answer.pending);
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    outcome.relays = int(report->relays.size());
    outcome.elapsedMs = (m_desk.clock().boot() - begun).ms;
    if (outcome.names.empty())
        for (const auto& relay : report->relays)
            outcome.names.insert(outcome.names.end(), relay.keys.begin(), relay.keys.end());
    for (const auto& relay : report->relays) {
        if (relay.receipt) outcome.streamsCut += relay.receipt->streamsCut;
        outcome.queued = outcome.queued || relay.queued;
        if (relay.receipt && !relay.error)
            ++outcome.confirmed;
        else
            outcome.missing.emplace_back(
                relay.relay, relay.error.value_or(Error{ErrorCode::Unavailable, "bad_receipt: "}));
    }
    Q_EMIT killed(outcome);
    m_live.refresh();
}

void Kills::restore(const std::vector<KeyId>& keys) {
    restoreNext(std::make_shared<std::vector<KeyId>>(keys), std::make_shared<RestoreOutcome>(),
                int(keys.size()));
}

void Kills::restoreNext(std::shared_ptr<std::vector<KeyId>> rest, std::shared_ptr<RestoreOutcome> outcome,
                        int of) {
    Q_EMIT progress(of - int(rest->size()), of);
    if (rest->empty()) {
        Q_EMIT restored(*outcome);
        m_live.refresh();
        return;
    }
    const KeyId id = rest->front();
    rest->erase(rest->begin());
    m_desk.ask(
        this,
        [id](App& app) -> Status {
            TRY(app.restore(id.text()));
            return {};
        },
        [this, id, rest, outcome, of](const Status& done) {
            const std::string name = namesOf({id}).front();
            if (done)
                outcome->restored.push_back(name);
            else
                outcome->failed.emplace_back(name, done.error());
            restoreNext(rest, outcome, of);
        });
}

} // namespace rubber::desktop::models
