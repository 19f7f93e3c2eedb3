// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/pill.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace rubber::desktop::gui {

/// One sentence near its cause: what happened, what still holds, and at most one thing to do. Hidden until
/// `tell`.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    /// `action` "" = no button. `lasting` messages have no close button: they stay until their cause is gone.
    void tell(Tone tone, const QString& sentence, const QString& action = {}, bool lasting = false);
    void clear();
    QString sentence() const;

Q_SIGNALS:
    void acted();
    void closed();

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone = Tone::Info;
    QLabel *m_icon, *m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    void restyle();
};

} // namespace rubber::desktop::gui
