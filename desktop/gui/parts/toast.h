// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFrame>
#include <QTimer>

class QPushButton;

namespace rubber::desktop::gui {

/// The result of something the user did, for a few seconds: "ci-nightly killed on 2 of 2 relays in 0.4 s.
/// Undo". Its time stands still while the pointer or the focus is on it.
class Toast : public QFrame {
    Q_OBJECT
public:
    /// `undo` "" = no button. `milliseconds` 0: kPlain, or kWithUndo with one.
    Toast(const QString& sentence, const QString& undo, QWidget* parent, int milliseconds = 0);
    int remaining() const; ///< Milliseconds it would stay if left alone.
    void end();

    static constexpr int kPlain = 6'000, kWithUndo = 10'000;

Q_SIGNALS:
    void undone();
    void ended(); ///< Once: its time is over, it was closed, or undone.

protected:
    void paintEvent(QPaintEvent*) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void hold();
    void goOn();
    QTimer m_timer;
    int m_left;
    bool m_ended = false, m_pointedAt = false;
};

/// Up to three toasts at the bottom of a window's leading side, the newest below. The host keeps clear of
/// what its owner says (`setMargins`): sidebar, status bar, drawer.
class ToastHost : public QObject {
    Q_OBJECT
public:
    explicit ToastHost(QWidget* window);
    Toast* tell(const QString& sentence, const QString& undo = {}, int milliseconds = 0);
    bool closeNewest(); ///< Esc; false when there is none.
    void clear();
    void setMargins(const QMargins& leading); ///< Left is the leading side.
    const QList<Toast*>& shown() const { return m_shown; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QWidget* m_window;
    QMargins m_margins{24, 24, 24, 24};
    QList<Toast*> m_shown;
};

} // namespace rubber::desktop::gui
