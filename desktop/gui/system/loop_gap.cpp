// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/loop_gap.h"

#include <algorithm>

namespace rubber::desktop::gui {

LoopGap::LoopGap(const Clock& clock, QObject* parent)
    : QObject(parent), m_clock(clock), m_last(clock.boot()) {
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &LoopGap::beat);
    m_timer.start(kBeatMs);
}

void LoopGap::reset() {
    m_last = m_clock.boot();
    m_longest = 0;
    m_overLimit = 0;
}

void LoopGap::beat() {
    const BootTime now = m_clock.boot();
    const qint64 gap = (now - m_last).ms - kBeatMs;
    m_last = now;
    m_longest = std::max(m_longest, gap);
    if (gap <= kLimitMs) return;
    ++m_overLimit;
    Q_EMIT late(gap);
}

} // namespace rubber::desktop::gui
