// SPDX-License-Identifier: GPL-3.0-or-later
// The page's frame: what is shown in which state. Drawer and menu are in keys_drawer.cpp, commands in
// keys_commands.cpp.
#include "desktop/gui/keys/keys_page.h"

#include "desktop/gui/keys/key_bar.h"
#include "desktop/gui/keys/key_details.h"
#include "desktop/gui/keys/key_editor.h"
#include "desktop/gui/keys/key_sheets.h"
#include "desktop/gui/keys/key_table.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using models::KeysModel;

namespace {
constexpr int kAgesMs = 5'000;
}

KeysPage::KeysPage(PageContext given, QWidget* parent)
    : Page(tr("Proxy keys"), given, parent), m_keys(given.live, given.kills), m_filter(m_keys),
      m_cells(new KeyCells(m_keys, m_filter, given.live, given.desk.clock(), this)),
      m_actions(new KeyActions(given, m_keys, this)), m_bar(new KeyBar(m_keys, m_filter, this)),
      m_table(new KeyTable(*m_cells, this)), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this)),
      m_noMatch(new EmptyState(this)), m_new(new QPushButton(tr("New proxy key"), this)) {
    auto* archive = new QPushButton(tr("Archive…", "shows what is archived"), this);
    archive->setProperty("kind", "quiet");
    auto* exported = new QPushButton(tr("Export this view…"), this);
    exported->setProperty("kind", "quiet");
    m_new->setProperty("kind", "primary");
    auto* others = otherKinds();
    for (QWidget* each : QList<QWidget*>{exported, archive, m_new, others})
        header()->addWidget(each);
    for (QWidget* each : QList<QWidget*>{m_new, others})
        changesTheVault(each, given.session);
    for (auto* button : m_empty->findChildren<QPushButton*>())
        changesTheVault(button, given.session);
    body()->addWidget(m_bar);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_noMatch);
    body()->addWidget(m_stack, 1);
    m_empty->tell("key", tr("No proxy keys yet. A proxy key is what you give to an app."),
                  tr("New proxy key"));
    connect(archive, &QPushButton::clicked, this, [this] { m_sheet = openArchiveSheet(context(), this); });
    connect(exported, &QPushButton::clicked, this, [this] { act(Command::Export); });
    connect(m_new, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_empty, &EmptyState::acted, this, [this] { edit({}); });
    connect(m_noMatch, &EmptyState::acted, m_bar, &KeyBar::clear);
    connect(m_bar, &KeyBar::changed, this, &KeysPage::showState);
    connect(m_bar, &KeyBar::tokenPasted, this, &KeysPage::findToken);
    auto* head = m_table->horizontalHeader();
    head->setSortIndicatorShown(true);
    head->setSortIndicator(KeysModel::Name, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_filter.sort(column, order);
        m_bar->setOrder(column, order);
    });
    connect(m_bar, &KeyBar::orderChosen, head, &QHeaderView::setSortIndicator);
    connect(m_table, &DataTable::selectionMoved, this, &KeysPage::followSelection);
    connect(m_table, &DataTable::opened, this, &KeysPage::openDrawer);
    connect(m_table, &DataTable::clicked, this, [this] {
        if (QApplication::keyboardModifiers() == Qt::NoModifier) openDrawer();
    });
    connect(m_table, &DataTable::menuAsked, this,
            [this](const QModelIndex&, const QPoint& place) { openMenu(place); });
    connect(new QShortcut(QKeySequence("F2"), m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, [this] {
                if (selected().size() != 1) return;
                openDrawer();
                if (m_details) m_details->beginRename();
            });
    connect(drawer(), &Drawer::closed, this, [this] { m_shown.clear(); });
    connect(m_actions, &KeyActions::failed, this, &KeysPage::tellFailure);
    connect(m_actions, &KeyActions::rotated, this, &KeysPage::showNew);
    connect(&given.live, &models::Live::statusChanged, this, &KeysPage::showState);
    connect(&given.live, &models::Live::linksChanged, this, &KeysPage::showState);
    connect(&given.kills, &models::Kills::changed, this, &KeysPage::showState);
    connect(messages(), &MessageBar::closed, this, [this] {
        m_failed = false;
        showMessage();
    });
    connect(messages(), &MessageBar::acted, this, [this] {
        if (m_offer == Offer::RetryKill)
            context().kills.retry();
        else if (m_offer == Offer::RetryPush)
            retryPush();
        else
            context().live.refresh();
    });
    m_ages.setInterval(kAgesMs);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        if (isVisible()) m_table->viewport()->update();
    });
    m_ages.start();
    showState();
}

void KeysPage::showState() {
    const auto& live = context().live;
    const bool any = m_keys.rowCount() > 0;
    m_table->setLoading(!live.loaded() && !live.trouble());
    m_bar->setEnabled(any);
    if (!live.loaded() || (any && m_filter.rowCount() > 0))
        m_stack->setCurrentWidget(m_table);
    else if (!any)
        m_stack->setCurrentWidget(m_empty);
    else {
        const QString search = m_bar->search();
        m_noMatch->tell("search",
                        search.isEmpty() ? tr("No key is in this state.")
                                         : tr("Nothing matches '%1'.").arg(search),
                        tr("Clear filters"));
        m_stack->setCurrentWidget(m_noMatch);
    }
    // What is gone from the list is not shown beside it.
    if (!m_shown.isEmpty() && rowOf(m_shown.first()) < 0)
        drawer()->close();
    else
        fillDrawer();
    showMessage();
    openAskedRestore();
}

