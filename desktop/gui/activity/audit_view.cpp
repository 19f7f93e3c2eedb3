// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/audit_view.h"

#include "desktop/gui/activity/audit_cells.h"
#include "desktop/gui/activity/log_strip.h"
#include "desktop/gui/activity/row_keys.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/words/audit_words.h"
#include "desktop/gui/words/money_text.h"
#include "desktop/gui/words/time_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

AuditView::AuditView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_table(new DataTable(tr("Audit trail"), DataTable::Rows::OneLine, this)),
      m_empty(new EmptyState(this)), m_logs(new LogStrip(context, this)), m_stack(new QStackedLayout), m_result(new MessageBar(this)),
      m_count(new QLabel(this)), m_verify(new QPushButton(tr("Verify chain"), this)),
      m_progress(new QProgressBar(this)) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    foot->addWidget(m_count, 1);
    foot->addWidget(m_progress);
    foot->addWidget(m_verify);
    m_count->setProperty("tone", "muted");
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_progress->setAccessibleName(tr("Verifying the chain"));
    m_progress->hide();
    m_table->setModel(new AuditWords(&m_model, this));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    dressAuditTable(m_table);
    auto* keys = new RowKeys(m_table);
    connect(keys, &RowKeys::stepped, this, &AuditView::step);
    connect(keys, &RowKeys::copyAsked, this, &AuditView::copyRow);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_logs);
    column->addWidget(m_result);
    column->addLayout(m_stack, 1);
    column->addLayout(foot);
    connect(m_table, &DataTable::opened, this, &AuditView::opened);
    connect(m_table, &DataTable::selectionMoved, this, &AuditView::moved);
    connect(m_verify, &QPushButton::clicked, this, &AuditView::verify);
    connect(m_logs, &LogStrip::failed, this, &AuditView::failed);
    connect(&context.live, &models::Live::rowsArrived, this, [this] { m_stale = true; });
    m_table->setLoading(true);
}

void AuditView::setFilter(const ActivityFilter& filter) {
    m_filter = filter;
    m_stale = true;
    if (isVisible()) reload();
}

void AuditView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_logs->logs().reload();
    if (m_stale) reload();
}

void AuditView::reload() {
    m_stale = false;
    m_context.desk.ask(
        this,
        [query = m_filter.trail(m_context.desk.clock().wall())](App& app) { return app.auditTrail(query); },
        [this, round = ++m_round](const Result<std::vector<TrailEntry>>& trail) {
            if (round == m_round) take(trail);
        });
}

void AuditView::take(const Result<std::vector<TrailEntry>>& trail) {
    m_table->setLoading(false);
    m_unread = !trail;
    if (!trail) {
        m_empty->tell("alert", tr("The trail could not be read."), tr("Try again"));
        m_stack->setCurrentWidget(m_empty);
        return Q_EMIT failed(trail.error());
    }
    m_model.show(*trail);
    m_count->setText(
        tr("%1 entries. Nothing here can be changed or removed by hand.").arg(countText(m_model.rowCount())));
    const bool searched = !m_filter.text.trimmed().isEmpty() || !m_filter.key.isEmpty();
    m_empty->tell(searched ? "search" : "logs",
                  searched ? tr("Nothing in the trail matches.") : tr("Nothing was done in this time."),
                  searched ? tr("Clear filters") : QString());
    m_stack->setCurrentWidget(m_model.rowCount() ? static_cast<QWidget*>(m_table) : m_empty);
}

void AuditView::verify() {
    m_verify->setEnabled(false);
    m_progress->show();
    m_context.desk.ask(
        this, [](App& app) { return app.verifyEvents(); },
        [this](const Result<EventCheck>& check) {
            m_verify->setEnabled(true);
            m_progress->hide();
            if (!check) return Q_EMIT failed(check.error());
            m_model.setCheck(*check);
            showCheck(*check);
        });
}

void AuditView::showCheck(const EventCheck& check) {
    if (check.whole()) {
        QString said = tr("The chain is whole: %1 events checked.").arg(countText(qint64(check.checked)));
        if (check.removed && check.keptSince)
            said += " " + tr("%1 older than %2 were removed by age.")
                              .arg(countText(qint64(check.removed)), utcText(*check.keptSince));
        return m_result->tell(Tone::Ok, said);
    }
    const QString number = countText(qint64(*check.firstBad));
    const QString said =
        check.reason == "changed"   ? tr("Event %1 was changed after it was written.").arg(number)
        : check.reason == "missing" ? tr("Event %1 is missing.").arg(number)
                                    : tr("The newest events, from %1 on, were cut off.").arg(number);
    m_result->tell(Tone::Danger,
                   said + " " +
                       tr("Whoever did this had the unlocked vault. Keep a copy of it, and look at your "
                          "relays' own rows."),
                   {}, true);
}

const TrailEntry* AuditView::current() const {
    const auto rows = m_table->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.first());
}

bool AuditView::copyRow() {
    const auto* entry = current();
    if (!entry) return false;
    QGuiApplication::clipboard()->setText(entryText(*entry));
    return true;
}

void AuditView::step(int by) {
    const auto rows = m_table->selectedRows();
    const int next = rows.isEmpty() ? 0 : rows.first() + by;
    if (next >= 0 && next < m_model.rowCount()) m_table->selectOnly(next);
}

} // namespace rubber::desktop::gui
