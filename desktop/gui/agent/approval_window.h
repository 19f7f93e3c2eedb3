// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/agent/approvals.h"
#endif

#include <QTimer>
#include <QWidget>

#include <map>

class QLabel;

namespace rubber::desktop::gui {

/// "Allow rubberapi from pts/3 (zsh) for 15 minutes?" Closing it, Esc and time are a Deny; so is Enter, because
/// the window may come up while somebody types.
class ApprovalWindow : public QWidget {
    Q_OBJECT
public:
    ApprovalWindow(const agent::ApprovalRequest& request, std::function<void(agent::Consent)> done);
    ~ApprovalWindow() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void answer(agent::Consent consent);
    void tick();
    std::function<void(agent::Consent)> m_done;
    QTimer m_second;
    int m_left; ///< Seconds.
    QLabel* m_countdown;
};

/// Opens one for each question of the agent.
class AskInWindow final : public agent::Approver {
public:
    ~AskInWindow() override;
    void ask(const agent::ApprovalRequest& request, std::function<void(agent::Consent)> done) override;
    void withdraw(std::uint64_t id) override;

private:
    std::map<std::uint64_t, ApprovalWindow*> m_windows;
};

} // namespace rubber::desktop::gui
