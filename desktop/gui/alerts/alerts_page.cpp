// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/alerts/alerts_page.h"

#include "desktop/gui/alerts/alert_words_model.h"
#include "desktop/gui/alerts/kill_pages.h"
#include "desktop/gui/alerts/rules_view.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/cells.h"
#include "desktop/gui/parts/data_table.h"
#include "desktop/gui/parts/empty_state.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/provider_page.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/words/alert_words.h"
#include "desktop/gui/words/time_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QUrl>
#include <QVBoxLayout>

namespace rubber::desktop::gui {

using models::AlertsModel;

AlertsPage::AlertsPage(PageContext context, QWidget* parent)
    : Page(tr("Alerts"), context, parent), m_model(context.alerts),
      m_words(new AlertWordsModel(m_model, context.desk.clock(), this)), m_tabs(new QTabBar(this)),
      m_stack(new QStackedWidget(this)),
      m_table(new DataTable(tr("Alerts"), DataTable::Rows::TwoLines, this)), m_empty(new EmptyState(this)),
      m_rules(new RulesView(context, this)), m_search(new QLineEdit(this)),
      m_allRead(new QPushButton(tr("Mark all read"), this)) {
    m_tabs->addTab(tr("Inbox"));
    m_tabs->addTab(tr("Rules"));
    m_tabs->setAccessibleName(tr("Alerts"));
    m_tabs->setDrawBase(false);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search alerts"));
    m_search->setFixedWidth(220);
    header()->addWidget(m_search);
    header()->addWidget(m_allRead);
    changesTheVault(m_allRead, context.session);
    m_table->setModel(m_words);
    m_table->setColumns({{110, 0, 0}, {240, 1, 0}, {110, 0, 1}});
    m_table->setItemDelegateForColumn(AlertsModel::SeverityColumn, new PillCell(m_table));
    m_table->setItemDelegateForColumn(AlertsModel::SentenceColumn, new TextCell(TextCell::As::Text, m_table));
    m_table->setItemDelegateForColumn(AlertsModel::TimeColumn, new TextCell(TextCell::As::Text, m_table));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_rules);
    body()->addWidget(m_tabs);
    body()->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (tab == 1) m_rules->load();
        drawer()->close();
        showState();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_words->search(text);
        showState();
    });
    connect(m_empty, &EmptyState::acted, m_search, &QLineEdit::clear);
    connect(m_allRead, &QPushButton::clicked, this, [this] { this->context().alerts.acknowledge({}); });
    connect(m_table, &DataTable::selectionMoved, this, &AlertsPage::showAlert);
    connect(m_rules, &RulesView::failed, this, [this](const Error& error) { tell(error); });
    connect(&context.alerts, &models::AlertWatch::changed, this, &AlertsPage::showState);
    connect(&context.alerts, &models::AlertWatch::failed, this, [this](const Error& error) { tell(error); });
    connect(drawer(), &Drawer::closed, this, [this] { m_shown = 0; });
    showState();
}

void AlertsPage::visit(const Place& place) {
    if (!place.tab.isEmpty()) m_tabs->setCurrentIndex(place.tab == "rules" ? 1 : 0);
    if (place.tab != "alert") return;
    // A notification was clicked: its alert is shown.
    m_search->clear();
    const int row = m_words->rowOf(place.action.toLongLong());
    if (row >= 0) m_table->selectOnly(row);
}

bool AlertsPage::find() {
    m_tabs->setCurrentIndex(0);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
    return true;
}

bool AlertsPage::escape() {
    if (Page::escape()) return true;
    if (m_search->text().isEmpty()) return false;
    m_search->clear();
    return true;
}

bool AlertsPage::act(Command command) {
    const QString rows = m_table->selectedText();
    if (command != Command::CopyRow || rows.isEmpty()) return false;
    QGuiApplication::clipboard()->setText(rows);
    context().toasts.tell(tr("Copied as text, without secrets."));
    return true;
}

QList<QWidget*> AlertsPage::panes() { return {m_search, m_tabs, m_stack->currentWidget()}; }

