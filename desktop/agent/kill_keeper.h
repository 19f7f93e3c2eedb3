// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/kill_pace.h"
#include "desktop/app/lane.h"
#include "desktop/app/reports.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace rubber::agent {

/// Sends the kills that wait, for as long as it lives: what an earlier run left at once, then after 1, 2, 4, 8
/// and every 10 s. Looks into the queue every second, because a command line may have put something there. Needs
/// no unlocked vault. The work is done on a thread of its own.
class KillKeeper : public QObject {
public:
    /// `onReport` is told of every try that sent something, on the thread this was made on.
    KillKeeper(desktop::Lane::MakeApp makeApp, const Clock& clock,
               std::function<void(const Result<desktop::KillReport>&)> onReport = {});
    ~KillKeeper() override;
    /// A kill was just sent by this program and not confirmed by all.
    void killed() { m_pace.killed(m_clock.boot()); }

private:
    void look();
    const Clock& m_clock;
    std::function<void(const Result<desktop::KillReport>&)> m_onReport;
    desktop::KillPace m_pace;
    bool m_trying = false;
    QTimer m_timer;
    desktop::Lane m_lane; ///< Last: it ends first.
};

} // namespace rubber::agent
