// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/tray_link.h"

#include "desktop/app/environment_lines.h"
#include "desktop/gui/shell/kill_news.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/gui/words/error_text.h"
#include "desktop/gui/words/time_text.h"
#include "desktop/models/key_condition.h"

#include <algorithm>

namespace rubber::desktop::gui {

using models::KeyCondition;
using models::RelayLink;
using models::VaultState;

namespace {

constexpr std::size_t kListedKeys = 10;

void addKeys(const StatusReport& status, const models::Kills& kills, TrayFacts& facts) {
    std::vector<const KeyReport*> keys;
    for (const auto& key : status.keys)
        if (!key.replaced) keys.push_back(&key);
    facts.totalKeys = int(keys.size());
    for (const auto* key : keys) {
        const auto condition = models::conditionOf(*key, kills.killing(key->id));
        facts.activeKeys += condition == KeyCondition::Active || condition == KeyCondition::NearLimit ||
                            condition == KeyCondition::NotPushed;
        facts.nearLimit = facts.nearLimit || condition == KeyCondition::NearLimit;
        facts.overLimit = facts.overLimit || condition == KeyCondition::OverLimit;
        facts.killUnconfirmed = facts.killUnconfirmed || !key->killPending.empty();
    }
    const auto listed = [&](auto before) {
        auto sorted = keys;
        std::stable_sort(sorted.begin(), sorted.end(), before);
        if (sorted.size() > kListedKeys) sorted.resize(kListedKeys);
        std::vector<TrayKey> out;
        for (const auto* key : sorted) {
            const bool dead = key->live && (key->live->state == protocol::KeyState::Killed ||
                                            key->live->state == protocol::KeyState::Expired);
            const bool suspended = key->live && key->live->state == protocol::KeyState::Suspended;
            out.push_back({key->id, QString::fromStdString(key->name), key->live ? key->live->spentToday : Money{},
                           dead        ? TrayKey::State::Dead
                           : suspended ? TrayKey::State::Suspended
                                       : TrayKey::State::Alive});
        }
        return out;
    };
    const auto spent = [](const KeyReport* key) { return key->live ? key->live->spentToday : Money{}; };
    const auto used = [](const KeyReport* key) { return key->live ? key->live->requestsLifetime : 0; };
    facts.keysBySpend = listed([&](const auto* a, const auto* b) { return spent(a) > spent(b); });
    facts.keysByUse = listed([&](const auto* a, const auto* b) { return used(a) > used(b); });
}

} // namespace

TrayFacts trayFacts(const PageContext& context, const TrayFacts& before) {
    const auto state = context.session.state();
    const auto& settings = context.preferences.now();
    TrayFacts facts;
    // A locked vault shows what was known when it locked, as far as the settings allow.
    if (state != VaultState::Unlocked || !context.live.loaded()) facts = before;
    facts.vault = state == VaultState::Unlocked ? TrayFacts::Vault::Unlocked
                  : state == VaultState::None || state == VaultState::Unknown ? TrayFacts::Vault::None
                                                                              : TrayFacts::Vault::Locked;
    facts.showSpendWhileLocked = settings.showSpendWhileLocked;
    facts.hideNamesWhileLocked = settings.hideNamesWhileLocked;
    facts.askBeforeKillAll = settings.askBeforeKillAll;
    if (state != VaultState::Unlocked || !context.live.loaded()) return facts;
    facts.spentToday = context.live.status().spentToday;
    addKeys(context.live.status(), context.kills, facts);
    const auto& links = context.live.links();
    facts.relaysTotal = int(links.size());
    if (links.size() == 1) facts.relayName = QString::fromStdString(links.front().name);
    for (const auto& link : links) {
        facts.relaysOnline += link.state == RelayLink::State::Online || link.state == RelayLink::State::Slow;
        facts.identityChanged = facts.identityChanged || link.state == RelayLink::State::IdentityChanged;
    }
    if (context.live.asOf().ms > 0) facts.asOf = momentText(context.live.asOf(), context.desk.clock().wall());
    facts.allKilled = context.kills.allKilled();
    for (const auto& alert : context.alerts.list().alerts) {
        facts.refused = facts.refused || (alert.rule == AlertRule::UpstreamRefused && !alert.read);
        facts.somethingKilled = facts.somethingKilled || (alert.rule == AlertRule::KilledByPhone && !alert.read);
    }
    return facts;
}

TrayLink::TrayLink(MainWindow& window, Appearance& appearance, QObject* parent)
    : QObject(parent), m_window(window), m_appearance(appearance), m_context(window.context()) {
    for (auto changed : {&models::Live::statusChanged, &models::Live::linksChanged})
        connect(&m_context.live, changed, this, &TrayLink::show);
    connect(&m_context.session, &models::Session::changed, this, &TrayLink::show);
    connect(&m_context.kills, &models::Kills::changed, this, &TrayLink::show);
    connect(&m_context.alerts, &models::AlertWatch::changed, this, &TrayLink::show);
    connect(&m_context.preferences, &models::Preferences::changed, this, &TrayLink::show);
    connect(&m_context.preferences, &models::Preferences::changed, this, &TrayLink::showGround);
    connect(&appearance, &Appearance::darkChanged, this, &TrayLink::showGround);
    connect(&m_tray, &Tray::toggleRequested, this, &TrayLink::toggleWindow);
    connect(&m_tray, &Tray::openRequested, &window, &MainWindow::present);
    connect(&m_tray, &Tray::unlockRequested, &window, &MainWindow::present);
    connect(&m_tray, &Tray::lockRequested, this,
            [this] { m_context.session.lock(models::LockReason::ByUser); });
    connect(&m_tray, &Tray::copyEnvRequested, this, &TrayLink::copyEnv);
    connect(&m_tray, &Tray::suspendRequested, this, &TrayLink::suspend);
    connect(&m_tray, &Tray::killRequested, this, [this](const KeyId& key) { m_context.kills.kill({key}); });
    connect(&m_tray, &Tray::killAllRequested, this, &TrayLink::killAll);
    connect(&m_tray, &Tray::restoreAllRequested, this, [this] {
        m_window.present();
        m_context.navigator.go({.page = PageId::Keys, .action = "restore"});
    });
    connect(&m_tray, &Tray::quitRequested, &window, &MainWindow::quitAsked);
    showGround();
    show();
}

void TrayLink::show() {
    m_shown = trayFacts(m_context, m_shown);
    m_tray.show(m_shown);
}

void TrayLink::showGround() {
    const auto colour = m_context.preferences.now().trayColour;
    m_tray.setGround(panelGround(colour == TrayColour::Light  ? PanelChoice::Light
                                 : colour == TrayColour::Dark ? PanelChoice::Dark
                                                              : PanelChoice::Auto,
                                 m_appearance.dark(), qEnvironmentVariable("XDG_CURRENT_DESKTOP")));
}

void TrayLink::toggleWindow() {
    if (m_window.isVisible() && m_window.isActiveWindow())
        m_window.hide();
    else
        m_window.present();
}

void TrayLink::killAll() {
    if (!m_context.preferences.now().askBeforeKillAll) return m_context.kills.killAll();
    m_window.present();
    m_window.askKillAll();
}

void TrayLink::suspend(const KeyId& key) {
    m_context.desk.ask(
        this,
        [id = key.text()](App& app) -> Status {
            TRY(app.suspend(id));
            return {};
        },
        [this](const Status& done) {
            if (!done) m_context.toasts.tell(describe(done.error()).whole());
            m_context.live.refresh();
        });
}

void TrayLink::copyEnv(const KeyId& key) {
    m_context.desk.ask(
        this, [id = key.text()](App& app) { return app.environment(id); },
        [this](const Result<KeyEnvironment>& environment) {
            if (!environment) return;
            const auto settings = settingsFor("", environment->provider, environment->endpoint);
            m_context.clipboard.copy(
                environmentLines("bash", settings, std::string(1, SecretClipboard::kSecretMark)), environment->token,
                Duration::seconds(m_context.preferences.now().clipboardSeconds));
        });
}

} // namespace rubber::desktop::gui
