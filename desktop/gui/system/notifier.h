// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/gui/system/notice.h"

#include <QObject>

#include <memory>

namespace rubber::desktop::gui {

/// Notifications of the desktop. On Linux our own call of org.freedesktop.Notifications, because Qt's has no
/// buttons and draws a balloon of its own where no service runs; elsewhere the message of the tray icon.
/// Never blocks. GUI thread only. notifier_{linux,icon}.cpp.
class Notifier : public QObject {
    Q_OBJECT
public:
    explicit Notifier(QObject* parent = nullptr);
    ~Notifier() override;

    void setNames(NoticeNames names) { m_names = names; } ///< From the next notice on.
    void tell(const Notice& notice);
    void withdraw(const QString& alert); ///< Dealt with elsewhere: takes it off the screen.
    /// Windows and macOS: the owner clicked on the message of the last `atTheIcon`.
    void iconClicked();

Q_SIGNALS:
    /// "Open", or a click on the notice. The token lets the window come to the front on Wayland; may be "".
    void opened(const QString& alert, const QString& activationToken);
    void killRequested(const rubber::KeyId& key, const QString& alert);
    void acted(const QString& action, const QString& alert); ///< A button of `Notice::more`.
    void closed(const QString& alert); ///< Gone from the screen, whoever did it.
    /// Nobody shows notifications here: it must be seen in the window.
    void undelivered(const QString& alert);
    /// Windows and macOS: to be shown by `Tray::tell`.
    void atTheIcon(const QString& title, const QString& body);

private:
    NoticeNames m_names = NoticeNames::Shown;
    friend class NoticeService;
    std::unique_ptr<class NoticeService> m_service;
};

} // namespace rubber::desktop::gui