/// The one thing that most needs to be known now; a failure of what was asked for stays until it is closed.
void KeysPage::showMessage() {
    if (m_failed) return;
    m_offer = Offer::None;
    const auto& live = context().live;
    if (live.trouble()) {
        m_offer = Offer::Reload;
        return tell(*live.trouble(), tr("Try again"));
    }
    if (const auto late = context().kills.overdue(); !late.empty()) {
        m_offer = Offer::RetryKill;
        const QString key =
            late.front().key.empty() ? tr("your keys") : QString::fromStdString(late.front().name);
        return messages()->tell(
            Tone::Danger,
            tr("%1 has not confirmed the kill. It may still serve %2. If it stays away, revoke the upstream "
               "key at its provider.")
                .arg(QString::fromStdString(late.front().relay), key),
            tr("Retry now"), true);
    }
    int waiting = 0;
    for (int row = 0; row < m_keys.rowCount(); ++row)
        waiting += m_keys.key(row).pendingSince.has_value();
    for (const auto& link : live.links()) {
        if (!link.error) continue;
        const QString name = QString::fromStdString(link.name);
        m_offer = waiting ? Offer::RetryPush : Offer::Reload;
        const QString since = momentText(link.since, now());
        return messages()->tell(Tone::Warn,
                                waiting ? tr("%1 does not answer since %2. Changes of %n key(s) wait for it; "
                                             "they still work with their old limits.",
                                             nullptr, waiting)
                                              .arg(name, since)
                                        : tr("%1 does not answer since %2. Its keys keep their last limits; "
                                             "the numbers are from then.")
                                              .arg(name, since),
                                waiting ? tr("Retry") : tr("Try again"), true);
    }
    if (waiting) {
        m_offer = Offer::RetryPush;
        return messages()->tell(Tone::Info,
                                tr("Changes of %n key(s) are not on their relay yet.", nullptr, waiting),
                                tr("Push now"), true);
    }
    messages()->clear();
}

void KeysPage::tellFailure(const Error& error) {
    m_failed = true;
    m_offer = Offer::None;
    tell(error);
}

void KeysPage::visit(const Place& place) {
    if (!place.key.isEmpty()) {
        m_bar->clear();
        m_table->selectOnly(m_filter.rowOf(place.key));
        openDrawer();
    }
    using Show = models::KeysFilter::Show;
    for (const auto& [tab, show] :
         {std::pair("working", Show::Working), std::pair("attention", Show::NeedsAttention),
          std::pair("stopped", Show::Stopped), std::pair("not-pushed", Show::NotPushed)})
        if (place.tab == tab) m_bar->choose(show);
    if (place.action == "new") edit({});
    if (place.action == "new-canary") makeCanary();
    if (place.action == "edit" && !place.key.isEmpty()) edit(place.key, place.model);
    if (place.action == "restore") {
        m_restoreAsked = true;
        openAskedRestore();
    }
}

/// Right after the vault was opened nothing is known of its keys yet.
void KeysPage::openAskedRestore() {
    if (!m_restoreAsked || !context().live.loaded()) return;
    m_restoreAsked = false;
    m_sheet = openRestoreSheet(context(), m_keys, this);
}

bool KeysPage::find() {
    m_bar->focusSearch();
    return true;
}

bool KeysPage::escape() {
    if (m_editor) {
        m_editor->leave();
        return true;
    }
    if (m_sheet) {
        m_sheet->deleteLater();
        m_sheet.clear();
        return true;
    }
    if (m_details && m_details->escape()) return true;
    return Page::escape() || m_bar->clearSearch();
}

QList<QWidget*> KeysPage::panes() { return {m_bar, m_table}; }

QStringList KeysPage::selected() const {
    QStringList keys;
    for (const int row : m_table->selectedRows()) {
        const QString id = m_filter.index(row, 0).data(KeysModel::Id).toString();
        if (!id.isEmpty()) keys << id; // A row that is about to go has none.
    }
    return keys;
}

QString KeysPage::nameOf(const QString& key) const {
    const int row = rowOf(key);
    return row < 0 ? key : QString::fromStdString(m_keys.key(row).name);
}

void KeysPage::edit(const QString& key, const QString& model) {
    if (m_editor) return;
    if (isCanary(key)) return void(context().toasts.tell(tr("A canary is allowed nothing, so it has no limits to change.")));
    m_editor = new KeyEditor(context(), m_keys, *m_actions, key, this);
    m_editor->allowModel(model);
    connect(m_editor, &KeyEditor::made, this, &KeysPage::showNew);
    connect(m_editor, &KeyEditor::closed, this, [this] {
        m_editor->deleteLater();
        m_editor.clear();
    });
}

void KeysPage::showNew(const QString& key, const QStringList& warnings) {
    m_sheet = openLinesSheet(context(), key, tr("The key is made"), warnings, this);
}

void KeysPage::findToken(const std::shared_ptr<Secret>& token) {
    context().desk.ask(
        this, [token](App& app) { return app.keyOfToken(*token); },
        [this](const Result<KeyId>& found) {
            if (!found) {
                m_bar->clear();
                return tellFailure(found.error());
            }
            m_table->selectOnly(m_filter.rowOf(QString::fromStdString(found->text())));
            openDrawer();
        });
}

void KeysPage::retryPush() {
    context().desk.ask(
        this, [](App& app) { return app.pushPending(); },
        [this](const Result<PendingPushes>& report) {
            context().live.refresh();
            if (!report) return tellFailure(report.error());
            if (!report->pushed.empty())
                context().toasts.tell(tr("%n key(s) pushed.", nullptr, int(report->pushed.size())));
            if (!report->waiting.empty()) tellFailure(report->waiting.front().second);
        });
}

} // namespace rubber::desktop::gui
