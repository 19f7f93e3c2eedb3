// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/live_card.h"

#include "desktop/gui/charts/chart_tick.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"
#include "shared/protocol/request_row.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kDot = 12;
}

LiveCard::LiveCard(models::Live& live, QWidget* parent)
    : Card({}, parent), m_live(live), m_requests(new RecentRequests(this)),
      m_table(new DataTable(tr("Live requests"), DataTable::Rows::OneLine, this)), m_dot(new QLabel(this)),
      m_state(new QLabel(this)), m_empty(new QLabel(tr("Nothing yet. Waiting for requests…"), this)),
      m_retry(new QPushButton(tr("Retry now"), this)), m_pause(new QPushButton(this)) {
    setAccessibleName(tr("Live requests"));
    auto* title = new QLabel(tr("Live requests"), this);
    const auto restyle = [title, this] {
        title->setFont(Look::now().font(TextSize::Section, QFont::DemiBold));
        m_state->setFont(Look::now().font(TextSize::Small));
    };
    connect(&Look::now(), &Look::changed, this, restyle);
    restyle();
    m_state->setProperty("tone", "muted");
    m_empty->setProperty("tone", "muted");
    auto* open = new QPushButton(tr("Open Activity"), this);
    for (auto* button : {m_retry, m_pause, open}) {
        button->setProperty("kind", "link");
        button->setProperty("size", "compact");
    }
    auto* head = new QHBoxLayout;
    head->setSpacing(space::s);
    for (QWidget* each : QList<QWidget*>{title, m_dot, m_state, m_retry})
        head->addWidget(each);
    head->addStretch();
    head->addWidget(m_pause);
    head->addWidget(open);
    column()->addLayout(head);
    column()->addWidget(m_empty);
    column()->addWidget(m_table);

    m_table->setModel(m_requests);
    for (const int column : {RecentRequests::Time, RecentRequests::Key, RecentRequests::Model})
        m_table->setItemDelegateForColumn(column, new TextCell(TextCell::As::Text, this));
    for (const int column : {RecentRequests::Tokens, RecentRequests::Cost})
        m_table->setItemDelegateForColumn(column, new TextCell(TextCell::As::Number, this));
    m_table->setItemDelegateForColumn(RecentRequests::Result, new PillCell(this));
    m_table->setColumns({{80, 0, 0}, {120, 2, 0}, {160, 3, 0}, {120, 1, 1}, {80, 1, 0}, {160, 2, 0}});
    m_table->setProperty("kind", "plain");
    // Five rows of this kind say what they are; screen readers have the header's words all the same.
    m_table->horizontalHeader()->hide();
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->hide();

    connect(m_pause, &QPushButton::clicked, this, &LiveCard::togglePause);
    connect(open, &QPushButton::clicked, this, &LiveCard::activityAsked);
    connect(m_retry, &QPushButton::clicked, this, &LiveCard::retryAsked);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex& index) {
        Q_EMIT requestChosen(QString::fromStdString(m_requests->at(index.row()).row.key.text()));
    });
    connect(&live, &models::Live::rowsArrived, this, &LiveCard::fill);
    showPause();
}

void LiveCard::fill(const std::vector<NamedRow>& rows) {
    for (const auto& row : rows) {
        if (!protocol::outcomeOf(row.row)) continue;
        if (m_paused) ++m_missed;
        m_waiting.push_back(row);
    }
    // Only the newest can still be shown.
    if (m_waiting.size() > std::size_t(RecentRequests::kMost))
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - RecentRequests::kMost);
    if (m_paused) return showPause();
    if (!m_waiting.empty()) ChartTick::shared().ask(this, [this] { take(); });
}

void LiveCard::take() {
    if (m_paused) return;
    m_requests->add(std::exchange(m_waiting, {}));
    const int rows = m_requests->rowCount();
    m_empty->setVisible(rows == 0);
    m_table->setVisible(rows > 0);
    m_table->setFixedHeight(RecentRequests::kMost * m_table->verticalHeader()->defaultSectionSize() + 2);
}

void LiveCard::togglePause() {
    m_paused = !m_paused;
    m_missed = 0;
    showPause();
    if (!m_paused) take();
}

void LiveCard::showPause() {
    m_pause->setText(!m_paused       ? tr("Pause")
                     : m_missed == 0 ? tr("Go on")
                                     : tr("Go on (%1 new)").arg(countText(m_missed)));
}

void LiveCard::showLinks(WallTime now) {
    const bool alive = !m_live.links().empty() && !m_live.everyRelayOffline();
    const Theme& theme = Look::now().theme();
    m_dot->setPixmap(iconPixmap(alive ? "state-active" : "state-expired", alive ? theme.ok : theme.muted,
                                kDot, devicePixelRatioF()));
    std::optional<WallTime> retry;
    for (const auto& link : m_live.links())
        if (link.retryAt && (!retry || *link.retryAt < *retry)) retry = link.retryAt;
    m_state->setText(alive                    ? m_paused ? tr("paused") : tr("live")
                                        : m_live.links().empty() ? tr("no relay is paired")
                     : retry && *retry > now  ? tr("not live, retrying in %1").arg(spanText(*retry - now))
                                              : tr("not live, retrying"));
    m_retry->setVisible(!alive && !m_live.links().empty());
}

} // namespace rubber::desktop::gui
