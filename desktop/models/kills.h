// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/kill_pace.h"
#include "desktop/app/killable_keys.h"
#include "desktop/models/live.h"

#include <map>
#include <set>
#include <string>
#include <vector>
#endif

#include <QObject>
#include <QTimer>

namespace rubber::desktop::models {

/// What became of one kill, when every relay was tried.
struct KillOutcome {
    std::vector<std::string> names; ///< Of the keys; all of them for `all`.
    bool all = false;
    int confirmed = 0, relays = 0; ///< How many relays sent their signed receipt, of how many.
    std::uint32_t streamsCut = 0;
    std::int64_t elapsedMs = 0;                         ///< Click to the last answer.
    std::vector<std::pair<std::string, Error>> missing; ///< Relays that have not confirmed, and why.
    std::vector<KeyId> keys;                            ///< For undo.
    bool queued = false; ///< What is missing is tried again until it answers, also after a restart.
    bool late = false;   ///< A receipt that came after more than one try.
};
struct RestoreOutcome {
    std::vector<std::string> restored;
    std::vector<std::pair<std::string, Error>> failed; ///< Key name and why.
};

/// The kill switch of the windows and the tray. Works with the vault locked. A key counts as killed only when
/// its relay's receipt has come; until then it is "killing", whoever killed it and however often this program
/// was started since: what waits in App's queue is sent again by its pace (kill_pace.h). GUI thread only.
class Kills : public QObject {
    Q_OBJECT
public:
    Kills(Desk& desk, Session& session, Live& live, QObject* parent = nullptr);

    bool killing(const KeyId& key) const;
    bool anyKilling() const { return m_allRunning || !m_killing.empty() || !m_pending.empty(); }
    /// What relays have not confirmed, after at least one try.
    const std::vector<UnconfirmedKill>& pending() const { return m_pending; }
    /// Of these, what is a danger by now: the relay may still serve the key.
    std::vector<UnconfirmedKill> overdue() const;
    /// Sends what waits now, without waiting for its time.
    void retry();
    /// What could be killed with the vault locked, as the kill file said it at the start and at each lock; empty
    /// until it was read.
    const KillableKeys& killable() const { return m_killable; }
    /// Every key that could still spend is dead; false without keys.
    bool allKilled() const;

    /// `from`: where it was asked for, for the trail ("app tray").
    void kill(const std::vector<KeyId>& keys, const std::string& from = kFromWindow);
    void killAll(const std::string& from = kFromWindow);
    /// Pushes the keys again, one after the other; `progress` tells how far. Needs the unlocked vault.
    void restore(const std::vector<KeyId>& keys);
    /// The keys the last killAll ended, without those that were dead before.
    const std::vector<KeyId>& lastKilled() const { return m_lastKilled; }

    static constexpr const char *kFromWindow = "app", *kFromTray = "app tray", *kFromNotice = "app notification";
    static constexpr Duration kOverdueAfter = Duration::seconds(30);

Q_SIGNALS:
    void changed();
    /// Once for each kill that no receipt has come for in kOverdueAfter.
    void unconfirmed(const rubber::desktop::UnconfirmedKill& kill);
    void killed(const rubber::desktop::models::KillOutcome& outcome);
    /// Nothing could be tried at all.
    void failed(const rubber::Error& error);
    void progress(int restored, int of);
    void restored(const rubber::desktop::models::RestoreOutcome& outcome);

private:
    /// What a call about kills gives: its own report, and what waits afterwards.
    struct Answer {
        Result<KillReport> report;
        Result<std::vector<UnconfirmedKill>> pending;
    };
    template <class Call>
    void ask(Call call, std::function<void(const Answer&)> done);
    void finish(const Answer& answer, KillOutcome outcome, BootTime begun);
    void retried(const Answer& answer, const std::vector<UnconfirmedKill>& before);
    void take(const Result<std::vector<UnconfirmedKill>>& pending);
    void look(); ///< What waits, without sending anything.
    void lookKillable();
    /// Errands of kills run side by side, so that the last answer need not be the newest news.
    void begun();
    void ended();
    void tick();
    std::vector<std::string> namesOf(const std::vector<KeyId>& keys) const;
    void restoreNext(std::shared_ptr<std::vector<KeyId>> rest, std::shared_ptr<RestoreOutcome> outcome,
                     int of);
    Desk& m_desk;
    Session& m_session;
    Live& m_live;
    std::set<KeyId> m_killing;
    bool m_allRunning = false, m_retrying = false, m_looking = false;
    int m_errands = 0; ///< Under way.
    bool m_crossed = false; ///< Since none was, one began before another ended.
    std::vector<UnconfirmedKill> m_pending;
    KillableKeys m_killable;
    std::set<std::pair<std::string, std::int64_t>> m_told; ///< Relay and key, and when: unconfirmed was said.
    KillPace m_pace;
    QTimer m_tick; ///< Runs while something waits.
    std::vector<KeyId> m_lastKilled;
};

} // namespace rubber::desktop::models
