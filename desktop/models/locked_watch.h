// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/locked_totals.h"
#include "desktop/models/live.h"
#include "desktop/models/preferences.h"

#include <map>
#include <optional>
#include <vector>
#endif

#include <QObject>
#include <QTimer>

namespace rubber::desktop::models {

/// What is known while the vault is locked: sums and kinds of alerts, asked of the relays every few seconds by the
/// watch passes that were signed while it was open. Also keeps those passes: fresh ones when the vault was opened,
/// when a relay came or went and before each lock; none when the owner does not want this. GUI thread only.
class LockedWatch : public QObject {
    Q_OBJECT
public:
    LockedWatch(Desk& desk, Session& session, Live& live, Preferences& preferences, QObject* parent = nullptr);

    struct Facts {
        Money spentToday;
        int active = 0, nearLimit = 0, overLimit = 0; ///< Keys.
        int relaysOnline = 0, relaysTotal = 0;
        WallTime asOf; ///< When a relay answered last.
        bool operator==(const Facts&) const = default;
    };
    /// Nothing while the vault is open, while nobody has answered yet, and where it is off.
    const std::optional<Facts>& facts() const { return m_facts; }
    void ask(); ///< Now, and not only when it is time.

    static constexpr int kEveryMs = 15'000;

Q_SIGNALS:
    void changed();
    /// New alerts of relays, each rule once.
    void alerted(const std::vector<rubber::desktop::AlertRule>& rules);
    void ended(); ///< The vault is open, or this is off: what was said of alerts is told better elsewhere.

private:
    bool wanted() const;
    void follow();
    void followRelays();
    void keep();
    void take(const std::vector<RelayTotals>& answers);
    Desk& m_desk;
    Session& m_session;
    Live& m_live;
    Preferences& m_preferences;
    QTimer m_timer;
    TotalsMarks m_marks;
    std::map<RelayId, protocol::Totals> m_last; ///< Of a relay that does not answer now, too.
    std::vector<RelayId> m_passesFor;
    std::optional<Facts> m_facts;
    bool m_asking = false, m_wanted = false, m_watching = false;
    int m_round = 0; ///< Answers from before an unlock are not believed.
};

} // namespace rubber::desktop::models
