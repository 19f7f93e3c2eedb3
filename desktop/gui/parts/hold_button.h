// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QTimer>

namespace rubber::desktop::gui {

/// A button that has to be held (mouse, Space or touch) before it acts; a ring fills meanwhile. Letting go or
/// leaving cancels. Whoever cannot hold, like a screen reader's "press" action or Ctrl+Enter, gets
/// `askInstead`.
class HoldButton : public QAbstractButton {
    Q_OBJECT
public:
    explicit HoldButton(const QString& text, QWidget* parent = nullptr);
    void setHoldTime(int milliseconds) { m_holdTime = milliseconds; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool holding() const { return m_tick.isActive(); }

Q_SIGNALS:
    void held();       ///< Once for each full hold.
    void askInstead(); ///< Show a question with two buttons, the focus on Cancel.

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void begin();
    void cancel();
    void step();
    QString shownText() const;
    int m_holdTime = 800;
    double m_part = 0;
    QElapsedTimer m_since;
    QTimer m_tick;
};

} // namespace rubber::desktop::gui
