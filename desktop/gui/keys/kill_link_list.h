// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/relay_reports.h"
#endif

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// Which of these keys can be killed from a phone: since when, when that was last done, and the way to void the link.
/// The links themselves are kept by nobody. Asks the relays when it is made.
class KillLinkList : public QWidget {
    Q_OBJECT
public:
    /// `keys` are ids. With several, each is named, and can be given a new link.
    KillLinkList(const PageContext& context, const QStringList& keys, QWidget* parent = nullptr);
    void load();
    void show(const rubber::desktop::KillLinkList& found); ///< Also for pictures.

Q_SIGNALS:
    void makeAsked(const QString& key);
    void voided(const QString& key);
    void failed(const rubber::Error& error);

private:
    void addRow(const QString& key, const KillLinkReport* link);
    void revoke(const std::string& key);
    QString nameOf(const QString& key) const;
    PageContext m_context;
    QStringList m_keys;
    QVBoxLayout* m_rows;
    QLabel* m_problem;
};

} // namespace rubber::desktop::gui
