// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "shared/clock.h"
#endif

namespace rubber::desktop::gui {

/// Counts how long this thread's event loop keeps events waiting: a heartbeat that says how late it came. For
/// tests and
/// `--verbose`; costs a hundred wake-ups a second while it lives.
class LoopGap : public QObject {
    Q_OBJECT
public:
    explicit LoopGap(const Clock& clock, QObject* parent = nullptr);
    qint64 longestMs() const { return m_longest; }
    int overLimit() const { return m_overLimit; } ///< How many passed kLimitMs.
    void reset();

    static constexpr int kBeatMs = 10, kLimitMs = 50;

Q_SIGNALS:
    void late(qint64 milliseconds); ///< Over kLimitMs.

private:
    void beat();
    const Clock& m_clock;
    BootTime m_last;
    QTimer m_timer;
    qint64 m_longest = 0;
    int m_overLimit = 0;
};

} // namespace rubber::desktop::gui
