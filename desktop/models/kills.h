// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/live.h"

#include <map>
#include <set>
#include <string>
#include <vector>
#endif

#include <QObject>

namespace rubber::desktop::models {

/// What became of one kill, when every relay was tried.
struct KillOutcome {
    std::vector<std::string> names; ///< Of the keys; all of them for `all`.
    bool all = false;
    int confirmed = 0, relays = 0;  ///< How many relays sent their signed receipt, of how many.
    std::uint32_t streamsCut = 0;
    std::int64_t elapsedMs = 0;     ///< Click to the last answer.
    std::vector<std::pair<std::string, Error>> missing; ///< Relays that have not confirmed, and why.
    std::vector<KeyId> keys;        ///< For undo.
};
struct RestoreOutcome {
    std::vector<std::string> restored;
    std::vector<std::pair<std::string, Error>> failed; ///< Key name and why.
};

/// The kill switch of the windows and the tray. Works with the vault locked. A key counts as killed only when
/// its relay's receipt has come; until then it is "killing". GUI thread only.
class Kills : public QObject {
    Q_OBJECT
public:
    Kills(Desk& desk, Session& session, Live& live, QObject* parent = nullptr);

    bool killing(const KeyId& key) const { return m_allRunning || m_killing.contains(key); }
    bool anyKilling() const { return m_allRunning || !m_killing.empty(); }
    /// Every key that could still spend is dead; false without keys.
    bool allKilled() const;

    void kill(const std::vector<KeyId>& keys);
    void killAll();
    /// Pushes the keys again, one after the other; `progress` tells how far. Needs the unlocked vault.
    void restore(const std::vector<KeyId>& keys);
    /// The keys the last killAll ended, without those that were dead before.
    const std::vector<KeyId>& lastKilled() const { return m_lastKilled; }

Q_SIGNALS:
    void changed();
    void killed(const rubber::desktop::models::KillOutcome& outcome);
    /// Nothing could be tried at all.
    void failed(const rubber::Error& error);
    void progress(int restored, int of);
    void restored(const rubber::desktop::models::RestoreOutcome& outcome);

private:
    void finish(const Result<KillReport>& report, KillOutcome outcome, BootTime begun);
    std::vector<std::string> namesOf(const std::vector<KeyId>& keys) const;
    void restoreNext(std::shared_ptr<std::vector<KeyId>> rest, std::shared_ptr<RestoreOutcome> outcome, int of);
    Desk& m_desk;
    Session& m_session;
    Live& m_live;
    std::set<KeyId> m_killing;
    bool m_allRunning = false;
    std::vector<KeyId> m_lastKilled;
};

} // namespace rubber::desktop::models
