// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/live_view.h"

#include "desktop/gui/activity/request_list.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

LiveView::LiveView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context.desk.clock()), m_filtered(&m_model),
      m_list(new RequestList(tr("Live requests"),
                             new RequestWords(
                                 &m_filtered,
                                 [this](int row) -> const models::ShownRow& { return m_filtered.at(row); },
                                 context.desk.clock()),
                             this)),
      m_state(new QLabel(this)), m_thinned(new QLabel(tr("Showing 1 in 10"), this)),
      m_pause(new QPushButton(this)), m_pill(new QPushButton(this)) {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_state, 1);
    row->addWidget(m_thinned);
    row->addWidget(m_pause);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    m_thinned->setProperty("tone", "warn");
    m_thinned->setToolTip(tr("More than 200 requests a second. Requests has them all."));
    m_thinned->hide();
    m_pill->setProperty("kind", "primary");
    m_pill->hide();
    connect(m_pause, &QPushButton::clicked, this, [this] { setPaused(!m_paused); });
    connect(m_pill, &QPushButton::clicked, this, [this] {
        setPaused(false);
        m_list->table()->scrollToTop();
    });
    connect(m_list, &RequestList::spacePressed, this, [this] { setPaused(!m_paused); });
    connect(m_list->table()->verticalScrollBar(), &QScrollBar::valueChanged, this, &LiveView::hold);
    connect(&m_model, &models::LiveRowsModel::waitingChanged, this, &LiveView::showPill);
    connect(&m_model, &models::LiveRowsModel::thinnedChanged, this,
            [this] { m_thinned->setVisible(m_model.thinned()); });
    auto& live = context.live;
    connect(&live, &models::Live::rowsArrived, &m_model, &models::LiveRowsModel::take);
    connect(&live, &models::Live::gapFilled, this, [this](const QString& relay, qint64 awayMs, int rows) {
        m_model.mark({relay.toStdString(), Duration{awayMs}, rows});
    });
    connect(&live, &models::Live::linksChanged, this, &LiveView::showState);
    connect(&Look::now(), &Look::changed, this, &LiveView::showState);
    hold();
    showState();
}

bool LiveView::atTop() const { return m_list->table()->verticalScrollBar()->value() == 0; }

void LiveView::hold() { m_model.setHeld(m_paused || !isVisible() || !atTop()); }

void LiveView::setPaused(bool paused) {
    if (std::exchange(m_paused, paused) == paused) return;
    hold();
    showState();
    Q_EMIT pausedChanged();
}

void LiveView::setFilter(const ActivityFilter& filter) {
    m_narrowed = filter.narrows();
    m_filtered.setQuery(filter.live());
    showState();
}

void LiveView::showState() {
    const auto& live = m_context.live;
    const bool offline = live.everyRelayOffline();
    m_pause->setText(m_paused ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(m_paused ? "resume" : "suspend", Look::now().theme().text));
    m_pause->setToolTip(tr("Space"));
    QString state = tr("● Live");
    const char* tone = "ok";
    if (offline) {
        const auto last = std::max_element(live.links().begin(), live.links().end(),
                                           [](const auto& a, const auto& b) { return a.since < b.since; });
        state = tr("○ Paused by lost connection %1. Missed rows are fetched when it returns.")
                    .arg(momentText(last->since, m_context.desk.clock().wall()));
        tone = "warn";
    } else if (m_paused) {
        state = tr("Paused. Requests go on and are counted.");
        tone = "muted";
    }
    m_state->setText(state);
    m_state->setProperty("tone", tone);
    m_state->setStyleSheet(m_state->styleSheet()); // The tone is asked for anew.
    auto* empty = m_list->emptyState();
    if (m_narrowed && m_model.rowCount() > 0)
        empty->tell("search", tr("No live request fits the filter."), tr("Clear filters"));
    else
        empty->tell("activity", tr("Nothing yet. Waiting for requests…"));
}

void LiveView::showPill() {
    const auto waiting = m_model.waiting();
    m_pill->setVisible(waiting > 0);
    if (waiting == 0) return;
    m_pill->setText(tr("%1 new").arg(countText(waiting)));
    m_pill->setAccessibleName(tr("Show %1 new requests").arg(countText(waiting)));
    m_pill->adjustSize();
    m_pill->move(m_list->x() + (m_list->width() - m_pill->width()) / 2, m_list->y() + 40);
    m_pill->raise();
}

void LiveView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    hold();
}
void LiveView::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    hold();
}
void LiveView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showPill();
}

} // namespace rubber::desktop::gui
