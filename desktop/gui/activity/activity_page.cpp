// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/activity/activity_page.h"

#include "desktop/app/spend_series.h"
#include "desktop/gui/activity/audit_view.h"
#include "desktop/gui/activity/export_strip.h"
#include "desktop/gui/activity/filter_bar.h"
#include "desktop/gui/activity/live_view.h"
#include "desktop/gui/activity/proof_files.h"
#include "desktop/gui/activity/request_histogram.h"
#include "desktop/gui/activity/request_list.h"
#include "desktop/gui/activity/requests_view.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/words/money_text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using models::RequestColumn;

namespace {

constexpr int kKeepMs = 1'000;
/// Columns that can be put away, and their names in what is remembered.
constexpr std::array kHideable{std::pair{RequestColumn::From, "from"},
                               std::pair{RequestColumn::Request, "request"}};

} // namespace

ActivityPage::ActivityPage(const PageContext& context, QWidget* parent)
    : Page(tr("Activity"), context, parent), m_filter(new FilterBar(this)),
      m_histogram(new RequestHistogram(context, this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)), m_live(new LiveView(context)), m_requests(new RequestsView(context)),
      m_audit(new AuditView(context)), m_export(new ExportStrip(context.desk, this)),
      m_proofs(new ProofFiles(context.desk, this)) {
    for (const QString& name : {tr("Live"), tr("Requests"), tr("Audit")})
        m_tabs->addTab(name);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget* view :
         {static_cast<QWidget*>(m_live), static_cast<QWidget*>(m_requests), static_cast<QWidget*>(m_audit)})
        m_stack->addWidget(view);
    buildHeader();
    body()->setSpacing(space::m);
    body()->addWidget(m_filter);
    body()->addWidget(m_histogram);
    body()->addWidget(m_export);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);
    m_keep.setSingleShot(true);
    m_keep.setInterval(kKeepMs);
    connect(&m_keep, &QTimer::timeout, this, &ActivityPage::keepMemory);
    connectViews();
    connectProofs();
    applyFilter();
    loadKeys();
    loadModels();
    loadMemory();
}

void ActivityPage::buildHeader() {
    auto* columns = new QPushButton(tr("Columns"), this);
    auto* menu = new QMenu(columns);
    for (const auto& [column, name] : kHideable) {
        auto* action = menu->addAction(RequestWords::columnName(column));
        action->setCheckable(true);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, key = QString(name)](bool shown) {
            m_hidden.removeAll(key);
            if (!shown) m_hidden << key;
            showColumns();
            remember();
        });
    }
    columns->setMenu(menu);
    auto* exported = new QPushButton(tr("Export this view…"), this);
    const auto restyle = [exported] { exported->setIcon(icon("export", Look::now().theme().text)); };
    connect(&Look::now(), &Look::changed, exported, restyle);
    restyle();
    connect(exported, &QPushButton::clicked, this, &ActivityPage::askFile);
    header()->addWidget(columns);
    header()->addWidget(exported);
    showColumns();
}

void ActivityPage::connectViews() {
    connect(m_filter, &FilterBar::changed, this, [this] {
        applyFilter();
        remember();
    });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_histogram->setVisible(index != Audit); // It counts requests, and the trail has none.
        drawer()->close();
        remember();
    });
    connect(m_histogram, &RequestHistogram::rangeChosen, this, [this](qint64 since, qint64 until) {
        narrow([&](ActivityFilter& filter) {
            filter.range = ActivityFilter::Range::Chosen;
            filter.since = {since};
            filter.until = {until};
        });
        if (tab() == Live) m_tabs->setCurrentIndex(Requests); // What comes now is outside of it.
    });
    connect(m_histogram, &RequestHistogram::choiceCleared, this,
            [this] { narrow([this](ActivityFilter& filter) { filter = m_histogram->widened(filter); }); });
    connect(m_histogram, &RequestHistogram::failed, this, [this](const Error& error) { tell(error); });
    connect(m_live, &LiveView::pausedChanged, this, &ActivityPage::remember);
    for (auto* rows : {m_live->list(), m_requests->list()}) {
        connect(rows, &RequestList::opened, this, &ActivityPage::showDetails);
        connect(rows, &RequestList::moved, this, [this] {
            if (drawer()->isOpen()) showDetails();
        });
    }
    connect(m_live->list()->emptyState(), &EmptyState::acted, m_filter, &FilterBar::clearAll);
    connect(m_requests->list()->emptyState(), &EmptyState::acted, this,
            [this] { m_requests->failedToRead() ? m_requests->reload() : m_filter->clearAll(); });
    connect(m_audit, &AuditView::opened, this, &ActivityPage::showEntry);
    connect(m_audit, &AuditView::moved, this, [this] {
        if (drawer()->isOpen()) showEntry();
    });
    connect(m_audit->emptyState(), &EmptyState::acted, this,
            [this] { m_audit->failedToRead() ? m_audit->reload() : m_filter->clearAll(); });
    connect(m_requests, &RequestsView::failed, this, [this](const Error& error) { tell(error); });
    connect(m_requests, &RequestsView::loaded, messages(), &MessageBar::clear);
    connect(m_audit, &AuditView::failed, this, [this](const Error& error) { tell(error); });
    connect(m_export, &ExportStrip::failed, this, [this](const Error& error) { tell(error); });
    connect(m_export, &ExportStrip::stopped, this,
            [this] { context().toasts.tell(tr("Export stopped. No file was written.")); });
    connect(m_export, &ExportStrip::finished, this, [this](const QString& file, qint64 rows, const QString& proof) {
        context().toasts.tell(proof.isEmpty()
                                  ? tr("%1 rows written to %2").arg(countText(rows), file)
                                  : tr("%1 rows written to %2, and their proof to %3").arg(countText(rows), file, proof));
    });
    connect(&context().live, &models::Live::statusChanged, this, &ActivityPage::loadKeys);
    connect(&context().live, &models::Live::rowsArrived, this, &ActivityPage::hearRows);
}