void AlertsPage::showState() {
    const auto& watch = context().alerts;
    const bool inbox = m_tabs->currentIndex() == 0;
    m_allRead->setVisible(inbox);
    m_search->setVisible(inbox);
    m_search->setEnabled(!watch.list().alerts.empty());
    m_allRead->setEnabled(watch.list().unread > 0);
    m_table->setLoading(!watch.loaded());
    if (!inbox)
        m_stack->setCurrentWidget(m_rules);
    else if (watch.loaded() && watch.list().alerts.empty()) {
        m_empty->tell("alert", tr("No alerts. We will tell you when a limit is near or something is refused."));
        m_stack->setCurrentWidget(m_empty);
    } else if (watch.loaded() && m_words->rowCount() == 0) {
        m_empty->tell("search", tr("Nothing matches \"%1\".").arg(m_search->text()), tr("Clear search"));
        m_stack->setCurrentWidget(m_empty);
    } else
        m_stack->setCurrentWidget(m_table);
    // A list that was loaded anew keeps what is shown selected.
    if (m_shown != 0) m_table->selectOnly(m_words->rowOf(m_shown));
}

void AlertsPage::showAlert() {
    const auto rows = m_table->selectedRows();
    if (rows.isEmpty()) return;
    const Alert& alert = m_words->at(rows.front());
    if (alert.id == m_shown) return;
    m_shown = alert.id;
    drawer()->open(ruleName(alert.rule), detail(alert), actions(alert));
    if (!alert.read) context().alerts.acknowledge({alert.id});
}

QWidget* AlertsPage::detail(const Alert& alert) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* pill = new Pill(content);
    const auto words = wordsFor(alert.severity);
    pill->show(words.icon, words.text, words.tone);
    auto* top = new QHBoxLayout;
    top->addWidget(pill);
    top->addStretch();
    column->addLayout(top);
    column->addWidget(line(alertSentence(alert), "", content));
    const auto fact = [&](const QString& name, const QString& value) {
        auto* row = new QHBoxLayout;
        auto* label = new QLabel(name, content);
        label->setProperty("tone", "muted");
        label->setMinimumWidth(96);
        auto* text = new QLabel(value, content);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        column->addLayout(row);
    };
    fact(tr("Last"), momentText(alert.last, now()));
    if (alert.count > 1) {
        fact(tr("First"), momentText(alert.first, now()));
        fact(tr("Times"), QString::number(alert.count));
    }
    for (const auto& [name, value] : evidenceLines(alert))
        fact(name, value);
    if (alert.mutedUntil && *alert.mutedUntil > now())
        column->addWidget(line(tr("Muted until %1.").arg(momentText(*alert.mutedUntil, now())), "muted", content));
    column->addStretch();
    return content;
}

QWidget* AlertsPage::actions(const Alert& alert) {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    const auto add = [&](const QString& text, auto act, const char* kind = "") {
        auto* button = new QPushButton(text, foot);
        button->setProperty("kind", kind);
        column->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    if (alert.rule == AlertRule::KillUnconfirmed && alert.open) {
        add(tr("Retry now"), [this] { context().kills.retry(); }, "primary");
        const QStringList pages = killPages(context().live, alert.key, alert.relayName);
        for (const QString& page : pages)
            add(pages.size() == 1 ? tr("Open the provider's key page") : tr("Open %1").arg(QUrl(page).host()),
                [this, page] {
                    if (!openProviderPage(page))
                        context().toasts.tell(tr("No browser could be started. Open %1 yourself.").arg(page));
                });
    }
    const QString key = QString::fromStdString(alert.key.text());
    if (alert.rule == AlertRule::AuditLog)
        add(tr("Open the log"), [this] { context().navigator.go({.page = PageId::Activity, .tab = "audit"}); });
    if (!alert.key.empty()) {
        add(tr("Open its requests"), [this, key] {
            context().navigator.go({.page = PageId::Activity, .key = key, .tab = "requests"});
        });
        if (alert.rule == AlertRule::CanaryTouched)
            add(tr("Show the canary key"), [this, key] { context().navigator.go({.page = PageId::Keys, .key = key}); });
        else if (alert.rule == AlertRule::Anomaly || alert.rule == AlertRule::SuspendedByRelay)
            add(tr("Show the key"), [this, key] { context().navigator.go({.page = PageId::Keys, .key = key}); });
        else
            add(tr("Change its limits…"), [this, key] {
                context().navigator.go({.page = PageId::Keys, .key = key, .action = "edit"});
            });
    } else if (!alert.relayName.empty())
        add(tr("Open the relay"), [this] { context().navigator.go({.page = PageId::Relays}); });
    auto* mute = add(tr("Mute for 24 hours"), [this, id = alert.id] {
        context().alerts.mute(id);
        context().toasts.tell(tr("Muted for 24 hours. It is still listed here."));
    });
    changesTheVault(mute, context().session);
    if (!alert.key.empty()) {
        column->addSpacing(space::l); // Never next to something harmless.
        add(tr("Kill key"), [this, id = alert.key] { context().kills.kill({id}); }, "danger");
    }
    return foot;
}

} // namespace rubber::desktop::gui
