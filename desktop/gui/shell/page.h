// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/parts/message_bar.h"
#include "desktop/gui/parts/toast.h"
#include "desktop/gui/shell/place.h"

// Qt 6.4's moc cannot read the standard headers these pull in.
#ifndef Q_MOC_RUN
#include "desktop/models/alert_watch.h"
#include "desktop/models/kills.h"
#include "desktop/models/preferences.h"
#endif

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace rubber::desktop::gui {

class Drawer;
class KilledBar;
class SecretClipboard;
class Surroundings;
class Terminals;

/// What every page is given. References outlive the page.
struct PageContext {
    models::Desk& desk;
    models::Session& session;
    models::Live& live;
    models::Kills& kills;
    models::AlertWatch& alerts;
    models::Preferences& preferences;
    Navigator& navigator;
    ToastHost& toasts;
    SecretClipboard& clipboard;
    Terminals& terminals;
    Surroundings& surroundings;
};

/// What menus and shortcuts ask of the page that is shown.
enum class Command {
    Edit,       ///< Ctrl+E
    Save,       ///< Ctrl+S
    CopyEnv,    ///< Ctrl+Shift+C
    CopyKey,    ///< Ctrl+B
    CopyRow,    ///< Ctrl+C: as text, without secrets
    Push,
    Suspend,
    Kill,       ///< Ctrl+Shift+K
    Restore,
    Rotate,
    Undo,       ///< Ctrl+Z
    Redo,       ///< Ctrl+Shift+Z
    Export,
    TogglePause ///< Space in Activity's live list
};

/// Off where the vault can only be read.
bool changesSomething(Command command);

/// One section of the window: a header with title and controls, a message bar, the contents, and a drawer at
/// the trailing side. A page is made once and lives while the vault is unlocked; it is deleted at the lock, so
/// it needs no emptying, but it must keep drafts by itself (App::saveDraft).
class Page : public QWidget {
    Q_OBJECT
public:
    Page(const QString& title, PageContext context, QWidget* parent = nullptr);

    /// Shows what the place asks for. Called each time somebody comes here on purpose.
    virtual void visit(const Place&) {}
    /// Ctrl+F: the search field takes the focus. False when the page has none.
    virtual bool find() { return false; }
    /// Esc: closes the innermost thing that is open (drawer, search). False when nothing was.
    virtual bool escape();
    /// False when the command means nothing here now.
    virtual bool act(Command) { return false; }
    /// Ctrl+R, F5.
    virtual void refresh() { context().live.refresh(); }
    /// Panes for F6, in order; widgets that take the focus.
    virtual QList<QWidget*> panes() { return {this}; }

    Drawer* drawer() const { return m_drawer; }
    MessageBar* messages() const { return m_messages; }
    KilledBar* killedBar() const { return m_killedBar; }

protected:
    const PageContext& context() const { return m_context; }
    WallTime now() const { return m_context.desk.clock().wall(); }
    /// Right of the title; add widgets.
    QHBoxLayout* header() const { return m_header; }
    QVBoxLayout* body() const { return m_body; }
    /// Shows an error with its advice in the message bar.
    void tell(const Error& error, const QString& action = {});

private:
    PageContext m_context;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    KilledBar* m_killedBar;
    MessageBar* m_messages;
    Drawer* m_drawer;
};

} // namespace rubber::desktop::gui
