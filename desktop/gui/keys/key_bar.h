// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/keys_filter.h"
#include "shared/secret.h"
#endif

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace rubber::desktop::gui {

/// What the list of keys is narrowed and ordered by. A whole key that is pasted into the search is taken out
/// of it at once and only compared by its fingerprint.
class KeyBar : public QWidget {
    Q_OBJECT
public:
    KeyBar(models::KeysModel& keys, models::KeysFilter& filter, QWidget* parent = nullptr);
    void focusSearch();
    bool clearSearch(); ///< False when there was nothing to clear.
    void clear();       ///< Search and filters.
    QString search() const;
    void choose(models::KeysFilter::Show which);
    /// A column's header was clicked.
    void setOrder(int column, Qt::SortOrder order);

Q_SIGNALS:
    void changed();
    void tokenPasted(const std::shared_ptr<rubber::Secret>& token);
    void orderChosen(int column, Qt::SortOrder order);

private:
    void read(const QString& text);
    void fillTags();
    models::KeysModel& m_keys;
    models::KeysFilter& m_filter;
    QLineEdit* m_search;
    QComboBox *m_show, *m_tag, *m_sort;
};

} // namespace rubber::desktop::gui
