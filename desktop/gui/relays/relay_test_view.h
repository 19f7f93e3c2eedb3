// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/app/relay_test.h"
#endif

#include <QWidget>

class QLabel;

namespace rubber::desktop::gui {

/// The way to a relay, step by step: each gets its tick as it holds.
class RelayTestView : public QWidget {
    Q_OBJECT
public:
    RelayTestView(models::Desk& desk, const RelayId& relay, QWidget* parent = nullptr);
    void ask();
    void show(const RelayTest& test); ///< Also for pictures.

Q_SIGNALS:
    void ended();
    void failed(const rubber::Error& error); ///< There is no such relay any more.

private:
    models::Desk& m_desk;
    RelayId m_relay;
    QList<QLabel*> m_steps;
    QLabel *m_problem, *m_sealed;
};

} // namespace rubber::desktop::gui
