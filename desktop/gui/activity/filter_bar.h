// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/activity_filter.h"

#include <functional>
#endif

#include <QList>
#include <QPair>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace rubber::desktop::gui {

/// Range, key, model, result and text; what is asked for stands below as chips that take it back.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);
    const ActivityFilter& filter() const { return m_filter; }
    void setFilter(const ActivityFilter& filter); ///< Tells `changed` if it is another.
    void setKeys(const QList<QPair<QString, QString>>& idsAndNames);
    void setModels(const QStringList& models);
    QLineEdit* search() const { return m_text; }
    void clearAll(); ///< Everything but the range.

Q_SIGNALS:
    void changed();

private:
    QComboBox* combo(const QString& label, QHBoxLayout* row, int width);
    void read();
    void readText();
    void show();
    void showChips();
    void resizeEvent(QResizeEvent* event) override;
    void addChip(const QString& text, const std::function<void(ActivityFilter&)>& takeBack);
    ActivityFilter m_filter;
    ActivityFilter::Range m_before = ActivityFilter::Range::Day; ///< Where a chosen range is taken back to.
    QList<QPair<QString, QString>> m_keys;
    QComboBox *m_range, *m_key, *m_model, *m_result;
    QLineEdit* m_text;
    QWidget* m_chips;
    QHBoxLayout *m_chipRow, *m_first, *m_second; ///< The search field moves to the second when it is narrow.
    QTimer m_typing;
    bool m_showing = false;
};

} // namespace rubber::desktop::gui
