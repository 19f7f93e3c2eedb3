// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/devices.h"
#endif

#include <QWidget>

class QLabel;
class QTimer;
class QVBoxLayout;

namespace rubber::desktop::gui {

/// The computers that may command a relay, and the one that waits to be let in, with the words to compare.
/// Asks the relay every few seconds while it is shown.
class DevicePanel : public QWidget {
    Q_OBJECT
public:
    DevicePanel(const PageContext& context, const RelayId& relay, QWidget* parent = nullptr);
    void show(const DeviceListReport& report); ///< Also for pictures.

private:
    using Command = Result<DeviceListReport> (*)(App&, const std::string&, const std::string&);
    void refresh();
    void run(Command command, const DeviceId& device);
    void told(const Result<DeviceListReport>& report);
    QWidget* waitingCard(const WaitingReport& waiting);
    QWidget* deviceRow(const DeviceReport& device, const DeviceListReport& report);
    PageContext m_context;
    RelayId m_relay;
    QVBoxLayout* m_column;
    QWidget* m_list = nullptr; ///< Made anew when something changed.
    QLabel *m_asked, *m_problem;
    QTimer* m_again;
    std::string m_shown; ///< What is shown, so that a click is not lost to a rebuild that changes nothing.
    bool m_asking = false;
};

} // namespace rubber::desktop::gui
