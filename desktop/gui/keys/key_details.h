// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/keys/key_actions.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

class KeyCourse;
class KeyLines;
class KillLinkPanel;
class Pill;
class SpendBar;
class SuspicionPanel;

/// What the drawer tells of one key: its state and what that means, the facts, what it spent in a week, its
/// relay, and the lines for the agent. Filled anew at each refresh; what is open in it stays open.
class KeyDetails : public QWidget {
    Q_OBJECT
public:
    KeyDetails(const PageContext& context, KeyActions& actions, const QString& key,
               QWidget* parent = nullptr);
    void show(const KeyReport& key, models::KeyCondition condition, bool busy);
    void beginRename();
    void showKillLink(); ///< Opens what makes one.
    bool escape(); ///< Ends renaming; false when there was none.
    void showLines();
    void showQr();

Q_SIGNALS:
    void differencesAsked(); ///< "Show both"
    void failed(const rubber::Error& error);

private:
    enum Fact {
        Today,
        Lifetime,
        Requests,
        TopModel,
        Tried, ///< Of a canary.
        Models,
        IpLock,
        LastUsed,
        Ends,
        Unusual,
        Upstream,
        Relay,
        Key,
        Created,
        Note,
        kFacts
    };
    void addFacts(QGridLayout* grid);
    void addClash(QVBoxLayout* column);

    void setFact(Fact fact, const QString& text, const QString& tip = {});
    void fill(const KeyReport& key);
    void fillCanary(const KeyReport& key);
    void fillPlace(const KeyReport& key);
    void showMeaning(const QString& meaning, const KeyReport& key, models::KeyCondition condition);
    QString relayText(const KeyReport& key) const;
    void toggleLink();
    WallTime now() const { return m_context.desk.clock().wall(); }

    PageContext m_context;
    KeyActions& m_actions;
    QString m_key, m_name;
    QString m_deed; ///< When and by whom it was stopped; "" = not known yet.
    std::optional<models::KeyCondition> m_deedOf;
    Pill* m_pill;
    QLabel *m_meaning, *m_doing;
    QLineEdit* m_rename;
    QLabel* m_names[kFacts];
    QLabel* m_values[kFacts];
    SpendBar *m_todayBar, *m_lifetimeBar;
    KeyCourse* m_course;
    bool m_askingTries = false;
    SuspicionPanel* m_suspicion;
    QWidget* m_clash;
    QPushButton *m_repin, *m_linesButton;
    QPushButton* m_linkButton;
    KeyLines* m_lines = nullptr;
    KillLinkPanel* m_link = nullptr;
    QVBoxLayout* m_column;
};

} // namespace rubber::desktop::gui
