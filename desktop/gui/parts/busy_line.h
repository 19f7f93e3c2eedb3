// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace rubber::desktop::gui {

/// A bar of two pixels under a page's header: what is shown is being refreshed. Comes after 300 ms, so that
/// quick answers do not flicker; keeps its place.
class BusyLine : public QWidget {
    Q_OBJECT
public:
    explicit BusyLine(QWidget* parent = nullptr);
    void setBusy(bool busy);
    bool isShown() const { return m_shown; }

    static constexpr int kPatienceMs = 300;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QTimer m_patience, m_move;
    bool m_shown = false;
    int m_step = 0;
};

} // namespace rubber::desktop::gui
