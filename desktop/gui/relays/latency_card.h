// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/card.h"
#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read what these pull in.
#include "desktop/app/latency.h"
#endif

#include <QTimer>

namespace rubber::desktop::gui {

class LinePanel;

/// How long answered requests took in the last 24 hours, over all relays: half of them, and 95 of 100. Hidden
/// while there is none.
class LatencyCard : public Card {
    Q_OBJECT
public:
    explicit LatencyCard(const PageContext& context, QWidget* parent = nullptr);
    void load();
    void show(const LatencySeries& series); ///< Also for pictures.

Q_SIGNALS:
    void failed(const rubber::Error& error);

private:
    PageContext m_context;
    LinePanel* m_panel;
    QLabel* m_sentence;
    QTimer m_later;
    bool m_asking = false;
};

} // namespace rubber::desktop::gui
