// SPDX-License-Identifier: GPL-3.0-or-later
// What the Activity page remembers, and what it fetches for its filter.
#include "desktop/gui/activity/activity_page.h"
#include "desktop/gui/activity/filter_bar.h"
#include "desktop/gui/activity/live_view.h"
#include "desktop/gui/activity/request_list.h"
#include "desktop/gui/activity/requests_view.h"
#include "desktop/gui/parts/data_table.h"

#include <QAction>
#include <QTabBar>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {

constexpr const char* kKind = "activity_view";

/// What the page asks for once, when it is made.
struct Beginning {
    ActivityMemory memory;
    bool remembered = false;
    RequestPage newest;
    PriceBook book;
};

Result<Beginning> begin(App& app) {
    Beginning beginning;
    TRY_LET(drafts, app.drafts());
    for (const auto& draft : drafts)
        if (draft.kind == kKind) {
            beginning.memory = ActivityMemory::fromJson(QString::fromStdString(draft.text));
            beginning.remembered = true;
        }
    TRY_LET(newest, app.requests({}, {}, RequestsView::kPage));
    beginning.newest = std::move(newest);
    TRY_LET(book, app.prices());
    beginning.book = std::move(book);
    return beginning;
}

} // namespace

void ActivityPage::loadMemory() {
    context().desk.ask(this, begin, [this](const Result<Beginning>& beginning) {
        if (!beginning) return tell(beginning.error());
        m_book = beginning->book;
        m_live->seed(beginning->newest.rows);
        const bool sent = std::exchange(m_restored, true);
        if (!beginning->remembered) return;
        const auto& memory = beginning->memory;
        m_hidden = memory.hidden;
        showColumns();
        m_live->setPaused(memory.paused);
        if (sent) return;
        m_tabs->setCurrentIndex(memory.tab);
        m_filter->setFilter(memory.filter);
    });
}

void ActivityPage::loadKeys() {
    QList<QPair<QString, QString>> keys;
    for (const auto& key : context().live.status().keys)
        keys.append({QString::fromStdString(key.id.text()), QString::fromStdString(key.name)});
    m_filter->setKeys(keys);
}

void ActivityPage::loadModels() {
    const auto ask = [](App& app) { return app.requestModels(); };
    context().desk.ask(this, ask, [this](const Result<std::vector<std::string>>& models) {
        if (!models) return;
        m_models = *models;
        QStringList names;
        for (const auto& model : m_models)
            names << QString::fromStdString(model);
        m_filter->setModels(names);
    });
}

/// The list of models is fetched anew only for a row that names one it does not have.
void ActivityPage::hearRows(const std::vector<NamedRow>& rows) {
    const auto known = [this](const NamedRow& named) {
        return named.row.model.empty() || !protocol::outcomeOf(named.row) ||
               std::binary_search(m_models.begin(), m_models.end(), named.row.model);
    };
    if (!std::all_of(rows.begin(), rows.end(), known)) loadModels();
}

void ActivityPage::remember() {
    if (m_restored) m_keep.start();
}

void ActivityPage::keepMemory() {
    ActivityMemory memory;
    memory.filter = m_filter->filter();
    memory.tab = m_tabs->currentIndex();
    memory.paused = m_live->paused();
    memory.hidden = m_hidden;
    context().desk.ask(
        this, [json = memory.toJson().toStdString()](App& app) { return app.saveDraft(kKind, "", json); },
        [this](const Status& kept) {
            if (!kept) tell(kept.error());
        });
}

void ActivityPage::showColumns() {
    for (auto* action : findChildren<QAction*>()) {
        const QString name = action->objectName();
        if (name == "from" || name == "request") action->setChecked(!m_hidden.contains(name));
    }
    for (auto* rows : {m_live->list(), m_requests->list()}) {
        rows->table()->putAway(int(models::RequestColumn::From), m_hidden.contains("from"));
        rows->table()->putAway(int(models::RequestColumn::Request), m_hidden.contains("request"));
    }
}

} // namespace rubber::desktop::gui
