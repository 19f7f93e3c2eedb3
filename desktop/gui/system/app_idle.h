// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read <compare>.
#include "shared/clock.h"
#endif

namespace rubber::desktop::gui {

/// Says that nobody has used this program's windows for a while. Made after the QApplication; measures with
/// the boot clock, so that time asleep counts.
class AppIdle : public QObject {
    Q_OBJECT
public:
    explicit AppIdle(const Clock& clock, QObject* parent = nullptr);
    void setLimit(qint64 milliseconds); ///< 0 = off. Counting begins anew.

Q_SIGNALS:
    void idle(); ///< Once; again after the next use.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void used();
    void look();
    const Clock& m_clock;
    BootTime m_last;
    qint64 m_limit = 0;
    QTimer m_timer;
};

} // namespace rubber::desktop::gui
