// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN

#include "desktop/gui/overview/overview_page.h"
#include "desktop/gui/overview/kpi_card.h"
#include "tests/desktop/gui/screen_room.h"

#include <QPushButton>

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

inline QString cardText(desktop::gui::OverviewPage* page, int card) {
    return page->findChildren<desktop::gui::KpiCard*>()[card]->accessibleName().replace(QChar(0xa0), ' ');
}

inline QPushButton* button(QWidget* in, const QString& text) {
    for (auto* each : in->findChildren<QPushButton*>())
        if (each->text() == text && each->isVisible()) return each;
    return nullptr;
}

/// Where the window was sent.
struct Sent {
    explicit Sent(desktop::gui::MainWindow& window) {
        QObject::connect(&window.navigator(), &desktop::gui::Navigator::asked, &window,
                         [this](const desktop::gui::Place& place) { places << place; });
    }
    QList<desktop::gui::Place> places;
};

} // namespace rubber::test

#endif // Q_MOC_RUN
