// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/requests_view.h"

#include "desktop/gui/activity/request_list.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/words/money_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

namespace {
constexpr int kLaterMs = 2'000;
}

RequestsView::RequestsView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_list(new RequestList(tr("Requests"),
                             new RequestWords(
                                 &m_model,
                                 [this](int row) -> const models::ShownRow& { return m_model.at(row); },
                                 context.desk.clock()),
                             this)),
      m_foot(new QLabel(this)), m_retention(new QLabel(this)) {
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_retention);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    for (auto* label : {m_foot, m_retention})
        label->setProperty("tone", "muted");
    m_later.setSingleShot(true);
    m_later.setInterval(kLaterMs);
    connect(&m_later, &QTimer::timeout, this, &RequestsView::reload);
    connect(&m_model, &models::RequestRowsModel::wanted, this, &RequestsView::askMore);
    connect(&context.live, &models::Live::rowsArrived, this, [this] {
        m_stale = true;
        // Who reads further down is not pulled away; he sees the new ones when he comes back here or asks.
        const bool atTop = m_list->table()->verticalScrollBar()->value() == 0;
        if (isVisible() && atTop && !m_later.isActive()) m_later.start();
    });
    m_list->table()->setLoading(true);
}

void RequestsView::setFilter(const ActivityFilter& filter) {
    m_filter = filter;
    m_stale = true;
    if (isVisible()) reload();
}

void RequestsView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_stale) reload();
}

void RequestsView::reload() {
    m_stale = false;
    m_later.stop();
    if (m_model.rowCount() == 0) {
        m_list->emptyState()->tell("clock", tr("Loading…"));
        m_list->table()->setLoading(true);
    }
    const auto query = m_filter.requests(m_context.desk.clock().wall());
    m_context.desk.ask(
        this,
        [query](App& app) -> Result<Answer> {
            Answer answer;
            TRY_LET(page, app.requests(query, {}, kPage));
            TRY_LET(sums, app.requestSums(query));
            return Answer{std::move(page), sums, app.settings().retentionDays};
        },
        [this, round = ++m_round](const Result<Answer>& answer) {
            if (round == m_round) take(answer);
        });
}

void RequestsView::take(const Result<Answer>& answer) {
    m_list->table()->setLoading(false);
    m_unread = !answer;
    if (!answer) {
        m_list->emptyState()->tell("alert", tr("Requests could not be read."), tr("Try again"));
        Q_EMIT failed(answer.error());
        return;
    }
    std::optional<std::pair<std::string, std::uint64_t>> chosen;
    if (const auto* row = m_list->current()) chosen.emplace(row->relay, row->row.sequence);
    if (m_filter.narrows())
        m_list->emptyState()->tell("search",
                                   m_filter.text.trimmed().isEmpty()
                                       ? tr("Nothing matches the filter.")
                                       : tr("Nothing matches '%1'.").arg(m_filter.text.trimmed()),
                                   tr("Clear filters"));
    else
        m_list->emptyState()->tell("activity", tr("No requests in this time."));
    m_model.show(answer->page);
    // The same row stays chosen where it still is on the first page.
    for (int row = 0; chosen && row < m_model.rowCount(); ++row) {
        const auto& named = m_model.at(row).named;
        if (named.row.sequence == chosen->second && named.relay == chosen->first)
            m_list->table()->selectOnly(row);
    }
    showFoot(*answer);
    Q_EMIT loaded();
}

void RequestsView::showFoot(const Answer& answer) {
    const auto& sums = answer.sums;
    m_foot->setText(tr("%1 requests, %2 rejected, %3 errors, %4")
                        .arg(countText(qint64(sums.requests())), countText(qint64(sums.rejected)),
                             countText(qint64(sums.error)), moneyText(sums.cost)));
    const WallTime now = m_context.desk.clock().wall();
    const auto begin = m_filter.begin(now);
    const bool reaches =
        answer.retentionDays > 0 && (!begin || *begin <= now - Duration::days(answer.retentionDays));
    m_retention->setVisible(reaches);
    m_retention->setText(tr("Older than %1 days was removed.").arg(countText(answer.retentionDays)));
}

void RequestsView::askMore() {
    const auto query = m_filter.requests(m_context.desk.clock().wall());
    m_context.desk.ask(
        this, [query, after = m_model.next()](App& app) { return app.requests(query, after, kPage); },
        [this, round = m_round](const Result<RequestPage>& page) {
            if (round != m_round) return;
            if (page) return m_model.add(*page);
            m_model.failed();
            Q_EMIT failed(page.error());
        });
}

} // namespace rubber::desktop::gui
