// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/models/live.h"

#include "desktop/app/auto_unseal.h"
#include "desktop/app/error_name.h"

#include <algorithm>

namespace rubber::desktop::models {

namespace {
constexpr int kPollMs = 15'000;  ///< Corrects what no row tells (a restarted relay, an expired key).
constexpr int kRetryMs = 5'000;  ///< After a feed that could not even begin.
} // namespace

struct Live::Listening {
    std::atomic<bool> on = true;
};

Live::Live(Desk& desk, Session& session, QObject* parent)
    : QObject(parent), m_desk(desk), m_session(session) {
    m_poll.setInterval(kPollMs);
    m_retry.setInterval(kRetryMs);
    m_retry.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &Live::refresh);
    connect(&m_retry, &QTimer::timeout, this, &Live::listen);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.state() == VaultState::Unlocked)
            start();
        else
            stop();
    });
}

Live::~Live() {
    if (m_listening) m_listening->on = false;
}

void Live::start() {
    refresh();
    m_poll.start();
    restart();
}

void Live::stop() {
    m_poll.stop();
    m_retry.stop();
    if (m_listening) m_listening->on = false;
    m_listening.reset();
    if (!m_loaded && m_links.empty()) return;
    m_status = {};
    m_links.clear();
    m_lost.clear();
    m_loaded = false;
    Q_EMIT statusChanged();
    Q_EMIT linksChanged();
}

void Live::restart() {
    if (m_listening) m_listening->on = false;
    m_listening.reset();
    if (m_session.state() == VaultState::Unlocked) listen();
}

void Live::refresh() {
    if (m_session.state() != VaultState::Unlocked) return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_desk.ask(
        this, [](App& app) { return statusAndUnseal(app); },
        [this](Result<StatusReport> status) {
            m_asking = false;
            if (m_session.state() == VaultState::Unlocked) take(std::move(status));
            if (std::exchange(m_askAgain, false)) refresh();
        },
        Desk::On::Watch);
}

void Live::take(Result<StatusReport> status) {
    if (!status) {
        m_trouble = status.error();
        Q_EMIT statusChanged();
        return;
    }
    m_trouble.reset();
    m_loaded = true;
    // Numbers of a relay that does not answer stay as they were last known.
    StatusReport fresh = std::move(*status);
    for (auto& key : fresh.keys)
        if (!key.live)
            for (const auto& old : m_status.keys)
                if (old.id == key.id) key.live = old.live;
    fresh.spentToday = {};
    for (const auto& key : fresh.keys)
        if (key.live) fresh.spentToday += key.live->spentToday;
    m_status = std::move(fresh);
    std::vector<RelayLink> links;
    for (const auto& relay : m_status.relays) {
        RelayLink next = link(relay.id, relay.name);
        next.name = relay.name; // It may have been renamed.
        const auto state = linkStateOf(relay.error, relay.elapsedMs);
        if (state != next.state) next.since = m_desk.clock().wall();
        next.state = state;
        next.error = relay.error;
        next.retryAt = retryAt(next);
        next.elapsedMs = relay.elapsedMs;
        links.push_back(std::move(next));
        if (relay.status) m_asOf = m_desk.clock().wall();
    }
    m_links = std::move(links);
    Q_EMIT statusChanged();
    Q_EMIT linksChanged();
}

std::optional<WallTime> Live::retryAt(const RelayLink& link) const {
    if (!link.error) return {};
    const WallTime now = m_desk.clock().wall();
    std::optional<WallTime> at;
    if (m_poll.isActive()) at = now + Duration{m_poll.remainingTime()};
    if (link.feedRetryAt && *link.feedRetryAt >= now && (!at || *link.feedRetryAt < *at)) at = link.feedRetryAt;
    return at;
}

RelayLink& Live::link(const RelayId& id, const std::string& name) {
    for (auto& known : m_links)
        if (known.id == id) return known;
    RelayLink fresh;
    fresh.id = id;
    fresh.name = name;
    fresh.since = m_desk.clock().wall();
    m_links.push_back(std::move(fresh));
    return m_links.back();
}

const RelayLink* Live::linkOf(const std::string& relayName) const {
    for (const auto& known : m_links)
        if (known.name == relayName) return &known;
    return nullptr;
}

bool Live::everyRelayOffline() const {
    return !m_links.empty() && std::all_of(m_links.begin(), m_links.end(), [](const RelayLink& link) {
        return link.state != RelayLink::State::Online && link.state != RelayLink::State::Slow &&
               link.state != RelayLink::State::Connecting;
    });
}

