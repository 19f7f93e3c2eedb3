// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace rubber::desktop::gui {

/// Tells once that a window has been painted and handed to the screen: for measuring how long a start takes.
class FirstFrame : public QObject {
public:
    /// `painted` is called from the event loop's next turn after the window's first paint.
    FirstFrame(QWidget& window, std::function<void()> painted);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget& m_window;
    std::function<void()> m_painted;
};

} // namespace rubber::desktop::gui
