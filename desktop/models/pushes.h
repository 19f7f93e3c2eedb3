// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/live.h"
#endif

#include <QObject>
#include <QStringList>

namespace rubber::desktop::models {

/// Gives relays the changes that wait for them (KeyReport::pendingSince) as soon as they answer again, while
/// the vault is unlocked. What a relay refuses is tried again by a slow pace. GUI thread only.
class Pushes : public QObject {
    Q_OBJECT
public:
    Pushes(Desk& desk, Live& live, QObject* parent = nullptr);

    static constexpr Duration kRetryAfter = Duration::seconds(30);

Q_SIGNALS:
    void pushed(const QStringList& names);

private:
    void look();
    Desk& m_desk;
    Live& m_live;
    bool m_asking = false;
    std::optional<BootTime> m_notBefore; ///< After a try that left something waiting.
};

} // namespace rubber::desktop::models
