// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "tests/desktop/gui/screen_room.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

/// What tests of the relays page look for, and two relays of which one went away.
namespace rubber::test {

inline QPushButton* button(QWidget& inside, const QString& text) {
    for (auto* each : inside.findChildren<QPushButton*>())
        if (each->text() == text && each->isVisibleTo(&inside)) return each;
    return nullptr;
}

inline QLineEdit* field(QWidget& inside, const QString& name) {
    for (auto* each : inside.findChildren<QLineEdit*>())
        if (each->accessibleName() == name) return each;
    return nullptr;
}

inline QString texts(QWidget& inside) {
    QStringList all;
    for (const auto* label : inside.findChildren<QLabel*>())
        if (label->isVisibleTo(&inside)) all << label->text();
    return all.join('\n');
}

/// office does not answer, and is asked again in eight seconds.
std::vector<desktop::models::RelayLink> awayLinks() {
    auto links = oneOfflineLink();
    links[1].retryAt = kNow + Duration::seconds(8);
    return links;
}

/// Some answers of home-lab, the last at kNow; then office is away.
inline void showCourse(desktop::models::Live& live) {
    const QList<int> took{42, 40, 51, 44, 39, 180, 44, 41, 43, 42};
    for (qsizetype i = 0; i < took.size(); ++i) {
        auto status = sampleStatus();
        const WallTime at = kNow - Duration::seconds(15 * (took.size() - i));
        for (auto& relay : status.relays)
            relay.status->now = at;
        status.relays.front().elapsedMs = took[i];
        live.show(std::move(status), i < 2 ? onlineLinks() : oneOfflineLink(), i < 2 ? kNow - Duration::seconds(240) : at);
    }
    live.show(sampleStatus(), awayLinks(), kNow);
}

} // namespace rubber::test

#endif // Q_MOC_RUN
