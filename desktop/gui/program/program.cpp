// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/program/program.h"

#include "desktop/gui/parts/file_question.h"
#include "desktop/gui/shell/status_line.h"
#include "desktop/gui/system/activation.h"
#include "desktop/gui/system/autostart.h"
#include "desktop/gui/system/secret_clipboard.h"
#include "desktop/gui/unlock/restore_dialog.h"
#include "desktop/gui/words/error_text.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QUrl>

#include <utility>

namespace rubber::desktop::gui {

Program::Program(const MainWindow::Models& models, Look& look, Appearance& appearance, QObject* parent)
    : QObject(parent), m_models(models), m_window(models), m_appearance(look, appearance, models.preferences),
      m_autoLock(models.session, models.preferences, models.clipboard, models.desk.clock()),
      m_lockedWatch(models.desk, models.session, models.live, models.preferences),
      m_tray(m_window, appearance, m_lockedWatch), m_notices(m_window, m_tray.tray()) {
    connect(&m_lockedWatch, &models::LockedWatch::alerted, &m_notices, &Notices::tellLocked);
    connect(&m_lockedWatch, &models::LockedWatch::ended, &m_notices, &Notices::forgetLocked);
    connect(&m_window, &MainWindow::quitAsked, qApp, &QApplication::quit);
    connect(&m_window, &MainWindow::minimised, &m_autoLock, &AutoLock::windowMinimised);
    connect(&m_window, &MainWindow::openOtherAsked, this, &Program::openOther);
    connect(&m_window, &MainWindow::restoreAsked, this, &Program::restore);
    connect(&m_tray.tray(), &Tray::available, this, [this](bool there) {
        m_window.surroundings().setTray(there);
        trayCame(there);
    });
    connect(&m_window.surroundings(), &Surroundings::firstLayoutAsked, &m_window, &MainWindow::resetLayout);
    connect(&m_autoLock, &AutoLock::idleTimeUnknown, this, [this] { m_window.surroundings().setIdleTime(false); });
    connect(&m_tray, &TrayLink::told, &m_notices, &Notices::tellOutside);
    connect(&m_window, &MainWindow::closedWithoutTray, this, &Program::closed);
    // Later: the window makes its pages first.
    connect(&models.session, &models::Session::changed, this, &Program::followSuggestion, Qt::QueuedConnection);
    connect(&models.preferences, &models::Preferences::changed, this, [this] {
        trayCame(m_tray.tray().isAvailable());
        showAutostart();
    });
}

void Program::start(const Start& start) {
    // Qt moves a window whose screen is gone onto one that is there.
    m_window.restoreGeometry(windowFile().value("geometry").toByteArray());
    m_models.session.look();
    m_tray.start();
    // Minimised, never hidden: a tray may yet turn out not to be there, and a hidden window would be stranded.
    if (start.minimised)
        m_window.showMinimized();
    else
        m_window.show();
    if (!start.activationToken.isEmpty()) raiseWindow(m_window, start.activationToken);
}

Program::~Program() {
    // Never before there is a vault: its folder is made private, by the vault.
    if (QDir(m_models.session.home()).exists()) windowFile().setValue("geometry", m_window.saveGeometry());
}

QSettings Program::windowFile() const { return QSettings(m_models.session.home() + "/window.ini", QSettings::IniFormat); }

void Program::raise(const QString& activationToken) {
    m_window.present();
    raiseWindow(m_window, activationToken);
}

void Program::suggestPairing(const QString& address, const QString& code) {
    m_suggested = Place{.page = PageId::Relays, .key = address, .model = code, .action = "pair"};
    followSuggestion();
}

void Program::followSuggestion() {
    if (!m_suggested || m_models.session.state() != models::VaultState::Unlocked || !m_window.shell()) return;
    const Place place = *std::exchange(m_suggested, std::nullopt);
    m_window.navigator().go(place);
}

void Program::tell(const Error& error) { m_window.toasts().tell(describe(error).whole()); }

void Program::tellCrash(const QString& folder) {
    auto* toast = m_window.toasts().tell(tr("RubberAPI ended unexpectedly the last time. Your vault and what you had begun to "
                                            "write are kept."),
                                         tr("Open log folder"), kCrashNoticeMs);
    connect(toast, &Toast::undone, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
}

void Program::trayCame(bool there) {
    m_window.setStaysInTray(there && m_models.preferences.now().closeToTray);
    // A tray that goes away must not take the only way to the window with it.
    if (!there && m_window.isHidden()) m_window.present();
}

/// Without a tray the close button ends the program; that is said once.
void Program::closed() {
    if (m_models.preferences.now().toldAboutNoTray || m_tray.tray().isAvailable()) {
        qApp->quit();
        return;
    }
    m_models.preferences.change([](Settings& settings) { settings.toldAboutNoTray = true; });
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Close RubberAPI?"),
                                tr("Your desktop shows no tray icons, so closing RubberAPI stops alerts. Your keys keep "
                                   "working. On GNOME the extension AppIndicator shows tray icons."),
                                QMessageBox::NoButton, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto* quit = box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->addButton(tr("Keep it open"), QMessageBox::RejectRole);
    connect(quit, &QAbstractButton::clicked, qApp, &QApplication::quit);
    m_window.show();
    box->open();
}

/// Another vault is another program: what this one knows never mixes with it.
void Program::openOther() {
    askForFile(&m_window, tr("Open another vault"), FileWanted::Folder, [](const QString& folder) {
        if (QProcess::startDetached(QApplication::applicationFilePath(), {"--home", folder})) qApp->quit();
    });
}

void Program::restore() { openRestoreDialog(m_window.context(), &m_window); }

void Program::showAutostart() {
    const auto wanted = m_models.preferences.now().startAtLogin ? Autostart::On : Autostart::Off;
    if (autostart() == wanted) return;
    if (const auto set = setAutostart(wanted, QApplication::applicationFilePath()); !set)
        m_window.toasts().tell(describe(set.error()).whole());
}

} // namespace rubber::desktop::gui
