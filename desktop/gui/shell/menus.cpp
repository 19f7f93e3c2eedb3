// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/shell/menus.h"

#include "desktop/gui/look/look.h"

#include <QAction>
#include <QActionGroup>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace rubber::desktop::gui {

Menus::Menus(MainWindow& window) : QObject(&window), m_window(window) {
    file();
    edit();
    view();
    key();
    help();
}

QAction* Menus::add(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> act,
                    bool needsVault) {
    auto* action = menu->addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    // Menus may be hidden; shortcuts must work all the same.
    m_window.addAction(action);
    if (needsVault) m_needVault << action;
    return action;
}

void Menus::addCommand(QMenu* menu, const QString& text, const QKeySequence& keys, Command command) {
    auto* action = add(menu, text, keys, [this, command] {
        auto* shell = m_window.shell();
        if (!shell || !shell->page() || shell->page()->act(command)) return;
        // What was done to keys can be taken back from every page.
        const bool undoes = command == Command::Undo || command == Command::Redo;
        if (undoes && shell->current() != PageId::Keys) shell->page(PageId::Keys)->act(command);
    });
    if (changesSomething(command)) m_change << action;
}

void Menus::go(const Place& place) { m_window.navigator().go(place); }

void Menus::file() {
    auto* menu = m_window.menuBar()->addMenu(tr("&File"));
    m_change << add(menu, tr("New proxy key…"), QKeySequence("Ctrl+N"),
                    [this] { go({.page = PageId::Keys, .action = "new"}); })
             << add(menu, tr("New upstream key…"), QKeySequence("Ctrl+Shift+N"),
                    [this] { go({.page = PageId::UpstreamKeys, .action = "new"}); })
             << add(menu, tr("Import…"), {}, [this] { go({.page = PageId::UpstreamKeys, .action = "import"}); });
    addCommand(menu, tr("Export this view…"), {}, Command::Export);
    add(menu, tr("Back up…"), {}, [this] { go({.page = PageId::Settings, .action = "backup"}); });
    menu->addSeparator();
    add(menu, tr("Lock"), QKeySequence("Ctrl+L"),
        [this] { m_window.context().session.lock(models::LockReason::ByUser); });
    add(menu, tr("Close window"), QKeySequence("Ctrl+W"), [this] { m_window.close(); }, false);
    add(menu, tr("Quit"), QKeySequence("Ctrl+Q"), [this] { Q_EMIT m_window.quitAsked(); }, false)
        ->setMenuRole(QAction::QuitRole);
}

void Menus::edit() {
    auto* menu = m_window.menuBar()->addMenu(tr("&Edit"));
    addCommand(menu, tr("Undo"), QKeySequence("Ctrl+Z"), Command::Undo);
    addCommand(menu, tr("Redo"), QKeySequence("Ctrl+Shift+Z"), Command::Redo);
    menu->addSeparator();
    addCommand(menu, tr("Copy row"), QKeySequence("Ctrl+C"), Command::CopyRow);
    add(menu, tr("Find"), QKeySequence("Ctrl+F"), [this] {
        if (auto* shell = m_window.shell(); shell && shell->page()) shell->page()->find();
    });
    add(menu, tr("Settings…"), QKeySequence("Ctrl+,"), [this] { go({PageId::Settings}); })
        ->setMenuRole(QAction::PreferencesRole);
}

