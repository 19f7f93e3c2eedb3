// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/overview/overview_page.h"

#include "desktop/app/client_settings.h"
#include "desktop/app/environment_lines.h"
#include "desktop/gui/charts/chart_tick.h"
#include "desktop/gui/look/icons.h"
#include "desktop/gui/look/look.h"
#include "desktop/gui/overview/kpi_card.h"
#include "desktop/gui/overview/live_card.h"
#include "desktop/gui/overview/range_choice.h"
#include "desktop/gui/overview/spend_view.h"
#include "desktop/gui/parts/busy_line.h"
#include "desktop/gui/parts/hold_button.h"
#include "desktop/gui/parts/skeleton.h"
#include "desktop/gui/shell/kill_news.h"
#include "desktop/gui/system/secret_clipboard.h"

#include <QPushButton>
#include <QStackedLayout>

#include <utility>

namespace rubber::desktop::gui {

namespace {

constexpr int kSecondMs = 1'000;
#ifdef Q_OS_WIN
constexpr const char* kShell = "pwsh";
#else
constexpr const char* kShell = "bash";
#endif

} // namespace

OverviewPage::OverviewPage(PageContext given, QWidget* parent)
    : Page(tr("Overview"), given, parent), m_spend(new models::Spend(given.desk, given.live, this)) {
    makeHeader();
    makeContents();
    connectParts();
    const auto move = [this] {
        ChartTick::shared().ask(this, [this] { m_stack->currentIndex() == 0 ? showAll() : showNumbers(); });
    };
    connect(&context().live, &models::Live::statusChanged, this, move);
    connect(&context().live, &models::Live::linksChanged, this, &OverviewPage::showAll);
    connect(&context().kills, &models::Kills::changed, this, &OverviewPage::showAll);
    connect(m_spend, &models::Spend::changed, this, [this, move] {
        m_chartsBehind = true;
        move();
    });
    connect(m_spend, &models::Spend::askingChanged, this, [this] {
        m_busy->setBusy(m_spend->asking() && m_spend->loaded());
        if (!m_spend->asking()) showAll();
    });
    connect(messages(), &MessageBar::acted, this, &OverviewPage::answerBanner);
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_spend->look();
        showAll();
    });
    ask();
    loadMemory();
}

void OverviewPage::ask() {
    m_spend->refresh();
    context().desk.ask(
        this, [](App& app) { return app.requests({}, {}, RecentRequests::kMost); },
        [this](const Result<RequestPage>& page) {
            if (page) m_live->fill(page->rows);
        });
}

void OverviewPage::askSetup() {
    // The number of keys is what changes when a step was taken.
    const auto known = context().live.status().keys.size() + context().live.links().size();
    if (known == m_keysKnown) return;
    m_keysKnown = known;
    context().desk.ask(
        this,
        [](App& app) {
            const auto upstream = app.upstreamKeys();
            return std::pair{upstream && !upstream->empty(), app.settings().showSetupList};
        },
        [this](const std::pair<bool, bool>& facts) {
            m_setup->show({!context().live.links().empty(), facts.first,
                           !context().live.status().keys.empty(), facts.second});
        });
}

void OverviewPage::visit(const Place& place) { m_range->choose(place.range); }

bool OverviewPage::act(Command command) {
    if (command != Command::TogglePause) return false;
    m_live->togglePause();
    return true;
}

void OverviewPage::refresh() {
    Page::refresh();
    m_spend->refresh();
}

QList<QWidget*> OverviewPage::panes() { return {m_range, m_kpis[0], m_view, m_live}; }

void OverviewPage::showEvent(QShowEvent* event) {
    m_keysKnown = SIZE_MAX; // A step may have been taken elsewhere.
    showAll();
    m_second.start();
    Page::showEvent(event);
}

void OverviewPage::hideEvent(QHideEvent* event) {
    m_second.stop();
    Page::hideEvent(event);
}

