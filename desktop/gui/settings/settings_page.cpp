// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/settings/settings_page.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/card.h"
#include "desktop/gui/parts/labelled.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/settings/extra_sections.h"
#include "desktop/gui/parts/sheet.h"
#include "desktop/gui/settings/check_shares.h"
#include "desktop/gui/settings/kill_sheet_section.h"
#include "desktop/gui/settings/price_section.h"
#include "desktop/gui/settings/price_sheets.h"
#include "desktop/gui/settings/recovery_section.h"
#include "desktop/gui/settings/setting_reasons.h"
#include "desktop/gui/settings/setting_row.h"
#include "desktop/gui/settings/webhook_sheets.h"
#include "desktop/gui/settings/webhooks_section.h"
#include "desktop/gui/shares/make_shares.h"
#include "desktop/gui/shell/surroundings.h"
#include "desktop/gui/words/error_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace rubber::desktop::gui {

namespace {
constexpr int kEntryHeight = 28;
}

SettingsPage::SettingsPage(PageContext context, QWidget* parent)
    : Page(tr("Settings"), context, parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_scroll(new QScrollArea(this)), m_column(new QVBoxLayout) {
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setFixedWidth(240);
    header()->addWidget(m_search);
    m_list->setAccessibleName(tr("Sections of the settings"));
    m_list->setFixedWidth(168);
    for (int i = 0; i < kSettingsSections; ++i) {
        auto* entry = new QListWidgetItem(sectionName(SettingsSection(i)), m_list);
        entry->setSizeHint(QSize(0, kEntryHeight));
        entry->setToolTip(entry->text()); // It may end with an ellipsis.
    }
    auto* content = new QWidget;
    content->setObjectName("content");
    content->setLayout(m_column);
    m_column->setContentsMargins(0, 0, space::s, 0);
    m_column->setSpacing(space::l);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addWidget(m_list);
    row->addWidget(m_scroll, 1);
    body()->addLayout(row, 1);
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int at) {
        if (at >= 0) goTo(SettingsSection(at));
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    m_before = context.preferences.now();
    connect(&context.preferences, &models::Preferences::changed, this, &SettingsPage::tellChange);
    connect(&context.preferences, &models::Preferences::saveFailed, this, [this](const Error& error) { tell(error); });
}

Card* SettingsPage::card(SettingsSection section) {
    while (m_cards.size() <= int(section)) {
        auto* made = new Card(sectionName(SettingsSection(m_cards.size())), this);
        m_cards << made;
        m_column->addWidget(made);
    }
    return m_cards[int(section)];
}

void SettingsPage::fill() {
    for (const auto& facts : settingFacts()) {
        if (facts.name == "general.told_about_no_tray") continue; // A memory, not a wish.
        auto* row = new SettingRow(facts, context().preferences, this);
        m_rows << row;
        card(sectionOf(facts.name))->column()->addWidget(row);
    }
    followSurroundings(m_rows, context().surroundings);
    for (auto* row : std::as_const(m_rows))
        changesTheVault(row, context().session);
    const auto add = [this](SettingsSection section, QWidget* extra) { card(section)->column()->addWidget(extra); };
    add(SettingsSection::Security, new PassphraseSection(context(), this));
    m_recovery = new RecoverySection(context(), this);
    add(SettingsSection::Recovery, m_recovery);
    connect(m_recovery, &RecoverySection::makeAsked, this, &SettingsPage::openShares);
    connect(m_recovery, &RecoverySection::checkAsked, this, &SettingsPage::openCheck);
    add(SettingsSection::Alerts, new NoticeSection(context(), this));
    m_webhooks = new WebhooksSection(context(), this);
    add(SettingsSection::Alerts, m_webhooks);
    connect(m_webhooks, &WebhooksSection::addAsked, this, &SettingsPage::openWebhook);
    connect(m_webhooks, &WebhooksSection::secretMade, this, &SettingsPage::showSecret);
    add(SettingsSection::Data, new BackupSection(context(), this));
    add(SettingsSection::Data, new TransferSection(context(), this));
    add(SettingsSection::KillSwitch, new KillCredentialSection(context(), this));
    add(SettingsSection::KillSwitch, new PhoneKillSection(context(), this));
    add(SettingsSection::KillSwitch, new KillSheetSection(context(), this));
    add(SettingsSection::CommandLine, new TerminalsSection(context(), this));
    add(SettingsSection::CommandLine, new ToolSection(context(), this));
    addPrices();
    add(SettingsSection::Advanced, new LayoutSection(context(), this));
    add(SettingsSection::Keyboard, new KeyboardSection(context(), this));
    add(SettingsSection::Logs, new LogSection(context(), this));
    add(SettingsSection::Logs, new DoctorSection(context(), this));
    add(SettingsSection::About, new AboutSection(context(), this));
    m_column->addStretch();
}

void SettingsPage::visit(const Place& place) {
    if (place.tab == "about") m_list->setCurrentRow(int(SettingsSection::About));
    if (place.tab == "logs") m_list->setCurrentRow(int(SettingsSection::Logs));
    if (place.tab == "keys") m_list->setCurrentRow(int(SettingsSection::Keyboard));
    if (place.tab == "recovery") m_list->setCurrentRow(int(SettingsSection::Recovery));
    if (place.tab == "webhooks" || place.tab == "alerts") m_list->setCurrentRow(int(SettingsSection::Alerts));
    if (place.tab == "advanced") m_list->setCurrentRow(int(SettingsSection::Advanced));
    if (place.action == "webhook") openWebhook();
    if (place.action == "backup") m_list->setCurrentRow(int(SettingsSection::Data));
}

void SettingsPage::openShares(bool replaces) {
    if (m_sheet) return;
    m_recovery->setMaking(true);
    m_sheet = openMakeShares(context(), {{}, replaces}, this, [this] { m_recovery->load(); });
    connect(m_sheet, &QObject::destroyed, m_recovery, [recovery = m_recovery] { recovery->setMaking(false); });
}

void SettingsPage::openCheck() {
    if (!m_sheet) m_sheet = openCheckShares(context(), this);
}

void SettingsPage::addPrices() {
    auto* prices = new PriceSection(context(), this);
    card(SettingsSection::Advanced)->column()->addWidget(prices);
    const auto tell = [prices](const Result<PriceReceipt>& receipt) { prices->tell(receipt); };
    connect(prices, &PriceSection::offered, this, [this, tell](const auto& offer) {
        if (!m_sheet) m_sheet = openPriceOffer(context(), offer, tell, this);
    });
    connect(prices, &PriceSection::priceAsked, this, [this, tell] {
        if (!m_sheet) m_sheet = openOwnPrice(context(), tell, this);
    });
}

void SettingsPage::openWebhook() {
    if (!m_sheet) m_sheet = openAddWebhook(context(), [this](const auto& made) { showSecret(made); }, this);
}

void SettingsPage::showSecret(const std::shared_ptr<NewWebhook>& made) {
    m_webhooks->load();
    if (made) m_sheet = openWebhookSecret(context(), made, this);
}

void SettingsPage::refresh() {
    Page::refresh();
    m_webhooks->load();
}

bool SettingsPage::find() {
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

bool SettingsPage::escape() {
    if (m_sheet) {
        Q_EMIT m_sheet->leaveAsked();
        return true;
    }
    if (m_search->text().isEmpty()) return Page::escape();
    m_search->clear();
    return true;
}

bool SettingsPage::act(Command command) {
    auto& preferences = context().preferences;
    const QScopedValueRollback stepping(m_stepping, true);
    if (command == Command::Undo && preferences.canUndo()) {
        m_undone.push_back(preferences.now());
        preferences.undo();
        return true;
    }
    if (command == Command::Redo && !m_undone.empty()) {
        const Settings again = std::move(m_undone.back());
        m_undone.pop_back();
        preferences.change([&](Settings& settings) { settings = again; });
        return true;
    }
    return false;
}

/// What was just changed, with a way back; also what an undo changed, so that nobody has to look for it.
void SettingsPage::tellChange() {
    const Settings before = std::exchange(m_before, context().preferences.now());
    if (!m_stepping) m_undone.clear();
    if (!isVisible()) return;
    for (const auto& facts : settingFacts()) {
        const auto was = settingText(before, facts.name), is = settingText(m_before, facts.name);
        if (!was || !is || *was == *is) continue;
        if (m_told) m_told->end();
        const QString label = settingWords(facts.name).label;
        m_told = context().toasts.tell(m_stepping ? tr("As it was: %1.").arg(label) : tr("Changed: %1.").arg(label),
                                       m_stepping ? QString() : tr("Undo"));
        connect(m_told, &Toast::undone, this, [this] { act(Command::Undo); });
        return;
    }
}

QList<QWidget*> SettingsPage::panes() { return {m_search, m_list, m_scroll->widget()}; }

void SettingsPage::goTo(SettingsSection section) {
    m_search->clear();
    m_scroll->ensureWidgetVisible(m_cards[int(section)], 0, 0);
    m_scroll->ensureVisible(0, m_cards[int(section)]->y() + m_scroll->viewport()->height() - 1, 0, 0);
}

void SettingsPage::search(const QString& text) {
    for (auto* row : std::as_const(m_rows))
        row->setVisible(text.isEmpty() || row->matches(text));
    for (auto* shown : std::as_const(m_cards)) {
        bool any = text.isEmpty();
        for (auto* row : shown->findChildren<SettingRow*>())
            any = any || row->isVisibleTo(shown);
        for (auto* extra : shown->findChildren<SettingsExtra*>())
            extra->setVisible(text.isEmpty());
        shown->setVisible(any);
    }
}

} // namespace rubber::desktop::gui