void Menus::view() {
    auto* menu = m_window.menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const auto& section : sections())
        add(menu, section.name, QKeySequence(QString("Ctrl+%1").arg(++number)),
            [this, id = section.id] { go({id}); });
    menu->addSeparator();
    addCommand(menu, tr("Pause or go on with live rows"), {}, Command::TogglePause);
    const auto refresh = [this] {
        if (auto* shell = m_window.shell(); shell && shell->page()) shell->page()->refresh();
    };
    add(menu, tr("Refresh"), QKeySequence("Ctrl+R"), refresh)->setShortcuts({QKeySequence("Ctrl+R"), QKeySequence("F5")});
    menu->addSeparator();
    theme(menu->addMenu(tr("Theme")));
    add(menu, tr("Larger text"), QKeySequence("Ctrl++"), [this] { setTextSize(Look::now().textPercent() + 10); }, false)
        ->setShortcuts({QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")});
    add(menu, tr("Smaller text"), QKeySequence("Ctrl+-"), [this] { setTextSize(Look::now().textPercent() - 10); }, false);
    add(menu, tr("Normal text"), QKeySequence("Ctrl+0"), [this] { setTextSize(100); }, false);
    menu->addSeparator();
    add(menu, tr("Next pane"), QKeySequence("F6"), [this] {
        if (auto* shell = m_window.shell()) shell->cyclePanes(1);
    });
    add(menu, tr("Previous pane"), QKeySequence("Shift+F6"), [this] {
        if (auto* shell = m_window.shell()) shell->cyclePanes(-1);
    });
}

void Menus::theme(QMenu* menu) {
    auto& preferences = m_window.context().preferences;
    auto* choices = new QActionGroup(menu);
    const std::pair<QString, rubber::desktop::Theme> all[] = {
        {tr("System"), rubber::desktop::Theme::System}, {tr("Light"), rubber::desktop::Theme::Light}, {tr("Dark"), rubber::desktop::Theme::Dark}};
    for (const auto& [text, wanted] : all) {
        auto* action = choices->addAction(text);
        action->setCheckable(true);
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [&preferences, wanted = wanted] {
            preferences.change([wanted](Settings& settings) { settings.theme = wanted; });
        });
        const auto show = [action, &preferences, wanted = wanted] {
            action->setChecked(preferences.now().theme == wanted);
        };
        connect(&preferences, &models::Preferences::changed, action, show);
        show();
    }
}

/// A setting like any other: it is kept, and the settings page shows it.
void Menus::setTextSize(int percent) {
    Look::now().setTextPercent(percent);
    m_window.context().preferences.change(
        [](Settings& settings) { settings.textSizePercent = Look::now().textPercent(); });
}

void Menus::key() {
    auto* menu = m_window.menuBar()->addMenu(tr("&Key"));
    addCommand(menu, tr("Edit…"), QKeySequence("Ctrl+E"), Command::Edit);
    addCommand(menu, tr("Save and push"), QKeySequence("Ctrl+S"), Command::Save);
    addCommand(menu, tr("Push now"), {}, Command::Push);
    addCommand(menu, tr("Suspend or resume"), {}, Command::Suspend);
    addCommand(menu, tr("Rotate…"), {}, Command::Rotate);
    addCommand(menu, tr("Restore"), {}, Command::Restore);
    menu->addSeparator();
    addCommand(menu, tr("Copy env lines"), QKeySequence("Ctrl+Shift+C"), Command::CopyEnv);
    addCommand(menu, tr("Copy proxy key"), QKeySequence("Ctrl+B"), Command::CopyKey);
    menu->addSeparator();
    addCommand(menu, tr("Kill"), QKeySequence("Ctrl+Shift+K"), Command::Kill);
    add(menu, tr("Kill all keys…"), QKeySequence("Ctrl+Alt+Shift+K"), [this] { m_window.askKillAll(); }, false);
}

void Menus::help() {
    auto* menu = m_window.menuBar()->addMenu(tr("&Help"));
    add(menu, tr("Help and keys"), QKeySequence("F1"), [this] { go({.page = PageId::Settings, .tab = "keys"}); });
    add(menu, tr("Logs"), {}, [this] { go({.page = PageId::Settings, .tab = "logs"}); });
    add(menu, tr("About RubberAPI"), {}, [this] { go({.page = PageId::Settings, .tab = "about"}); })
        ->setMenuRole(QAction::AboutRole);
}

void Menus::showState(bool unlocked) {
    for (auto* action : std::as_const(m_needVault))
        action->setEnabled(unlocked);
    if (m_window.context().session.readOnly() == ReadOnly::No) return;
    for (auto* action : std::as_const(m_change))
        action->setEnabled(false);
}

QList<QPair<QString, QString>> Menus::shortcuts() const {
    QList<QPair<QString, QString>> rows;
    for (const auto* action : m_window.actions()) {
        QStringList keys;
        for (const auto& sequence : action->shortcuts())
            keys << sequence.toString(QKeySequence::NativeText);
        if (!keys.isEmpty()) rows.append({action->text().remove('&').remove("…"), keys.join(", ")});
    }
    return rows;
}

} // namespace rubber::desktop::gui
