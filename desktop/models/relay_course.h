// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/live.h"

#include <map>
#endif

#include <QList>
#include <QObject>

namespace rubber::desktop::models {

/// How quick each relay answered since this was made, and when it last said anything. GUI thread only.
class RelayCourse : public QObject {
    Q_OBJECT
public:
    explicit RelayCourse(Live& live, QObject* parent = nullptr);
    QList<qint64> took(const RelayId& relay) const; ///< Milliseconds, the newest last; the last kMost answers.
    std::optional<WallTime> seen(const RelayId& relay) const;

    static constexpr qsizetype kMost = 48;

private:
    struct Known {
        WallTime answeredAt; ///< By the relay's clock: tells one answer from the next.
        WallTime seen;
        QList<qint64> took;
    };
    void look();
    Live& m_live;
    std::map<RelayId, Known> m_known;
};

} // namespace rubber::desktop::models
