// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/audit_proofs.h"
#include "desktop/models/alert_watch.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <vector>
#endif

#include <QObject>
#include <QTimer>

namespace rubber::desktop::models {

/// How a relay's audit log stands for this vault. Only Verified is well; Refused is the relay's doing.
enum class LogCondition { NeverVerified, Checking, Verified, Behind, Refused };

struct RelayLog {
    AuditState state;
    std::optional<Error> failure; ///< Of the last look that was asked for here.
    bool checking = false;
    std::uint64_t done = 0, total = 0;  ///< Leaves, while it is checked.
    std::optional<WallTime> waitsSince; ///< Rows came that no checkpoint found here covers yet: since when.
};
/// An error that says what the relay shows is not what it signed, and nothing milder.
bool isLogTrouble(const std::string& errorName);
/// The name of what is wrong with the log, "" when nothing is.
std::string troubleOf(const RelayLog& log);
LogCondition conditionOf(const RelayLog& log, WallTime now);

/// The relays' audit logs as the vault knows them, and looking at them now. GUI thread only.
class RelayLogs : public QObject {
    Q_OBJECT
public:
    RelayLogs(Desk& desk, Live& live, AlertWatch& alerts, QObject* parent = nullptr);
    ~RelayLogs() override;

    const std::vector<RelayLog>& list() const { return m_list; }
    bool loaded() const { return m_loaded; }
    bool checking() const { return m_running != nullptr; }
    void reload(); ///< From the vault; no relay is asked.
    void verify(); ///< Fetches what is new and checks one relay after the other.
    void stop();

    /// For screens drawn without a vault (tests, gallery).
    void show(std::vector<RelayLog> list);

Q_SIGNALS:
    void changed();
    void failed(const rubber::Error& error); ///< The vault could not be read.

private:
    struct Running; ///< Shared with the lane: how far it is, and whether to go on.
    void take(std::vector<AuditState> states);
    void next();
    void checked(const RelayId& relay, const Result<AuditState>& state);
    void finish();
    void hear(const std::vector<NamedRow>& rows);
    RelayLog* find(const RelayId& relay);

    Desk& m_desk;
    std::vector<RelayLog> m_list;
    std::map<std::string, std::pair<std::uint64_t, WallTime>> m_newest; ///< By relay name: row heard, and when.
    std::vector<RelayId> m_queue;                                       ///< To be checked, last first.
    std::shared_ptr<Running> m_running;
    QTimer m_tick;
    bool m_loaded = false;
};

} // namespace rubber::desktop::models
