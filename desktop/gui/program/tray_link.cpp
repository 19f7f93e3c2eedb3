// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/tray_link.h"

#include "desktop/gui/keys/copy_key.h"
#include "desktop/gui/program/facts_for_tray.h"
#include "desktop/gui/words/error_text.h"

namespace rubber::desktop::gui {

namespace {
const char* const kNotice = "tray"; ///< The newest result of the menu takes the place of the one before.
}

TrayLink::TrayLink(MainWindow& window, Appearance& appearance, const models::LockedWatch& locked, QObject* parent)
    : QObject(parent), m_window(window), m_appearance(appearance), m_context(window.context()), m_locked(locked),
      m_unseen(window, m_context), m_unpriced(m_context.desk, m_context.live) {
    for (auto changed : {&models::Live::statusChanged, &models::Live::linksChanged})
        connect(&m_context.live, changed, this, &TrayLink::show);
    connect(&m_context.session, &models::Session::changed, this, &TrayLink::show);
    connect(&m_context.kills, &models::Kills::changed, this, &TrayLink::show);
    connect(&locked, &models::LockedWatch::changed, this, &TrayLink::show);
    connect(&m_unseen, &UnseenKills::changed, this, &TrayLink::show);
    connect(&m_unpriced, &models::UnpricedToday::changed, this, &TrayLink::show);
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
    connect(&m_tray, &Tray::killRequested, this, [this](const KeyId& key) { m_context.kills.kill({key}, models::Kills::kFromTray); });
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
    m_facts = m_known = trayFacts(m_context, m_known);
    if (m_locked.facts()) addSums(*m_locked.facts(), m_context.desk.clock().wall(), m_facts);
    m_facts.spendIsAtLeast = m_unpriced.any();
    m_facts.somethingKilled = m_facts.somethingKilled || m_unseen.any();
    m_tray.show(m_facts);
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
    if (!m_context.preferences.now().askBeforeKillAll) return m_context.kills.killAll(models::Kills::kFromTray);
    m_window.present();
    m_window.askKillAll();
}

Toast* TrayLink::tell(const QString& title, const QString& more, const QString& undo) {
    Notice notice;
    notice.alert = kNotice;
    notice.title = title;
    notice.body = more;
    Q_EMIT told(notice);
    return m_context.toasts.tell(more.isEmpty() ? title : title + " " + more, undo);
}

void TrayLink::tell(const Error& error) {
    const auto words = describe(error);
    tell(words.sentence, words.advice);
}

void TrayLink::suspend(const KeyId& key) {
    m_context.desk.ask(
        this, [id = key.text()](App& app) { return app.suspend(id); },
        [this, key](const Result<KeyReport>& done) {
            m_context.live.refresh();
            if (!done) return tell(done.error());
            const QString name = QString::fromStdString(done->name);
            auto* toast = tell(tr("Suspended: %1.").arg(name), {}, tr("Undo"));
            connect(toast, &Toast::undone, this, [this, key] { resume(key); });
        });
}

void TrayLink::resume(const KeyId& key) {
    m_context.desk.ask(
        this, [id = key.text()](App& app) { return app.resume(id); },
        [this](const Result<KeyReport>& done) {
            m_context.live.refresh();
            if (!done) return tell(done.error());
            m_context.toasts.tell(tr("Resumed: %1.").arg(QString::fromStdString(done->name)));
        });
}

void TrayLink::copyEnv(const KeyId& key) {
    copyOfKey(
        this, m_context, key, CopyOfKey::EnvLines,
        [this](const QString& name, const QString& until) { tell(tr("The lines of %1 are copied.").arg(name), until); },
        [this](const Error& error) { tell(error); });
}

} // namespace rubber::desktop::gui
