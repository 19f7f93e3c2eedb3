// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/gui/system/bus.h"

#include <QDBusPendingCallWatcher>
#include <QTimer>

namespace rubber::desktop::gui {

QDBusConnection busAt(const QString& address, QDBusConnection::BusType own) {
    if (!address.isEmpty()) return QDBusConnection::connectToBus(address, "rubberapi at " + address);
    return own == QDBusConnection::SystemBus ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
}

void callBus(const QDBusConnection& bus, QDBusMessage message, QObject* context,
             std::function<void(const QDBusPendingCall&)> done, Wake wake) {
    if (!bus.isConnected()) { // A watcher of such a call would never speak.
        const auto error = QDBusPendingCall::fromError(bus.lastError());
        QTimer::singleShot(0, context, [error, done = std::move(done)] { done(error); });
        return;
    }
    message.setAutoStartService(wake == Wake::Service);
    auto* reply = new QDBusPendingCallWatcher(bus.asyncCall(message), context);
    QObject::connect(reply, &QDBusPendingCallWatcher::finished, context, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(*reply);
    });
}

} // namespace rubber::desktop::gui
