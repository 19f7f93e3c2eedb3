// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace rubber::desktop::gui {

/// The one beat everything that moves with the feed is drawn on, four times a second. Whoever has news says
/// so as often as it likes and is called once at the next beat, if it can be seen then; what is hidden waits
/// until it is shown. Stands still while nobody has news. One per process; GUI thread only.
class ChartTick : public QObject {
    Q_OBJECT
public:
    static constexpr int kMs = 250;
    static ChartTick& shared();

    /// `draw` runs at the next beat; a second call for the same widget before that changes nothing.
    void ask(QWidget* widget, std::function<void()> draw);

private:
    explicit ChartTick(QObject* parent);
    void beat();
    struct Asked {
        QPointer<QWidget> widget;
        std::function<void()> draw;
    };
    QList<Asked> m_asked;
    QTimer m_timer;
};

} // namespace rubber::desktop::gui
