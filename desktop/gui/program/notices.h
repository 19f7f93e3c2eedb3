// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/shell/main_window.h"
#include "desktop/gui/system/notifier.h"

#include <QObject>
#include <QStringList>

namespace rubber::desktop::gui {

class Tray;

/// What must be known outside the window becomes a notification of the system: alerts, with "Open" and "Kill
/// key", and what became of a kill when nobody looks at the window. Where nobody shows notifications it is a
/// toast, at once or as soon as somebody looks.
class Notices : public QObject {
    Q_OBJECT
public:
    Notices(MainWindow& window, Tray& tray, QObject* parent = nullptr);
    /// Of something the window itself has just said; only for whoever does not see that.
    void tellOutside(const Notice& notice);
    /// While the vault is locked: what kind of alert it was, and no more.
    void tellLocked(const std::vector<rubber::desktop::AlertRule>& rules);
    void forgetLocked(); ///< The alerts themselves take their place.

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tell(const models::AlertNews& news);
    void tellOne(const Alert& alert);
    void open(const QString& alert, const QString& token);
    void act(const QString& action, const QString& alert);
    void openPage(const QString& alert);
    void tellInside(const QString& alert);
    void tellUnsaid();
    static QString lockedSentence(AlertRule rule);
    void tellTest();
    NoticeNames names() const;
    MainWindow& m_window;
    PageContext m_context;
    Notifier m_notifier;
    QStringList m_locked; ///< What `tellLocked` has on the screen.
    Notice m_outside;     ///< The last of `tellOutside`.
    QStringList m_unsaid; ///< For when somebody looks at the window; forgotten at the lock, for it has names.
};

} // namespace rubber::desktop::gui
