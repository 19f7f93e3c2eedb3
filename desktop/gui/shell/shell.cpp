// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/shell.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/shell/drawer.h"
#include "desktop/gui/shell/sidebar.h"
#include "desktop/gui/shell/status_line.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/gui/words/condition_words.h"
#include "desktop/gui/words/time_text.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace rubber::desktop::gui {

namespace {
constexpr int kNarrowBelow = 1'000;
constexpr int kFreshnessMs = 1'000;
constexpr int kLongWorkMs = 1'000; ///< What ends before is not worth a moving bar.
} // namespace

Shell::Shell(PageContext context, QWidget* parent)
    : QWidget(parent), m_context(context), m_sections(sections()), m_sidebar(new Sidebar(this)),
      m_pages(new QStackedWidget(this)), m_status(new StatusLine(this)) {
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(m_status);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    for (const auto& section : std::as_const(m_sections))
        m_sidebar->add(section.id, section.icon, section.name);
    connect(m_sidebar, &Sidebar::chosen, this, [this](PageId id) { visit({id}); });
    connect(m_sidebar, &Sidebar::relaysAsked, this, [this] { visit({PageId::Relays}); });
    connect(m_sidebar, &Sidebar::lockAsked, this, &Shell::lockAsked);
    connect(m_sidebar, &Sidebar::killAllAsked, this, &Shell::killAllAsked);
    connect(&m_context.navigator, &Navigator::asked, this, &Shell::visit);
    connect(&m_context.live, &models::Live::linksChanged, this, &Shell::showLinks);
    connect(&m_context.live, &models::Live::statusChanged, this, &Shell::showFreshness);
    connect(&m_context.alerts, &models::AlertWatch::changed, this, &Shell::showAlerts);
    connect(&m_context.clipboard, &SecretClipboard::remaining, m_status, &StatusLine::setClipboard);
    connect(&m_context.clipboard, &SecretClipboard::ended, m_status, [this] { m_status->setClipboard(0); });
    connect(m_status, &StatusLine::clearClipboardAsked, &m_context.clipboard, &SecretClipboard::clear);
    followWork();
    auto* tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, &Shell::showFreshness);
    tick->start(kFreshnessMs);
    showLinks();
    showAlerts();
    showFreshness();
    if (!m_sections.isEmpty()) visit({m_sections.first().id});
}

Page* Shell::page() const { return m_made.value(int(m_current)); }

Page* Shell::page(PageId id) {
    if (auto* made = m_made.value(int(id))) return made;
    const auto section = std::find_if(m_sections.begin(), m_sections.end(),
                                      [&](const Section& each) { return each.id == id; });
    if (section == m_sections.end()) return nullptr;
    auto* made = section->make(m_context);
    m_made[int(id)] = made;
    m_pages->addWidget(made);
    connect(made->drawer(), &Drawer::opened, this, &Shell::placeToasts);
    connect(made->drawer(), &Drawer::closed, this, &Shell::placeToasts);
    return made;
}

void Shell::visit(const Place& place) {
    auto* wanted = page(place.page);
    if (!wanted) return;
    m_current = place.page;
    m_pages->setCurrentWidget(wanted);
    m_sidebar->select(place.page);
    // The page, not whatever comes first: a ring round a button nobody asked for only disturbs.
    if (!m_pages->isAncestorOf(focusWidget())) wanted->setFocus();
    wanted->visit(place);
    placeToasts();
}

void Shell::cyclePanes(int step) {
    QList<QWidget*> panes{m_sidebar->first()};
    if (auto* shown = page()) panes += shown->panes();
    if (auto* shown = page(); shown && shown->drawer()->isOpen()) panes << shown->drawer();
    int at = 0;
    for (int i = 0; i < panes.size(); ++i)
        if (panes[i]->hasFocus() || panes[i]->isAncestorOf(focusWidget())) at = i;
    auto* next = panes[(at + step + panes.size()) % panes.size()];
    if (next->focusPolicy() != Qt::NoFocus) return next->setFocus(Qt::TabFocusReason);
    for (auto* child : next->findChildren<QWidget*>())
        if (child->focusPolicy() != Qt::NoFocus && child->isVisible() && child->isEnabled())
            return child->setFocus(Qt::TabFocusReason);
}

void Shell::showLinks() {
    const auto& links = m_context.live.links();
    if (links.empty()) {
        m_sidebar->setRelayLine({}, {}, Tone::Muted, {});
        m_sidebar->setBadge(PageId::Relays, {});
        return;
    }
    // The worst first: a person must not read "online" while another relay is in trouble.
    const auto worst = std::max_element(links.begin(), links.end(), [](const auto& a, const auto& b) {
        return int(a.state) < int(b.state);
    });
    const auto words = wordsFor(worst->state);
    const QString name = QString::fromStdString(worst->name);
    const QString whole =
        tr("%1: %2", "a relay and how it is").arg(name, linkText(*worst, m_context.desk.clock().wall()));
    const bool well = worst->state == models::RelayLink::State::Online; // The dot says so; there is little room.
    m_sidebar->setRelayLine(words.icon, well ? tr("%1, %2 ms").arg(name).arg(worst->elapsedMs) : whole, words.tone,
                            whole);
    m_sidebar->setBadge(PageId::Relays, worst->state >= models::RelayLink::State::IdentityChanged ? "!" : "");
}

void Shell::showAlerts() {
    const auto unread = m_context.alerts.list().unread;
    m_sidebar->setBadge(PageId::Alerts, unread == 0 ? QString() : unread > 99 ? "99+" : QString::number(unread));
}

void Shell::showFreshness() {
    const auto& live = m_context.live;
    const WallTime now = m_context.desk.clock().wall();
    if (!live.loaded())
        m_status->setSynced(tr("Waiting for the first answer…"));
    else if (live.links().empty())
        m_status->setSynced(tr("No relay is paired yet"));
    else if (live.everyRelayOffline())
        m_status->setSynced(live.asOf().ms == 0 ? tr("Offline")
                                                : tr("Offline, last data %1").arg(momentText(live.asOf(), now)));
    else
        m_status->setSynced(tr("Synced %1").arg(agoText(live.asOf(), now)));
}

/// What takes long is seen in the last line, wherever it was begun.
void Shell::followWork() {
    auto* patience = new QTimer(this);
    patience->setSingleShot(true);
    patience->setInterval(kLongWorkMs);
    connect(patience, &QTimer::timeout, this, [this] { m_status->setProgress(tr("Working…")); });
    const auto follow = [this, patience] {
        if (m_context.desk.waiting() > 0) {
            if (!patience->isActive() && !m_status->saysProgress()) patience->start();
            return;
        }
        patience->stop();
        m_status->setProgress({});
    };
    connect(&m_context.desk, &models::Desk::waitingChanged, m_status, follow);
    connect(&m_context.kills, &models::Kills::progress, m_status, [this, patience](int restored, int of) {
        patience->stop();
        m_status->setProgress(restored < of ? tr("Restoring, %1 of %2").arg(restored).arg(of) : QString(), restored, of);
    });
}

void Shell::placeToasts() {
    const auto* shown = page();
    const bool drawer = shown && shown->drawer()->isOpen();
    m_context.toasts.setMargins({m_sidebar->width() + space::xl, space::xl,
                                 drawer ? shown->drawer()->width() + space::xl : space::xl,
                                 m_status->height() + space::l});
}

void Shell::resizeEvent(QResizeEvent* event) {
    m_sidebar->setNarrow(width() < kNarrowBelow);
    placeToasts();
    QWidget::resizeEvent(event);
}

} // namespace rubber::desktop::gui
