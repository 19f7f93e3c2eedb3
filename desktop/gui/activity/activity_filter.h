// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/app/events.h"
#include "desktop/app/reports.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rubber::desktop::gui {

/// What the three lists of Activity show; one for all of them, remembered over locks and restarts.
struct ActivityFilter {
    enum class Range { Hour, Day, Week, Month, All, Chosen };
    Range range = Range::Day;
    WallTime since, until; ///< Chosen only.
    QString key;           ///< A proxy key's id.
    QString model, client, text;
    std::optional<protocol::RequestOutcome> result;
    bool operator==(const ActivityFilter&) const = default;

    /// Something besides the range is asked for.
    bool narrows() const;
    std::optional<WallTime> begin(WallTime now) const; ///< Absent: everything there is.
    RowQuery requests(WallTime now) const;
    RowQuery live() const; ///< The same without a range: live is now.
    TrailQuery trail(WallTime now) const;
    static QString rangeName(Range range);
};

/// How Activity was left: kept in the vault, because it names keys.
struct ActivityMemory {
    ActivityFilter filter;
    int tab = 0;
    bool paused = false;
    QStringList hidden; ///< Columns that were put away.
    QString toJson() const;
    static ActivityMemory fromJson(const QString& json);
};

} // namespace rubber::desktop::gui
