// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/app.h"
#include "desktop/models/relay_link.h"
#include "desktop/models/session.h"

#include <atomic>
#include <memory>
#include <vector>
#endif

#include <QObject>
#include <QTimer>

namespace rubber::desktop::models {

/// How things are, now: the relays and keys as they were last asked, moved on by what the feed has said
/// since. Runs while the vault is unlocked and forgets everything at the lock. GUI thread only.
class Live : public QObject {
    Q_OBJECT
public:
    Live(Desk& desk, Session& session, QObject* parent = nullptr);
    ~Live() override;

    /// Keys and relays. `live` numbers include every feed row told so far, each counted once.
    const StatusReport& status() const { return m_status; }
    const std::vector<RelayLink>& links() const { return m_links; }
    bool loaded() const { return m_loaded; }          ///< The first answer is there.
    WallTime asOf() const { return m_asOf; }          ///< When a relay last said anything.
    bool everyRelayOffline() const;                   ///< False without relays.
    const RelayLink* linkOf(const std::string& relayName) const;
    const std::optional<Error>& trouble() const { return m_trouble; } ///< Why there is no status at all.

    void refresh(); ///< Asks the relays now; also after each command that changes something.
    void restart(); ///< After a relay was paired or removed: the feeds are made anew.

    /// For screens drawn without a relay (tests, gallery).
    void show(StatusReport status, std::vector<RelayLink> links, WallTime asOf);
    void showRows(const std::vector<NamedRow>& rows);

Q_SIGNALS:
    void statusChanged(); ///< At most about four times a second.
    void linksChanged();
    /// These relays signed how their audit logs stand; the rows before that were told.
    void checkpointsArrived(const std::vector<rubber::RelayId>& relays);
    void rowsArrived(const std::vector<rubber::desktop::NamedRow>& rows);
    /// A lost connection is back: how long it was away, and how many rows were fetched for it.
    void gapFilled(const QString& relay, qint64 awayMs, int rows);

private:
    struct Listening; ///< Shared with the feed lane: whether to go on.
    void start();
    void stop();
    void listen();
    void hear(const FeedNews& news);
    void hearConnection(const FeedNews::Connection& connection);
    void take(Result<StatusReport> status);
    void count(const NamedRow& row);
    /// When a relay that did not answer is heard of again: by the next status, or by its feed, if that tries
    /// before.
    std::optional<WallTime> retryAt(const RelayLink& link) const;
    RelayLink& link(const RelayId& id, const std::string& name);

    Desk& m_desk;
    Session& m_session;
    StatusReport m_status;
    std::vector<RelayLink> m_links;
    std::optional<Error> m_trouble;
    WallTime m_asOf;
    bool m_loaded = false, m_asking = false, m_askAgain = false;
    std::shared_ptr<Listening> m_listening;
    QTimer m_poll, m_retry;
    std::vector<std::pair<std::string, WallTime>> m_lost; ///< Relays whose connection went away, and when.
};

} // namespace rubber::desktop::models
