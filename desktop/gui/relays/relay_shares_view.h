// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN
#include "desktop/app/relay_reports.h"
#include "desktop/app/reports.h"
#endif

#include <QWidget>

class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

/// On the card of a relay that people open: whose shares those are, how an attempt stands, and giving or
/// making shares. Hidden for every other relay.
class RelaySharesView : public QWidget {
    Q_OBJECT
public:
    explicit RelaySharesView(QWidget* parent = nullptr);
    void show(const RelayReport& relay, WallTime now);

Q_SIGNALS:
    void giveAsked();
    void makeAsked(bool replaces);

private:
    QLabel* m_text;
    QPushButton *m_give, *m_make;
    bool m_replaces = false;
};

} // namespace rubber::desktop::gui