ActivityPage::Tab ActivityPage::tab() const { return Tab(m_tabs->currentIndex()); }

RequestList* ActivityPage::list() const {
    return tab() == Live ? m_live->list() : tab() == Requests ? m_requests->list() : nullptr;
}

void ActivityPage::applyFilter() {
    m_live->setFilter(m_filter->filter());
    m_requests->setFilter(m_filter->filter());
    m_audit->setFilter(m_filter->filter());
    m_histogram->setFilter(m_filter->filter());
}

void ActivityPage::narrow(const std::function<void(ActivityFilter&)>& change) {
    ActivityFilter filter = m_filter->filter();
    change(filter);
    m_filter->setFilter(filter);
}

namespace {

/// A word of Place::range; others change nothing.
void setRange(ActivityFilter& filter, const QString& word, WallTime now) {
    using Range = ActivityFilter::Range;
    if (word == "24h") filter.range = Range::Day;
    if (word == "7d") filter.range = Range::Week;
    if (word == "30d") filter.range = Range::Month;
    if (word != "month") return;
    const auto [first, next] = monthOf(UtcDay::of(now));
    filter.range = Range::Chosen;
    filter.since = first.begin();
    filter.until = next.begin();
}

} // namespace

void ActivityPage::visit(const Place& place) {
    if (place.tab == "live") m_tabs->setCurrentIndex(Live);
    if (place.tab == "audit") m_tabs->setCurrentIndex(Audit);
    const bool filters = !place.key.isEmpty() || !place.model.isEmpty() || !place.result.isEmpty() ||
                         !place.day.isEmpty() || !place.range.isEmpty();
    if (place.tab == "requests" || (filters && place.tab.isEmpty())) m_tabs->setCurrentIndex(Requests);
    auto* table = list() ? list()->table() : m_audit->table();
    table->setFocus(Qt::OtherFocusReason); // J, K and Space work at once.
    if (!filters) return;
    m_restored = true; // Who was sent here sees that, not what he looked at last.
    ActivityFilter filter;
    filter.range = m_filter->filter().range;
    if (filter.range == ActivityFilter::Range::Chosen) filter.range = ActivityFilter::Range::Day;
    filter.key = place.key;
    filter.model = place.model;
    filter.result = protocol::requestOutcome(place.result.toStdString());
    // The relay writes it into the row, where a search finds it.
    if (place.result == "unpriced") filter.text = place.result;
    setRange(filter, place.range, now());
    if (const auto day = WallTime::parseRfc3339(place.day.toStdString())) {
        filter.range = ActivityFilter::Range::Chosen;
        filter.since = *day;
        filter.until = *day + Duration::days(1);
    }
    m_filter->setFilter(filter);
}

bool ActivityPage::find() {
    m_filter->search()->setFocus(Qt::ShortcutFocusReason);
    m_filter->search()->selectAll();
    return true;
}

bool ActivityPage::escape() {
    if (Page::escape()) return true;
    if (m_filter->search()->text().isEmpty()) return false;
    m_filter->search()->clear();
    return true;
}

bool ActivityPage::act(Command command) {
    switch (command) {
    case Command::CopyRow:
        return list() ? list()->copyRow() : m_audit->copyRow();
    case Command::TogglePause:
        if (tab() != Live) return false;
        m_live->setPaused(!m_live->paused());
        return true;
    case Command::Export:
        askFile();
        return true;
    case Command::Kill:
        if (const auto* named = list() ? list()->current() : nullptr; named && !named->keyName.empty()) {
            context().kills.kill({named->row.key});
            return true;
        }
        return false;
    default:
        return false;
    }
}

void ActivityPage::refresh() {
    Page::refresh();
    m_histogram->reload();
    if (tab() == Requests) m_requests->reload();
    if (tab() == Audit) m_audit->reload();
}

QList<QWidget*> ActivityPage::panes() {
    QWidget* table = list() ? list()->table() : m_audit->table();
    return {m_filter, m_histogram, m_tabs, table};
}

} // namespace rubber::desktop::gui
