// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/agent/instance.h"
#include "desktop/agent/verb_runner.h"
#include "desktop/models/session.h"
#endif

#include <QObject>

namespace rubber::desktop::gui {

/// The app as its agent sees it: the vault of this session, and the window to bring forward. GUI thread only.
class AgentHost : public QObject, public agent::Host {
    Q_OBJECT
public:
    explicit AgentHost(models::Session& session, QObject* parent = nullptr);

    agent::LockState lockState() override;
    LentKey lend() override;
    void lock() override;
    void unlock(Secret passphrase, Duration span, std::function<void(Status)> done) override;
    void noteEvent(EventKind kind, const std::string& target, const EventFields& details) override;
    Status raise(const agent::RaiseWindow& request) override;
    /// Whether command lines may use this vault; else it is locked to them. Coming forward is another matter.
    void setServing(bool serves) { m_serves = serves; }

Q_SIGNALS:
    /// A second start: come forward. `wish` is for a confirm screen and nothing else.
    void raiseAsked(const rubber::agent::StartWish& wish, const QString& activationToken);

private:
    void settle();
    models::Session& m_session;
    bool m_serves = true;
    std::vector<std::function<void(Status)>> m_waiting; ///< For the end of an unlock.
};

} // namespace rubber::desktop::gui
