// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/words/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace rubber::desktop::gui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(time)
};

TimesShown s_shown;

QDateTime local(WallTime then) {
    return s_shown.utc ? QDateTime::fromMSecsSinceEpoch(then.ms, Qt::UTC)
                       : QDateTime::fromMSecsSinceEpoch(then.ms).toLocalTime();
}

QString dateText(WallTime then, WallTime now) {
    const QDate date = local(then).date();
    const bool thisYear = date.year() == local(now).date().year();
    return QLocale().toString(date, thisYear ? Words::tr("d MMMM") : Words::tr("d MMMM yyyy"));
}

} // namespace

void showTimes(const TimesShown& shown) { s_shown = shown; }

QString spanText(Duration span) {
    const qint64 seconds = std::max<qint64>(span.ms, 0) / 1000;
    if (seconds < 60) return Words::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    if (minutes < 60) return Words::tr("%1 min").arg(minutes);
    const qint64 hours = minutes / 60;
    if (hours < 48) {
        const QString whole = Words::tr("%1 h").arg(hours);
        return minutes % 60 == 0 ? whole : whole + " " + Words::tr("%1 min").arg(minutes % 60);
    }
    return Words::tr("%n day(s)", nullptr, int(std::min<qint64>(hours / 24, INT32_MAX)));
}

QString agoText(WallTime then, WallTime now) {
    if (s_shown.absolute) return momentText(then, now);
    const Duration age = now - then;
    if (age.ms < 1000) return Words::tr("now");
    if (age.ms >= Duration::days(1).ms) return dateText(then, now);
    if (age.ms >= Duration::seconds(3600).ms)
        return Words::tr("%1 ago").arg(Words::tr("%1 h").arg(age.ms / 3'600'000));
    return Words::tr("%1 ago").arg(spanText(age));
}

QString momentText(WallTime then, WallTime now) {
    const QString time = local(then).toString("HH:mm");
    return local(then).date() == local(now).date() ? time : dateText(then, now) + ", " + time;
}

QString localMomentText(WallTime then) { return local(then).toString("yyyy-MM-dd HH:mm:ss"); }

QString rowMomentText(WallTime then, WallTime now) {
    if (local(then).date() == local(now).date()) return clockText(then);
    return QLocale().toString(local(then), Words::tr("d MMM HH:mm"));
}

QString axisText(WallTime then) { return local(then).toString("HH:mm"); }

QString clockText(WallTime then) { return local(then).toString("HH:mm:ss"); }

QString utcText(WallTime then) {
    return QDateTime::fromMSecsSinceEpoch(then.ms, Qt::UTC).toString("yyyy-MM-dd HH:mm:ss 'UTC'");
}

} // namespace rubber::desktop::gui
