// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/agent/kill_keeper.h"
#include "desktop/agent/server.h"
#include "desktop/agent/unseal_keeper.h"
#include "desktop/app/lane.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace rubber::agent {

/// `rubberapi agent`: an unlocked vault without a window, for a time. It serves the terminals of the user who
/// unlocked it, sends kills that wait, unseals relays that were restarted, and ends itself when the time is over, when it is locked, when no terminal
/// has used it for long, after the computer has slept, and when its socket is gone (a runtime folder goes with the
/// last session of its user). It does not hear that a screen is locked (gui/system/session_watch, which
/// hears it, is the app's): a screen locker may run `rubberapi lock`.
class HeadlessAgent final : private Host {
public:
    struct Spans {
        Duration most; ///< It ends after this in any case.
        Duration idle; ///< And after so long without a verb; 0 = no matter.
    };
    /// A look at the clock that comes so late was slept over.
    static constexpr Duration kSlept = Duration::seconds(60);

    /// `app` is unlocked. `ended` is called once, from the event loop.
    HeadlessAgent(ServerSettings settings, std::unique_ptr<desktop::App> app, desktop::Lane::MakeApp makeApp,
                  VerbRunner runner, const Clock& clock, Spans spans, std::function<void()> ended);
    Status listen();
    WallTime until() const { return m_until; }
    void end(); ///< Locks and ends: at a signal, at the end of the session.

private:
    LockState lockState() override;
    desktop::LentKey lend() override;
    void lock() override;
    void unlock(Secret passphrase, Duration span, std::function<void(Status)> done) override;
    void noteEvent(desktop::EventKind kind, const std::string& target,
                   const desktop::EventFields& details) override;
    Status raise(const RaiseWindow& request) override;
    void checkTime();
    void setEnd(Duration span);

    const Clock& m_clock;
    std::unique_ptr<desktop::App> m_app;
    std::function<void()> m_ended;
    WallTime m_until;  ///< For people.
    BootTime m_endsAt; ///< For us: the wall clock may be set.
    Duration m_idle;
    BootTime m_lastUse, m_lastLook;
    ApproveOwnUser m_approver;
    AgentServer m_server;
    KillKeeper m_kills;
    UnsealKeeper m_unseals;
    QTimer m_timer;
    desktop::Lane m_lane; ///< Checks passphrases of `unlock`, which takes a second. Last: it ends first.
};

} // namespace rubber::agent
