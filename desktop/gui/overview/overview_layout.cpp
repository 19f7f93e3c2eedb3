// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview is made of, and where each part leads.
#include "desktop/gui/overview/overview_page.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/overview/kpi_card.h"
#include "desktop/gui/overview/live_card.h"
#include "desktop/gui/overview/range_choice.h"
#include "desktop/gui/overview/spend_view.h"
#include "desktop/gui/parts/busy_line.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/skeleton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace rubber::desktop::gui {

namespace {

/// The page to come: four cards, two charts, a list.
QList<QRect> blocksOf(const QSize& size) {
    constexpr int kCard = 110, kChart = 300;
    const int gap = space::l, wide = (size.width() - 3 * gap) / 4, top = kCard + gap,
              below = top + kChart + gap;
    QList<QRect> blocks;
    for (int i = 0; i < 4; ++i)
        blocks << QRect(i * (wide + gap), 0, wide, kCard);
    const int left = (size.width() - gap) * 2 / 3;
    blocks << QRect(0, top, left, kChart) << QRect(left + gap, top, size.width() - left - gap, kChart)
           << QRect(0, below, size.width(), std::max(0, size.height() - below));
    return blocks;
}

} // namespace

void OverviewPage::makeHeader() {
    m_unpriced = new QPushButton(this);
    m_unpriced->setProperty("kind", "warn");
    m_unpriced->hide();
    m_range = new RangeChoice(context().desk.clock(), this);
    // A combo box tells a screen reader its value; its name is the label's.
    auto* label = new QLabel(tr("Range"), this);
    label->setProperty("tone", "muted");
    label->setBuddy(m_range);
    m_killAll = new HoldButton(tr("Kill all keys"), this);
    header()->addWidget(m_unpriced);
    header()->addWidget(label);
    header()->addWidget(m_range);
    header()->addSpacing(space::l);
    header()->addWidget(m_killAll);
    connect(m_unpriced, &QPushButton::clicked, this, [this] {
        context().navigator.go(
            {.page = PageId::Activity, .result = "unpriced", .range = "month", .tab = "requests"});
    });
    connect(m_range, &RangeChoice::chosen, this, [this] {
        m_spend->setRange(m_range->range());
        keepMemory();
    });
    connect(m_killAll, &HoldButton::held, this, [this] { context().kills.killAll(); });
    connect(m_killAll, &HoldButton::askInstead, this, &OverviewPage::killAllInstead);
}

QHBoxLayout* OverviewPage::makeCards() {
    auto* cards = new QHBoxLayout;
    cards->setSpacing(space::l);
    const std::array titles{tr("Spent today"), tr("This month"), tr("Requests today"), tr("Active keys")};
    for (std::size_t i = 0; i < m_kpis.size(); ++i)
        cards->addWidget(m_kpis[i] = new KpiCard(titles[i], this), 1);
    const auto lead = [this](std::size_t card, std::function<Place()> place) {
        connect(m_kpis[card], &QAbstractButton::clicked, this,
                [this, place = std::move(place)] { context().navigator.go(place()); });
    };
    const auto today = [this] {
        const auto day = UtcDay::of(now()).begin().toRfc3339().substr(0, 10);
        return Place{.page = PageId::Activity, .day = QString::fromStdString(day), .tab = "requests"};
    };
    lead(0, today);
    lead(1, [] { return Place{.page = PageId::Activity, .range = "month", .tab = "requests"}; });
    lead(2, today);
    lead(3, [] { return Place{PageId::Keys}; });
    return cards;
}

void OverviewPage::makeContents() {
    m_busy = new BusyLine(this);
    m_skeleton = new Skeleton(blocksOf, this);
    m_setup = new SetupCard(this);
    m_view = new SpendView(this);
    m_live = new LiveCard(context().live, this);

    auto* contents = new QWidget(this);
    contents->setObjectName("content");
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::l);
    column->addWidget(m_setup);
    column->addLayout(makeCards());
    column->addWidget(m_view, 1);
    column->addWidget(m_live);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(contents);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(scroll);
    body()->setSpacing(space::s);
    body()->addWidget(m_busy);
    body()->addLayout(m_stack, 1);
}

void OverviewPage::connectParts() {
    auto& navigator = context().navigator;
    connect(m_setup, &SetupCard::asked, &navigator, &Navigator::go);
    connect(m_setup, &SetupCard::putAway, this, [this] {
        context().desk.ask(
            this,
            [](App& app) {
                Settings settings = app.settings();
                settings.showSetupList = false;
                return app.saveSettings(settings);
            },
            [this](const Status& saved) {
                if (!saved) tell(saved.error());
            });
    });
    connect(m_view, &SpendView::chosen, &navigator, &Navigator::go);
    connect(m_view, &SpendView::firstStepAsked, this, &OverviewPage::takeFirstStep);
    connect(m_live, &LiveCard::activityAsked, this,
            [this] { context().navigator.go({.page = PageId::Activity, .tab = "live"}); });
    connect(m_live, &LiveCard::requestChosen, this, [this](const QString& key) {
        context().navigator.go({.page = PageId::Activity, .key = key, .tab = "requests"});
    });
    connect(m_live, &LiveCard::retryAsked, this, [this] {
        context().live.restart();
        context().live.refresh();
    });
}

} // namespace rubber::desktop::gui
