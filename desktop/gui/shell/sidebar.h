// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/pill.h"
#include "desktop/gui/shell/place.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// The sections at the leading side, the state of the relays and the lock below. Narrow windows show icons
/// with tooltips.
class Sidebar : public QFrame {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);
    void add(PageId page, const QString& icon, const QString& name);
    void select(PageId page);
    /// "" takes it away; "12", "99+", "!".
    void setBadge(PageId page, const QString& badge);
    /// `whole` is what is read aloud and shown beside the pointer.
    void setRelayLine(const QString& icon, const QString& text, Tone tone, const QString& whole);
    void setNarrow(bool narrow);
    QWidget* first() const;

    static constexpr int kWide = 208, kWidest = 264, kNarrow = 56;

Q_SIGNALS:
    void chosen(rubber::desktop::gui::PageId page);
    void relaysAsked();
    void lockAsked();
    void killAllAsked();

private:
    class Entry;
    void restyle();
    int wideEnough() const;
    QVBoxLayout* m_column;
    QVBoxLayout* m_entries;
    QLabel *m_mark, *m_name;
    QPushButton *m_relays, *m_lock;
    QToolButton* m_more;
    QHash<int, Entry*> m_byPage;
    QString m_relayIcon = "state-unknown", m_relayText, m_relayWhole;
    Tone m_relayTone = Tone::Muted;
    bool m_narrow = false;
};

} // namespace rubber::desktop::gui