void Live::listen() {
    if (m_listening || m_session.state() != VaultState::Unlocked) return;
    m_listening = std::make_shared<Listening>();
    m_desk.ask(
        this,
        [listening = m_listening, this](App& app) {
            return app.watch([&](const FeedNews& news) {
                if (!listening->on) return false;
                // `this` is only compared and called on its own thread; the lane ends before the desk does.
                if (!news.empty())
                    QMetaObject::invokeMethod(
                        this,
                        [this, listening, news] {
                            if (listening == m_listening) hear(news);
                        },
                        Qt::QueuedConnection);
                return true;
            });
        },
        [this, listening = m_listening](const Status& ended) {
            if (listening != m_listening) return;
            m_listening.reset();
            if (!ended && !isNamed(ended.error(), "no_relay")) m_retry.start();
        },
        Desk::On::Feed);
}

void Live::hear(const FeedNews& news) {
    for (const auto& connection : news.connections)
        hearConnection(connection);
    if (!news.rows.empty()) {
        m_asOf = m_desk.clock().wall();
        for (const auto& row : news.rows)
            count(row);
        for (auto lost = m_lost.begin(); lost != m_lost.end();) {
            const auto rows = std::count_if(news.rows.begin(), news.rows.end(),
                                            [&](const NamedRow& row) { return row.relay == lost->first; });
            const auto* back = linkOf(lost->first);
            if (rows == 0 || !back || back->error) {
                ++lost;
                continue;
            }
            Q_EMIT gapFilled(QString::fromStdString(lost->first), (m_asOf - lost->second).ms, int(rows));
            lost = m_lost.erase(lost);
        }
        Q_EMIT statusChanged();
        Q_EMIT rowsArrived(news.rows);
    }
    if (!news.checkpoints.empty()) Q_EMIT checkpointsArrived(news.checkpoints);
    // What is not a request changes states and policies, which rows do not carry.
    if (std::any_of(news.rows.begin(), news.rows.end(), [](const NamedRow& row) {
            return row.row.kind != "settle" && row.row.kind != "hold" && row.row.kind != "refuse";
        }))
        refresh();
}

void Live::hearConnection(const FeedNews::Connection& connection) {
    auto& known = link(connection.relay, connection.name);
    const auto state = linkStateOf(connection.error, known.elapsedMs);
    const bool was = known.state == RelayLink::State::Online || known.state == RelayLink::State::Slow;
    if (connection.error && was)
        m_lost.emplace_back(connection.name, m_desk.clock().wall());
    if (state != known.state) known.since = m_desk.clock().wall();
    known.state = state;
    known.error = connection.error;
    known.feedRetryAt.reset();
    if (connection.error) known.feedRetryAt = m_desk.clock().wall() + connection.retryIn;
    known.retryAt = retryAt(known);
    if (!connection.error) {
        m_asOf = m_desk.clock().wall();
        if (!was) refresh();
    }
    Q_EMIT linksChanged();
}

void Live::count(const NamedRow& named) {
    const auto& row = named.row;
    const auto relay = std::find_if(m_status.relays.begin(), m_status.relays.end(),
                                    [&](const RelayReport& each) { return each.name == named.relay; });
    // The relay's answer counts everything up to its head.
    if (relay == m_status.relays.end() || !relay->status || row.sequence <= relay->status->head) return;
    relay->status->head = row.sequence;
    const auto key = std::find_if(m_status.keys.begin(), m_status.keys.end(),
                                  [&](const KeyReport& each) { return each.id == row.key; });
    if (key == m_status.keys.end() || !key->live) return;
    if (row.kind == "hold") {
        key->live->lastUsed = row.at;
        ++key->live->requestsLifetime;
        if (row.day == UtcDay::of(m_desk.clock().wall()).number) ++key->live->requestsToday;
    }
    if (row.kind != "settle" && row.kind != "forfeit") return;
    key->live->spentLifetime += row.cost;
    if (row.day != UtcDay::of(m_desk.clock().wall()).number) return;
    key->live->spentToday += row.cost;
    m_status.spentToday += row.cost;
}

void Live::show(StatusReport status, std::vector<RelayLink> links, WallTime asOf) {
    m_status = std::move(status);
    m_links = std::move(links);
    m_asOf = asOf;
    m_loaded = true;
    Q_EMIT statusChanged();
    Q_EMIT linksChanged();
}

void Live::showRows(const std::vector<NamedRow>& rows) {
    for (const auto& row : rows)
        count(row);
    Q_EMIT statusChanged();
    Q_EMIT rowsArrived(rows);
}

} // namespace rubber::desktop::models
