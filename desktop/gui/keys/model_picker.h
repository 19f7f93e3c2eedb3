// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/app/reports.h"
#include "shared/usage/price_book.h"
#endif

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QRadioButton;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace rubber::desktop::gui {

/// Which models a key may use: every one with a price, new ones too, or those that are ticked in the price
/// book's list. Words that stand for several models (families, globs) stay as they were written.
class ModelPicker : public QWidget {
    Q_OBJECT
public:
    explicit ModelPicker(QWidget* parent = nullptr);
    void setBook(const PriceBook& book, const std::string& provider);
    /// As PolicyWords::models: "all", or names separated by commas.
    void setWords(const std::string& words);
    std::string words() const;
    /// Ticks this one beside what is ticked. Nothing changes where every model may be used.
    void allow(const QString& model);
    void focusModels(); ///< The list, when there is one.
    void setError(const QString& error);

Q_SIGNALS:
    void edited();

private:
    void addWord(const QString& word, const QString& about, bool ticked);
    void showState();
    QRadioButton *m_all, *m_some;
    QLineEdit* m_search;
    QListView* m_list;
    QLabel* m_note;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_shown;
    QString m_error;
};

} // namespace rubber::desktop::gui
