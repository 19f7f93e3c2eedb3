// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/tray/tray.h"

#include <QAction>

namespace rubber::desktop::gui {

Tray::Tray(TrayHost::Patience patience, QObject* parent) : QObject(parent), m_host(patience) {
    connect(&m_host, &TrayHost::changed, this, &Tray::hostChanged);
    m_menuOpen.setSingleShot(true);
    m_menuOpen.setInterval(kMenuOpenMs);
    connect(&m_menuOpen, &QTimer::timeout, this, &Tray::menuClosed);
    connect(&m_menu, &QMenu::aboutToShow, &m_menuOpen, qOverload<>(&QTimer::start));
    // A panel may say "closed" before it sends the click: the entries change only after both.
    connect(&m_menu, &QMenu::aboutToHide, this, [this] { QTimer::singleShot(200, this, &Tray::menuClosed); });
}

Tray::~Tray() = default;

void Tray::start() { m_host.look(); }

void Tray::show(const TrayFacts& facts) {
    if (m_icon && m_facts == facts) return;
    const bool sameGlyph = stateOf(m_facts) == stateOf(facts);
    m_facts = facts;
    if (!m_icon) return;
    if (!sameGlyph) draw();
    retip();
    setMenu(menuOf(m_facts));
}

void Tray::setGround(PanelGround ground) {
    if (m_ground == ground) return;
    m_ground = ground;
    if (m_icon) draw();
}

void Tray::draw() { m_icon->setIcon(trayIcon(stateOf(m_facts), m_ground)); }

void Tray::retip() {
    // Each setToolTip is a signal on the bus and a question back, also when nothing has changed.
    if (const QString text = tooltipOf(m_facts); text != m_icon->toolTip()) m_icon->setToolTip(text);
}

void Tray::hostChanged(TrayHost::Kind kind) {
    if (kind != TrayHost::Kind::None && !m_icon) {
        // Before the icon has it: Qt hands the menu to the bus as it is.
        setMenu(menuOf(m_facts));
        m_icon = std::make_unique<QSystemTrayIcon>();
        draw();
        retip();
        m_icon->setContextMenu(&m_menu);
        connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](auto reason) {
            if (reason == QSystemTrayIcon::Trigger && !TrayHost::clickOpensMenu()) Q_EMIT toggleRequested();
        });
        connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::messageClicked);
        m_icon->show();
    }
    Q_EMIT available(kind != TrayHost::Kind::None);
}

void Tray::tell(const QString& title, const QString& body) {
    if (m_icon) m_icon->showMessage(title, body, m_icon->icon());
}

QRect Tray::geometry() const { return m_icon ? m_icon->geometry() : QRect(); }

MenuHost Tray::menuHost() const {
    return m_host.kind() == TrayHost::Kind::Native ? MenuHost::Widget : MenuHost::Bus;
}

void Tray::menuClosed() {
    m_menuOpen.stop();
    if (m_icon) setMenu(menuOf(m_facts));
}

void Tray::setMenu(std::vector<TrayEntry> entries) {
    if (entries == m_shown) return;
    const bool sameShape =
        std::equal(entries.begin(), entries.end(), m_shown.begin(), m_shown.end(),
                   [](const TrayEntry& a, const TrayEntry& b) { return a.sameShapeAs(b); });
    if (!sameShape && m_menuOpen.isActive()) return; // menuClosed comes back to it.
    m_shown = std::move(entries);
    if (sameShape) {
        retext(m_menu, m_shown);
        return;
    }
    // Submenus are children of the menu and outlive clear().
    const auto old = m_menu.findChildren<QMenu*>(Qt::FindDirectChildrenOnly);
    m_menu.clear();
    for (QMenu* submenu : old)
        submenu->deleteLater();
    fill(m_menu, m_shown);
}

void Tray::fill(QMenu& menu, const std::vector<TrayEntry>& entries) {
    for (const TrayEntry& entry : entries) {
        const QString text = menuText(entry.text, menuHost());
        if (entry.act == TrayAct::Separator) {
            menu.addSeparator();
        } else if (entry.act == TrayAct::Group) {
            fill(*menu.addMenu(text), entry.children);
        } else {
            QAction* action = menu.addAction(text);
            // By its words alone "Quit" would wander into macOS's own menu.
            action->setMenuRole(QAction::NoRole);
            action->setEnabled(entry.act != TrayAct::Nothing);
            connect(action, &QAction::triggered, this, [this, entry] { act(entry); });
        }
    }
}

void Tray::retext(QMenu& menu, const std::vector<TrayEntry>& entries) {
    const auto actions = menu.actions();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        QAction* action = actions[qsizetype(i)];
        if (!action->isSeparator()) action->setText(menuText(entries[i].text, menuHost()));
        if (action->menu()) retext(*action->menu(), entries[i].children);
    }
}

void Tray::act(const TrayEntry& entry) {
    switch (entry.act) {
    case TrayAct::Open:
        return Q_EMIT openRequested();
    case TrayAct::CopyEnv:
        return Q_EMIT copyEnvRequested(entry.key);
    case TrayAct::Suspend:
        return Q_EMIT suspendRequested(entry.key);
    case TrayAct::Lock:
        return Q_EMIT lockRequested();
    case TrayAct::Unlock:
        return Q_EMIT unlockRequested();
    case TrayAct::Kill:
        return Q_EMIT killRequested(entry.key);
    case TrayAct::KillAll:
        return Q_EMIT killAllRequested();
    case TrayAct::RestoreAll:
        return Q_EMIT restoreAllRequested();
    case TrayAct::Quit:
        return Q_EMIT quitRequested();
    case TrayAct::Nothing:
    case TrayAct::Separator:
    case TrayAct::Group:
        break;
    }
}

} // namespace rubber::desktop::gui
