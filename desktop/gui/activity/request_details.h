// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/gui/activity/activity_filter.h"
#include "shared/usage/price_book.h"
#endif

#include <QWidget>

class QVBoxLayout;

namespace rubber::desktop::gui {

class FactList;

/// Everything one row says of a request, and what can be done about it: the contents of the drawer and its
/// footer.
class RequestDetails : public QWidget {
    Q_OBJECT
public:
    /// `key` is how its key is now, `book` the prices in force; either may be null. Neither is kept.
    RequestDetails(const NamedRow& named, const KeyReport* key, const PriceBook* book,
                   QWidget* parent = nullptr);
    /// For Drawer::open.
    QWidget* makeFooter(QWidget* parent = nullptr);

Q_SIGNALS:
    void killAsked();
    void allowModelAsked();
    void sameKeyAsked();
    void sameModelAsked();
    void sameAddressAsked();
    void proofAsked();
    void copied();

private:
    void addFacts();
    void addMoney(const PriceBook* book);
    void addTiming();
    void addIds();
    void fact(const QString& name, const QString& value, const QString& tip = {});
    void line(const QString& sentence, const char* tone);
    void copyJson();
    NamedRow m_named;
    bool m_killable = false;
    QVBoxLayout* m_column;
    FactList* m_facts = nullptr;
};

/// What the price book says of a row's model: "$3.00 in, $15.00 out a million tokens", and from when.
QString priceText(const protocol::Row& row, const PriceBook& book);

} // namespace rubber::desktop::gui
