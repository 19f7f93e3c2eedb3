// SPDX-License-Identifier: GPL-3.0-or-later
// The drawer beside the list of keys, and the list's context menu.
#include "desktop/gui/keys/key_details.h"
#include "desktop/gui/keys/key_sheets.h"
#include "desktop/gui/keys/key_table.h"
#include "desktop/gui/keys/kill_link_list.h"
#include "desktop/gui/keys/keys_page.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/provider_page.h"
#include "desktop/gui/parts/read_only.h"
#include "desktop/gui/shell/drawer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

using models::KeyCondition;

namespace {

QPushButton* button(const QString& text, const char* kind, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setProperty("kind", kind);
    return made;
}

/// Which conditions share their buttons.
enum class Buttons { Dead, Killing, Suspended, Alive };
bool isDead(KeyCondition condition) {
    return condition == KeyCondition::Killed || condition == KeyCondition::Expired;
}

Buttons buttonsFor(KeyCondition condition) {
    if (isDead(condition)) return Buttons::Dead;
    if (condition == KeyCondition::Killing) return Buttons::Killing;
    return condition == KeyCondition::Suspended ? Buttons::Suspended : Buttons::Alive;
}

} // namespace

/// An open drawer goes along with the selection; a closed one stays closed.
void KeysPage::followSelection() {
    if (drawer()->isOpen()) openDrawer();
}

void KeysPage::openDrawer() {
    const QStringList keys = selected();
    if (keys.isEmpty()) return drawer()->close();
    if (keys == m_shown && drawer()->isOpen()) return;
    m_shown = keys;
    if (keys.size() == 1)
        openOne(keys.first());
    else
        openSeveral(keys);
}

void KeysPage::openOne(const QString& key) {
    m_details = new KeyDetails(context(), *m_actions, key);
    connect(m_details, &KeyDetails::failed, this, &KeysPage::tellFailure);
    connect(m_details, &KeyDetails::differencesAsked, this, [this, key] {
        if (const int row = rowOf(key); row >= 0)
            m_sheet = openDifferencesSheet(m_keys.key(row), now(), this);
    });
    m_shownCondition = m_keys.condition(rowOf(key));
    drawer()->open(nameOf(key), m_details, footerForOne(key));
    fillDrawer();
}

void KeysPage::fillDrawer() {
    if (!drawer()->isOpen() || m_shown.size() != 1 || !m_details) return;
    const int row = rowOf(m_shown.first());
    if (row < 0) return;
    drawer()->setTitle(nameOf(m_shown.first()));
    m_details->show(m_keys.key(row), m_keys.condition(row), m_keys.busy(m_shown.first()));
    if (buttonsFor(m_keys.condition(row)) == buttonsFor(m_shownCondition)) return;
    m_shownCondition = m_keys.condition(row);
    drawer()->setFooter(footerForOne(m_shown.first()));
}

