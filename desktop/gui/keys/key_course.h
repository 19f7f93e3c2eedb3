// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/spend_series.h"

#include <optional>
#endif

#include <QWidget>

class QLabel;

namespace rubber::desktop::gui {

class LineChart;
class Sparkline;

/// What one key spent over time, from the vault's rows: today's running total against its daily limit, and a
/// curve of the last seven days. Asked for anew when the key has had more requests.
class KeyCourse : public QWidget {
    Q_OBJECT
public:
    KeyCourse(const PageContext& context, const QString& key, QWidget* parent = nullptr);
    void show(const KeyReport& key);

private:
    struct Course {
        SpendSeries today;
        std::vector<Money> week;
    };
    void load();
    void take(const Course& course);
    WallTime now() const { return m_context.desk.clock().wall(); }
    PageContext m_context;
    QString m_key;
    LineChart* m_today;
    Sparkline* m_week;
    QLabel *m_todayText, *m_weekText;
    std::optional<Money> m_limit;
    std::optional<std::pair<std::uint64_t, std::int32_t>> m_of; ///< Requests the key had had, and the UTC day.
};

} // namespace rubber::desktop::gui
