// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/card.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/gui/overview/recent_requests.h"
#include "desktop/models/live.h"
#endif

class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

class DataTable;

/// The last five requests as they end, with a word on whether anything is being heard at all.
class LiveCard : public Card {
    Q_OBJECT
public:
    LiveCard(models::Live& live, QWidget* parent = nullptr);
    /// What is in the vault already, for a card that was just made.
    void fill(const std::vector<NamedRow>& rows);
    /// The dot, and the seconds until the next try.
    void showLinks(WallTime now);
    void togglePause();
    bool isPaused() const { return m_paused; }
    RecentRequests* requests() const { return m_requests; }

Q_SIGNALS:
    void activityAsked();
    void retryAsked();
    void requestChosen(const QString& key);

private:
    void take();
    void showPause();
    models::Live& m_live;
    RecentRequests* m_requests;
    DataTable* m_table;
    QLabel *m_dot, *m_state, *m_empty;
    QPushButton *m_retry, *m_pause;
    std::vector<NamedRow> m_waiting; ///< Until the next beat, or until the pause ends.
    int m_missed = 0;                ///< Requests that ended during the pause.
    bool m_paused = false;
};

} // namespace rubber::desktop::gui
