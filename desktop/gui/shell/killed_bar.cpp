// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/killed_bar.h"

#include "desktop/gui/words/time_text.h"

#include <QTimer>

#include <chrono>
#include <utility>

namespace rubber::desktop::gui {

namespace {
constexpr std::chrono::milliseconds kAskAgain{500};
}

KilledBar::KilledBar(const PageContext& context, QWidget* parent) : MessageBar(parent), m_context(context) {
    connect(&context.live, &models::Live::statusChanged, this, &KilledBar::showState);
    connect(&context.kills, &models::Kills::changed, this, &KilledBar::showState);
    connect(this, &MessageBar::acted, this,
            [this] { m_context.navigator.go({.page = PageId::Keys, .action = "restore"}); });
    showState();
}

void KilledBar::showState() {
    const bool killed = m_context.kills.allKilled();
    const bool began = killed && !std::exchange(m_killed, killed);
    m_killed = killed;
    if (!killed) return clear();
    if (began) askWhen();
    const WallTime now = m_context.desk.clock().wall();
    tell(Tone::Danger,
         m_since ? tr("All keys are killed since %1. Nothing can spend.").arg(momentText(*m_since, now))
                 : tr("All keys are killed. Nothing can spend."),
         tr("Restore…"), true);
}

void KilledBar::askWhen() {
    m_since.reset();
    m_context.desk.ask(
        this,
        [](App& app) {
            TrailQuery kills;
            kills.what = {"kill", "key_killed", "all_killed"};
            kills.limit = 1;
            return app.auditTrail(kills);
        },
        [this](const Result<std::vector<TrailEntry>>& kills) {
            if (!kills || kills->empty()) {
                m_killed = false; // Not written down yet: asked again soon.
                QTimer::singleShot(kAskAgain, this, &KilledBar::showState);
                return;
            }
            m_since = kills->back().at;
            showState();
        });
}

} // namespace rubber::desktop::gui
