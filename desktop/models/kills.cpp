// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/kills.h"

#include <algorithm>

namespace rubber::desktop::models {

using protocol::KeyState;

Kills::Kills(Desk& desk, Session& session, Live& live, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_live(live) {}

bool Kills::allKilled() const {
    const auto& keys = m_live.status().keys;
    bool any = false;
    for (const auto& key : keys) {
        if (key.replaced) continue;
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

void Kills::kill(const std::vector<KeyId>& keys) {
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
    m_desk.ask(
        this, [arguments](App& app) { return app.kill(arguments); },
        [this, outcome, begun = m_desk.clock().boot()](const Result<KillReport>& report) {
            finish(report, outcome, begun);
        },
        Desk::On::Kill);
}

void Kills::killAll() {
    m_allRunning = true;
    Q_EMIT changed();
    KillOutcome outcome;
    outcome.all = true;
    for (const auto& key : m_live.status().keys)
        if (!key.replaced && !(key.live && key.live->state == KeyState::Killed)) {
            outcome.keys.push_back(key.id);
            outcome.names.push_back(key.name);
        }
    m_desk.ask(
        this, [](App& app) { return app.killAll(); },
        [this, outcome, begun = m_desk.clock().boot()](const Result<KillReport>& report) {
            m_allRunning = false;
            m_lastKilled = outcome.keys;
            finish(report, outcome, begun);
        },
        Desk::On::Kill);
}

void Kills::finish(const Result<KillReport>& report, KillOutcome outcome, BootTime begun) {
    for (const auto& id : outcome.keys)
        m_killing.erase(id);
    if (!report) {
        Q_EMIT changed();
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
        if (relay.receipt && !relay.error)
            ++outcome.confirmed;
        else
            outcome.missing.emplace_back(relay.relay,
                                         relay.error.value_or(Error{ErrorCode::Unavailable, "bad_receipt: "}));
    }
    Q_EMIT changed();
    Q_EMIT killed(outcome);
    m_live.refresh();
}

void Kills::restore(const std::vector<KeyId>& keys) {
    restoreNext(std::make_shared<std::vector<KeyId>>(keys), std::make_shared<RestoreOutcome>(), int(keys.size()));
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
