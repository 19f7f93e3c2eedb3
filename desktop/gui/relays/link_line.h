// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN
#include "desktop/models/relay_course.h"
#endif

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace rubber::desktop::gui {

/// Why a relay is not reached, since when, and when it is tried again. Hidden while it answers.
class LinkLine : public QWidget {
    Q_OBJECT
public:
    LinkLine(const PageContext& context, const RelayId& relay, const models::RelayCourse& course, QWidget* parent);
    void refresh(); ///< From Live.

private:
    PageContext m_context;
    RelayId m_relay;
    const models::RelayCourse& m_course;
    QLabel *m_why, *m_when;
    QPushButton* m_retry;
    QTimer m_second; ///< While it counts down.
};

} // namespace rubber::desktop::gui
