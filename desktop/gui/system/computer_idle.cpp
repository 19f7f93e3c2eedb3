// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/computer_idle.h"

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
/// Longest time between two looks: who comes back and leaves again must be noticed in between.
constexpr qint64 kMostMs = 15'000, kLeastMs = 50;
} // namespace

ComputerIdle::ComputerIdle(QString sessionBus, QObject* parent)
    : QObject(parent), m_sessionBus(std::move(sessionBus)) {
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ComputerIdle::look);
}

void ComputerIdle::setLimit(qint64 milliseconds) {
    m_limit = std::max<qint64>(milliseconds, 0);
    m_told = false;
    m_next.stop();
    if (m_limit > 0) look();
}

void ComputerIdle::look() {
    if (std::exchange(m_asking, true)) return;
    askIdleTime(m_sessionBus, this, [this](std::optional<qint64> idleMs) {
        m_asking = false;
        if (m_limit > 0) answered(idleMs);
    });
}

void ComputerIdle::answered(std::optional<qint64> idleMs) {
    const bool reached = idleMs.value_or(0) >= m_limit;
    const bool news = !std::exchange(m_told, reached || !idleMs);
    // The next look is set first: whoever hears the signal may change the limit.
    const qint64 left = reached ? m_limit : m_limit - idleMs.value_or(0);
    m_next.start(int(std::clamp(left, kLeastMs, kMostMs)));
    if (!news) return;
    if (!idleMs) Q_EMIT unsupported();
    if (reached) Q_EMIT idle();
}

} // namespace rubber::desktop::gui
