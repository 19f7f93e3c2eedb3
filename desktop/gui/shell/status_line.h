// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace rubber::desktop::gui {

/// The window's last line, 24 px: how fresh the data is, what is running, and what lies on the clipboard.
class StatusLine : public QFrame {
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);
    void setSynced(const QString& text);
    /// Seconds until the clipboard is cleared; 0 hides it.
    void setClipboard(int seconds);
    /// `of` 0: busy without a number. "" hides it.
    void setProgress(const QString& text, int done = 0, int of = 0);
    bool saysProgress() const { return !m_saysNothing; }

Q_SIGNALS:
    void clearClipboardAsked();

private:
    QLabel *m_synced, *m_clipboard, *m_doing;
    QPushButton* m_clear;
    QProgressBar* m_bar;
    bool m_saysNothing = true;
};

} // namespace rubber::desktop::gui
