// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/live.h"

#include <optional>
#endif

#include <QObject>

namespace rubber::desktop::models {

/// Whether some request of this UTC day had no known price, so that the day's sum is the least it was. Asked of
/// the vault once a day, then heard on the feed; kept over a lock. GUI thread only.
class UnpricedToday : public QObject {
    Q_OBJECT
public:
    UnpricedToday(Desk& desk, Live& live, QObject* parent = nullptr);
    bool any() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void found(UtcDay day);
    Desk& m_desk;
    Live& m_live;
    std::optional<UtcDay> m_asked; ///< The last day the vault was asked about.
    std::optional<UtcDay> m_found; ///< The last day that had one.
};

} // namespace rubber::desktop::models