/// Copy and Kill are never neighbours: a slip must not cost a key.
QWidget* KeysPage::footerForOne(const QString& key) {
    auto* footer = new QWidget;
    auto* column = new QVBoxLayout(footer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto* row = new QHBoxLayout;
    const auto condition = m_shownCondition;
    const bool replaced = m_keys.key(rowOf(key)).replaced;
    if (isDead(condition)) {
        auto* restore = button(tr("Restore key…"), "primary", footer);
        connect(restore, &QPushButton::clicked, this, [this, key] { m_actions->restore({key}); });
        changesTheVault(restore, context().session);
        row->addWidget(restore);
        row->addStretch();
        column->addLayout(row);
        return footer;
    }
    if (!replaced) {
        auto* copy = button(tr("Copy env lines"), "primary", footer);
        connect(copy, &QPushButton::clicked, this, [this, key] { m_actions->copyEnv(key); });
        row->addWidget(copy);
        changesTheVault(copy, context().session); // Its token is on record before it is seen.
        if (!isCanary(key)) {
            auto* change = button(tr("Edit…"), "", footer);
            connect(change, &QPushButton::clicked, this, [this, key] { edit(key); });
            changesTheVault(change, context().session);
            row->addWidget(change);
        }
    }
    row->addStretch();
    column->addLayout(row);
    if (condition == KeyCondition::Killing) addLastResort(key, column, footer);
    column->addSpacing(space::l);
    auto* kill =
        button(condition == KeyCondition::Killing ? tr("Killing…") : tr("Kill key"), "danger", footer);
    kill->setEnabled(condition != KeyCondition::Killing);
    connect(kill, &QPushButton::clicked, this, [this, key] { m_actions->kill({key}); });
    auto* suspended = condition == KeyCondition::Suspended ? button(tr("Resume"), "", footer)
                                                           : button(tr("Suspend"), "", footer);
    suspended->setEnabled(condition != KeyCondition::Killing);
    connect(suspended, &QPushButton::clicked, this, [this, key, condition] {
        if (condition == KeyCondition::Suspended)
            m_actions->resume({key});
        else
            m_actions->suspend({key});
    });
    if (models::suspectedBy(m_keys.key(rowOf(key)))) {
        auto* accept = button(tr("Resume and accept as normal"), "", footer);
        connect(accept, &QPushButton::clicked, this, [this, key] { m_actions->accept(key); });
        changesTheVault(accept, context().session);
        column->addWidget(accept);
    }
    auto* last = new QHBoxLayout;
    changesTheVault(suspended, context().session);
    last->addWidget(suspended);
    last->addStretch();
    last->addWidget(kill);
    column->addLayout(last);
    return footer;
}

/// The relay may be out of reach for good; then only the provider can end the upstream key.
void KeysPage::addLastResort(const QString& key, QVBoxLayout* column, QWidget* footer) {
    const auto& report = m_keys.key(rowOf(key));
    const QString page = providerPage(report.provider, report.baseUrl);
    if (page.isEmpty()) return;
    auto* open = button(tr("Open the provider's key page"), "", footer);
    connect(open, &QPushButton::clicked, this, [this, page] {
        if (!openProviderPage(page))
            context().toasts.tell(tr("No browser could be started. Open %1 yourself.").arg(page));
    });
    column->addWidget(open);
}

void KeysPage::openSeveral(const QStringList& keys) {
    auto* contents = new QWidget;
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(0, 0, space::s, 0);
    column->setSpacing(space::s);
    for (const QString& key : keys) {
        auto* name = new QLabel(nameOf(key), contents);
        name->setTextFormat(Qt::PlainText);
        column->addWidget(name);
    }
    column->addSpacing(space::m);
    using Deed = void (*)(KeyActions & actions, const QStringList& keys);
    const std::pair<QString, Deed> deeds[] = {
        {tr("Push now"), [](KeyActions& actions, const QStringList& all) { actions.push(all); }},
        {tr("Suspend"), [](KeyActions& actions, const QStringList& all) { actions.suspend(all); }},
        {tr("Resume"), [](KeyActions& actions, const QStringList& all) { actions.resume(all); }},
        {tr("Restore"), [](KeyActions& actions, const QStringList& all) { actions.restore(all); }}};
    for (const auto& [text, deed] : deeds) {
        auto* each = button(text, "", contents);
        connect(each, &QPushButton::clicked, this, [this, keys, act = deed] { act(*m_actions, keys); });
        changesTheVault(each, context().session);
        column->addWidget(each);
    }
    auto* exported = button(tr("Export…"), "", contents);
    connect(exported, &QPushButton::clicked, this, [this, keys] { askFile(keys); });
    column->addWidget(exported);
    column->addWidget(severalLinks(keys, contents));
    column->addStretch();
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(0, space::l, 0, 0);
    auto* kill = new HoldButton(tr("Kill %n key(s)", nullptr, int(keys.size())), footer);
    connect(kill, &HoldButton::held, this, [this, keys] { m_actions->kill(keys); });
    connect(kill, &HoldButton::askInstead, this,
            [this, keys] { m_sheet = openKillSheet(*m_actions, keys, this); });
    row->addStretch();
    row->addWidget(kill);
    m_details.clear();
    drawer()->open(tr("%n key(s) selected", nullptr, int(keys.size())), contents, footer);
}

/// The relays are asked only when somebody wants to know.
QWidget* KeysPage::severalLinks(const QStringList& keys, QWidget* parent) {
    auto* place = new QWidget(parent);
    auto* column = new QVBoxLayout(place);
    column->setContentsMargins(0, space::m, 0, 0);
    auto* ask = button(tr("Phone kill links"), "link", place);
    column->addWidget(ask, 0, Qt::AlignLeading);
    connect(ask, &QPushButton::clicked, this, [this, keys, place, column, ask] {
        ask->hide();
        auto* list = new KillLinkList(context(), keys, place);
        column->addWidget(list);
        connect(list, &KillLinkList::failed, this, &KeysPage::tellFailure);
        // Queued: another drawer deletes this one, and with it the button that was pressed.
        connect(
            list, &KillLinkList::makeAsked, this,
            [this](const QString& key) {
                m_table->selectOnly(m_filter.rowOf(key));
                openDrawer();
                if (m_details) m_details->showKillLink();
            },
            Qt::QueuedConnection);
    });
    return place;
}

void KeysPage::openMenu(const QPoint& place) {
    const QStringList keys = selected();
    if (keys.isEmpty()) return;
    const QString key = keys.first();
    const bool one = keys.size() == 1;
    const auto condition = m_keys.condition(rowOf(key));
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, bool on, auto act) {
        auto* action = menu->addAction(text);
        action->setEnabled(on);
        connect(action, &QAction::triggered, this, act);
    };
    const bool may = context().session.readOnly() == ReadOnly::No;
    const bool dead = isDead(condition), alive = !dead && condition != KeyCondition::Killing;
    add(tr("Copy env lines"), may && one, [this, key] { m_actions->copyEnv(key); });
    add(tr("Copy key"), may && one, [this, key] { m_actions->copyKey(key); });
    add(tr("Show QR code"), may && one, [this, key] {
        openDrawer();
        if (m_details) m_details->showQr();
    });
    add(tr("Edit…"), may && one && !dead && !isCanary(key), [this, key] { edit(key); });
    add(tr("Rename"), may && one, [this] {
        openDrawer();
        if (m_details) m_details->beginRename();
    });
    add(tr("Push now"), may && (alive || !one), [this, keys] { m_actions->push(keys); });
    if (condition == KeyCondition::Suspended)
        add(tr("Resume"), may, [this, keys] { m_actions->resume(keys); });
    else
        add(tr("Suspend"), may && alive, [this, keys] { m_actions->suspend(keys); });
    add(tr("Rotate…"), may && one && alive,
        [this, key] { m_sheet = openRotateSheet(*m_actions, key, nameOf(key), isCanary(key) ? Rotates::Canary : Rotates::Key, this); });
    if (dead) add(tr("Restore"), may, [this, keys] { m_actions->restore(keys); });
    menu->addSeparator();
    if (one)
        add(tr("Kill"), alive, [this, keys] { m_actions->kill(keys); });
    else
        add(tr("Kill %n key(s)…", nullptr, int(keys.size())), true,
            [this, keys] { m_sheet = openKillSheet(*m_actions, keys, this); });
    add(tr("Archive…"), true,
        [this, keys] { m_sheet = openArchiveQuestion(*m_actions, keys, nameOf(keys.first()), this); });
    menu->popup(place);
}

} // namespace rubber::desktop::gui
