// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/main_window.h"
#include "desktop/gui/system/notifier.h"

#include <QObject>

namespace rubber::desktop::gui {

class Tray;

/// Alerts become notifications of the system, with "Open" and "Kill key"; where nobody shows them, toasts.
class Notices : public QObject {
    Q_OBJECT
public:
    Notices(MainWindow& window, Tray& tray, QObject* parent = nullptr);

private:
    void tell(const models::AlertNews& news);
    void tellOne(const Alert& alert);
    MainWindow& m_window;
    PageContext m_context;
    Notifier m_notifier;
};

} // namespace rubber::desktop::gui
