// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/main_window.h"

#include "desktop/gui/look/look.h"
#include "desktop/gui/shell/kill_news.h"
#include "desktop/gui/shell/menus.h"
#include "desktop/gui/unlock/unlock_page.h"
#include "desktop/gui/wizard/wizard.h"
#include "desktop/models/pushes.h"

#include <QCloseEvent>
#include <QStackedWidget>

#include <utility>

namespace rubber::desktop::gui {

using models::VaultState;

namespace {
constexpr QSize kFirstSize(1240, 820);
}

MainWindow::MainWindow(const Models& models)
    : m_models(models), m_toasts(new ToastHost(this)), m_stack(new QStackedWidget(this)),
      m_unlock(new UnlockPage(models.desk, models.session, models.kills, this)),
      m_news(new KillNews(context(), this)), m_pushes(new models::Pushes(models.desk, models.live, this)),
      m_menus(new Menus(*this)) {
    m_navigator.setShortcuts(m_menus->shortcuts());
    setWindowTitle("RubberAPI");
    setMinimumSize(900, 600);
    resize(kFirstSize);
    setCentralWidget(m_stack);
    m_stack->addWidget(m_unlock);
    connect(m_unlock, &UnlockPage::killAllQuestion, this, &MainWindow::askKillAll);
    connect(m_unlock, &UnlockPage::openOtherAsked, this, &MainWindow::openOtherAsked);
    connect(m_unlock, &UnlockPage::keychainAsked, &m_models.session, &models::Session::unlockWithKeychain);
    connect(m_unlock, &UnlockPage::showOtherAsked, this, &MainWindow::showOtherAsked);
    connect(m_unlock, &UnlockPage::restoreAsked, this, &MainWindow::restoreAsked);
    connect(m_unlock, &UnlockPage::recovered, this, [this] {
        m_toasts->tell(tr("The vault has a new passphrase. Whoever saw these shares could open it: make new ones in the "
                          "settings, under Recovery."));
    });
    connect(&m_models.session, &models::Session::changed, this, &MainWindow::showState);
    connect(&m_navigator, &Navigator::asked, this, &MainWindow::remember);
    connect(m_pushes, &models::Pushes::pushed, this, [this](const QStringList& names) {
        m_toasts->tell(tr("What waited is pushed: %1.").arg(names.join(", ")));
    });
    showState();
}

MainWindow::~MainWindow() = default;

PageContext MainWindow::context() {
    return {m_models.desk, m_models.session, m_models.live, m_models.kills, m_models.alerts,
            m_models.preferences, m_navigator, *m_toasts, m_models.clipboard, m_terminals,
            m_surroundings};
}

void MainWindow::showState() {
    const VaultState state = m_models.session.state();
    m_menus->showState(state == VaultState::Unlocked);
    if (state == VaultState::Unlocked) {
        // The wizard makes the vault and goes on with it; it says itself when it is done.
        if (m_wizard || m_shell) return;
        m_shell = new Shell(context());
        // Queued: the button that asks is deleted with the shell.
        connect(
            m_shell, &Shell::lockAsked, this, [this] { m_models.session.lock(models::LockReason::ByUser); },
            Qt::QueuedConnection);
        connect(m_shell, &Shell::killAllAsked, this, &MainWindow::askKillAll);
        m_stack->addWidget(m_shell);
        m_stack->setCurrentWidget(m_shell);
        if (const auto wanted = std::exchange(m_wanted, std::nullopt)) m_shell->visit(*wanted);
        return;
    }
    // Nothing of the vault is painted from here on: the shell goes before the next frame.
    if (m_shell) {
        m_stack->setCurrentWidget(m_unlock);
        delete m_shell;
        m_toasts->clear(); // They name keys.
        m_toasts->setMargins({space::xl, space::xl, space::xl, space::xl});
    }
    if (state == VaultState::None && !m_wizard) {
        m_wizard = new Wizard(context());
        connect(m_wizard, &Wizard::left, this, [this] {
            m_wizard.clear(); // It deletes itself; from here on it is not waited for.
            showState();
        });
        connect(m_wizard, &Wizard::openOtherAsked, this, &MainWindow::openOtherAsked);
        m_stack->addWidget(m_wizard);
        m_stack->setCurrentWidget(m_wizard);
    } else if (state == VaultState::Locked && m_wizard) {
        delete m_wizard;
        m_stack->setCurrentWidget(m_unlock);
    }
}

/// Who is sent somewhere while the vault is locked goes there when it is open.
void MainWindow::remember(const Place& place) {
    const VaultState state = m_models.session.state();
    if (state != VaultState::Locked && state != VaultState::Unlocking) return;
    m_wanted = place;
    m_unlock->begin();
}

void MainWindow::askKillAll() {
    int keys = 0;
    for (const auto& key : m_models.live.status().keys)
        keys += !key.replaced && !(key.live && key.live->state == protocol::KeyState::Killed);
    askToKillAll(this, m_models.kills, keys);
}

void MainWindow::resetLayout() {
    showNormal();
    resize(kFirstSize);
}

void MainWindow::present() {
    if (isMinimized())
        showNormal();
    else
        show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (m_staysInTray) {
        event->ignore();
        hide();
        Q_EMIT closedToTray();
        return;
    }
    event->accept();
    Q_EMIT closedWithoutTray();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::WindowStateChange && isMinimized()) Q_EMIT minimised();
    QMainWindow::changeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (m_shell && m_shell->page() && m_shell->page()->escape()) return;
        if (m_toasts->closeNewest()) return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace rubber::desktop::gui