void OverviewPage::showAll() {
    if (!isVisible()) return; // All of it is shown when the page is.
    const auto& live = context().live;
    const bool loaded = live.loaded() && (m_spend->loaded() || m_spend->trouble());
    m_skeleton->setAwaited(awaitedText(live.links()));
    showBanner();
    m_stack->setCurrentIndex(loaded || live.trouble() ? 1 : 0);
    if (!loaded) return;
    askSetup();
    showNumbers();
    showFirstStep();
    // The charts follow once a second; they are the dearest part.
    if (std::exchange(m_chartsBehind, false)) m_view->show(*m_spend);
}

void OverviewPage::showNumbers() {
    if (m_stack->currentIndex() == 0) return;
    const auto& status = context().live.status();
    const auto& series = m_spend->series();
    const QString asOf = asOfText(context().live.links(), now());
    const auto killing = [this](const KeyId& key) { return context().kills.killing(key); };
    m_kpis[0]->show(spentTodayKpi(status, series, now()), asOf);
    m_kpis[1]->show(monthKpi(series), asOf);
    m_kpis[2]->show(requestsKpi(status, series), asOf);
    m_kpis[3]->show(keysKpi(status, killing), asOf);
    m_unpriced->setVisible(series.month.unpriced > 0);
    m_unpriced->setIcon(icon("state-near", Look::now().theme().warn));
    m_unpriced->setText(tr("%n request(s) without a known price", nullptr, int(series.month.unpriced)));
    m_killAll->setEnabled(livingKeys() > 0);
    m_live->showLinks(now());
}

void OverviewPage::showFirstStep() {
    if (context().live.links().empty())
        m_view->setFirstStep(
            tr("No requests yet. Pair a relay to begin: it stands between your agents and the APIs."),
            tr("Pair a relay…"));
    else if (livingKeys() == 0)
        m_view->setFirstStep(tr("No requests yet. A proxy key is what you give to an app."),
                             tr("New proxy key"));
    else
        m_view->setFirstStep(tr("No requests yet. Copy your two lines and make one call."),
                             tr("Copy env lines"));
}

void OverviewPage::takeFirstStep() {
    auto& navigator = context().navigator;
    if (context().live.links().empty()) return navigator.go({.page = PageId::Relays, .action = "pair"});
    for (const auto& key : context().live.status().keys)
        if (key.live && key.live->state == protocol::KeyState::Active) return copyEnv(key.id.text());
    navigator.go({.page = PageId::Keys, .action = "new"});
}

void OverviewPage::copyEnv(const std::string& key) {
    struct Answer {
        Result<KeyEnvironment> environment;
        Duration keep;
    };
    context().desk.ask(
        this,
        [key](App& app) {
            return Answer{app.environment(key), Duration::seconds(app.settings().clipboardSeconds)};
        },
        [this](const Answer& answer) {
            if (!answer.environment) return tell(answer.environment.error());
            const auto& environment = *answer.environment;
            if (const auto harmless = checkEndpoint(environment.endpoint); !harmless)
                return tell(harmless.error());
            context().clipboard.copy(
                environmentLines(kShell, settingsFor("", environment.provider, environment.endpoint),
                                 std::string(1, SecretClipboard::kSecretMark)),
                environment.token, answer.keep);
            context().toasts.tell(
                tr("The lines for %1 are on the clipboard. Paste them where your agent runs.")
                    .arg(QString::fromStdString(environment.name)));
        });
}

int OverviewPage::livingKeys() const {
    int keys = 0;
    for (const auto& key : context().live.status().keys)
        keys +=
            !key.replaced && !key.archivedAt && !(key.live && key.live->state == protocol::KeyState::Killed);
    return keys;
}

void OverviewPage::killAllInstead() { askToKillAll(this, context().kills, livingKeys()); }

void OverviewPage::showBanner() {
    const auto wanted = bannerOf(context().live, m_spend->trouble());
    const bool began = wanted != m_banner;
    m_banner = wanted;
    if (wanted == Banner::None) {
        if (began) messages()->clear();
        return;
    }
    const auto words = bannerText(wanted, context().live, m_spend->trouble(), now());
    messages()->tell(words.tone, words.sentence, words.action, true);
}

void OverviewPage::answerBanner() {
    context().live.restart();
    refresh();
}

} // namespace rubber::desktop::gui
