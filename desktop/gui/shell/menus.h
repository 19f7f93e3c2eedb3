// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/main_window.h"

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;

namespace rubber::desktop::gui {

/// The menu bar and every shortcut of the window. Entries that need the unlocked vault are off while it is
/// locked; a command is handed to the page that is shown.
class Menus : public QObject {
    Q_OBJECT
public:
    explicit Menus(MainWindow& window);
    void showState(bool unlocked);
    /// Rows for Help > Keyboard: name and keys.
    QList<QPair<QString, QString>> shortcuts() const;

private:
    QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> act,
                 bool needsVault = true);
    void addCommand(QMenu* menu, const QString& text, const QKeySequence& keys, Command command);
    void go(const Place& place);
    void setTextSize(int percent);
    void theme(QMenu* menu);
    void file();
    void edit();
    void view();
    void key();
    void help();
    MainWindow& m_window;
    QList<QAction*> m_needVault;
    QList<QAction*> m_change; ///< Off where the vault can only be read.
};

} // namespace rubber::desktop::gui
