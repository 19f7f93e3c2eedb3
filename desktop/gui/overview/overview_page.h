// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/page.h"

#ifndef Q_MOC_RUN // Qt 6.4's moc cannot read the standard headers this pulls in.
#include "desktop/gui/overview/banner.h"
#include "desktop/gui/overview/setup_card.h"
#include "desktop/models/spend.h"
#endif

#include <QTimer>

#include <array>

class QPushButton;
class QStackedLayout;

namespace rubber::desktop::gui {

class BusyLine;
class HoldButton;
class KpiCard;
class LiveCard;
class RangeChoice;
class Skeleton;
class SpendView;

/// How things are at a glance: four figures, spend by model over a range, the last requests, and what is
/// wrong. Moves with the feed, at most four times a second, and asks the vault only for a new range or a new
/// day.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(PageContext context, QWidget* parent = nullptr);

    void visit(const Place& place) override;
    bool act(Command command) override;
    void refresh() override;
    QList<QWidget*> panes() override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeHeader();
    void makeContents();
    QHBoxLayout* makeCards();
    void connectParts();
    void ask();
    void loadMemory();
    void keepMemory();
    void askSetup();
    void showAll();
    void showNumbers();
    void showBanner();
    void showFirstStep();
    void answerBanner();
    void takeFirstStep();
    void copyEnv(const std::string& key);
    void killAllInstead();
    int livingKeys() const;

    models::Spend* m_spend;
    RangeChoice* m_range = nullptr;
    HoldButton* m_killAll = nullptr;
    QPushButton* m_unpriced = nullptr;
    BusyLine* m_busy = nullptr;
    Skeleton* m_skeleton = nullptr;
    QStackedLayout* m_stack = nullptr;
    std::array<KpiCard*, 4> m_kpis{};
    SetupCard* m_setup = nullptr;
    SpendView* m_view = nullptr;
    LiveCard* m_live = nullptr;
    QTimer m_second;
    Banner m_banner = Banner::None;
    bool m_chartsBehind = true;
    bool m_rangeChosen = false; ///< Since the page was made.
    bool m_restoring = false;
    std::size_t m_keysKnown = SIZE_MAX;
};

} // namespace rubber::desktop::gui
