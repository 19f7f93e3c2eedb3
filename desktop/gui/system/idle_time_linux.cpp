// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/bus.h"
#include "desktop/gui/system/computer_idle.h"

#include <QDBusPendingReply>

namespace rubber::desktop::gui {

// GNOME's compositor first: its screen saver service answers, but not this question.
void askIdleTime(const QString& sessionBus, QObject* context,
                 std::function<void(std::optional<qint64>)> answer) {
    const QDBusConnection bus = busAt(sessionBus, QDBusConnection::SessionBus);
    const auto mutter =
        QDBusMessage::createMethodCall("org.gnome.Mutter.IdleMonitor", "/org/gnome/Mutter/IdleMonitor/Core",
                                       "org.gnome.Mutter.IdleMonitor", "GetIdletime");
    callBus(bus, mutter, context, [bus, context, answer = std::move(answer)](const QDBusPendingCall& call) {
        const QDBusPendingReply<qulonglong> idle = call;
        if (idle.isValid()) return answer(qint64(idle.value()));
        const auto saver =
            QDBusMessage::createMethodCall("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
                                           "org.freedesktop.ScreenSaver", "GetSessionIdleTime");
        callBus(bus, saver, context, [answer](const QDBusPendingCall& second) {
            const QDBusPendingReply<uint> reply = second; // Milliseconds, as KDE has it.
            answer(reply.isValid() ? std::optional<qint64>(reply.value()) : std::nullopt);
        });
    });
}

} // namespace rubber::desktop::gui
