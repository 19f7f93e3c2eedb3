// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/alert_watch.h"

#include "desktop/app/audit_proofs.h"
#include "desktop/app/error_name.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace rubber::desktop::models {

namespace {

constexpr int kSoonMs = 1'500;     ///< After rows: many of them make one check.
constexpr int kRegularMs = 10'000; ///< For what only time tells (offline for two minutes).

bool isOnline(RelayLink::State state) {
    return state == RelayLink::State::Online || state == RelayLink::State::Slow;
}

/// Reports move, because one may hold a token; a status has none, and its facts may be copied.
KeyReport factsOf(const KeyReport& key) {
    KeyReport copy;
    copy.id = key.id;
    copy.name = key.name;
    copy.relay = key.relay;
    copy.provider = key.provider;
    copy.upstreamLabel = key.upstreamLabel;
    copy.version = key.version;
    copy.policy = key.policy;
    copy.createdAt = key.createdAt;
    copy.replaced = key.replaced;
    copy.upstreamId = key.upstreamId;
    copy.archivedAt = key.archivedAt;
    copy.live = key.live;
    copy.unreachable = key.unreachable;
    copy.killPending = key.killPending;
    return copy;
}

std::shared_ptr<StatusReport> copied(const StatusReport& status) {
    auto copy = std::make_shared<StatusReport>();
    copy->home = status.home;
    copy->relays = status.relays;
    copy->spentToday = status.spentToday;
    for (const auto& key : status.keys)
        copy->keys.push_back(factsOf(key));
    return copy;
}

} // namespace

AlertWatch::AlertWatch(Desk& desk, Session& session, Live& live, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session), m_live(live) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    m_regular.setInterval(kRegularMs);
    connect(&m_soon, &QTimer::timeout, this, &AlertWatch::check);
    connect(&m_regular, &QTimer::timeout, this, &AlertWatch::check);
    connect(&live, &Live::rowsArrived, this, [this] {
        if (!m_soon.isActive()) m_soon.start();
    });
    connect(&live, &Live::linksChanged, this, &AlertWatch::hearLinks);
    connect(&live, &Live::checkpointsArrived, this, &AlertWatch::checkLogs);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.state() == VaultState::Unlocked) {
            m_regular.start();
            reload();
            return;
        }
        m_soon.stop();
        m_regular.stop();
        m_list = {};
        m_loaded = false;
        Q_EMIT changed();
    });
}

/// One at a time; what comes meanwhile is covered by the next checkpoint.
void AlertWatch::checkLogs(const std::vector<RelayId>& relays) {
    if (m_session.state() != VaultState::Unlocked || std::exchange(m_checkingLogs, true)) return;
    m_desk.ask(
        this,
        [relays](App& app) {
            for (const auto& relay : relays)
                std::ignore = checkAudit(app, relay.text()); // What is wrong is in the vault, and an alert from there.
            return true;
        },
        [this](bool) {
            m_checkingLogs = false;
            Q_EMIT logsChecked();
            check();
        },
        Desk::On::Watch);
}

void AlertWatch::hearLinks() {
    const BootTime now = m_desk.clock().boot();
    std::vector<std::pair<RelayId, BootTime>> offline;
    for (const auto& link : m_live.links()) {
        if (isOnline(link.state) || link.state == RelayLink::State::Connecting) continue;
        const auto known = std::find_if(m_offline.begin(), m_offline.end(),
                                        [&](const auto& each) { return each.first == link.id; });
        offline.emplace_back(link.id, known == m_offline.end() ? now : known->second);
    }
    m_offline = std::move(offline);
    if (m_session.state() == VaultState::Unlocked && !m_soon.isActive()) m_soon.start();
}

AlertInput AlertWatch::input() const {
    AlertInput input;
    input.connections.emplace();
    for (const auto& link : m_live.links()) {
        RelayConnection connection;
        connection.relay = link.id;
        for (const auto& [relay, since] : m_offline)
            if (relay == link.id) connection.offlineSince = since;
        if (link.error) connection.error = errorName(*link.error);
        input.connections->push_back(std::move(connection));
    }
    return input;
}

void AlertWatch::check() {
    if (m_session.state() != VaultState::Unlocked || !m_live.loaded()) return;
    if (m_checking) {
        m_again = true;
        return;
    }
    m_checking = true;
    m_desk.ask(
        this,
        [status = copied(m_live.status()), asked = input()](App& app) mutable {
            asked.status = status.get();
            return app.checkAlerts(asked);
        },
        [this](const Result<AlertCheck>& check) {
            m_checking = false;
            if (m_session.state() != VaultState::Unlocked) return;
            if (check)
                take(*check);
            else
                Q_EMIT failed(check.error());
            if (std::exchange(m_again, false)) m_soon.start();
        },
        Desk::On::Watch);
}

void AlertWatch::take(const AlertCheck& check) {
    AlertNews news;
    const auto has = [](const std::vector<std::int64_t>& ids, std::int64_t id) {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    };
    for (const auto& alert : check.fresh) {
        if (has(check.notify, alert.id)) news.each.push_back(alert);
        if (has(check.notifyAsOne, alert.id)) news.together.push_back(alert);
    }
    news.keysTogether = check.keysAsOne;
    news.closed = check.closed;
    if (!news.each.empty() || !news.together.empty() || !news.closed.empty()) Q_EMIT this->news(news);
    if (!check.fresh.empty() || !check.closed.empty()) reload();
}

void AlertWatch::reload() {
    m_desk.ask(
        this, [](App& app) { return app.alerts(); },
        [this](Result<AlertList> list) {
            if (m_session.state() != VaultState::Unlocked) return;
            if (!list) {
                Q_EMIT failed(list.error());
                return;
            }
            show(std::move(*list));
        });
}

void AlertWatch::acknowledge(const std::vector<std::int64_t>& ids) {
    m_desk.ask(
        this, [ids](App& app) { return app.acknowledgeAlerts(ids); }, [this](const Status&) { reload(); });
}

void AlertWatch::mute(std::int64_t id) {
    m_desk.ask(
        this, [id](App& app) { return app.muteAlert(id); }, [this](const Status&) { reload(); });
}

void AlertWatch::show(AlertList list) {
    m_list = std::move(list);
    m_loaded = true;
    Q_EMIT changed();
}

} // namespace rubber::desktop::models
