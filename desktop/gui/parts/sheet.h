// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QLabel;

namespace rubber::desktop::gui {

/// A form that lies over a page at its trailing side, full height; what is behind it is dimmed and out of
/// reach. It never closes by itself: whoever opened it decides what becomes of changes when `leaveAsked`.
/// Delete it to close it; the focus goes back to where it was.
class Sheet : public QWidget {
    Q_OBJECT
public:
    /// `contents` is scrolled when too tall; `footer` (buttons) stays in view.
    Sheet(const QString& title, QWidget* contents, QWidget* footer, QWidget* over);
    ~Sheet() override;
    void setTitle(const QString& title);

    static constexpr int kWidth = 520;

Q_SIGNALS:
    void leaveAsked(); ///< The close button, or a click beside it. Esc is the page's.

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();
    QWidget *m_over, *m_panel;
    QLabel* m_title;
    QPointer<QWidget> m_before;
};

} // namespace rubber::desktop::gui
