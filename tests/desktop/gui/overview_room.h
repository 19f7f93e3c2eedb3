// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/gui/overview/overview_page.h"
#include "tests/desktop/gui/screen_room.h"

namespace rubber::test {

/// 30 days of spend over seven models up to kNow, the two dearest without a colour among "Other"; a few
/// requests rejected today.
desktop::SpendSeries sampleSeries(desktop::SpendBucket bucket = desktop::SpendBucket::Day);

/// The overview in a window of the usual size, over models filled by hand.
class OverviewRoom : public ScreenRoom {
public:
    OverviewRoom() : window(models()) { session.show(desktop::models::VaultState::Unlocked); }
    desktop::gui::OverviewPage* page() {
        return qobject_cast<desktop::gui::OverviewPage*>(
            window.shell()->page(desktop::gui::PageId::Overview));
    }
    desktop::models::Spend* spend() { return page()->findChild<desktop::models::Spend*>(); }
    /// sampleStatus, sampleSeries, five rows; drawn.
    void fillAll() {
        fill();
        spend()->show(sampleSeries());
        live.showRows(sampleRows(5));
        draw();
    }
    /// Shows the window and lets the next beat pass.
    void draw();

    desktop::gui::MainWindow window;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
