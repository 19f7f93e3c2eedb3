// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPlainTextEdit;

namespace rubber::desktop::gui {

class ToastHost;

/// For who has no relay yet: the line that installs one and ends with a pairing code, and the guide.
class InstallRelay : public QWidget {
    Q_OBJECT
public:
    explicit InstallRelay(ToastHost& toasts, QWidget* parent = nullptr);
    static QString command();

private:
    void copy();
    ToastHost& m_toasts;
    QPlainTextEdit* m_command;
};

} // namespace rubber::desktop::gui
